const at = (...hours: readonly number[]): readonly number[] => hours.map((hour) => 3600 * hour);

/** When something nearly went wrong, in seconds since the rollout's end: what is counted is logged at the same instants. */
export const RATE_LIMIT_HITS = at(2.2, 5.1, 9.4, 13.6, 19.3);
export const SESSION_TIMEOUTS = at(3.7, 11.2, 20.5);
export const NETWORK_GLITCHES = at(6.3, 16.9);
export const CACHE_MISSES = at(1.8, 4.9, 7.7, 10.4, 12.9, 15.2, 18.1, 22.3);

export const PERMISSION_DENIALS = at(0.9, 1.7, 3.1, 5.6, 8.2, 9.9, 11.5, 13.3, 15.7, 17.4, 20.2, 22.8);
