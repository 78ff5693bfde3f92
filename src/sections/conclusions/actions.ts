import type { ComparisonRow } from '../../engine/model/comparison';
import { clauseOf, type Finding, toNames } from '../../engine/model/finding';
import { isCritical, isWarning } from '../../engine/model/severity';
import { toIso } from '../../engine/model/time';
import type { Draft, JudgedReport } from './insight';

/** What is to be done now, the worst first: nothing where nothing is wrong, open or unanswered. */
export function findActions(report: JudgedReport, findings: readonly Finding[]): readonly Draft[] {
  return [
    ...blockers(findings),
    ...firing(report),
    ...report.comparisons.flatMap((table) => table.rows).flatMap(ofMeasure),
    ...found(report),
    ...ofItems(report),
    ...ofSystem(report),
    ...ofPeople(report),
    ...unanswered(report),
  ];
}

function blockers(findings: readonly Finding[]): readonly Draft[] {
  return findings
    .filter(({ kind, outcome }) => kind === 'gate' && outcome === 'worse')
    .map(({ id, title, reason }): Draft => ({
      rule: 'gate',
      code: 'action.gate',
      params: { title, why: clauseOf(reason) },
      finding: id,
    }));
}

function firing({ alerts }: JudgedReport): readonly Draft[] {
  const open = (alerts?.firing ?? []).filter((alert) => isCritical(alert) || isWarning(alert));
  return open.map(({ name, startedAt }): Draft => ({
    rule: 'alert-firing',
    code: 'action.alert',
    params: { name, since: toIso(startedAt) },
    finding: 'alerts',
  }));
}

function ofMeasure(row: ComparisonRow): readonly Draft[] {
  const { id, title, unit, current, target, ignored } = row;
  if (ignored) {
    return [];
  }
  if (target?.outcome === 'missed') {
    return [
      {
        rule: 'target-missed',
        code: 'action.target',
        params: { title, unit, current, op: target.op, target: target.value, missedBy: target.missedBy },
        finding: id,
      },
    ];
  }
  const worse = [row, row.release].find((comparison) => comparison?.outcome === 'worse');
  if (worse === undefined) {
    return [];
  }
  const { baseline, changePercent, change } = worse;
  const params = { title, unit, baseline, current, changePercent, change };
  const code =
    worse === row
      ? changePercent === null
        ? 'action.drift'
        : 'action.driftPercent'
      : changePercent === null
        ? 'action.release'
        : 'action.releasePercent';
  return [{ rule: 'got-worse', code, params, finding: id }];
}

function found({ checks }: JudgedReport): readonly Draft[] {
  return checks
    .filter(({ outcome }) => outcome === 'worse')
    .map(({ id, title, reason }): Draft => ({
      rule: 'check-found',
      code: 'action.check',
      params: { title, why: clauseOf(reason) },
      finding: id,
    }));
}

function ofItems({ security, checklist }: JudgedReport): readonly Draft[] {
  const items = [...security, ...checklist.flatMap((group) => group.items)].filter(
    ({ judgedBy }) => judgedBy !== 'finding'
  );
  const open = items.filter(({ outcome, reason }) => outcome === 'no-data' && reason.code === 'item.open');
  const first = open[0];
  const toJudge: readonly Draft[] =
    first === undefined
      ? []
      : [
          {
            rule: 'items-open',
            code: 'action.judge',
            params: { count: open.length, titles: toNames(open.map(({ title }) => title)) },
            finding: first.id,
          },
        ];
  return [
    ...items
      .filter(({ outcome }) => outcome === 'worse')
      .map(({ id, title, reason }): Draft => ({
        rule: 'item-missed',
        code: 'action.item',
        params: { title, why: clauseOf(reason) },
        finding: id,
      })),
    ...toJudge,
  ];
}

function ofSystem({ services, probes, certificates, capacity }: JudgedReport): readonly Draft[] {
  const down = services.filter(({ state }) => state === 'down').map(({ id }) => id);
  const failing = probes.filter(({ state }) => state === 'down').map(({ id }) => id);
  const servicesDown: readonly Draft[] =
    down.length === 0
      ? []
      : [
          {
            rule: 'service-down',
            code: 'action.services',
            params: { titles: toNames(down), count: down.length },
            finding: 'services',
          },
        ];
  const probesDown: readonly Draft[] =
    failing.length === 0
      ? []
      : [
          {
            rule: 'probe-down',
            code: 'action.probes',
            params: { titles: toNames(failing), count: failing.length },
            finding: 'probes',
          },
        ];
  return [
    ...servicesDown,
    ...probesDown,
    ...certificates
      .filter(({ status }) => status === 'warn' || status === 'fail')
      .map(({ id, expiresAt, daysLeft }): Draft => ({
        rule: 'certificate-due',
        code: 'action.certificate',
        params: { title: id, expiresAt, days: Math.floor(daysLeft ?? 0) },
        finding: 'certificates',
      })),
    ...capacity
      .filter(({ status }) => status === 'warn' || status === 'fail')
      .map(({ id, title, reason }): Draft => ({
        rule: 'capacity-short',
        code: 'action.capacity',
        params: { title, why: clauseOf(reason) },
        finding: id,
      })),
  ];
}

function ofPeople({ schedule, signoffs }: JudgedReport): readonly Draft[] {
  const overdue = schedule.filter(({ state }) => state === 'overdue');
  const open = signoffs.filter(({ state }) => state === 'open');
  const [round, signoff] = [overdue[0], open[0]];
  const late: readonly Draft[] =
    round === undefined
      ? []
      : [
          {
            rule: 'round-overdue',
            code: 'action.overdue',
            params: { count: overdue.length, title: round.title, dueAt: round.dueAt },
            finding: round.id,
          },
        ];
  const unsigned: readonly Draft[] =
    signoff === undefined
      ? []
      : [
          {
            rule: 'signoff-open',
            code: 'action.signoff',
            params: { count: open.length, roles: toNames(open.map(({ role }) => role)) },
            finding: signoff.id,
          },
        ];
  return [...late, ...unsigned];
}

function unanswered({ sources }: JudgedReport): readonly Draft[] {
  return sources
    .filter(({ failed }) => failed > 0)
    .map(({ id, failed, error }): Draft => ({
      rule: 'source-failed',
      code: 'action.source',
      params: { source: id, failed, why: error?.message ?? '' },
      finding: id,
    }));
}
