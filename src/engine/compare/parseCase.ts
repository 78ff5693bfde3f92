import type { Sample } from '../measures/comparison/sample';
import type { Params, Translate } from '../model/finding';
import type { Tolerance } from '../model/planValues';
import { checkShape } from '../plan/checkShape';
import { type Path, type RawFault, toPathText } from '../plan/fault';
import { type CaseShape, caseSchema } from './caseSchema';
import type { CompareCase, CompareMeasure } from './compareCase';
import { findSampleFault } from './findSampleFault';

export type ParsedCase =
  { readonly ok: true; readonly case: CompareCase } | { readonly ok: false; readonly faults: readonly string[] };

type MeasureShape = CaseShape['measures'][number];

/** Where a case gives none. */
const DEFAULT_TOLERANCE: Tolerance = Object.freeze({ kind: 'relative', fraction: 0.05 });

/** One case from a line of JSON. A bad one is refused with every fault, each with its place; it never throws. */
export function parseCase(line: string, translate: Translate): ParsedCase {
  const value = readJson(line);
  if (!value.ok) {
    return { ok: false, faults: [translate('compare.fault.notJson', { message: value.message })] };
  }
  const { output, faults } = checkShape(caseSchema, value.json);
  const all = output === null ? faults : findFaults(output);
  return output === null || all.length > 0
    ? { ok: false, faults: all.map((fault) => describe(fault, translate)) }
    : { ok: true, case: toCase(output) };
}

type Read = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly message: string };

function readJson(line: string): Read {
  try {
    return { ok: true, json: JSON.parse(line) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function findFaults({ measures }: CaseShape): readonly RawFault[] {
  const seen = new Set<string | number>();
  return measures.flatMap((measure, index) => {
    const path: Path = ['measures', index];
    const isTwice = seen.has(measure.id);
    seen.add(measure.id);
    return [
      ...(isTwice ? [{ path: [...path, 'id'], code: 'compare.fault.twice', params: { id: measure.id } }] : []),
      ...findToleranceFault(measure, path),
      ...findAllSampleFaults(measure, path),
    ];
  });
}

function findToleranceFault({ tolerance }: MeasureShape, path: Path): readonly RawFault[] {
  const given = [tolerance?.relative, tolerance?.absolute].filter((entry) => entry !== null && entry !== undefined);
  return tolerance === null || tolerance === undefined || given.length === 1
    ? []
    : [{ path: [...path, 'tolerance'], code: 'compare.fault.tolerance' }];
}

function findAllSampleFaults({ baseline, current, history }: MeasureShape, path: Path): readonly RawFault[] {
  const sides: readonly (readonly [Path, readonly unknown[]])[] = [
    [[...path, 'baseline'], baseline],
    [[...path, 'current'], current],
    ...history.flatMap((pair, day): readonly (readonly [Path, readonly unknown[]])[] => [
      [[...path, 'history', day, 'baseline'], pair.baseline],
      [[...path, 'history', day, 'current'], pair.current],
    ]),
  ];
  return sides.flatMap(([side, samples]) => findSampleFault(samples, side));
}

const MOST_SHOWN = 200;

function describe({ path, code, params = {}, suggestion }: RawFault, translate: Translate): string {
  const where = shorten(toPathText(path));
  const message = shorten(translate(code, shortened(params)));
  return `${where === '' ? '' : `${where}: `}${message}${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
}

function shortened(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? shorten(value) : value])
  );
}

function shorten(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function toCase({ id, measures }: CaseShape): CompareCase {
  return { id, measures: measures.map(toMeasure) };
}

function toMeasure({
  id,
  better,
  unit,
  tolerance,
  noData,
  stepSeconds,
  rateWindowSeconds,
  target,
  baseline,
  current,
  history,
}: MeasureShape): CompareMeasure {
  return {
    ...{ id, better, unit, noData },
    tolerance: toTolerance(tolerance),
    step: toMilliseconds(stepSeconds),
    rateWindow: toMilliseconds(rateWindowSeconds),
    target: target ?? null,
    baseline: toSamples(baseline),
    current: toSamples(current),
    history: history.map((pair) => ({ baseline: toSamples(pair.baseline), current: toSamples(pair.current) })),
  };
}

function toTolerance(tolerance: MeasureShape['tolerance']): Tolerance {
  if (typeof tolerance?.absolute === 'number') {
    return { kind: 'absolute', amount: tolerance.absolute };
  }
  return typeof tolerance?.relative === 'number'
    ? { kind: 'relative', fraction: tolerance.relative }
    : DEFAULT_TOLERANCE;
}

function toMilliseconds(seconds: number | null | undefined): number | null {
  return typeof seconds === 'number' ? 1000 * seconds : null;
}

/** Every entry was looked at by `findSampleFault`. */
function toSamples(checked: readonly unknown[]): readonly Sample[] {
  return checked as readonly Sample[];
}
