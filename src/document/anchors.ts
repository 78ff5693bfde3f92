import type { Report } from '../engine/model/report';
import type { Telling } from '../i18n/locale';

/** Where a finding stands on the page, and in every document. */
export interface Anchor {
  readonly finding: string;
  /** Of the row, or of the section where the finding is a whole section. */
  readonly title: string;
  /** Id of the section's element, and its title. */
  readonly section: string;
  readonly sectionTitle: string;
  /** Names of the rows that may show it, the narrowest first; a folded group has its head alone. */
  readonly rows: readonly string[];
}

type Row = Omit<Anchor, 'section' | 'sectionTitle'>;
type Place = readonly [section: string, title: string, rows: readonly Row[]];

/** Every finding of a report by its id. */
export function toAnchors(report: Report, { translate: t }: Pick<Telling, 'translate'>): ReadonlyMap<string, Anchor> {
  const places = [...judged(report), ...written(report), ...wholes(report, t)];
  const anchors = new Map<string, Anchor>();
  for (const [section, title, rows] of places) {
    for (const row of rows) {
      if (!anchors.has(row.finding)) {
        anchors.set(row.finding, { ...row, section, sectionTitle: t(title, {}) });
      }
    }
  }
  return anchors;
}

function judged({ comparisons, checks, security, checklist, load, capacity }: Report): readonly Place[] {
  return [
    [
      'comparison',
      'page.comparison.title',
      comparisons.flatMap(({ id, rows }) =>
        rows.map((row) => ({ finding: row.id, title: row.title, rows: [`row-${row.id}`, `group-${id}`] }))
      ),
    ],
    ['checklist', 'page.checks.title', checks.map((check) => toRow('check', check, 'group-checks-passed'))],
    ['security', 'page.security.title', security.map((item) => toRow('item', item))],
    [
      'readiness',
      'page.readiness.title',
      checklist.flatMap(({ id, items }) => items.map((item) => toRow('item', item, `group-readiness-${id}`))),
    ],
    ['capacity', 'page.capacity.title', capacity.map((row) => toRow('capacity', row))],
    ['load', 'page.load.title', load.map((row) => toRow('load', row))],
  ];
}

function written({ schedule, incidents, triggers, signoffs, progress, sources }: Report): readonly Place[] {
  return [
    ['watch', 'page.watch.title', schedule.map((row) => toRow('due', row, `group-watch-${row.round}`))],
    ['incidents', 'page.incidents.title', incidents.map((row) => toRow('incident', row))],
    ['triggers', 'page.triggers.title', triggers.map((row) => toRow('trigger', row))],
    ['signoffs', 'page.signoffs.title', signoffs.map(({ id, role }) => toRow('signoff', { id, title: role }))],
    ['progress', 'page.progress.title', progress.map((row) => toRow('group-progress', row))],
    ['sources', 'page.sources.title', sources.map(({ id }) => toRow('source', { id, title: id }))],
  ];
}

/** Findings that are a section of the page, where it is there. */
function wholes(
  { services, probes, certificates, endpointTotals, alerts, logs, traces, sources }: Report,
  t: Telling['translate']
): readonly Place[] {
  const whole = (finding: string, [section, title]: readonly [string, string], isThere: boolean): Place => [
    section,
    title,
    isThere ? [{ finding, title: t(title, {}), rows: [] }] : [],
  ];
  return [
    whole('services', ['services', 'page.services.title'], services.length > 0),
    whole('probes', ['probes', 'page.probes.title'], probes.length > 0),
    whole('certificates', ['probes', 'page.certificates.title'], certificates.length > 0),
    whole('endpoints', ['endpoints', 'page.endpoints.title'], endpointTotals !== null),
    whole('alerts', ['alerts', 'page.alerts.title'], alerts !== null),
    whole('monitoring', ['alerts', 'page.alerts.title'], alerts !== null),
    whole('logs', ['signals', 'page.signals.title'], logs !== null),
    whole('traces', ['signals', 'page.signals.title'], traces !== null),
    whole('annotations', ['sources', 'page.sources.title'], sources.length > 0),
  ];
}

function toRow(
  kind: string,
  { id, title }: { readonly id: string; readonly title: string },
  ...around: readonly string[]
): Row {
  return { finding: id, title, rows: [`${kind}-${id}`, ...around] };
}
