import {
  array,
  finite,
  type InferOutput,
  instance,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullish,
  number,
  picklist,
  pipe,
  strictObject,
  string,
  union,
} from 'valibot';
import { isObserved, type Sample } from '../judge/sample';
import type { Params, Translate } from '../model/finding';
import type { Better, NoDataPolicy, Target, Tolerance } from '../model/plan';
import { checkShape } from '../plan/checkShape';
import { type Path, type RawFault, toPathText } from '../plan/fault';

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
    const twice: RawFault = { path: [...path, 'id'], code: 'compare.fault.twice', params: { id: measure.id } };
    return [...(isTwice ? [twice] : []), ...findToleranceFault(measure, path), ...findAllSampleFaults(measure, path)];
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

const DAY_SECONDS = 86_400;

const id = union([pipe(string(), minLength(1), maxLength(2000)), pipe(number(), finite())]);
const seconds = pipe(number(), finite(), minValue(0.001), maxValue(1000 * DAY_SECONDS));
/** Their entries are checked apart: a schema of its own for each of a million samples takes longer than judging them. */
const samples = nullish(instance(Array), []);
const share = pipe(number(), finite(), minValue(0), maxValue(1));
const amount = pipe(number(), finite(), minValue(0));

const measure = strictObject({
  id,
  better: picklist(['lower', 'higher', 'neither']),
  unit: nullish(pipe(string(), maxLength(100)), 'short'),
  tolerance: nullish(strictObject({ relative: nullish(share), absolute: nullish(amount) })),
  noData: nullish(picklist(['fail', 'zero', 'ignore']), 'fail'),
  stepSeconds: nullish(seconds),
  rateWindowSeconds: nullish(seconds),
  target: nullish(strictObject({ op: picklist(['<', '<=', '>', '>=']), value: pipe(number(), finite()) })),
  baseline: samples,
  current: samples,
  history: nullish(pipe(array(strictObject({ baseline: samples, current: samples })), maxLength(1000)), []),
});

/** One case of `dayone compare` as it is written, docs/judge.md. */
export const caseSchema = strictObject({ id, measures: array(measure) });

/** A case of the right shape, its defaults filled in, its samples not looked at yet. */
export type CaseShape = InferOutput<typeof caseSchema>;

/** The first entry that is not [milliseconds, number or null], if there is one. O(n). */
export function findSampleFault(samples: readonly unknown[], path: Path): readonly RawFault[] {
  const index = samples.findIndex((sample) => !isSample(sample));
  return index === -1
    ? []
    : [{ path: [...path, index], code: 'compare.fault.sample', params: { received: nameOf(samples[index]) } }];
}

/** A number too large for a double reads as infinite: as a value it is a missing sample, as a time it is none. */
function isSample(sample: unknown): boolean {
  return (
    Array.isArray(sample) &&
    sample.length === 2 &&
    Number.isFinite(sample[0]) &&
    (sample[1] === null || typeof sample[1] === 'number')
  );
}

/** Short whatever it is; a list of lists may be as deep as its line is long. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 2 ? `[${plainOf(value[0])}, ${plainOf(value[1])}]` : `a list of ${value.length}`;
  }
  return plainOf(value);
}

function plainOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'a list' : 'a mapping';
  }
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}

/**
 * Samples ascending in time, one an instant: of several the last one that holds a value. The same array where it is so already.
 * O(n), and O(n log n) where it is not.
 */
export function inTimeOrder(samples: readonly Sample[]): readonly Sample[] {
  if (samples.every((sample, index) => index === 0 || (samples[index - 1]?.[0] ?? NaN) < sample[0])) {
    return samples;
  }
  const kept: Sample[] = [];
  for (const sample of [...samples].sort((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last === undefined || last[0] < sample[0]) {
      kept.push(sample);
    } else if (isObserved(sample)) {
      kept[kept.length - 1] = sample;
    }
  }
  return kept;
}

/** Two windows of one quantity, in no particular order of time. */
export interface SamplePair {
  readonly baseline: readonly Sample[];
  readonly current: readonly Sample[];
}

/** Durations in milliseconds, amounts in the samples' unit. */
export interface CompareMeasure extends SamplePair {
  readonly id: string | number;
  readonly better: Better;
  readonly unit: string;
  readonly tolerance: Tolerance;
  readonly noData: NoDataPolicy;
  /** Null: the usual distance of the samples. */
  readonly step: number | null;
  /** Null where a sample stands for its own step only. */
  readonly rateWindow: number | null;
  readonly target: Target | null;
  /** The same two windows on earlier days without a release. */
  readonly history: readonly SamplePair[];
}

/** What is judged at once and gets one verdict. */
export interface CompareCase {
  readonly id: string | number;
  readonly measures: readonly CompareMeasure[];
}
