import { readFileSync } from 'node:fs';
import { parsePlan } from '../../src/engine/plan/parsePlan';
import { packs } from '../../src/packs';
import { SCENARIOS } from '../scenarios/findScenario';
import { startStack } from '../stack/startStack';
import { recordScenario } from './recordScenario';
import { toRecordingFile, writeRecording } from './recordingFile';

/** How long after the rollout's end the recorded report stands: 24 h, settle and window of the hotel plan. */
const REPORT_AFTER_MS = 24.5 * 3_600_000;

/** `npm run record [SCENARIO …]`: starts the real servers with each scenario's past and keeps what they answer. */
async function main(wanted: readonly string[]): Promise<void> {
  const parsed = parsePlan(readFileSync('demo/scenarios/hotel/plan.yaml', 'utf8'), { packs, translate: (code) => code });
  if (!parsed.ok) {
    throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  for (const { id } of SCENARIOS.filter((scenario) => wanted.length === 0 || wanted.includes(scenario.id))) {
    const stack = await startStack({ scenario: id, ports: 'free' });
    try {
      const present = Date.parse(stack.rolloutEnd) + REPORT_AFTER_MS;
      const { recording, report } = await recordScenario({ scenario: id, plan: parsed.plan, urls: stack, present });
      writeRecording(toRecordingFile(id), recording);
      process.stderr.write(`${id}: ${recording.exchanges.length} exchanges, verdict ${report.verdict.outcome}\n`);
    } finally {
      await stack.stop();
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`record: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
