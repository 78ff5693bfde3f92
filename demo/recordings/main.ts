import { readFileSync } from 'node:fs';
import { packs } from '../../src/packs';
import type { Plan } from '../../src/sections/plan';
import { parsePlan } from '../../src/sections/plan';
import { findScenario, SCENARIOS } from '../scenarios/findScenario';
import { REPORT_AT } from '../scenarios/span';
import { startStack } from '../stack/startStack';
import { toRecordingFile, writeRecording } from './recordingFile';
import { recordScenario } from './recordScenario';

/** `npm run record [SCENARIO …]`: starts the real servers with each scenario's past and keeps what they answer. */
async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => findScenario(id) === undefined);
  if (unknown.length > 0) {
    throw new Error(`there is no scenario ${unknown.join(', ')}`);
  }
  for (const { id, plan: file } of SCENARIOS.filter(
    (scenario) => wanted.length === 0 || wanted.includes(scenario.id)
  )) {
    const plan = openPlan(file);
    const stack = await startStack({ scenario: id, ports: 'free' });
    try {
      const present = Date.parse(stack.rolloutEnd) + 1000 * REPORT_AT;
      const { recording, report } = await recordScenario({ scenario: id, plan, urls: stack, present });
      writeRecording(toRecordingFile(id), recording);
      process.stderr.write(`${id}: ${recording.exchanges.length} exchanges, verdict ${report.verdict.outcome}\n`);
    } finally {
      await stack.stop();
    }
  }
}

function openPlan(file: string): Plan {
  const parsed = parsePlan(readFileSync(file, 'utf8'), { packs, translate: (code) => code });
  if (!parsed.ok) {
    throw new Error(`${file}: ${parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n')}`);
  }
  return parsed.plan;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`record: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
