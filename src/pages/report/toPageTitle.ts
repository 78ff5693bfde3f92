import type { ReportState } from './reportState';
import { toReportTitle } from './toReportTitle';

/** What the breadcrumbs and the browser's tab say. */
export function toPageTitle(state: ReportState): string {
  if (state.kind === 'report') {
    return toReportTitle(state.report);
  }
  return state.kind === 'looking' || state.kind === 'no-deployment' ? state.opened.plan.title : 'Day One';
}
