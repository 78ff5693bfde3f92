import { type DataFrame, type Field, FieldType } from '@grafana/data';
import { getBackendSrv } from '@grafana/runtime';
import { firstValueFrom } from 'rxjs';
import { assess } from '../assessment/assess';
import type { LookedFor } from '../assessment/assessment';
import type { PlainField } from '../document/columns';
import type { Translate } from '../engine/model/finding';
import { toIso } from '../engine/model/time';
import { describeFaults } from '../engine/plan/fault';
import { packs } from '../packs';
import { createSources } from '../platform/grafana/createSources';
import type { TellIn } from '../platform/grafana/openLocale';
import { readPlanTexts } from '../platform/grafana/readPlanTexts';
import { toFrames } from '../report/frames/toFrames';
import { retell } from '../report/redaction/relocalize';
import type { Plan } from '../sections/plan';
import { parsePlan } from '../sections/plan';
import type { Report } from '../sections/report';
import type { Asked, Evaluation, Question } from './readinessQuery';
import { createSharedRuns } from './sharedRuns';

/** Milliseconds for which plans that were read are used again: variables, editors and panels of one dashboard read them once. */
const PLANS_KEPT_MS = 10_000;

/** The engine over Grafana's data sources. Reports are made with times in UTC and told again in each dashboard's zone. */
export function openEvaluation(tellIn: TellIn): Evaluation {
  const { translate } = tellIn('utc');
  const share = createSharedRuns<Plans>({ clock: Date.now, limit: 1, keepFor: () => PLANS_KEPT_MS });
  const readPlans = (): Promise<Plans> =>
    firstValueFrom(share('plans', async () => parsePlans(await readPlanTexts(getBackendSrv()), translate)));
  const retold = createRetold(tellIn);
  return {
    translate,
    listPlans: async () => {
      const { plans, refused } = await readPlans();
      return {
        plans: plans.map((plan) => ({ id: plan.id, title: plan.title, checkpoints: toCheckpoints(plan) })),
        refused,
      };
    },
    evaluate: async (question, signal) => {
      const plan = choosePlan(await readPlans(), question.plan, translate);
      checkCheckpoint(plan, question.checkpoint, translate);
      const assessment = await assess({
        plan,
        sources: createSources(plan.sources),
        clock: Date.now,
        at: question.at,
        rolloutEnd: question.rolloutEnd,
        checkpoint: question.checkpoint,
        signal,
        translate,
      });
      if (assessment.kind === 'report') {
        return assessment.report;
      }
      throw new Error(explain(assessment.lookedFor, translate));
    },
    toFrames: (report, asked) => toDataFrames(retold(report, asked.timeZone), asked),
  };
}

function explain({ selector, label, from, to }: LookedFor, translate: Translate): string {
  return selector === null
    ? translate('panels.failure.noSeries', {})
    : translate('panels.failure.noChange', { label, selector, from: toIso(from), to: toIso(to) });
}

export interface Plans {
  readonly plans: readonly Plan[];
  /** One line for each plan that is not valid. */
  readonly refused: readonly string[];
}

export function parsePlans(texts: readonly string[], translate: Translate): Plans {
  const parsed = texts.map((text) => parsePlan(text, { packs, translate }));
  return {
    plans: parsed.flatMap((result) => (result.ok ? [result.plan] : [])),
    refused: parsed.flatMap((result) => (result.ok ? [] : [describeFaults(result.faults).join('; ')])),
  };
}

/** The plan with this id, the first one for an empty id. Throws one sentence for a person where there is none. */
export function choosePlan({ plans, refused }: Plans, id: string, translate: Translate): Plan {
  const plan = id === '' ? plans[0] : plans.find((entry) => entry.id === id);
  if (plan !== undefined) {
    return plan;
  }
  if (refused.length > 0) {
    throw new Error(translate('panels.failure.invalidPlan', { faults: refused.join(' | ') }));
  }
  throw new Error(
    plans.length === 0
      ? translate('panels.failure.noPlan', {})
      : translate('panels.failure.unknownPlan', { plan: id, plans: plans.map((entry) => entry.id) })
  );
}

/** Throws one sentence for a person where the plan has no such checkpoint; null is any. */
export function checkCheckpoint(plan: Plan, checkpoint: string | null, translate: Translate): void {
  const checkpoints = toCheckpoints(plan);
  if (checkpoint !== null && !checkpoints.includes(checkpoint)) {
    throw new Error(translate('panels.failure.unknownCheckpoint', { plan: plan.id, checkpoint, checkpoints }));
  }
}

export function toCheckpoints({ windows }: Plan): readonly string[] {
  return windows.checkpoints.map((hours) => `${hours}h`);
}

const TYPES: Readonly<Record<PlainField['type'], FieldType>> = Object.freeze({
  string: FieldType.string,
  number: FieldType.number,
  time: FieldType.time,
});

/** A section's tables as Grafana's frames. */
export function toDataFrames(
  report: Report,
  { section, refId, question }: Omit<Asked, 'timeZone'>
): readonly DataFrame[] {
  return toFrames(report, section, { search: toSearch(question, report.plan.id) }).map(
    ({ name, fields, length, meta }) => ({ refId, name, length, meta, fields: fields.map(toField) })
  );
}

function toField({ name, type, config, values }: PlainField): Field {
  return { name, type: TYPES[type], config: { ...config }, values: [...values] };
}

/** What the report page's address needs to ask the same question. `plan` is the id of the plan that answered. */
export function toSearch({ at, rolloutEnd, checkpoint }: Question, plan: string): string {
  const choice = {
    plan,
    at: toIso(at),
    ...(rolloutEnd === null ? {} : { rolloutEnd: toIso(rolloutEnd) }),
    ...(checkpoint === null ? {} : { checkpoint }),
  };
  return new URLSearchParams(choice).toString();
}

/** A report that was made with times in UTC, with its sentences in a zone by the name that Grafana gives it. All panels of a dashboard ask for the same: told once. */
export function createRetold(tellIn: TellIn): (report: Report, timeZone: string) => Report {
  const { zone: made } = tellIn('utc');
  const known = new WeakMap<Report, Map<string, Report>>();
  return (report, timeZone) => {
    const { translate, zone } = tellIn(timeZone);
    if (zone.name === made.name) {
      return report;
    }
    const told = known.get(report) ?? new Map<string, Report>();
    const mine = told.get(zone.name) ?? retell(report, translate);
    known.set(report, told.set(zone.name, mine));
    return mine;
  };
}
