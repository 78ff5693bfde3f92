import { type ComparedKind, SECTIONS } from '../../sections/index';
import type { Report } from '../../sections/report';
import type { Compared, ComparedSubject, Section } from '../../sections/section';

interface Holding extends Compared {
  readonly kind: ComparedKind;
  /** Section that holds it. */
  readonly section: string;
}

const ALL: readonly Holding[] = Object.entries<Section>(SECTIONS).flatMap(([section, { compared = {} }]) =>
  Object.entries<Compared>(compared).map(([kind, held]) => ({ ...held, kind: kind as ComparedKind, section }))
);

/** Kinds of things that are compared, in the order of their sections. */
export const DIFF_KINDS: readonly ComparedKind[] = Object.freeze([...new Set(ALL.map(({ kind }) => kind))]);

/** All of one kind, in the report's order. */
export function toSubjects(report: Report, kind: ComparedKind): readonly ComparedSubject[] {
  return ALL.filter((held) => held.kind === kind).flatMap(({ subjects }) => subjects(report));
}

/** Kinds that one of two reports leaves out, hides or does not know, so that nothing can be said of what went or appeared. */
export function toNotCompared(reports: readonly Report[]): readonly ComparedKind[] {
  const isMissing = (held: Holding): boolean =>
    reports.some((report) => isLeftOut(report, held) || isHidden(report, held)) || isKnownToOne(reports, held);
  return DIFF_KINDS.filter((kind) => ALL.some((held) => held.kind === kind && isMissing(held)));
}

/** The verdict is never left out. */
function isLeftOut({ edition }: Report, { section }: Holding): boolean {
  return section !== 'verdict' && edition?.omitted.includes(section) === true;
}

/** A placeholder of one report is another value in the other. */
function isHidden({ edition }: Report, { named }: Holding): boolean {
  const redacted = edition?.redacted ?? [];
  return (
    named !== undefined && (redacted.includes('labels') || (named === 'address' && redacted.includes('addresses')))
  );
}

/** What nobody asked for is not the same as none. */
function isKnownToOne(reports: readonly Report[], { isKnown = () => true }: Holding): boolean {
  return reports.some((report) => !isKnown(report)) && reports.some((report) => isKnown(report));
}
