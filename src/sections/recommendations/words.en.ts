/** English for the section recommendations. */
export const words = {
  'document.recommendations.note': 'each follows from a finding in the section named beside it',
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
  'page.recommendations.title': 'Recommendations',
  'page.recommendations.tab': 'Next',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly recommendations: keyof typeof words;
  }
}
