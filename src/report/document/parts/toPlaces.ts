import type { Report } from '../../../engine/model/report';
import type { Word, Words } from './toWords';

/** Where a finding stands in the document. */
export interface Place {
  readonly section: string;
  /** Of the row, or of the section where the finding is a whole section. */
  readonly title: string;
}

type Rows = readonly { readonly id: string; readonly title: string }[];
type Group = readonly [section: Word, rows: Rows];

/** Every finding of a report by its id; the first one that bears an id keeps it. */
export function toPlaces(report: Report, t: Words): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [section, rows] of [...judged(report), ...written(report), ...wholes(report, t)]) {
    for (const { id, title } of rows) {
      if (!places.has(id)) {
        places.set(id, { section: t(section), title });
      }
    }
  }
  return places;
}

function judged({ comparisons, checks, security, checklist, load, capacity }: Report): readonly Group[] {
  return [
    ['page.comparison.title', comparisons.flatMap(({ rows }) => rows)],
    ['page.checks.title', checks],
    ['page.security.title', security],
    ['page.readiness.title', checklist.flatMap(({ items }) => items)],
    ['page.capacity.title', capacity],
    ['page.load.title', load],
  ];
}

function written({ schedule, incidents, triggers, signoffs, progress, sources }: Report): readonly Group[] {
  return [
    ['page.watch.title', schedule],
    ['page.incidents.title', incidents],
    ['page.triggers.title', triggers],
    ['page.signoffs.title', signoffs.map(({ id, role }) => ({ id, title: role }))],
    ['page.progress.title', progress],
    ['page.sources.title', sources.map(({ id }) => ({ id, title: id }))],
  ];
}

/** Findings that are a whole section, where it is there. */
function wholes({ services, probes, certificates, endpointTotals, alerts, logs, traces, sources }: Report, t: Words): readonly Group[] {
  const sections: readonly (readonly [id: string, section: Word, isThere: boolean])[] = [
    ['services', 'page.services.title', services.length > 0],
    ['probes', 'page.probes.title', probes.length > 0],
    ['certificates', 'page.certificates.title', certificates.length > 0],
    ['endpoints', 'page.endpoints.title', endpointTotals !== null],
    ['alerts', 'page.alerts.title', alerts !== null],
    ['monitoring', 'page.alerts.title', alerts !== null],
    ['logs', 'page.signals.title', logs !== null],
    ['traces', 'page.signals.title', traces !== null],
    ['annotations', 'page.sources.title', sources.length > 0],
  ];
  return sections.filter(([, , isThere]) => isThere).map(([id, section]) => [section, [{ id, title: t(section) }]]);
}
