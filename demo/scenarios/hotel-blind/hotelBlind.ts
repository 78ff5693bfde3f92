import { createHotel } from '../hotel/createHotel';

/** Families that nobody collects: the data base, the cache, the processor, timeouts, breakers, probes, rollouts. */
const UNSEEN = [
  'redis_',
  'pg_',
  'process_cpu_seconds_total',
  'http_request_timeouts_total',
  'circuit_breaker_',
  'deployment_',
  'probe_',
];

/** The healthy hotel, half of it unobserved: no log server, and these series in no window. */
export const hotelBlind = createHotel({
  id: 'hotel-blind',
  title: 'Hotel agent, half of it unobserved',
  lokiAnswers: false,
  keeps: ({ name }) => !UNSEEN.some((prefix) => name.startsWith(prefix)),
});
