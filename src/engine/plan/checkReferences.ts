import type { Plan } from '../model/plan';
import type { Path, RawFault } from './fault';
import { suggest } from './suggest';

/** Prometheus answers at most 11,000 points a series; a day and its settle stretch must fit. */
const MOST_POINTS = 10_500;
const FEWEST_POINTS = 8;
const DAY = 86_400_000;

/** What a shape cannot say: names that must exist, ids that must be single, windows that must fit. */
export function checkReferences(plan: Plan): readonly RawFault[] {
  return [...checkIds(plan), ...checkNames(plan), ...checkMeasures(plan), ...checkItems(plan), ...checkWindows(plan), ...checkWeights(plan)];
}

function checkIds(plan: Plan): readonly RawFault[] {
  const findings = new Map<string, Path>();
  const lists = [['sources', plan.sources], ['components', plan.components], ['groups', plan.groups], ['load', plan.load]] as const;
  const own = lists.flatMap(([name, list]) => list.flatMap(({ id }, index) => (list.findIndex((entry) => entry.id === id) < index ? [doubled([name, index, 'id'], id)] : [])));
  const judged = [['measures', plan.measures], ['checks', plan.checks], ['security', plan.security]] as const;
  const across = judged.flatMap(([name, list]) =>
    list.flatMap(({ id }, index) => {
      const seen = findings.has(id);
      findings.set(id, [name, index]);
      return seen ? [doubled([name, index, 'id'], id)] : [];
    })
  );
  return [...own, ...across];
}

function doubled(path: Path, id: string): RawFault {
  return { path, code: 'plan.fault.doubledId', params: { id } };
}

interface Name {
  readonly path: Path;
  readonly given: string;
  readonly known: readonly string[];
  readonly what: string;
}

function checkNames(plan: Plan): readonly RawFault[] {
  const known = { source: plan.sources.map(({ id }) => id), component: plan.components.map(({ id }) => id), group: plan.groups.map(({ id }) => id) };
  const name = (what: keyof typeof known, given: string, at: Path): Name => ({ path: [...at, what], given, known: known[what], what });
  const names = [
    ...plan.measures.flatMap((entry, index) => [name('source', entry.source, ['measures', index]), name('component', entry.component, ['measures', index]), name('group', entry.group, ['measures', index])]),
    ...plan.checks.flatMap((entry, index) => [name('source', entry.source, ['checks', index]), name('component', entry.component, ['checks', index])]),
    ...plan.security.flatMap((entry, index) => [...(entry.query === null ? [] : [name('source', entry.source, ['security', index])]), name('component', entry.component, ['security', index])]),
    ...plan.load.map((entry, index) => name('source', entry.source, ['load', index])),
    ...(plan.services === null ? [] : [name('source', plan.services.source, ['services']), name('component', plan.services.component, ['services'])]),
    ...(plan.alerts === null ? [] : [name('component', plan.alerts.component, ['alerts']), { ...name('source', plan.alerts.history, ['alerts']), path: ['alerts', 'history'] }]),
    ...(plan.alerts === null || plan.alerts.present === null ? [] : [{ ...name('source', plan.alerts.present, ['alerts']), path: ['alerts', 'present'] }]),
    ...(plan.logs === null ? [] : [name('source', plan.logs.source, ['logs'])]),
    ...(plan.traces === null ? [] : [name('source', plan.traces.source, ['traces'])]),
    ...(plan.deployment.selector === null ? [] : [name('source', plan.deployment.source, ['deployment'])]),
  ];
  return names.filter(({ given, known: words }) => !words.includes(given)).map(({ path, given, known: words, what }) => ({ path, code: 'plan.fault.unknownName', params: { what, given, known: words.join(', ') }, suggestion: suggest(given, words) }));
}

function checkMeasures({ measures }: Plan): readonly RawFault[] {
  return measures.flatMap(({ query, noData, companion, limit }, index): RawFault[] => [
    ...(noData === 'zero' && companion === null && query.kind !== 'ratio' ? [{ path: ['measures', index, 'noData'], code: 'plan.fault.zeroWithoutCompanion' }] : []),
    ...(limit > 1 ? [] : [{ path: ['measures', index, 'limit'], code: 'plan.fault.limit', params: { limit } }]),
  ]);
}

function checkItems({ security }: Plan): readonly RawFault[] {
  return security.flatMap(({ query, target, judgedBy }, index): RawFault[] => {
    const path = ['security', index];
    if (query === null) {
      return judgedBy === 'query' ? [{ path, code: 'plan.fault.missingKey', params: { key: 'query' } }] : [];
    }
    return target === null ? [{ path, code: 'plan.fault.missingKey', params: { key: 'target' } }] : [];
  });
}

function checkWindows({ windows, deployment }: Plan): readonly RawFault[] {
  const { settle, window, step, checkpoints } = windows;
  const span = (checkpoints.at(-1) ?? 0) * 3_600_000 + settle + window;
  const faults: readonly (readonly [boolean, Path, string])[] = [
    [step < 1000, ['windows', 'step'], 'plan.fault.stepShort'],
    [window % step !== 0 || settle % step !== 0, ['windows', 'step'], 'plan.fault.stepDivides'],
    [window / step < FEWEST_POINTS, ['windows', 'window'], 'plan.fault.windowPoints'],
    [window > DAY, ['windows', 'window'], 'plan.fault.windowLong'],
    [span / step > MOST_POINTS, ['windows', 'step'], 'plan.fault.dayPoints'],
    [checkpoints.some((hours, index) => index > 0 && hours <= (checkpoints[index - 1] ?? 0)), ['windows', 'checkpoints'], 'plan.fault.checkpointsAscend'],
    [deployment.lookback < span, ['deployment', 'lookback'], 'plan.fault.lookbackShort'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, path, code]) => ({ path, code, params: { fewest: FEWEST_POINTS, most: MOST_POINTS } }));
}

function checkWeights({ components }: Plan): readonly RawFault[] {
  return components.some(({ weight }) => weight > 0) ? [] : [{ path: ['components'], code: 'plan.fault.noWeight' }];
}
