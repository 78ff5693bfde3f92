import { createHotel } from '../hotel/createHotel';

const MINUTE = 60;
const HOUR = 3600;

/** From the rollout on slower and failing, and steady at that: its drift since then shows nothing. */
export const hotelRegression = createHotel({
  id: 'hotel-regression',
  title: 'Hotel agent, a release that is slower and fails',
  faults: {
    latencyFactorAt: (t) => (t > 0 ? 1.4 : 1),
    errorShareFrom: { from: 0, share: 0.02 },
    restarts: { 'agente-api-prod-2': [3 * HOUR], 'agente-api-prod-3': [9 * HOUR] },
    errorLogsFrom: 0,
    failingTraceEvery: 10,
    alerts: [
      {
        name: 'HighErrorRate',
        severity: 'critical',
        labels: { job: 'agente-api', service: 'agente-api-prod' },
        summary: 'More than 1 % of the requests fail.',
        from: 20 * MINUTE,
      },
    ],
  },
});
