import { parseArgs } from 'node:util';
import { detectorLines, weakDetectorLines } from './detectorLines';
import { J_TABLE } from './jTable';
import { runLines } from './runLines';
import { speedRows } from './speedLines';
import { toTable } from './toTable';
import { weakLines } from './weakLines';

const DEFAULT_RUNS = '300';

/**
 * `npm run bench:judge [-- --runs N]`: the J table with the speed, and the D table of the detectors; exits 1 where a line does not hold. With `--weak-spots` what is known to go
 * wrong or to stay unknown, measured the same way.
 */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: DEFAULT_RUNS }, 'weak-spots': { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 1_000_000) {
    throw new Error(`--runs "${values.runs}" is not a whole number from 1 to 1000000`);
  }
  const tables = values['weak-spots']
    ? [await runLines([...weakLines, ...weakDetectorLines], runs)]
    : [[...(await runLines(J_TABLE, runs)), ...speedRows()], await runLines(detectorLines, runs)];
  process.stdout.write(`${runs} runs a line, fixed seeds\n\n${tables.map(toTable).join('\n\n')}\n`);
  process.exitCode = tables.flat().some(({ ok }) => ok === false) ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench:judge: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 64;
});
