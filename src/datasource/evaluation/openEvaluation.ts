import { getBackendSrv } from '@grafana/runtime';
import { firstValueFrom } from 'rxjs';
import { assess } from '../../assessment/assess';
import type { LookedFor } from '../../assessment/assessment';
import type { Translate } from '../../engine/model/finding';
import { toIso } from '../../engine/model/iso';
import { createSources } from '../../platform/grafana/createSources';
import { readPlanTexts } from '../../platform/grafana/readPlanTexts';
import type { TellIn } from '../../platform/grafana/telling/openTelling';
import { createRetold } from './createRetold';
import { createSharedRuns } from './createSharedRuns';
import type { Evaluation } from './evaluation';
import { checkCheckpoint, choosePlan, parsePlans, toCheckpoints, type Plans } from './plans';
import { toDataFrames } from './toDataFrames';

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
