import { type Availability, availabilityOf } from '../../engine/judge/availability';
import { nameSeries, sectionOutcome, toFailure } from '../../engine/model/answers';
import type { Answers, Context } from '../../engine/model/context';
import { type Request, type Series, toRequest } from '../../engine/model/evidence';
import { type Code, type Finding, type Reason, type Status, toClause, toReason } from '../../engine/model/finding';
import { queryOf, samplesIn, seriesOf } from '../../engine/model/series';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { ProbeRules } from './plan';
import type { ProbeRow } from './report';

type Role = 'success' | 'duration';

export function probeRequests(rules: ProbeRules, schedule: Schedule): Partial<Record<Role, Request>> {
  const ask = (expr: string): Request => toRequest(rules.source, { kind: 'range', expr, grid: schedule.day });
  return { success: ask(rules.success), ...(rules.duration === null ? {} : { duration: ask(rules.duration) }) };
}

/** One row a probe that was seen by now; where the source did not answer, one unknown row that says so under the query's name. */
export function judgeProbes(rules: ProbeRules, answers: Answers<Role>, context: Context): readonly ProbeRow[] {
  const failure = toFailure([answers.success], context.translate);
  if (failure !== null) {
    return [
      {
        id: rules.success,
        service: null,
        labels: {},
        state: 'unknown',
        availability: null,
        mean: null,
        slowest: null,
        outages: [],
        status: 'unknown',
        reason: failure,
        query: queryOf(answers.success),
      },
    ];
  }
  const durations = seriesOf(answers.duration);
  return nameSeries(seriesOf(answers.success), rules.label, context.schedule).map(({ id, series }) => {
    const seen = availabilityOf(series, context.schedule);
    return {
      id,
      service: rules.serviceLabel === null ? null : (series.labels[rules.serviceLabel] ?? null),
      labels: labelsOf(series),
      ...seen,
      ...durationOf(durationsOf(series, durations, rules), context.schedule),
      status: statusOf(seen),
      reason: reasonOf(seen, context),
      query: queryOf(answers.success),
    };
  });
}

function statusOf({ state, availability }: Availability): Status {
  if (state === 'unknown') {
    return 'unknown';
  }
  return state === 'down' ? 'fail' : (availability ?? 0) < 100 ? 'warn' : 'pass';
}

/** The duration of the same probe: of equal labels, else the only one of its name and service. */
function durationsOf(probe: Series, durations: readonly Series[], { label, serviceLabel }: ProbeRules): Series | null {
  const same = durations.find((other) => identityOf(other) === identityOf(probe));
  const alike = durations.filter(
    ({ labels }) =>
      labels[label] === probe.labels[label] &&
      (serviceLabel === null || labels[serviceLabel] === probe.labels[serviceLabel])
  );
  return same ?? (alike.length === 1 ? (alike[0] ?? null) : null);
}

function identityOf(series: Series): string {
  return JSON.stringify(labelsOf(series));
}

/** Without the metric's name, by which the two differ. */
function labelsOf({ labels }: Series): ProbeRow['labels'] {
  return Object.fromEntries(
    Object.entries(labels)
      .filter(([key]) => key !== '__name__')
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

/** Seconds to milliseconds. */
function durationOf(series: Series | null, { now, day, rolloutEnd }: Schedule): Pick<ProbeRow, 'mean' | 'slowest'> {
  const values =
    series === null
      ? []
      : samplesIn(series, { from: rolloutEnd, to: Math.min(now, day.to) }).map(([, value]) => 1000 * value);
  if (values.length === 0) {
    return { mean: null, slowest: null };
  }
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    slowest: values.reduce((most, value) => Math.max(most, value), -Infinity),
  };
}

function reasonOf({ state, availability, outages }: Availability, { translate }: Context): Reason {
  if (state === 'unknown') {
    return toReason(translate, 'probes.noSample');
  }
  if (state === 'down') {
    return toReason(translate, 'probes.down', { since: outages.at(-1)?.from ?? null });
  }
  if (outages.length > 0) {
    return toReason(translate, 'probes.upAgain', { outages: outages.length, length: lengthOf(outages) });
  }
  return toReason(translate, availability === 100 ? 'probes.up' : 'probes.gaps');
}

/** Milliseconds. */
function lengthOf(outages: Availability['outages']): number {
  return outages.reduce((sum, { from, to }) => sum + (to === null ? 0 : Date.parse(to) - Date.parse(from)), 0);
}

/** All probes as one finding: points are the share of them that is up now. */
export function toProbesFinding(rules: ProbeRules, rows: readonly ProbeRow[], context: Context): Finding {
  const down = rows.filter(({ state }) => state === 'down');
  const unknown = rows.filter(({ state }) => state === 'unknown');
  const up = rows.length - down.length - unknown.length;
  const outcome = sectionOutcome(rows, ({ status }) => status === 'fail');
  const params = {
    up,
    all: rows.length,
    down: down.map(({ id }) => id).join(', '),
    unknown: unknown.map(({ id }) => id).join(', '),
  };
  return {
    id: 'probes',
    kind: 'probes',
    title: toClause('probes.title'),
    component: rules.component,
    weight: rules.weight,
    critical: rules.critical,
    outcome,
    missed: false,
    points01: outcome === 'worse' || outcome === 'same' ? up / rows.length : null,
    ignored: false,
    reason:
      unknown.find(({ reason }) => outcome === 'failed' && reason.code === 'evidence.failed')?.reason ??
      toReason(context.translate, codeOf(outcome, rows.length), params),
  };
}

function codeOf(outcome: Finding['outcome'], count: number): Code {
  if (count === 0) {
    return 'probes.none';
  }
  return outcome === 'worse' ? 'probes.someDown' : outcome === 'same' ? 'probes.allUp' : 'probes.unknown';
}
