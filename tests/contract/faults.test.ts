import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import type { Recording } from '../../demo/recordings/recording';
import { readRecording, toRecordingFile } from '../../demo/recordings/recordingFile';
import { DEMOS, findDemo } from '../../demo/scenarios/demos';
import { assess } from '../../src/assessment/assess';
import { translate } from '../../src/cli/exitCode';
import { readPlan } from '../../src/cli/open';
import type { Plan } from '../../src/sections/plan';
import type { Report } from '../../src/sections/report';
import { createSource } from '../../src/sources/createSource';
import { SourceError, type Transport } from '../../src/sources/port';

const FAULTS: Readonly<Record<string, Transport>> = {
  refusing: async () => Promise.reject(new SourceError({ kind: 'unreachable', message: 'connection refused' })),
  hanging: () => new Promise(() => undefined),
  'answering 401': async () => ({ status: 401, body: 'Unauthorized' }),
  'answering 500': async () => ({ status: 500, body: 'Internal Server Error' }),
  'answering nonsense': async () => ({ status: 200, body: '{"status":"success","data":' }),
  'answering with nothing': async ({ path, params }) => ({
    status: 200,
    body: emptyBody(
      path,
      params.some(([name]) => name === 'limit')
    ),
  }),
};

function emptyBody(path: string, lines: boolean): string {
  if (path.includes('/api/v2/') || path === '/api/annotations') {
    return '[]';
  }
  if (path.endsWith('/buildinfo') || path === '/api/health') {
    return '{"status":"success","database":"ok","version":"","data":{"version":""}}';
  }
  if (path.endsWith('/rules')) {
    return '{"status":"success","data":{"groups":[]}}';
  }
  if (path.endsWith('/targets')) {
    return '{"status":"success","data":{"activeTargets":[]}}';
  }
  if (path === '/api/services' || path === '/api/traces') {
    return '{"data":[],"total":0,"limit":0,"offset":0,"errors":null}';
  }
  const kind = path.startsWith('/loki') && lines ? 'streams' : path.endsWith('_range') ? 'matrix' : 'vector';
  return `{"status":"success","data":{"resultType":"${kind}","result":[]}}`;
}

interface Case {
  readonly demo: string;
  readonly broken?: string;
  readonly fault?: Transport;
}

const recordings = new Map<string, Recording>();

function recordingOf(demo: string): Recording {
  const recording = recordings.get(demo) ?? readRecording(toRecordingFile(demo));
  recordings.set(demo, recording);
  return recording;
}

async function judge(plan: Plan, { demo, broken, fault }: Case): Promise<Report> {
  const recording = recordingOf(demo);
  const sources = plan.sources.map(({ id, type }) =>
    createSource(type, {
      id,
      transport: id === broken && fault !== undefined ? fault : createReplayTransport(recording, id),
      timeoutMs: 200,
    })
  );
  const present = Date.parse(recording.present);
  const rolloutEnd = Date.parse(findDemo(demo).rolloutEnd);
  const assessment = await assess({
    plan,
    sources,
    clock: () => present,
    at: null,
    rolloutEnd,
    checkpoint: null,
    signal: new AbortController().signal,
    translate,
  });
  if (assessment.kind !== 'report') {
    throw new Error('no report');
  }
  return assessment.report;
}

/** Rows by id with the source that each was asked of. */
function rowsOf(report: Report): ReadonlyMap<string, { source: string; row: unknown }> {
  const rows = [...report.comparisons.flatMap(({ rows: all }) => all), ...report.checks, ...report.security];
  return new Map(rows.map((row) => [row.id, { source: row.source, row }]));
}

/** Ids of the sources that a plan's file names; tests are made before any plan is checked. */
function sourcesIn(file: string): readonly string[] {
  const { sources }: { sources: readonly { id: string }[] } = parse(readFileSync(file, 'utf8'));
  return sources.map(({ id }) => id);
}

const good = ({ verdict }: Report): boolean => verdict.outcome === 'ready' || verdict.outcome === 'ready-with-warnings';

describe.each(DEMOS)('$id with a source that is broken', ({ id: demo, plan: file }) => {
  let plan: Plan;
  let whole: Report;

  beforeAll(async () => {
    plan = await readPlan(file);
    whole = await judge(plan, { demo });
  });

  const cases = sourcesIn(file).flatMap((broken) =>
    Object.entries(FAULTS).map(([name, fault]) => [broken, name, fault] as const)
  );

  it.each(cases)('%s %s', async (broken, _name, fault) => {
    const report = await judge(plan, { demo, broken, fault });
    for (const [id, { source, row }] of rowsOf(whole)) {
      if (source !== broken) {
        expect(rowsOf(report).get(id)?.row).toEqual(row);
      }
    }
    expect(good(report) && !good(whole)).toBe(false);
    expect(report.verdict.outcome === 'ready' && whole.verdict.outcome !== 'ready').toBe(false);
    expect(report.sources.find(({ id }) => id === broken)?.status).toBe(
      _name === 'answering with nothing' ? 'answered' : 'failed'
    );
  });
});

describe('hotel whose deployment cannot be looked for', () => {
  it('is incomplete, and nothing of the source that did not answer counts as absent', async () => {
    const plan = await readPlan('demo/scenarios/hotel/plan.yaml');
    const recording = recordingOf('hotel');
    const refusing = FAULTS['refusing'];
    const sources = plan.sources.map(({ id, type }) =>
      createSource(type, {
        id,
        transport: id === 'prometheus' && refusing !== undefined ? refusing : createReplayTransport(recording, id),
        timeoutMs: 200,
      })
    );
    const assessment = await assess({
      plan,
      sources,
      clock: () => Date.parse(recording.present),
      at: null,
      rolloutEnd: null,
      checkpoint: null,
      signal: new AbortController().signal,
      translate,
    });
    expect(assessment.kind === 'report' && assessment.report.verdict.outcome).toBe('incomplete');
    expect(
      assessment.kind === 'report' && assessment.report.sources.find(({ id }) => id === 'prometheus')
    ).toMatchObject({ status: 'failed', absent: 0, error: { kind: 'unreachable' } });
  });
});

describe('hotel with every source broken', () => {
  it.each(Object.entries(FAULTS))('%s', async (_name, fault) => {
    const plan = await readPlan('demo/scenarios/hotel/plan.yaml');
    const sources = plan.sources.map(({ id, type }) => createSource(type, { id, transport: fault, timeoutMs: 200 }));
    const present = Date.parse('2025-10-24T03:53:00Z');
    const assessment = await assess({
      plan,
      sources,
      clock: () => present,
      at: null,
      rolloutEnd: Date.parse('2025-10-23T03:23:00Z'),
      checkpoint: null,
      signal: new AbortController().signal,
      translate,
    });
    expect(assessment.kind === 'report' && assessment.report.verdict.outcome).toBe('incomplete');
  });
});
