import { writeFileSync } from 'node:fs';
import { DEMOS } from '../../src/cli/openDemo';
import { toGolden } from './toGolden';

/** `npm run test:golden:update`: writes the reports of all demos anew; read the diff before it is committed. */
async function main(): Promise<void> {
  for (const demo of DEMOS) {
    writeFileSync(`tests/golden/${demo}.json`, await toGolden(demo));
    process.stderr.write(`tests/golden/${demo}.json\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`golden: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
