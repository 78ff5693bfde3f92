import { config } from '@grafana/runtime';
import type { Report } from '../../engine/model/report';
import { APP_ID } from './appId';

/**
 * The address of a report's page, whole or what follows its `?`. A checkpoint only where one was chosen: naming one makes it the last one, which
 * may change the verdict.
 */
export function reportUrl(report: Pick<Report, 'plan' | 'deployment'>, checkpoint: string | null): string {
  return `${config.appUrl}a/${APP_ID}/report?${reportSearch(report, checkpoint)}`;
}

export function reportSearch({ plan, deployment }: Pick<Report, 'plan' | 'deployment'>, checkpoint: string | null): string {
  return new URLSearchParams({ plan: plan.id, rolloutEnd: deployment.endedAt, ...(checkpoint === null ? {} : { checkpoint }) }).toString();
}
