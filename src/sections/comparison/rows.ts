import { type Cell, cell, plot, row as tableRow, type TableRow } from '../../document/blocks';
import { outcomeCell } from '../../document/cells';
import { joined, toChange, toInterval, toTarget, toTolerance } from '../../document/figures';
import type { Comparison, ComparisonRow } from '../../engine/model/comparison';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatChange, formatNumber, formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import { toShiftDrawing } from './shiftDrawing';
import { toWindowDrawing } from './windowDrawing';

/** A measure against the baseline, and where there is one against the window before the release. */
export function toMeasureRows(row: ComparisonRow, windows: Report['windows'], telling: Telling): readonly TableRow[] {
  const { release } = row;
  return [
    toDriftRow(row, telling),
    ...(release === undefined || saysNothing(row, release)
      ? []
      : [toReleaseRow(row, release, { name: toReleaseName(windows, telling), telling })]),
  ];
}

/** What the judgement of a measure rests on, for each of its comparisons; what holds for the measure as a whole stands once. */
export function toJudgementRows(
  { name, row }: { readonly name: string; readonly row: ComparisonRow },
  windows: Report['windows'],
  telling: Telling
): readonly TableRow[] {
  const { release } = row;
  const { usual, earned } = toRowFacts(row, telling);
  const cellsOf = (title: string, { points, effective, shift, superiority }: ComparisonFacts): readonly Cell[] =>
    [title, points, effective, shift, superiority].map((text) => cell(text));
  return [
    tableRow([...cellsOf(name, toComparisonFacts(row, row, telling)), cell(usual), cell(earned)]),
    ...(release === undefined || saysNothing(row, release)
      ? []
      : [
          tableRow(
            [...cellsOf(toReleaseName(windows, telling), toComparisonFacts(release, row, telling)), cell(''), cell('')],
            'sub'
          ),
        ]),
  ];
}

/** Where neither comparison has a figure for the same cause, once is enough. */
export function saysNothing({ outcome }: Pick<Comparison, 'outcome'>, release: Comparison): boolean {
  return release.change === null && release.outcome === outcome && (outcome === 'no-data' || outcome === 'failed');
}

/** `before release, 22 Oct 2025`. */
export function toReleaseName({ release }: Report['windows'], { translate: t, zone }: Telling): string {
  return t('page.comparison.beforeRelease', {
    date: release === null ? '–' : (formatInstant(release.from, zone).split(',')[0] ?? '–'),
  });
}

function toDriftRow(row: ComparisonRow, telling: Telling): TableRow {
  const { translate: t, numbers } = telling;
  const { amount, share } = toChange(row, row, numbers);
  const target = toTarget(row, numbers);
  const drawn = t('document.comparison.drawn', {});
  const label = target === null ? drawn : t('document.comparison.withTarget', { drawn, target: target.wanted });
  return tableRow([
    cell(toTitle(row, telling)),
    cell(joined(formatValue(row.baseline, row.unit, numbers))),
    cell(toCurrent(row, telling)),
    cell(joined(amount), row.outcome === 'worse' ? 'bad' : 'plain'),
    cell(share),
    cell(toBounds(row, telling)),
    plot(toShiftDrawing(row, row.better, toShiftSentence(row, row, telling))),
    plot(
      toWindowDrawing({
        before: row.series.baseline,
        beforeRole: 'baseline',
        current: row.series.current,
        target: row.target?.value ?? null,
        label,
      })
    ),
    toTargetCell(row, target, telling),
    outcomeCell(row.outcome, row.reason, telling),
  ]);
}

function toReleaseRow(
  row: ComparisonRow,
  release: Comparison,
  { name, telling }: { readonly name: string; readonly telling: Telling }
): TableRow {
  const { translate: t, numbers } = telling;
  const { amount, share } = toChange(release, row, numbers);
  return tableRow(
    [
      cell(name),
      cell(joined(formatValue(release.baseline, row.unit, numbers))),
      cell(''),
      cell(joined(amount), release.outcome === 'worse' ? 'bad' : 'plain'),
      cell(share),
      cell(toInterval(release, row, numbers)),
      plot(toShiftDrawing(release, row.better, toShiftSentence(row, release, telling))),
      plot(
        toWindowDrawing({
          before: row.series.release,
          beforeRole: 'release',
          current: row.series.current,
          target: null,
          label: t('document.comparison.drawnRelease', {}),
        })
      ),
      cell(''),
      outcomeCell(release.outcome, release.reason, telling),
    ],
    'sub'
  );
}

function toTitle({ title, critical, ignored }: ComparisonRow, { translate: t }: Telling): string {
  const marks = [...(critical ? [t('page.row.critical', {})] : []), ...(ignored ? [t('page.row.ignored', {})] : [])];
  return marks.reduce((named, mark) => t('document.comparison.marked', { title: named, mark }), title);
}

/** A count that the plan gives a capacity for stands beside it. */
function toCurrent({ current, unit, capacity }: ComparisonRow, { numbers }: Telling): string {
  const value = formatValue(current, unit, numbers);
  return capacity !== null && value.unit === ''
    ? `${value.digits} / ${formatValue(capacity, 'short', numbers).digits}`
    : joined(value);
}

/** The interval, and the tolerance that it is judged against. */
function toBounds(row: ComparisonRow, { translate: t, numbers }: Telling): string {
  const [interval, tolerance] = [toInterval(row, row, numbers), toTolerance(row, numbers)];
  return interval === '' ? tolerance : `${interval} ${t('page.comparison.tolerance', { tolerance })}`;
}

function toTargetCell(row: ComparisonRow, target: ReturnType<typeof toTarget>, { translate: t }: Telling): Cell {
  if (target === null || row.target === null) {
    return cell(t('page.target.none', {}), 'dim');
  }
  const { outcome, op } = row.target;
  if (outcome === 'missed') {
    return cell(
      t('document.comparison.marked', {
        title: target.wanted,
        mark: t(op.startsWith('<') ? 'page.target.over' : 'page.target.short', { by: target.missedBy }),
      }),
      'bad'
    );
  }
  return cell(
    t('document.comparison.marked', {
      title: target.wanted,
      mark: t(outcome === 'met' ? 'page.target.met' : 'page.target.unknown', {}),
    }),
    outcome === 'met' ? 'plain' : 'unknown'
  );
}

type Words = Pick<Telling, 'translate' | 'numbers'>;

/** The figures that one comparison rests on; a dash where there is none. */
export interface ComparisonFacts {
  /** Before and now. */
  readonly points: string;
  readonly effective: string;
  /** Hodges-Lehmann, in the row's unit. */
  readonly shift: string;
  /** Percent. */
  readonly superiority: string;
}

/** What holds for a row as a whole. */
export interface RowFacts {
  /** The smallest and the largest move on earlier days. */
  readonly usual: string;
  /** Points of 1, and the weight that they count with. */
  readonly earned: string;
}

export function toComparisonFacts(
  { shift, superiority, points, effectivePoints }: Comparison,
  { unit }: Pick<ComparisonRow, 'unit'>,
  { translate: t, numbers }: Words
): ComparisonFacts {
  const pair = ([before, now]: readonly [number, number]): string =>
    t('page.fact.pair', { before: Math.round(before), now: Math.round(now) });
  return {
    points: pair(points),
    effective: pair(effectivePoints),
    shift: joined(formatChange(shift, unit, numbers)),
    superiority:
      superiority === null || !Number.isFinite(superiority) ? '–' : `${formatNumber(100 * superiority, 0, numbers)} %`,
  };
}

export function toRowFacts(
  row: Pick<ComparisonRow, 'history' | 'unit' | 'points01' | 'weight'>,
  words: Words
): RowFacts {
  const { translate: t } = words;
  return {
    usual: toUsual(row, words),
    earned:
      row.points01 === null
        ? t('page.fact.unjudged', {})
        : t('page.fact.weighted', { points: row.points01, weight: row.weight }),
  };
}

function toUsual({ history, unit }: Pick<ComparisonRow, 'history' | 'unit'>, { translate: t, numbers }: Words): string {
  if (!history.used || history.range === null) {
    return t('page.fact.noHistory', { pairs: history.pairs });
  }
  const [low, high] = history.range;
  return t('page.fact.history', {
    low: formatChange(low, unit, numbers).digits,
    high: joined(formatChange(high, unit, numbers)),
    pairs: history.pairs,
  });
}

/** What a shift plot shows, as one sentence. */
export function toShiftSentence(
  row: ComparisonRow,
  comparison: Comparison,
  { translate: t, numbers }: Pick<Telling, 'translate' | 'numbers'>
): string {
  const outcome = t(`page.outcome.${comparison.outcome}`, {});
  if (comparison.change === null) {
    return t('page.plot.unjudged', { title: row.title, outcome, why: comparison.reason.text });
  }
  const { amount, share } = toChange(comparison, row, numbers);
  return t('page.plot.shift', {
    title: row.title,
    change: `${joined(amount)} (${share})`,
    interval: toInterval(comparison, row, numbers) || t('page.plot.noInterval', {}),
    tolerance: toTolerance(row, numbers),
    outcome,
  });
}
