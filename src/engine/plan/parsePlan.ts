import type { GenericSchema } from 'valibot';
import type { Translate } from '../model/finding';
import { checkShape } from './checkShape';
import { isRecord, type PlanFault, type RawFault, toPathText } from './fault';
import { fillSources } from './fillSources';
import { checkPacks, type Fragment, type Merged, mergePacks, sharedIn } from './packs';
import { placeFault, type Placing, toMissing } from './placeFault';
import { readText } from './readText';
import { checkRules } from './rules/checkRules';
import { fillVariables, variablesOf } from './variables';

export interface ParseOptions {
  /** The text of each pack by its name. */
  readonly packs: Readonly<Record<string, string>>;
  readonly translate: Translate;
}

export type ParsedPlan<Plan> =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly faults: readonly PlanFault[] };

/** More than anybody reads; finding the place of each takes time. */
const MOST_FAULTS = 200;

/** How a plan of one schema is read. */
export type ParsePlan<Plan> = (text: string, options: ParseOptions) => ParsedPlan<Plan>;

export function createPlanParser<Plan>(schema: GenericSchema<unknown, Plan>): ParsePlan<Plan> {
  return (text, options) => parsePlan(text, schema, options);
}

/**
 * A plan from its YAML or JSON text. An invalid one is refused whole, with every fault of the first stage that has any: syntax; packs; then
 * variables, shape and rules at once. Pure; it never throws.
 */
function parsePlan<Plan>(
  text: string,
  schema: GenericSchema<unknown, Plan>,
  { packs, translate }: ParseOptions
): ParsedPlan<Plan> {
  const own = readText(text);
  const shared = sharedIn(schema);
  const refuse = (faults: readonly RawFault[], placing: Omit<Placing, 'translate'>): ParsedPlan<Plan> => ({
    ok: false,
    faults: faults.slice(0, MOST_FAULTS).map((fault) => placeFault(fault, { ...placing, translate })),
  });
  const alone = { own, texts: new Map(), merged: null };
  if (own.faults.length > 0) {
    return refuse(own.faults, alone);
  }
  if (!isRecord(own.value)) {
    return refuse([{ path: [], code: 'plan.fault.notAPlan' }], alone);
  }
  const names = strings(own.value['extends']).filter((name) => Object.hasOwn(packs, name));
  const texts = new Map(names.map((name) => [name, readText(packs[name] ?? '')]));
  const broken = checkPacks(own.value, { known: Object.keys(packs), texts, shared });
  if (broken.length > 0) {
    return refuse(broken, { own, texts, merged: null });
  }
  const fragments = [...texts].map(([pack, { value }]): Fragment => ({ pack, value: isRecord(value) ? value : {} }));
  const merged = mergePacks([...fragments, { pack: null, value: own.value }], strings(own.value['without']), shared);
  const built = build(merged, schema);
  return built.ok ? built : refuse(built.faults, { own, texts, merged });
}

type Built<Plan> =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly faults: readonly RawFault[] };

/** Rules read the written value, so that they are told together with faults of its shape; a field has no second fault by a rule. */
function build<Plan>(merged: Merged, schema: GenericSchema<unknown, Plan>): Built<Plan> {
  const { value, faults: unfilled } = fillVariables(merged.value, variablesOf(merged.value));
  const plan = isRecord(value) ? value : {};
  const failed = new Set(unfilled.map(({ path }) => toPathText(path)));
  const { output, faults: misshapen } = checkShape(schema, fillSources(schema, plan));
  const odd = new Set([
    ...failed,
    ...misshapen.filter(({ code }) => code === 'plan.fault.wrongValue').map(({ path }) => toPathText(path)),
  ]);
  const rules = checkRules(schema, plan).filter(({ path }) => !odd.has(toPathText(path)));
  const faults = [
    ...toMissing(unfilled, merged),
    ...misshapen.filter(({ path }) => !failed.has(toPathText(path))),
    ...rules,
  ];
  return output !== null && faults.length === 0 ? { ok: true, plan: output } : { ok: false, faults };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
