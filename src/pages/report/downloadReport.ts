import type { Report } from '../../engine/model/report';

/** Saves the report as it stands, as JSON. */
export function downloadReport(report: Report): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${report.plan.id}-${report.deployment.version || 'rollout'}-${report.checkpoint ?? 'now'}.json`.replace(/[^\w.-]+/g, '-');
  link.click();
  URL.revokeObjectURL(url);
}
