import { getBackendSrv } from '@grafana/runtime';
import { firstValueFrom } from 'rxjs';
import { assess } from '../../assessment/assess';
import type { LookedFor } from '../../assessment/assessment';
import { toIso } from '../../engine/model/iso';
import type { Plan } from '../../engine/model/plan';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../i18n/en';
import { createSources } from '../../platform/grafana/createSources';
import { readPlanTexts } from '../../platform/grafana/readPlanTexts';
import type { Question } from '../query/toQuestion';
import { createSharedRuns } from './createSharedRuns';
import type { Evaluation } from './evaluation';
import { choosePlan, parsePlans, toCheckpoints, type Plans } from './plans';
import { toDataFrames } from './toDataFrames';

const translate = createTranslator({ catalogue: en });

/** Milliseconds for which plans that were read are used again: variables, editors and panels of one dashboard read them once. */
const PLANS_KEPT_MS = 10_000;

/** The engine over Grafana's data sources. */
export function openEvaluation(): Evaluation {
  const share = createSharedRuns<Plans>({ clock: Date.now, limit: 1, keepFor: () => PLANS_KEPT_MS });
  const readPlans = (): Promise<Plans> => firstValueFrom(share('plans', async () => parsePlans(await readPlanTexts(getBackendSrv()), translate)));
  return {
    listPlans: async () => {
      const { plans, refused } = await readPlans();
      return { plans: plans.map((plan) => ({ id: plan.id, title: plan.title, checkpoints: toCheckpoints(plan) })), refused };
    },
    evaluate: async (question, signal) => {
      const plan = choosePlan(await readPlans(), question.plan);
      checkCheckpoint(plan, question);
      const assessment = await assess({ plan, sources: createSources(plan.sources), clock: Date.now, at: question.at, rolloutEnd: question.rolloutEnd, checkpoint: question.checkpoint, signal, translate });
      if (assessment.kind === 'report') {
        return assessment.report;
      }
      throw new Error(explain(assessment.lookedFor));
    },
    toFrames: toDataFrames,
  };
}

function checkCheckpoint(plan: Plan, { checkpoint }: Question): void {
  if (checkpoint !== null && !toCheckpoints(plan).includes(checkpoint)) {
    throw new Error(`Plan "${plan.id}" has no checkpoint "${checkpoint}"; it has ${toCheckpoints(plan).join(', ')}.`);
  }
}

function explain({ selector, label, from, to }: LookedFor): string {
  const span = `between ${toIso(from)} and ${toIso(to)}`;
  const why = selector === null ? 'the plan names no series with a version' : `no change of "${label}" in ${selector} ${span}`;
  return `No deployment found: ${why}. Give the end of the rollout as the deployment.`;
}
