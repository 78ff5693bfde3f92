import { groupBy } from '../../engine/checks/readSeries';
import { meanPoints, sectionOutcome, toFailure } from '../../engine/model/answers';
import type { Answers, Context } from '../../engine/model/context';
import { type Request, type Series, toRequest } from '../../engine/model/evidence';
import { type Code, type Finding, type Reason, type Status, toClause, toReason } from '../../engine/model/finding';
import { lastSample, queryOf, seriesOf } from '../../engine/model/series';
import { toIso } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { CertificateRules } from './plan';
import type { CertificateRow } from './report';

type Role = 'expiry';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last instant that a date can hold, milliseconds since the epoch. */
const LAST_DATE = 8.64e15;

export function certificateRequests(rules: CertificateRules, schedule: Schedule): Record<Role, Request> {
  return { expiry: toRequest(rules.source, { kind: 'range', expr: rules.expiry, grid: schedule.day }) };
}

/** One row a certificate that was seen by now; where the source did not answer, one unknown row that says so under the query's name. */
export function judgeCertificates(
  rules: CertificateRules,
  answers: Answers<Role>,
  context: Context
): readonly CertificateRow[] {
  const { now, day } = context.schedule;
  const end = Math.min(now, day.to);
  const query = queryOf(answers.expiry);
  const failure = toFailure([answers.expiry], context.translate);
  if (failure !== null) {
    return [{ id: rules.expiry, ...UNKNOWN, reason: failure, query }];
  }
  const seen = seriesOf(answers.expiry).filter(({ times }) => (times[0] ?? Infinity) <= end);
  const groups = [...groupBy(seen, ({ labels }) => labels[rules.label] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([id, group]) => ({ id, ...judge({ rules, expiry: expiryOf(group, end), now, context }), query }));
}

const UNKNOWN = Object.freeze({ expiresAt: null, daysLeft: null, renewAt: null, status: 'unknown' } as const);

/** Milliseconds; of series with the same name the one seen last, of several then the one that ends first. Null: not within the hour. */
function expiryOf(group: readonly Series[], end: number): number | null {
  const samples = group.flatMap((series) => {
    const last = lastSample(series, end, HOUR);
    return last === null ? [] : [last];
  });
  const [best] = samples.sort(([a, first], [b, second]) => b - a || first - second);
  return best === undefined || best[1] <= 0 || 1000 * best[1] > LAST_DATE ? null : 1000 * best[1];
}

interface Ending {
  readonly rules: CertificateRules;
  readonly expiry: number | null;
  readonly now: number;
  readonly context: Context;
}

function judge({ rules, expiry, now, context }: Ending): Omit<CertificateRow, 'id' | 'query'> {
  if (expiry === null) {
    return { ...UNKNOWN, reason: toReason(context.translate, 'certificates.noSample') };
  }
  const renewAt = expiry - rules.renewBefore;
  const status: Status = expiry <= now ? 'fail' : renewAt <= now ? 'warn' : 'pass';
  const params = { left: Math.abs(expiry - now), expiresAt: toIso(expiry), renewAt: toIso(renewAt) };
  return {
    expiresAt: params.expiresAt,
    daysLeft: (expiry - now) / DAY,
    renewAt: params.renewAt,
    status,
    reason: reasonOf(status, params, context),
  };
}

function reasonOf(status: Status, params: Reason['params'], { translate }: Context): Reason {
  return toReason(
    translate,
    status === 'fail' ? 'certificates.expired' : status === 'warn' ? 'certificates.renew' : 'certificates.valid',
    params
  );
}

/** All certificates as one finding: the mean of 1 for a valid one, 0.5 for one that is due for renewal and 0 for one that has ended. */
export function toCertificatesFinding(
  rules: CertificateRules,
  rows: readonly CertificateRow[],
  context: Context
): Finding {
  const outcome = sectionOutcome(rows, ({ status }) => status === 'warn' || status === 'fail');
  const failure = rows.find(({ reason }) => outcome === 'failed' && reason.code === 'evidence.failed')?.reason;
  const named = (wanted: Status): string =>
    rows
      .filter(({ status }) => status === wanted)
      .map(({ id }) => id)
      .join(', ');
  const first = rows.reduce<number | null>(
    (least, { daysLeft }) => (daysLeft !== null && (least === null || daysLeft < least) ? daysLeft : least),
    null
  );
  const params = {
    all: rows.length,
    left: first === null ? null : Math.max(0, first) * DAY,
    expired: named('fail'),
    due: named('warn'),
    unknown: named('unknown'),
  };
  return {
    id: 'certificates',
    kind: 'certificates',
    title: toClause('certificates.title'),
    component: rules.component,
    weight: rules.weight,
    critical: rules.critical,
    outcome,
    missed: false,
    points01: outcome === 'worse' || outcome === 'same' ? meanPoints(rows) : null,
    ignored: false,
    reason: failure ?? toReason(context.translate, codeOf(rows, outcome), params),
  };
}

function codeOf(rows: readonly CertificateRow[], outcome: Finding['outcome']): Code {
  if (rows.length === 0) {
    return 'certificates.none';
  }
  if (outcome === 'worse') {
    return rows.some(({ status }) => status === 'fail') ? 'certificates.someExpired' : 'certificates.someDue';
  }
  return outcome === 'same' ? 'certificates.allValid' : 'certificates.unknown';
}
