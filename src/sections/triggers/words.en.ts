/** English for the section triggers. */
export const words = {
  'page.triggers.title': 'Triggers',
  'page.triggers.subtitle': 'what calls people, and whom',
  'page.triggers.aside': '{tripped} of {all} tripped',
  'page.triggers.trigger': 'Trigger',
  'page.triggers.action': 'Action',
  'page.triggers.escalate': 'Escalate to',
  'page.triggers.within': 'Respond within',
  'page.triggers.atOnce': 'at once',
  'page.triggers.severity.critical': 'critical',
  'page.triggers.severity.warning': 'warning',
  'page.triggers.state.quiet': 'quiet',
  'page.triggers.state.tripped': 'tripped',
  'page.triggers.state.unknown': 'unknown',
  'trigger.unnamed': 'Nobody reported it.',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly triggers: keyof typeof words;
  }
}
