/** English for the section readiness. */
export const words = {
  'document.readiness.items': 'Items of {group}',
  'page.readiness.title': 'Readiness checklist',
  'page.readiness.tab': 'Readiness',
  'page.readiness.blockers': '{count:plural|blocker|blockers}',
  'page.readiness.passed': '{passed} of {all} passed',
  'page.readiness.notJudged': '{count} not judged',
  'page.readiness.aside': '{passed} of {all} passed',
  'page.readiness.asideBlockers': '{passed} of {all} passed, {blockers:plural|blocker|blockers}',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly readiness: keyof typeof words;
  }
}
