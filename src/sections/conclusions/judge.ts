import { findRecommendations } from '../recommendations/judge';
import type { Report } from '../report';
import { findActions } from './actions';
import { type InsightOptions, type JudgedReport, toInsight } from './insight';
import { findObservations } from './observations';

/** What follows from a report, by named rules; each sentence points at the finding that caused it, and none would stand in any report. */
export function toInsights(
  report: JudgedReport,
  options: InsightOptions
): Pick<Report, 'observations' | 'actions' | 'recommendations'> {
  return {
    observations: findObservations(report).map(({ kind, ...draft }) => ({ ...toInsight(draft, options), kind })),
    actions: findActions(report, options.findings).map((draft) => toInsight(draft, options)),
    recommendations: findRecommendations(report).map(({ withinDays, ...draft }) => ({
      ...toInsight(draft, options),
      withinDays,
    })),
  };
}
