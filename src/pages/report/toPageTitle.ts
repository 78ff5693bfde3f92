import type { ReportState } from './reportState';

/** What the breadcrumbs and the browser's tab say. */
export function toPageTitle(state: ReportState): string {
  if (state.kind === 'report') {
    const { plan, deployment, checkpoint } = state.report;
    return [`${plan.title} ${deployment.version}`.trim(), checkpoint].filter((part) => part !== null).join(', ');
  }
  return state.kind === 'looking' || state.kind === 'no-deployment' ? state.opened.plan.title : 'Day One';
}
