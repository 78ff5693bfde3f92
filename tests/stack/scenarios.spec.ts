import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import type { Recording } from '../../demo/recordings/recording';
import { readRecording, toRecordingFile } from '../../demo/recordings/recordingFile';
import { addressOf, recordScenario } from '../../demo/recordings/recordScenario';
import { type Demo, findDemo } from '../../demo/scenarios/demos';
import { REPORT_AT } from '../../demo/scenarios/span';
import { type Stack, startStack } from '../../demo/stack/startStack';
import { assess } from '../../src/assessment/assess';
import { translate } from '../../src/cli/exitCode';
import { readPlan } from '../../src/cli/open';
import type { ComparisonRow } from '../../src/engine/model/comparison';
import type { EvidenceSet } from '../../src/engine/model/evidence';
import { formatValue } from '../../src/i18n/numbers';
import type { Plan } from '../../src/sections/plan';
import type { Report } from '../../src/sections/report';
import { createSource } from '../../src/sources/createSource';
import { openGroups } from '../browser/openGroups';
import { startPreview } from '../browser/startPreview';
import { firstDifference } from './firstDifference';

const EXPECTED = [
  { id: 'hotel', version: 'v1.8.0', exitCode: 0, outcome: 'ready' },
  { id: 'hotel-regression', version: 'v1.8.0', exitCode: 1, outcome: 'not-ready' },
  { id: 'hotel-leak', version: 'v1.8.0', exitCode: 2, outcome: 'ready-with-warnings' },
  { id: 'hotel-blind', version: 'v1.8.0', exitCode: 3, outcome: 'incomplete' },
  { id: 'repository-scanner', version: 'v1.0.0', exitCode: 2, outcome: 'ready-with-warnings' },
  { id: 'etapa-3', version: 'v3.0.0', exitCode: 1, outcome: 'not-ready' },
  { id: 'warungin-pos', version: 'v6.1.0', exitCode: 2, outcome: 'ready-with-warnings' },
  { id: 'week-3', version: 'v3.3.0', exitCode: 3, outcome: 'incomplete' },
] as const;

interface Said {
  readonly code: number | null;
  readonly report: Report;
  readonly errors: string;
}

/** Flags for the plan and for the address of each of its sources. */
async function flagsOf(stack: Stack, file: string): Promise<readonly string[]> {
  const { sources } = await readPlan(file);
  return ['--plan', file, ...sources.flatMap(({ type }) => [`--${type}`, addressOf(stack, type)])];
}

/** The built command over the running servers. */
async function command(stack: Stack, { plan }: Demo, more: readonly string[]): Promise<Said> {
  const flags = await flagsOf(stack, plan);
  const child = spawn(process.execPath, ['build/dayone.cjs', 'report', ...flags, '--format', 'json', ...more]);
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      out === '' ? reject(new Error(errors)) : resolve({ code, report: JSON.parse(out), errors })
    );
  });
}

/** What a recording says once it is parsed, by request. */
async function answersOf(recording: Recording, plan: Plan): Promise<EvidenceSet['answers']> {
  const present = Date.parse(recording.present);
  const sources = plan.sources.map(({ id, type }) =>
    createSource(type, { id, transport: createReplayTransport(recording, id) })
  );
  const assessment = await assess({
    plan,
    sources,
    clock: () => present,
    at: null,
    rolloutEnd: null,
    checkpoint: null,
    signal: new AbortController().signal,
    translate,
  });
  if (assessment.kind !== 'report') {
    throw new Error('no deployment found');
  }
  return assessment.evidence.answers;
}

for (const { id: scenario, version, exitCode, outcome } of EXPECTED) {
  const demo = findDemo(scenario);
  const present = new Date(Date.parse(demo.rolloutEnd) + 1000 * REPORT_AT).toISOString();
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
      const { code, report } = await command(stack, demo, ['--at', present]);
      expect([report.verdict.outcome, code]).toEqual([outcome, exitCode]);
      expect(report.deployment).toMatchObject({ version, endedAt: demo.rolloutEnd, source: 'version-label' });
    });

    test('records what the recording in the repository holds', async () => {
      const plan = await readPlan(demo.plan);
      const { recording } = await recordScenario({ scenario, plan, urls: stack, present: Date.parse(present) });
      expect(
        firstDifference(
          await answersOf(recording, plan),
          await answersOf(readRecording(toRecordingFile(scenario)), plan)
        )
      ).toBeNull();
    });
  });
}

test.describe('hotel, live', () => {
  const demo = findDemo('hotel');
  let stack: Stack;

  test.beforeAll(async () => {
    stack = await startStack({ scenario: 'hotel', rolloutEnd: 'live', ports: 'free', dir: '.cache/stack/test-live' });
  });

  test.afterAll(async () => {
    await stack?.stop();
  });

  test('the page shows the numbers that the command prints', async ({ page }) => {
    const { code, report } = await command(stack, demo, []);
    expect([report.verdict.outcome, code]).toEqual(['ready', 0]);
    const preview = await startPreview(await flagsOf(stack, demo.plan));
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
    await expect(command(mixed, demo, [])).rejects.toThrow(/^dayone: --loki http:\S+ [^\n]+\n$/);
  });
});

/** The digits of a value as the page prints them. */
function shown(value: number | null, { unit }: ComparisonRow): string {
  return formatValue(value, unit).digits;
}
