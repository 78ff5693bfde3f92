import { toScore } from '../../engine/scoring/toScore';
import { toVerdict } from '../../engine/scoring/toVerdict';
import type { Section } from '../section';
import { toSummary } from './judge';
import { frames } from './tables';
import { verdict as view } from './view';

/** The answer, why, and what would change it. */
export const verdict = {
  title: 'page.verdict.label',
  judge: {
    stage: 'verdict',
    run: ({ plan, findings, report, context: { schedule, translate } }) => {
      const score = toScore(plan, findings);
      const { alerts, sources, services, checks } = report;
      return {
        parts: {
          verdict: toVerdict({ findings, score, alerts, sources, schedule, translate }),
          score: score.score,
          summary: toSummary({ findings, services, checks, score, translate }),
        },
      };
    },
  },
  view,
  frames,
  compared: {
    component: {
      subjects: ({ score }) =>
        score.components.map(({ id, title, score: value }) => ({
          id,
          title,
          critical: false,
          status: null,
          outcome: null,
          value,
          unit: 'short',
        })),
    },
  },
} satisfies Section;
