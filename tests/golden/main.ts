import { writeFileSync } from 'node:fs';
import { DEMOS } from '../../demo/scenarios/demos';
import { toGolden } from './toGolden';

/** `npm run test:golden:update [DEMO …]`: writes the reports of these or all demos anew; read the diff before it is committed. */
async function main(wanted: readonly string[]): Promise<void> {
  for (const { id } of DEMOS.filter((demo) => wanted.length === 0 || wanted.includes(demo.id))) {
    writeFileSync(`tests/golden/${id}.json`, await toGolden(id));
    process.stderr.write(`tests/golden/${id}.json\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`golden: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
