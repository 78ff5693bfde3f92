import { config } from '@grafana/runtime';
import { APP_ID } from './appId';

/** The whole address of the report page, for someone outside Grafana; `search` is what follows its `?`. */
export function reportUrl(search: string): string {
  return `${config.appUrl}a/${APP_ID}/report?${search}`;
}
