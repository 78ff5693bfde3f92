import { assess } from '../../src/assessment/assess';
import { translate } from '../../src/cli/exitCode';
import { openDemo } from '../../src/cli/open';
import type { Report } from '../../src/sections/report';

const DIGITS = 9;

/**
 * A demo's report as it is kept: pretty JSON, numbers at nine digits. How the asking went describes no judgement, and plotted points would
 * drown the diff: both are left out.
 */
export async function toGolden(demo: string): Promise<string> {
  return toGoldenText(await reportOf(demo));
}

export function toGoldenText(report: Report): string {
  const sources = report.sources.map(({ requests: _requests, tookMs: _tookMs, ...row }) => row);
  return `${JSON.stringify({ ...report, sources }, (key, value: unknown) => (key === 'series' && typeof value === 'object' ? undefined : rounded(value)), 2)}\n`;
}

export async function reportOf(demo: string): Promise<Report> {
  const { plan, sources, clock } = await openDemo(demo);
  const assessment = await assess({
    plan,
    sources,
    clock,
    at: null,
    rolloutEnd: null,
    checkpoint: null,
    signal: new AbortController().signal,
    translate,
  });
  if (assessment.kind !== 'report') {
    throw new Error(`${demo}: no deployment found`);
  }
  return assessment.report;
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;
}
