/** English for the judgement of measures; `against` is itself one of the phrases `measure.against.…`. */
export const words = {
  'measure.against.deployment': 'the settled window after the rollout',
  'measure.against.clock': 'the same clock window {days:plural|day|days} before',
  'measure.against.previous': 'the same time after the previous deployment',
  'measure.against.none': 'nothing',
  'measure.against.given': 'the baseline',
  'measure.same.equivalent':
    '{current:value} against {baseline:value} in {against}: the 95 % interval of the shift, {low:signed} to {high:signed}, lies within the tolerance of {tolerance:points} either way ({baselinePoints} and {currentPoints} points, effectively {baselineEffective} and {currentEffective}).',
  'measure.same.constant':
    '{current:value}, as in {against}: every one of {baselinePoints} and {currentPoints} points is the same.',
  'measure.same.usual':
    '{current:value} against {baseline:value} in {against}: a move of {change:signed} is beyond the tolerance of {tolerance:points}, but on earlier days it moved {usualLow:signed} to {usualHigh:signed} without a release ({pairs} pairs of days; {baselinePoints} and {currentPoints} points).',
  'measure.better.beyondTolerance':
    '{current:value} against {baseline:value} in {against}: a shift of {shift:signed} (95 % interval {low:signed} to {high:signed}) is more than the tolerance of {tolerance:points}, towards better ({baselinePoints} and {currentPoints} points, effectively {baselineEffective} and {currentEffective}).',
  'measure.worse.beyondTolerance':
    '{current:value} against {baseline:value} in {against}: a shift of {shift:signed} (95 % interval {low:signed} to {high:signed}) is more than the tolerance of {tolerance:points}, towards worse ({baselinePoints} and {currentPoints} points, effectively {baselineEffective} and {currentEffective}).',
  'measure.worse.leftRange':
    '{current:value} against {baseline:value} in {against}: a shift of {shift:signed} (95 % interval {low:signed} to {high:signed}) leaves its range of {tolerance:points} either way ({baselinePoints} and {currentPoints} points, effectively {baselineEffective} and {currentEffective}).',
  'measure.worse.vanished': 'No data in the current window, against {baselinePoints} points in {against}.',
  'measure.inconclusive.noWindow': 'No checkpoint is due yet, so there is no window to judge.',
  'measure.inconclusive.noBaseline':
    'There is no baseline to compare {current:value} with ({currentPoints} points now).',
  'measure.inconclusive.noBaselineData': '{current:value} now ({currentPoints} points), but no data in {against}.',
  'measure.inconclusive.fewPoints':
    '{current:value} against {baseline:value} in {against}, from {baselinePoints} and {currentPoints} points: fewer than 8 on a side are not judged.',
  'measure.inconclusive.fewPointsVanished':
    'No data in the current window, and only {baselinePoints} points in {against}: fewer than 8 are not judged.',
  'measure.inconclusive.fewEffectivePoints':
    '{current:value} against {baseline:value} in {against}: neighbouring points depend on each other, so that {baselinePoints} and {currentPoints} points are worth {baselineEffective} and {currentEffective}; fewer than 4 are not judged.',
  'measure.inconclusive.fewEvents':
    'Too few events for a share: {baselineEvents} in {against} and {currentEvents} in the current window, {minimum} needed on each side.',
  'measure.inconclusive.nearTolerance':
    '{current:value} against {baseline:value} in {against}: it moved, but whether by more than the tolerance of {tolerance:points} cannot be said; the 95 % interval of the shift is {low:signed} to {high:signed} ({baselinePoints} and {currentPoints} points, effectively {baselineEffective} and {currentEffective}).',
  'measure.inconclusive.wideInterval':
    '{current:value} against {baseline:value} in {against}: the 95 % interval of the shift, {low:signed} to {high:signed}, holds both no change and one beyond the tolerance of {tolerance:points} ({baselinePoints} and {currentPoints} points, effectively {baselineEffective} and {currentEffective}).',
  'measure.noData.neither': 'No data in the current window, and none in {against}.',
  'measure.noData.current': 'No data in the current window, and no baseline.',
  'measure.noData.companion':
    'No data in the current window, and its companion was not observed either, so nothing counted is not taken for nothing happened.',
  'measure.ignored.noData':
    'No data in at least one window; the measure is taken out in that case, as its no-data policy says.',
  'measure.failed.source': 'Not judged: {message}',
  'measure.failed.manySeries':
    'The query returned {series} series; a measure is one: aggregate it, for example with sum or max.',
} as const;

declare module '../model/finding' {
  interface Codes {
    readonly judge: keyof typeof words;
  }
}
