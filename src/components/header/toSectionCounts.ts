import type { Report } from '../../engine/model/report';
import { rowOutcome } from '../../report/order/rowOutcome';
import type { GlyphName } from '../marks/glyphs';
import type { Tone } from '../theme/toneColors';
import type { PageWord, Words } from '../words/useTranslate';

export interface SectionCount {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tone: Tone;
  readonly glyph: GlyphName | null;
}

interface Counted {
  readonly id: string;
  readonly title: PageWord;
  readonly isThere: boolean;
  /** The worst kind that is not zero is shown. */
  readonly bad: readonly (readonly [number, PageWord])[];
  readonly warn: readonly (readonly [number, PageWord])[];
  readonly all: number | null;
}

/** The sections that a report has, in the page's order, each with its count or what is wrong there; while it fills, nothing is wrong yet. */
export function toSectionCounts(report: Report, t: Words, isFilling = false): readonly SectionCount[] {
  const sections = [...judged(report), ...seen(report)].filter(({ isThere }) => isThere);
  return sections.map((section) => toCount(isFilling ? { ...section, bad: [], warn: [] } : section, t));
}

function judged({ comparisons, trajectory, load, services, checks }: Report): readonly Counted[] {
  const rows = comparisons.flatMap((table) => table.rows);
  const outcomes = (wanted: string): number => rows.filter((row) => rowOutcome(row) === wanted).length;
  const missed = rows.filter((row) => row.target?.outcome === 'missed').length;
  const state = (wanted: string): number => services.filter((service) => service.state === wanted).length;
  return [
    { id: 'comparison', title: 'page.comparison.title', isThere: rows.length > 0, bad: [[outcomes('worse'), 'page.outcome.worse'], [missed, 'page.outcome.missed'], [outcomes('failed'), 'page.outcome.failed']], warn: [[outcomes('inconclusive'), 'page.outcome.inconclusive'], [outcomes('no-data'), 'page.outcome.no-data']], all: rows.length },
    { id: 'trajectory', title: 'page.trajectory.title', isThere: trajectory.length + load.length > 0, bad: [], warn: [], all: null },
    { id: 'services', title: 'page.services.title', isThere: services.length > 0, bad: [[state('down'), 'page.services.state.down']], warn: [[state('unknown'), 'page.services.state.unknown']], all: services.length },
    { id: 'checklist', title: 'page.checks.tab', isThere: checks.length > 0, bad: [[countStatus(checks, 'fail'), 'page.status.fail'], [countOutcome(checks, 'failed'), 'page.outcome.failed']], warn: [[countStatus(checks, 'warn'), 'page.status.warn'], [countStatus(checks, 'unknown'), 'page.status.unknown']], all: checks.length },
  ];
}

function seen(report: Report): readonly Counted[] {
  const { alerts, security, sources } = report;
  const firing = alerts?.firing?.filter(({ state }) => state === 'firing').length ?? 0;
  const failed = sources.filter(({ status }) => status === 'failed' || status === 'partial').length;
  return [
    { id: 'alerts', title: 'page.alerts.title', isThere: alerts !== null, bad: [[firing, 'page.alerts.firing']], warn: [], all: alerts?.episodes.length ?? null },
    signals(report),
    { id: 'security', title: 'page.security.title', isThere: security.length > 0, bad: [[countStatus(security, 'fail'), 'page.status.fail'], [countOutcome(security, 'failed'), 'page.outcome.failed']], warn: [[countStatus(security, 'warn'), 'page.status.warn'], [countStatus(security, 'unknown'), 'page.status.unknown']], all: security.length },
    { id: 'sources', title: 'page.sources.tab', isThere: sources.length > 0, bad: [[failed, 'page.outcome.failed']], warn: [], all: sources.length },
  ];
}

function signals({ logs, traces }: Report): Counted {
  const worse = countOutcome(logs?.levels ?? [], 'worse');
  const silent = [logs?.reason, traces?.reason].filter((reason) => reason?.code === 'evidence.failed').length;
  return { id: 'signals', title: 'page.signals.title', isThere: logs !== null || traces !== null, bad: [[worse, 'page.outcome.worse'], [silent, 'page.outcome.failed']], warn: [], all: null };
}

function countStatus(items: readonly { readonly status: string }[], wanted: string): number {
  return items.filter(({ status }) => status === wanted).length;
}

function countOutcome(items: readonly { readonly outcome: string }[], wanted: string): number {
  return items.filter(({ outcome }) => outcome === wanted).length;
}

function toCount({ id, title, bad, warn, all }: Counted, t: Words): SectionCount {
  const worst = bad.find(([count]) => count > 0);
  const second = warn.find(([count]) => count > 0);
  if (worst !== undefined) {
    return { id, title: t(title), text: `${worst[0]} ${t(worst[1])}`, tone: 'bad', glyph: 'fail' };
  }
  if (second !== undefined) {
    return { id, title: t(title), text: `${second[0]} ${t(second[1])}`, tone: 'warn', glyph: 'warn' };
  }
  return { id, title: t(title), text: all === null ? '' : String(all), tone: 'plain', glyph: null };
}
