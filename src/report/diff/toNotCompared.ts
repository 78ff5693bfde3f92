import type { Report } from '../../engine/model/report';
import type { SectionId } from '../edition/sectionId';
import { DIFF_KINDS, type DiffKind } from './reportDiff';

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
