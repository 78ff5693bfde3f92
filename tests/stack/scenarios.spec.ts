import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { recordScenario } from '../../demo/recordings/recordScenario';
import { readRecording, toRecordingFile } from '../../demo/recordings/recordingFile';
import type { Recording } from '../../demo/recordings/recording';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import { startStack, type Stack } from '../../demo/stack/startStack';
import { assess } from '../../src/assessment/assess';
import { readPlan } from '../../src/cli/readPlan';
import { translate } from '../../src/cli/translate';
import type { EvidenceSet } from '../../src/engine/model/evidence';
import type { Plan } from '../../src/engine/model/plan';
import type { ComparisonRow, Report } from '../../src/engine/model/report';
import { formatValue } from '../../src/i18n/format';
import { createSource } from '../../src/sources/createSource';
import { openGroups } from '../browser/openGroups';
import { startPreview } from '../browser/startPreview';
import { firstDifference } from './firstDifference';

const PLAN = 'demo/scenarios/hotel/plan.yaml';
const PRESENT = '2025-10-24T03:53:00Z';
const EXPECTED = [
  ['hotel', 0, 'ready'],
  ['hotel-regression', 1, 'not-ready'],
  ['hotel-leak', 2, 'ready-with-warnings'],
  ['hotel-blind', 3, 'incomplete'],
] as const;

interface Said {
  readonly code: number | null;
  readonly report: Report;
  readonly errors: string;
}

/** The built command over the running servers. */
function command(stack: Stack, more: readonly string[]): Promise<Said> {
  const addresses = ['--prometheus', stack.prometheusUrl, '--loki', stack.lokiUrl, '--jaeger', stack.jaegerUrl, '--alertmanager', stack.alertmanagerUrl];
  const child = spawn(process.execPath, ['build/dayone.cjs', 'report', '--plan', PLAN, '--format', 'json', ...addresses, ...more]);
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (out === '' ? reject(new Error(errors)) : resolve({ code, report: JSON.parse(out), errors })));
  });
}

/** What a recording says once it is parsed, by request. */
async function answersOf(recording: Recording, plan: Plan): Promise<EvidenceSet['answers']> {
  const present = Date.parse(recording.present);
  const sources = plan.sources.map(({ id, type }) => createSource(type, { id, transport: createReplayTransport(recording, id) }));
  const assessment = await assess({ plan, sources, clock: () => present, at: null, rolloutEnd: null, checkpoint: null, signal: new AbortController().signal, translate });
  if (assessment.kind !== 'report') {
    throw new Error('no deployment found');
  }
  return assessment.evidence.answers;
}

for (const [scenario, exitCode, outcome] of EXPECTED) {
  test.describe(`${scenario} on the real servers`, () => {
    test.describe.configure({ mode: 'serial' });
    let stack: Stack;

    test.beforeAll(async () => {
      stack = await startStack({ scenario, ports: 'free', dir: `.cache/stack/test-${scenario}` });
    });

    test.afterAll(async () => {
      await stack?.stop();
    });

    test(`the command says ${outcome} and exits ${exitCode}`, async () => {
      const { code, report } = await command(stack, ['--at', PRESENT]);
      expect([report.verdict.outcome, code]).toEqual([outcome, exitCode]);
      expect(report.deployment).toMatchObject({ version: 'v1.8.0', endedAt: '2025-10-23T03:23:00Z', source: 'version-label' });
    });

    test('records what the recording in the repository holds', async () => {
      const plan = await readPlan(PLAN);
      const { recording } = await recordScenario({ scenario, plan, urls: stack, present: Date.parse(PRESENT) });
      expect(firstDifference(await answersOf(recording, plan), await answersOf(readRecording(toRecordingFile(scenario)), plan))).toBeNull();
    });
  });
}

test.describe('hotel, live', () => {
  let stack: Stack;

  test.beforeAll(async () => {
    stack = await startStack({ scenario: 'hotel', rolloutEnd: 'live', ports: 'free', dir: '.cache/stack/test-live' });
  });

  test.afterAll(async () => {
    await stack?.stop();
  });

  test('the page shows the numbers that the command prints', async ({ page }) => {
    const { code, report } = await command(stack, []);
    expect([report.verdict.outcome, code]).toEqual(['ready', 0]);
    const flags = ['--plan', PLAN, '--prometheus', stack.prometheusUrl, '--loki', stack.lokiUrl, '--jaeger', stack.jaegerUrl, '--alertmanager', stack.alertmanagerUrl];
    const preview = await startPreview(flags);
    try {
      await page.goto(`${preview.url}/live/a/dayone-readiness-app/report`);
      await expect(page.getByText('Ready', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
      await openGroups(page);
    for (const row of report.comparisons.flatMap(({ rows }) => rows)) {
        await expect(page.getByTestId(`dayone-row-${row.id}`)).toContainText(shown(row.current, row));
      }
    } finally {
      await preview.stop();
    }
  });

  test('a server of another kind is one line and exit 64', async () => {
    const mixed = { ...stack, lokiUrl: stack.prometheusUrl };
    await expect(command(mixed, [])).rejects.toThrow(/^dayone: --loki http:\S+ [^\n]+\n$/);
  });
});

/** The digits of a value as the page prints them. */
function shown(value: number | null, { unit }: ComparisonRow): string {
  return formatValue(value, unit).digits;
}
