import type { PlainFrame } from '../document/columns';
import type { Counts } from '../document/counts';
import type { Asked } from '../document/section';
import type { AnswersOf, Context } from '../engine/model/context';
import type { EvidenceSet, Request } from '../engine/model/evidence';
import type { Code, Finding, Outcome, Status, Translate } from '../engine/model/finding';
import type { Item, SourceType } from '../engine/model/plan';
import type { Notes } from '../engine/notes/parseNote';
import type { Schedule } from '../engine/windows/toSchedule';
import type { FrameName } from './frameNames';
import type { Plan } from './plan';
import type { Report } from './report';
import type { ToLinkedSection } from './toSection';
import type { FindingsAt, Look } from './watch/observing';

/** What one section of a report is: all that the rest of the product knows of it. A section without a part leaves that part out. */
export interface Section {
  /** Code of its title. */
  readonly title: Code;
  /** What it asks the sources. */
  readonly subjects?: (input: AskInput) => readonly Subject[];
  /** Lines of the plan that are judged one by one here. */
  readonly items?: (plan: Plan) => readonly Item[];
  readonly judge?: Judge;
  /** How a round of the watch observes a finding of this section as of an earlier instant, by the finding's id. */
  readonly observe?: (plan: Plan, answersOf: AnswersOf) => readonly Observed[];
  /** What a reader sees of it. */
  readonly view: ToLinkedSection;
  /** What its tab says. */
  readonly counts?: (report: Report) => Counts;
  /** Tables that can be asked for by name. */
  readonly frames?: Frames;
  /** Of what two reports are compared. */
  readonly compared?: Readonly<Record<string, Compared>>;
  /** Where its findings stand on the page and in documents. */
  readonly anchors?: (report: Report, translate: Translate) => readonly AnchorRow[];
  /** Queries behind its rows; `source` is a type of source where the rows name none. */
  readonly queries?: (report: Report) => readonly (Omit<Asked, 'source'> & AskedOf)[];
}

export interface AskInput {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** Whether what only knows the present can be asked. */
  readonly present: boolean;
}

/** The requests of one thing of the plan by the role each plays in its judgement. */
export type Roles = Readonly<Record<string, Request>>;

/** Keyed by kind and id, such as `measure/latency-p95`. */
export type Subject = readonly [key: string, roles: Partial<Roles>];

/**
 * `data`: from the evidence alone. `items`: lines one by one, which may restate a finding of before. `people`: what people wrote, and what stops
 * a go-live by itself. `told`: gives no findings. `verdict`: from all findings. A later stage sees what the earlier ones made.
 */
export const STAGES = ['data', 'items', 'people', 'told', 'verdict'] as const;

export interface Judge {
  readonly stage: (typeof STAGES)[number];
  readonly run: (input: JudgeInput) => Judged;
}

export interface JudgeInput {
  readonly plan: Plan;
  readonly answers: AnswersOf;
  readonly context: Context;
  readonly notes: Notes;
  readonly evidence: EvidenceSet;
  /** The requests whose answers were judged, each once. */
  readonly requests: readonly Request[];
  /** Of this and the earlier stages, so far. */
  readonly findings: readonly Finding[];
  /** The report so far: fields of later stages are empty. */
  readonly report: Report;
  readonly observedAt: FindingsAt;
}

export interface Judged {
  readonly parts: Partial<Report>;
  readonly findings?: readonly Finding[];
}

export type Observed = readonly [id: string, observe: Look];

/** By the name that a query asks for. */
export type Frames = Readonly<Partial<Record<FrameName, FrameSet>>>;

export interface FrameSet {
  readonly tables: (report: Report) => readonly PlainFrame[];
  /** What a panel needs to draw it, and no more. */
  readonly slice: (report: Report) => object;
}

/** Of which source: by its id, or the only one of a type. */
export type AskedOf = { readonly source: string } | { readonly type: SourceType };

/** How one kind of thing is compared between two reports. */
export interface Compared {
  readonly subjects: (report: Report) => readonly ComparedSubject[];
  /** Its ids are values of labels, or may be addresses: hidden, they say nothing of the other report. */
  readonly named?: 'label' | 'address';
  /** Null in a report that did not look at it. */
  readonly isKnown?: (report: Report) => boolean;
}

/** What one report says of something. */
export interface ComparedSide {
  /** Null where it has none, as a component. */
  readonly status: Status | null;
  /** The worse of a measure's two comparisons; null where it has none. */
  readonly outcome: Outcome | null;
  /**
   * In `unit`: a measure's current value, an item's value, a component's score, percent of the time that a service was up, a probe's mean in
   * milliseconds, days left of a certificate, percent used of a capacity, minutes of an alert since the rollout.
   */
  readonly value: number | null;
  readonly unit: string;
}

export interface ComparedSubject extends ComparedSide {
  readonly id: string;
  readonly title: string;
  readonly critical: boolean;
}

/** A finding's row: names of the rows that may show it, the narrowest first; none where it is the whole section. */
export interface AnchorRow {
  readonly finding: string;
  readonly title: string;
  readonly rows: readonly string[];
  /** Where it stands under a title of its own: that element and title. */
  readonly place?: { readonly section: string; readonly title: string };
}

export function toAnchorRow(
  kind: string,
  { id, title }: { readonly id: string; readonly title: string },
  ...around: readonly string[]
): AnchorRow {
  return { finding: id, title, rows: [`${kind}-${id}`, ...around] };
}

/** A whole section as a finding. */
export function toWhole(finding: string, title: string): AnchorRow {
  return { finding, title, rows: [] };
}
