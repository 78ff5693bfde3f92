/** English for what follows from a report. */
export const insights = {
  'nearMiss.breach':
    '{title} missed its target of {op:sign} {target:value} for {minutes:plural|minute|minutes} from {at:time}, at worst {worst:value}, and has met it since.',
  'nearMiss.touched': '{title} reached {worst:value} at {at:time}; its target is {op:sign} {target:value}.',
  'nearMiss.outage': '{title} was down for {minutes:plural|minute|minutes} from {at:time} and came back.',
  'nearMiss.allowed': '{title}: {count} counted, {allowed} allowed.',
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
  'recommendation.watch':
    'Watch {title}: it moved by {changePercent:signedPercent}, inside its tolerance of {tolerance:percent}.',
  'recommendation.watchAmount':
    'Watch {title}: it moved by {change:signed}, inside its tolerance of {tolerance:points}.',
  'recommendation.longer':
    'Judge {title} over a longer window: {points:plural|effective point|effective points} did not decide it.',
  'recommendation.nearMiss': 'Give {title} more room, or accept it in writing. {why}',
  'recommendation.outage': 'Find out why {title} went down. {why}',
  'recommendation.room': 'Plan capacity for {title}: {current:value} of {capacity:value} ({used:percent}) in use.',
  'recommendation.baseline':
    'Judge {title} against its new level if it lasts: {baseline:value} before the rollout, {current:value} now.',
  'recommendation.renew': 'Renew what ends at {expiresAt:time} from {renewAt:time} on: the certificate of {title}.',
  'recommendation.renewMany':
    'Renew {count:plural|certificate|certificates} that end at {expiresAt:time}, from {renewAt:time} on: {title}, …',
  'recommendation.extend':
    'Extend {title} before {fullAt:time}: it grows by {perDay:value} a day and is full in {days:plural|day|days}.',
  'recommendation.tighten':
    'Tighten the target of {title}, {op:sign} {target:value}: it is {times} times what is measured, {current:value}.',
} as const;
