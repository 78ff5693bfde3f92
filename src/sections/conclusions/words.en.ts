/** English for the section conclusions. */
export const words = {
  'observation.allUp': 'All {services} services have been up without a restart for {hours} h since the rollout.',
  'observation.noneWorse':
    '{measures:plural|measure|measures} compared, none worse and none off target; {better} better.',
  'observation.checksClean': 'All {checks} anomaly checks found nothing.',
  'observation.noAlerts':
    'No critical or warning alert since the rollout; {episodes:plural|informational episode|informational episodes}.',
  'observation.rose':
    '{title} rose from {baseline:value} to {current:value} ({changePercent:signedPercent}); 95 % interval of the shift {low:signed} to {high:signed}.',
  'observation.fell':
    '{title} fell from {baseline:value} to {current:value} ({changePercent:signedPercent}); 95 % interval of the shift {low:signed} to {high:signed}.',
  'observation.roseOf':
    '{title} rose from {baseline:value} to {current:value} of {capacity:value}; 95 % interval of the shift {low:signed} to {high:signed}.',
  'observation.fellOf':
    '{title} fell from {baseline:value} to {current:value} of {capacity:value}; 95 % interval of the shift {low:signed} to {high:signed}.',
  'observation.course': '{title}: {text}',
  'observation.peak': '{title} peaked in the hour from {peakAt:time} at {peak:value}, {times} times its quietest hour.',
  'observation.disagree': 'Counters disagree: {text}',
  'observation.sum': '{title}: {text}',
  'observation.targets': '{up} of {total} scrape targets are up: what the others would tell is missing here.',
  'observation.rules': '{healthy} of {total} alerting and recording rules evaluate without an error.',
  'action.gate': '{why}',
  'action.alert': 'Resolve {name}, firing since {since:time}, or silence it with a reason.',
  'action.target': 'Bring {title} back to {op:sign} {target:value}: it is at {current:value}.',
  'action.driftPercent':
    'Find out why {title} drifted from {baseline:value} to {current:value} ({changePercent:signedPercent}) since the rollout settled.',
  'action.drift':
    'Find out why {title} drifted from {baseline:value} to {current:value} ({change:signed}) since the rollout settled.',
  'action.releasePercent':
    'Find out why {title} went from {baseline:value} before the rollout to {current:value} ({changePercent:signedPercent}).',
  'action.release':
    'Find out why {title} went from {baseline:value} before the rollout to {current:value} ({change:signed}).',
  'action.check': 'Look into {title}: {why}',
  'action.item': '{title}: {why}',
  'action.judge': 'Judge what waits for a person ({count}): {titles}.',
  'action.services': 'Bring back what is down ({count}): {titles}.',
  'action.probes': 'Bring back the health endpoints that fail ({count}): {titles}.',
  'action.certificate': 'Renew the certificate of {title}: {days:plural|day|days} left, it ends at {expiresAt:time}.',
  'action.capacity': '{title}: {why}',
  'action.overdue': 'Make up for overdue rounds of the watch ({count}): first {title}, due at {dueAt:time}.',
  'action.signoff': 'Collect what is not signed off ({count}): {roles}.',
  'action.source':
    'Make {source} answer and evaluate again: {failed:plural|question has|questions have} no answer ({why}).',
  'page.finding.link': '{section}: show {title}',
  'page.conclusions.title': 'What to do',
  'page.conclusions.aside': '{actions:plural|action item|action items}, {observations:plural|observation|observations}',
  'page.conclusions.actions': 'Action items',
  'page.conclusions.noAction': 'No action item follows from the findings of this report.',
  'page.conclusions.concern': 'Concerns',
  'page.conclusions.pattern': 'Patterns',
  'page.conclusions.positive': 'Positive',
  'page.recommendations.subtitle': 'each follows from the finding it leads to',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly conclusions: keyof typeof words;
  }
}
