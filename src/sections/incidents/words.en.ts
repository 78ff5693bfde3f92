/** English for the section incidents. */
export const words = {
  'document.incidents.rule': 'rule {rule}',
  'nearMiss.breach':
    '{title} missed its target of {op:sign} {target:value} for {minutes:plural|minute|minutes} from {at:time}, at worst {worst:value}, and has met it since.',
  'nearMiss.touched': '{title} reached {worst:value} at {at:time}; its target is {op:sign} {target:value}.',
  'nearMiss.outage': '{title} was down for {minutes:plural|minute|minutes} from {at:time} and came back.',
  'nearMiss.allowed': '{title}: {count} counted, {allowed} allowed.',
  'page.incidents.title': 'Incidents and near misses',
  'page.incidents.tab': 'Incidents',
  'page.incidents.aside': '{incidents:plural|incident|incidents}, {open} open; {misses:plural|near miss|near misses}',
  'page.incidents.what': 'What happened',
  'page.incidents.when': 'When',
  'page.incidents.length': 'Length',
  'page.incidents.known': 'Known from',
  'page.incidents.kind.incident': 'incident',
  'page.incidents.kind.near-miss': 'near miss',
  'page.incidents.state.open': 'open',
  'page.incidents.state.resolved': 'resolved',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly incidents: keyof typeof words;
  }
}
