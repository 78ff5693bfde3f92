import { readFileSync } from 'node:fs';
import { createReplayTransport } from '../../demo/recordings/createReplayTransport';
import { readRecording, toRecordingFile } from '../../demo/recordings/recordingFile';
import { DEMOS } from '../../demo/scenarios/demos';
import { assess } from '../../src/assessment/assess';
import { translate } from '../../src/cli/exitCode';
import { readPlan } from '../../src/cli/open';
import { toTables } from '../../src/report/frames/tables';
import { FRAME_NAMES } from '../../src/sections/frameNames';
import type { Report } from '../../src/sections/report';
import { createSource } from '../../src/sources/createSource';

/** The sections of design.md's report that a plan fills. */
const FILLED = [
  'services',
  'comparisons',
  'trajectory',
  'load',
  'endpoints',
  'probes',
  'certificates',
  'checks',
  'logs',
  'traces',
  'alerts',
  'security',
  'checklist',
  'schedule',
  'journal',
  'incidents',
  'triggers',
  'signoffs',
  'people',
  'usage',
  'observations',
  'actions',
  'recommendations',
  'capacity',
  'progress',
] as const satisfies readonly (keyof Report)[];

const isEmpty = (section: unknown): boolean => section === null || (Array.isArray(section) && section.length === 0);

async function bareReport(): Promise<Report> {
  const recording = readRecording(toRecordingFile('hotel'));
  const present = Date.parse(recording.present);
  const sources = [
    createSource('prometheus', { id: 'prometheus', transport: createReplayTransport(recording, 'prometheus') }),
  ];
  const plan = await readPlan('tests/golden/bare.yaml');
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
  return assessment.report;
}

describe('sections of a report', () => {
  const goldens: readonly Report[] = DEMOS.map(({ id }) => JSON.parse(readFileSync(`tests/golden/${id}.json`, 'utf8')));

  it.each(FILLED)('%s is filled in a golden report', (section) => {
    expect(goldens.some((golden) => !isEmpty(golden[section]))).toBe(true);
  });

  it('are all empty where a plan asks for nothing, and the report still stands', async () => {
    const report = await bareReport();
    expect(FILLED.filter((section) => !isEmpty(report[section]))).toEqual([]);
    expect(report.verdict.outcome).toBe('incomplete');
    expect(report.deployment.version).toBe('v1.8.0');
    expect(FRAME_NAMES.map((name) => toTables(report, name).length)).not.toContain(0);
  });
});
