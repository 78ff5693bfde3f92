import { toCheckFinding } from '../../engine/checks/toCheckFinding';
import { toMeasureFinding } from '../../engine/measures/toMeasureFinding';
import type { PlannedFinding } from '../../engine/model/finding';
import type { Report } from '../../engine/model/report';

/** How often a measure or check spoke up in several reports. */
export interface Cries {
  readonly id: string;
  readonly kind: 'measure' | 'check';
  readonly title: string;
  readonly critical: boolean;
  /** Reports in which it was worse or missed its target. */
  readonly cried: number;
  /** Reports in which it was judged, those among them. */
  readonly judged: number;
  readonly unjudged: number;
  /** Reports out of which its no-data policy took it. */
  readonly ignored: number;
}

/** Measures and checks of the reports of one plan, those that cried most first, then in the plan's order. */
export function toCries(reports: readonly Report[]): readonly Cries[] {
  const counted = new Map<string, Cries>();
  for (const finding of reports.flatMap(findingsOf)) {
    const key = `${finding.kind}/${finding.id}`;
    counted.set(key, add(counted.get(key) ?? noneOf(finding), finding));
  }
  return [...counted.values()].sort((a, b) => b.cried - a.cried);
}

function findingsOf({ comparisons, checks }: Report): readonly PlannedFinding[] {
  return [...comparisons.flatMap(({ rows }) => rows).map(toMeasureFinding), ...checks.map(toCheckFinding)];
}

function noneOf({ id, kind, title, critical }: PlannedFinding): Cries {
  return {
    id,
    kind: kind === 'check' ? 'check' : 'measure',
    title,
    critical,
    cried: 0,
    judged: 0,
    unjudged: 0,
    ignored: 0,
  };
}

function add(cries: Cries, { outcome, missed, points01, ignored }: PlannedFinding): Cries {
  if (ignored) {
    return { ...cries, ignored: cries.ignored + 1 };
  }
  if (outcome === 'worse' || missed) {
    return { ...cries, cried: cries.cried + 1, judged: cries.judged + 1 };
  }
  return points01 === null ? { ...cries, unjudged: cries.unjudged + 1 } : { ...cries, judged: cries.judged + 1 };
}
