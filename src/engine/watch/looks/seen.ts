import type { Context } from '../../model/context';
import type { Finding, Status } from '../../model/finding';
import { toReason, toText } from '../../model/reason';
import type { WatchFinding } from '../watchFinding';

/** A finding of the watch before it has its id. */
export type Seen = Omit<WatchFinding, 'id'>;

/** A whole section, which has no value of its own; `isDown`: a part of it is down, which fails it however little it weighs. */
export function fromFinding(finding: Finding, isDown: boolean, { translate }: Context): Seen {
  return {
    title: toText(translate, finding.title),
    status: isDown ? 'fail' : statusOf(finding),
    value: null,
    unit: 'short',
    reason: finding.reason,
  };
}

function statusOf({ outcome, points01 }: Finding): Status {
  if (outcome === 'worse') {
    return 'warn';
  }
  return points01 === null ? 'unknown' : 'pass';
}

export function toUnseen({ title, unit }: Pick<Seen, 'title' | 'unit'>, code: string, { translate }: Context): Seen {
  return { title, status: 'unknown', value: null, unit, reason: toReason(translate, code) };
}
