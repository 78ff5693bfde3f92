/** Fills a template's holes: whole numbers from `low` to `high`, or a booking's code. */
export interface Fill {
  readonly number: (low: number, high: number) => number;
  readonly booking: () => string;
}

export type LogTemplate = (fill: Fill) => string;

export const INFO_TEMPLATES: readonly LogTemplate[] = [
  ({ booking, number }) => `Reservation ${booking()} confirmed: ${number(2, 9)} nights in room ${number(101, 640)}`,
  ({ number }) => `Availability answered for ${number(2, 6)} guests: ${number(3, 40)} rooms`,
  ({ number }) => `PMS sync finished: ${number(4, 60)} rooms in ${number(7, 12)} ms`,
  ({ number }) => `Cache refreshed: ${number(20, 400)} keys in ${number(2, 9)} ms`,
  ({ number }) => `Message ${number(10_000, 99_999)} received on channel ${number(1, 4)}`,
  ({ number }) => `Quote ${number(10_000, 99_999)} sent: ${number(80, 900)} EUR`,
  ({ number }) => `Session opened for tenant ${number(1, 30)}`,
  ({ booking }) => `Check-in reminder for ${booking()} scheduled`,
];

export const WARNING_TEMPLATES: readonly LogTemplate[] = [
  ({ number }) => `Slow query: ${number(40, 90)} ms in statement ${number(1, 30)}`,
  ({ number }) => `PMS answered after ${number(2, 3)} attempts`,
  ({ number }) => `Rate limit reached for address 10.0.${number(0, 9)}.${number(2, 250)}`,
];

/** None of these is written by a healthy hotel. */
export const ERROR_TEMPLATES: readonly LogTemplate[] = [
  ({ number }) => `PMS sync failed: upstream answered 503 after ${number(2, 5)} attempts`,
  ({ booking }) => `Reservation ${booking()} could not be stored: connection reset by peer`,
  ({ number }) => `Unhandled error in availability handler: pool exhausted after ${number(900, 2000)} ms`,
];
