import { config } from '@grafana/runtime';
import { REPORT_PATH } from '../../report/frames/readFrame';

/** The whole address of the report page, for someone outside Grafana; `search` is what follows its `?`. */
export function reportUrl(search: string): string {
  return `${config.appUrl.replace(/\/$/, '')}${REPORT_PATH}?${search}`;
}
