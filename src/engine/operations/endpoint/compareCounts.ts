import type { Reason, Translate } from '../../model/finding';
import { toReason } from '../../model/reason';
import type { CountPair } from '../../model/report';

/** Counters that are read one after another may differ by an event or by this share of them. */
const ROUNDING_EVENTS = 1;
const ROUNDING_SHARE = 0.001;

export interface Agreement {
  readonly agrees: boolean;
  readonly reason: Reason;
}

type Codes = Readonly<Record<'agree' | 'missing' | 'beyond', string>>;

const CODES: Readonly<Record<'requests' | 'errors', Codes>> = Object.freeze({
  requests: {
    agree: 'endpoints.requestsAgree',
    missing: 'endpoints.requestsMissing',
    beyond: 'endpoints.requestsBeyond',
  },
  errors: { agree: 'endpoints.errorsAgree', missing: 'endpoints.errorsMissing', beyond: 'endpoints.errorsBeyond' },
});

/** Whether the rows add up to what the service counted, with both numbers; null where either is unknown. */
export function compareCounts(
  what: 'requests' | 'errors',
  { rows, own }: CountPair,
  translate: Translate
): Agreement | null {
  if (rows === null || own === null) {
    return null;
  }
  const difference = Math.abs(own - rows);
  const agrees = difference <= Math.max(ROUNDING_EVENTS, ROUNDING_SHARE * Math.max(own, rows));
  const codes = CODES[what];
  return {
    agrees,
    reason: toReason(translate, agrees ? codes.agree : rows < own ? codes.missing : codes.beyond, {
      rows,
      own,
      difference,
    }),
  };
}
