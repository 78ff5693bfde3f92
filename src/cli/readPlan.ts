import { readFile } from 'node:fs/promises';
import type { Plan } from '../engine/model/plan';
import { describeFaults } from '../engine/plan/describeFaults';
import { parsePlan } from '../engine/plan/parsePlan';
import { packs } from '../packs';
import { CommandError, EXIT } from './exitCode';
import { translate } from './translate';

/** Reads and checks a plan; the message of a refusal names the file and every fault. */
export async function readPlan(file: string): Promise<Plan> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      EXIT.usage,
      `cannot read plan ${file}: ${error.code === 'ENOENT' ? 'no such file' : (error.code ?? error.message)}`
    );
  });
  const parsed = parsePlan(text, { packs, translate });
  if (!parsed.ok) {
    throw new CommandError(EXIT.usage, `plan ${file} is not valid: ${describeFaults(parsed.faults).join('; ')}`);
  }
  return parsed.plan;
}
