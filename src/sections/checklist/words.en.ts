/** English for the section checklist. */
export const words = {
  'document.checks.day': 'Since the rollout',
  'document.checks.finding': 'finding {number}',
  'document.checks.value': '{amount}, limit {limit}',
  'page.plot.strip': '{title} over the day: {detail} {found}.',
  'page.checks.title': 'Anomaly checklist',
  'page.checks.tab': 'Anomalies',
  'page.checks.check': 'Check',
  'page.checks.when': 'when',
  'page.checks.now': 'now',
  'page.checks.passed': '{count} passed',
  'page.checks.found': '{count:plural|finding|findings}',
  'page.checks.example': '“{example}”',
  'page.checks.moreFindings': 'and {count} more',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly checklist: keyof typeof words;
  }
}
