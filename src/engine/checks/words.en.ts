/** English for the detectors. */
export const words = {
  'check.failed': 'Not judged: {message}',
  'check.crashed': 'Not judged: the {detector} detector stopped with "{message}".',
  'check.wrongKind': 'Not judged: the answer holds {kind}, not series.',
  'check.noData': 'The query returned nothing, so this is not judged.',
  'check.tooFew': 'Only {points} of at least {needed} points, too few to judge.',
  'check.vanished': 'Nothing since {last:time}, so the current window is not judged.',
  'check.threshold.kept': 'At worst {worst:value}; never outside {op:sign} {limit:value} for {atLeast:duration}.',
  'check.threshold.beyond':
    'Outside {op:sign} {limit:value} for {duration:duration} in {stretches:plural|stretch|stretches}, first at {at:time}; at worst {worst:value}.',
  'check.threshold.stretch':
    '{name}: outside {op:sign} {limit:value} for {duration:duration} from {at:time}, at worst {worst:value}.',
  'check.state.healthy': '{series:plural|series|series} healthy throughout.',
  'check.state.unhealthy':
    '{open:plural|series is|series are} not healthy now; {stretches:plural|stretch|stretches} over {duration:duration}, first {name}.',
  'check.state.healed':
    'Healthy now, but not for {duration:duration} in {stretches:plural|stretch|stretches}, first {name}.',
  'check.state.stretch': '{name}: not healthy for {duration:duration} from {at:time}.',
  'check.spikes.none':
    'Mean {mean:value}, highest {highest:value}; no spike over {deviations} × MAD and {minimum:value}.',
  'check.spikes.allowed':
    '{count:plural|spike|spikes} of {allowed} allowed; mean {mean:value}, highest {highest:value}.',
  'check.spikes.found':
    '{count:plural|spike|spikes} over {deviations} × MAD, the largest {largest:value} at {at:time}; mean {mean:value}.',
  'check.spikes.foundIn':
    '{count:plural|spike|spikes} over {deviations} × MAD, the largest {largest:value} at {at:time} ({name}); mean {mean:value}.',
  'check.spikes.one': '{name}: {value:value} from {at:time} for {duration:duration}.',
  'check.restarts.none': '{count:plural|restart|restarts} of {series:plural|process|processes} after the rollout.',
  'check.restarts.found': '{count:plural|restart|restarts} after the rollout: {names}; first seen at {first:time}.',
  'check.restarts.one': '{name} started again at {at:time}.',
  'check.absent.none': '{series:plural|series is|series are} there.',
  'check.absent.nothing': 'The query returned nothing since the rollout.',
  'check.absent.some': '{gone} of {series:plural|series|series} ended: {names}.',
  'check.absent.gone': '{name}: no sample after {at:time}.',
  'check.count.none': 'None counted since the rollout settled.',
  'check.count.allowed': '{count} counted since the rollout settled, {allowed} allowed.',
  'check.count.usual':
    '{count} counted since the rollout settled, not more often than before it: the rate of the {known:duration} known before it would give {usual}.',
  'check.count.found':
    '{count} counted since the rollout settled, {allowed} allowed; first at {at:time}. Nothing is known of before it to compare with.',
  'check.count.new':
    '{count} counted since the rollout settled, {allowed} allowed; first at {at:time}. None in the {known:duration} known before it.',
  'check.count.more':
    '{count} counted since the rollout settled, first at {at:time}; {allowed} allowed, and the rate of the {known:duration} known before it would give {usual}.',
  'check.count.moreNow':
    '{count} counted since the rollout settled, {allowed} allowed; {recent} of them in the current window, where the rate of the {known:duration} known before it would give {usual}.',
  'check.count.stretch': '{value} from {at:time}.',
  'check.count.unseen': 'Nothing was counted, and its companion was not observed either, so this is not judged.',
  'check.notYetDue': 'The first checkpoint is not due yet, so there is no window to judge.',
  'check.noBaseline': 'There is no window before to compare with, so this is not judged.',
  'check.leak.steady': '{growth:signed}/h, at {level:value}.',
  'check.leak.levelling': '{growth:signed}/h since {since:time}, levelling off at {level:value}.',
  'check.leak.swinging': 'Rises and falls during the day, at {level:value}; no lasting growth.',
  'check.leak.unclear':
    '{growth:signed}/h, interval {low:signed} to {high:signed}: too noisy to tell from {perHour:value}/h.',
  'check.leak.early':
    '{growth:signed}/h since {since:time}: a daily swing or a collector may do the same, too early to judge.',
  'check.leak.short': 'Too little after the warm-up of {warmUp:duration} to judge.',
  'check.leak.few': 'Too few samples after the warm-up of {warmUp:duration} to judge, though it is long over.',
  'check.leak.found': '{name}: {growth:signed}/h since {since:time}, at {level:value}, not levelling off.',
  'check.leak.foundCapacity':
    '{name}: {growth:signed}/h since {since:time}, not levelling off; {capacity:value} in {left:duration}.',
  'check.newPatterns.noLines': '0 of {volume:plural|line|lines} match.',
  'check.newPatterns.none': 'No new pattern in {lines:plural|line|lines} ({before} before).',
  'check.newPatterns.allowed':
    '{patterns:plural|new pattern|new patterns} of {allowed} allowed in {lines:plural|line|lines}.',
  'check.newPatterns.found':
    '{patterns:plural|new pattern|new patterns} in {lines:plural|line|lines}; the first, {mostCount:plural|line|lines}: {most}',
  'check.newPatterns.one': '{count:plural|line|lines}: {template}',
  'check.newPatterns.unseen': 'No log line of any kind was seen in the current window, so this is not judged.',
  'check.traces.none': 'No traces in the current window, so this is not judged.',
  'check.traces.tooFew': 'Only {traces} of at least {needed} traces, too few to judge.',
  'check.traceErrors.none':
    '{errors} of {traces:plural|trace|traces} with an error, {percent:percent} of {allowed:percent} allowed (at most {limit} asked for).',
  'check.traceErrors.unclear':
    '{errors} of {traces:plural|trace|traces} with an error: too few to tell {percent:percent} from the {allowed:percent} allowed (at most {limit} asked for).',
  'check.traceErrors.found':
    '{errors} of {traces:plural|trace|traces} with an error, {percent:percent}; {allowed:percent} allowed (at most {limit} asked for).',
  'check.traceErrors.more':
    '{errors} of {traces:plural|trace|traces} with an error, {percent:percent}; {allowed:percent} allowed, {before:percent} before the release (at most {limit} asked for).',
  'check.traceErrors.one': '{service} {operation}: failed in {percent:percent} of the traces.',
  'check.slowOperations.none':
    '{compared:plural|operation|operations} compared, none slower by more than {tolerance:percent}; {operation} changed most, P95 {p95Before:value} → {p95:value}.',
  'check.slowOperations.noneBefore': 'No spans in the window before to compare with, so this is not judged.',
  'check.slowOperations.tooFew':
    'No operation has {needed} spans in both windows ({before} and {traces} traces), too few to judge.',
  'check.slowOperations.found':
    '{slow} of {compared:plural|operation|operations} slower by more than {tolerance:percent}: {operation}, P95 {p95Before:value} → {p95:value}.',
  'check.slowOperations.one':
    '{service} {operation}: P95 {p95Before:value} → {p95:value} ({spansBefore} and {spans} spans).',
} as const;

declare module '../model/finding' {
  interface Codes {
    readonly checks: keyof typeof words;
  }
}
