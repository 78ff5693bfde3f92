/** Seconds since the rollout's end at which something is counted by a metric and logged by a line. */

/** 401: nobody was signed in. */
export const UNAUTHORIZED: readonly number[] = [8_650, 8_702, 52_600];

/** 403: a store that is not the user's. */
export const FORBIDDEN: readonly number[] = [18_720, 42_130, 69_480];

export const BACKEND_ERRORS: readonly number[] = [12_400, 28_690, 28_760, 28_851, 61_900];

/** Each line of an error is an answer 500; while Redis is away some more fail without a line. */
export const FAILED: readonly number[] = [...BACKEND_ERRORS, 28_702, 28_731, 28_799];

export const NGINX_ERRORS: readonly number[] = [28_702];
export const FRONTEND_ERRORS: readonly number[] = [44_500];
