import type { AlertEpisode } from '../scenario';
import type { Episode } from '../span';

/** What may be planted in the hotel. Without any it is the healthy system of the first seed. */
export interface HotelFaults {
  readonly latencyFactorAt?: (t: number) => number;
  /** Share of requests answered with 5xx. Series are born with the first of them. */
  readonly errorShareFrom?: { readonly from: number; readonly share: number };
  /** Later starts by API instance, in seconds since the rollout's end. */
  readonly restarts?: Readonly<Record<string, readonly number[]>>;
  readonly leak?: { readonly instance: string; readonly from: number; readonly bytesPerHour: number };
  readonly cpuSpikes?: readonly Episode[];
  readonly missSpikes?: readonly Episode[];
  readonly alerts?: readonly AlertEpisode[];
  /** Error lines appear from here on. */
  readonly errorLogsFrom?: number;
  /** Every so many traces one fails, from the rollout's end on. */
  readonly failingTraceEvery?: number;
}
