import type { Report } from '../../engine/model/report';
import type { ReportState } from './reportState';

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
