import { is } from 'valibot';
import type { Translate } from '../model/finding';
import type { Plan } from '../model/plan';
import { checkQueries } from './checkQueries';
import { checkReferences } from './checkReferences';
import { checkShape } from './checkShape';
import { type PlanFault, type RawFault, toPathText } from './fault';
import { fillVariables, type Variables } from './fillVariables';
import { type Fragment, type Merged, mergePacks } from './mergePacks';
import { type PlanText, readText } from './readText';
import { packSchema, planSchema } from './schema/plan';
import { suggest } from './suggest';
import { DEFAULTS, toPlan } from './toPlan';
import { toMilliseconds } from './toMilliseconds';

export interface ParseOptions {
  /** The text of each pack by its name. */
  readonly packs: Readonly<Record<string, string>>;
  readonly translate: Translate;
}

export type ParsedPlan = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly faults: readonly PlanFault[] };

/**
 * A plan from its YAML or JSON text. An invalid one is refused whole, with every fault of the first stage that has any: syntax, packs,
 * variables, shape, references. Pure; it never throws.
 */
export function parsePlan(text: string, options: ParseOptions): ParsedPlan {
  const own = readText(text);
  const refuse = (faults: readonly PlanFault[]): ParsedPlan => ({ ok: false, faults });
  if (own.faults.length > 0) {
    return refuse(own.faults.map((fault) => ({ ...word(fault, options), ...fault.place, pack: null })));
  }
  if (!isRecord(own.value)) {
    return refuse([toFault({ path: [], code: 'plan.fault.notAPlan' }, { own, texts: new Map(), merged: null, options })]);
  }
  const texts = new Map(packNames(own.value).map((name) => [name, readText(options.packs[name] ?? '')]));
  const merged = mergePacks(toFragments(own.value, texts), strings(own.value['without']));
  const placing: Placing = { own, texts, merged, options };
  const stages = [() => checkPacks(own.value, placing), () => checkPackShapes(placing), () => checkFilled(merged)];
  for (const stage of stages) {
    const faults = stage();
    if (faults.length > 0) {
      return refuse(faults.map((fault) => toFault(fault, placing)));
    }
  }
  const input = fillVariables(merged.value, variablesOf(merged)).value;
  if (!is(planSchema, input)) {
    return refuse([toFault({ path: [], code: 'plan.fault.notAPlan' }, placing)]);
  }
  const plan = toPlan(input);
  const faults = [...checkQueries(input), ...checkReferences(plan)];
  return faults.length === 0 ? { ok: true, plan } : refuse(faults.map((fault) => toFault(fault, placing)));
}

interface Placing {
  readonly own: PlanText;
  readonly texts: ReadonlyMap<string, PlanText>;
  readonly merged: Merged | null;
  readonly options: ParseOptions;
}

function packNames(value: Readonly<Record<string, unknown>>): readonly string[] {
  return strings(value['extends']);
}

function toFragments(value: Readonly<Record<string, unknown>>, texts: ReadonlyMap<string, PlanText>): readonly Fragment[] {
  const packs = [...texts].map(([pack, { value: part }]): Fragment => ({ pack, value: isRecord(part) ? part : {} }));
  return [...packs, { pack: null, value }];
}

function checkPacks(value: unknown, { options }: Placing): readonly RawFault[] {
  const known = Object.keys(options.packs);
  return packNames(isRecord(value) ? value : {}).flatMap((name, index) => (known.includes(name) ? [] : [{ path: ['extends', index], code: 'plan.fault.unknownPack', params: { pack: name, known: known.join(', ') }, suggestion: suggest(name, known) }]));
}

/** A pack that ships is right; one that was handed in may not be. */
function checkPackShapes({ texts }: Placing): readonly RawFault[] {
  return [...texts].flatMap(([pack, { value, faults }]) => {
    const wrong: readonly RawFault[] = faults.length > 0 ? faults : checkShape(packSchema, value);
    return wrong.slice(0, 1).map((): RawFault => ({ path: ['extends'], code: 'plan.fault.brokenPack', params: { pack } }));
  });
}

function checkFilled(merged: Merged): readonly RawFault[] {
  const filled = fillVariables(merged.value, variablesOf(merged));
  return [...filled.faults, ...checkShape(planSchema, filled.value)];
}

/** The plan's own, and those that we fill in: the step and the window as durations. */
function variablesOf({ value }: Merged): Variables {
  const windows = isRecord(value['windows']) ? value['windows'] : {};
  const text = (key: 'step' | 'window'): string => (typeof windows[key] === 'string' ? windows[key] : DEFAULTS[key]);
  const own = isRecord(value['variables']) ? value['variables'] : {};
  const plain = Object.entries(own).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number');
  return { ...Object.fromEntries(plain), step: toSeconds(text('step')), window: toSeconds(text('window')) };
}

function toSeconds(duration: string): string {
  return `${Math.round(toMilliseconds(duration) / 1000)}s`;
}

function toFault(fault: RawFault, { own, texts, merged, options }: Placing): PlanFault {
  const [head, index] = fault.path;
  const key = typeof index === 'number' ? `${String(head)}[${index}]` : String(head ?? '');
  const origin = merged?.origins.get(key);
  const depth = typeof index === 'number' ? 2 : 1;
  const path = origin === undefined ? fault.path : [...origin.path, ...fault.path.slice(depth)];
  const text = origin?.pack === null || origin === undefined ? own : (texts.get(origin.pack) ?? own);
  return { ...word({ ...fault, path }, options), ...text.locate(path, fault.atKey === true), pack: origin?.pack ?? null };
}

function word({ path, code, params = {}, suggestion = null }: RawFault, { translate }: ParseOptions): Omit<PlanFault, 'line' | 'column' | 'pack'> {
  return { path: toPathText(path), code, params, message: translate(code, params), suggestion };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
