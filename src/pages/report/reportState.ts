import type { LookedFor, Progress } from '../../assessment/assessment';
import type { VerdictOutcome } from '../../engine/model/verdict';
import type { Report } from '../../sections/report';
import type { Opened } from './openPlans';

export type OpenedPlan = Extract<Opened, { kind: 'plan' }>;

/** What the page shows. */
export type ReportState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly opened: Exclude<Opened, { kind: 'plan' }> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'looking'; readonly opened: OpenedPlan }
  | { readonly kind: 'no-deployment'; readonly opened: OpenedPlan; readonly lookedFor: LookedFor }
  | Shown;

export interface Shown {
  readonly kind: 'report';
  readonly opened: OpenedPlan;
  readonly report: Report;
  readonly progress: Pick<Progress, 'answered' | 'total'> | null;
  /** An earlier report, dimmed until the new one stands. */
  readonly isStale: boolean;
  /** Of the checkpoints of this deployment that were evaluated. */
  readonly verdicts: Readonly<Record<string, VerdictOutcome>>;
  /** What each checkpoint that was due said, once they were evaluated. */
  readonly earlier: Readonly<Record<string, Report>>;
}

export type ReportEvent =
  | { readonly type: 'started' }
  | { readonly type: 'refused'; readonly opened: Exclude<Opened, { kind: 'plan' }> }
  | { readonly type: 'opened'; readonly opened: OpenedPlan }
  | { readonly type: 'progressed'; readonly opened: OpenedPlan; readonly progress: Progress }
  | { readonly type: 'finished'; readonly opened: OpenedPlan; readonly report: Report }
  /** The reports of all checkpoints of a report that stands. */
  | { readonly type: 'looked-back'; readonly report: Report; readonly earlier: Shown['earlier'] }
  | { readonly type: 'found-nothing'; readonly opened: OpenedPlan; readonly lookedFor: LookedFor }
  | { readonly type: 'failed'; readonly message: string };

/** The page's next state. A report of the same plan stays, dimmed, until the next one stands. */
export function toNextState(state: ReportState, event: ReportEvent): ReportState {
  switch (event.type) {
    case 'started':
      return toStarted(state);
    case 'opened':
      return toOpened(state, event.opened);
    case 'progressed':
      return toProgressed(state, event);
    case 'finished':
      return {
        kind: 'report',
        opened: event.opened,
        report: event.report,
        progress: null,
        isStale: false,
        verdicts: { ...verdictsOf(state, event.report), ...toVerdict(event.report) },
        earlier: {},
      };
    case 'looked-back':
      return toLookedBack(state, event);
    case 'refused':
      return { kind: 'refused', opened: event.opened };
    case 'found-nothing':
      return { kind: 'no-deployment', opened: event.opened, lookedFor: event.lookedFor };
    case 'failed':
      return { kind: 'failed', message: event.message };
  }
}

function toLookedBack(
  state: ReportState,
  { report, earlier }: Extract<ReportEvent, { type: 'looked-back' }>
): ReportState {
  const verdicts = Object.fromEntries(
    Object.entries(earlier).map(([checkpoint, { verdict }]) => [checkpoint, verdict.outcome])
  );
  return state.kind === 'report' && state.report === report
    ? { ...state, verdicts: { ...verdicts, ...toVerdict(report) }, earlier }
    : state;
}

function toStarted(state: ReportState): ReportState {
  return state.kind === 'report'
    ? { ...state, isStale: true, progress: state.progress ?? { answered: 0, total: 0 } }
    : { kind: 'opening' };
}

function toOpened(state: ReportState, opened: OpenedPlan): ReportState {
  return state.kind === 'report' && state.opened.plan.id === opened.plan.id
    ? { ...state, opened }
    : { kind: 'looking', opened };
}

/** The report so far is read only where it is shown: making it is work. */
function toProgressed(
  state: ReportState,
  { opened, progress: known }: Extract<ReportEvent, { type: 'progressed' }>
): ReportState {
  const progress = { answered: known.answered, total: known.total };
  if (state.kind === 'report' && state.isStale) {
    return { ...state, progress };
  }
  const { report } = known;
  return { kind: 'report', opened, report, progress, isStale: false, verdicts: verdictsOf(state, report), earlier: {} };
}

/** Verdicts hold for one deployment of one plan. */
function verdictsOf(state: ReportState, { plan, deployment }: Report): Shown['verdicts'] {
  return state.kind === 'report' && state.report.plan.id === plan.id && state.report.deployment.id === deployment.id
    ? state.verdicts
    : {};
}

function toVerdict({ checkpoint, verdict }: Report): Shown['verdicts'] {
  return checkpoint === null ? {} : { [checkpoint]: verdict.outcome };
}

/** What the breadcrumbs and the browser's tab say. */
export function toPageTitle(state: ReportState): string {
  if (state.kind === 'report') {
    return toReportTitle(state.report);
  }
  return state.kind === 'looking' || state.kind === 'no-deployment' ? state.opened.plan.title : 'Day One';
}

/** What a report is called: by its author, else by plan, version and checkpoint. */
export function toReportTitle({
  plan,
  deployment,
  checkpoint,
  edition,
}: Pick<Report, 'plan' | 'deployment' | 'checkpoint' | 'edition'>): string {
  return (
    edition?.title ??
    [`${plan.title} ${deployment.version}`.trim(), checkpoint].filter((part) => part !== null).join(', ')
  );
}
