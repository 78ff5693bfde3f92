import type { AlertEpisode } from '../scenario';
import { API_TARGET } from './series/apiInstances';

const MINUTE = 60;

const API = { service: API_TARGET };

/** Three that inform, all resolved. */
export const HOTEL_ALERTS: readonly AlertEpisode[] = [
  {
    name: 'DeploymentStarted',
    severity: 'info',
    labels: API,
    summary: 'Version v1.8.0 was rolled out.',
    from: 1 * MINUTE,
    to: 31 * MINUTE,
  },
  {
    name: 'MetricsCollectionStartup',
    severity: 'info',
    labels: { service: 'prometheus-prod' },
    summary: 'Collection of metrics started again.',
    from: 5 * MINUTE,
    to: 20 * MINUTE,
  },
  {
    name: 'FirstTrafficSpike',
    severity: 'info',
    labels: API,
    summary: 'Traffic rose for the first time since the rollout.',
    from: 276 * MINUTE,
    to: 295 * MINUTE,
  },
];
