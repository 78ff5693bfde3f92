import type { ActiveAlert } from '../../engine/model/evidence';
import type { Status } from '../../engine/model/finding';
import type { AlertSection, Report } from '../../engine/model/report';
import { rowOutcome } from '../../sections/comparison/order';
import type { SectionId } from '../redaction/sectionId';
import { DIFF_KINDS, type DiffKind, type DiffSide } from './reportDiff';

/** One thing of which a report says how it stands. */
export interface Subject extends DiffSide {
  readonly id: string;
  readonly title: string;
  readonly critical: boolean;
}

/** All of one kind, in the report's order. */
export const TO_SUBJECTS: Readonly<Record<DiffKind, (report: Report) => readonly Subject[]>> = Object.freeze({
  component: ({ score }) =>
    score.components.map(({ id, title, score: value }) => ({
      id,
      title,
      critical: false,
      status: null,
      outcome: null,
      value,
      unit: 'short',
    })),
  measure: ({ comparisons }) =>
    comparisons
      .flatMap(({ rows }) => rows)
      .map((row) => ({
        id: row.id,
        title: row.title,
        critical: row.critical,
        status: row.status,
        outcome: rowOutcome(row),
        value: row.current,
        unit: row.unit,
      })),
  check: ({ checks }) =>
    checks.map(({ id, title, critical, status, outcome, unit }) => ({
      id,
      title,
      critical,
      status,
      outcome,
      value: null,
      unit,
    })),
  item: ({ security, checklist }) =>
    [...security, ...checklist.flatMap(({ items }) => items)].map(
      ({ id, title, critical, status, outcome, value, unit }) => ({ id, title, critical, status, outcome, value, unit })
    ),
  service: ({ services }) =>
    services.map(({ id, status, availability }) => named(id, status, { value: availability, unit: 'percent' })),
  probe: ({ probes }) => probes.map(({ id, status, mean }) => named(id, status, { value: mean, unit: 'ms' })),
  certificate: ({ certificates }) =>
    certificates.map(({ id, status, daysLeft }) => named(id, status, { value: daysLeft, unit: 'd' })),
  capacity: ({ capacity }) =>
    capacity.map(({ id, title, critical, status, percent }) => ({
      id,
      title,
      critical,
      status,
      outcome: null,
      value: percent,
      unit: 'percent',
    })),
  alert: ({ alerts }) => (alerts === null ? [] : alertsOf(alerts)),
});

function named(id: string, status: Status, figure: Pick<DiffSide, 'value' | 'unit'>): Subject {
  return { id, title: id, critical: false, status, outcome: null, ...figure };
}

/** Each alert that was seen since the rollout, by its name. */
function alertsOf({ episodes, firing }: AlertSection): readonly Subject[] {
  const names = [...new Set([...episodes.map(({ name }) => name), ...(firing ?? []).map(({ name }) => name)])];
  return names.map((name) => {
    const own = episodes.filter((episode) => episode.name === name);
    const active = firing === null ? null : firing.filter((alert) => alert.name === name);
    const severities = [
      ...own.map(({ severity }) => severity),
      ...(active ?? []).map(({ labels }) => labels['severity']),
    ];
    const critical = severities.includes('critical');
    return {
      id: name,
      title: name,
      critical,
      status: alertStatus(active, critical),
      outcome: null,
      value: own.reduce((sum, { minutes }) => sum + minutes, 0),
      unit: 'm',
    };
  });
}

/** Whether it fires now; an episode that is over passes. */
function alertStatus(active: readonly ActiveAlert[] | null, critical: boolean): Status {
  if (active === null) {
    return 'unknown';
  }
  return active.some(({ state }) => state === 'firing') ? (critical ? 'fail' : 'warn') : 'pass';
}

/** Sections that hold a kind. */
const SECTIONS: Readonly<Record<DiffKind, readonly SectionId[]>> = Object.freeze({
  component: [],
  measure: ['comparison'],
  check: ['checklist'],
  item: ['security', 'readiness'],
  service: ['services'],
  probe: ['probes'],
  certificate: ['probes'],
  capacity: ['capacity'],
  alert: ['alerts'],
});

/** Kinds whose ids are values of labels: a placeholder of one report is another value in the other. */
const NAMED_BY_LABELS: readonly DiffKind[] = Object.freeze(['service', 'probe', 'certificate', 'alert']);

/** Kinds whose ids may be addresses. */
const NAMED_BY_ADDRESSES: readonly DiffKind[] = Object.freeze(['service', 'probe', 'certificate']);

/** Kinds that one of two reports leaves out, hides or does not know. */
export function toNotCompared(reports: readonly Report[]): readonly DiffKind[] {
  return DIFF_KINDS.filter(
    (kind) =>
      reports.some((report) => isLeftOut(report, kind) || isHidden(report, kind)) ||
      (kind === 'alert' && isKnownToOne(reports))
  );
}

function isLeftOut({ edition }: Report, kind: DiffKind): boolean {
  return SECTIONS[kind].some((section) => edition?.omitted.includes(section) === true);
}

function isHidden({ edition }: Report, kind: DiffKind): boolean {
  const redacted = edition?.redacted ?? [];
  return (
    (redacted.includes('labels') && NAMED_BY_LABELS.includes(kind)) ||
    (redacted.includes('addresses') && NAMED_BY_ADDRESSES.includes(kind))
  );
}

/** Alerts are null where nobody asked for them, which is not the same as none. */
function isKnownToOne(reports: readonly Report[]): boolean {
  return reports.some(({ alerts }) => alerts === null) && reports.some(({ alerts }) => alerts !== null);
}
