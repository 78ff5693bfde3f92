import type { Report } from '../../engine/model/report';

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
