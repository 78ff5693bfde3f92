import { createFailedSource } from './createFailedSource';
import type { Source } from './port';

/** Another data source of Grafana where there is no Grafana: its query model means nothing to any server. */
export function createForeignSource(id: string): Source {
  return createFailedSource({
    id,
    type: 'datasource',
    failure: { kind: 'badQuery', message: 'only Grafana itself can ask this data source' },
  });
}
