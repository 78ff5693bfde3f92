import type { Report } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import type { ReportDocument } from './document';
import { coverageWords, scoreWords } from './sections/verdict';
import { verdictTone } from './tones';

/** What a report is called, and its verdict in a word with its figures: all that a short message needs. */
export function toHeadline(
  { plan, deployment, edition, score, verdict: { outcome } }: Report,
  telling: Telling
): Pick<ReportDocument, 'title' | 'verdict'> {
  return {
    title: edition?.title ?? `${plan.title} ${deployment.version}`.trim(),
    verdict: {
      word: telling.translate(`page.verdict.${outcome}`, {}),
      tone: verdictTone(outcome),
      score: scoreWords(score.overall, telling),
      coverage: coverageWords(score.coverage, telling),
    },
  };
}
