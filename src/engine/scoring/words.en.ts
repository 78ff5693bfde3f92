/** English for score, verdict and gates. */
export const words = {
  'verdict.critical': '{title}: {why}',
  'verdict.criticalUnjudged': '{title} is critical and was not judged: {why}',
  'verdict.finding': '{title}: {why}',
  'verdict.unjudged': '{title}: {why}',
  'verdict.alertFiring': 'Critical alert {name} is firing since {since:time}.',
  'verdict.warningFiring': 'Alert {name} (warning) is firing since {since:time}.',
  'verdict.sourceFailed': '{source} left {failed:plural|question|questions} unanswered: {message}',
  'verdict.scoreBelow': 'Score {score} is below the minimum of {minimum}.',
  'verdict.noDeployment': 'Which deployment to judge is not known.',
  'verdict.noCheckpoint': 'No checkpoint has been reached; {next} is due at {dueAt:time}.',
  'verdict.checkpointAhead': 'Checkpoint {checkpoint} is the last one reached; {next} is due at {dueAt:time}.',
  'verdict.nothingJudged': 'Nothing could be judged.',
  'verdict.coverageBelow': 'Only {coverage:percent} of the weight was judged; the minimum is {minimum:percent}.',
  'verdict.alertsUnknown': 'Whether an alert is firing is not known.',
  'verdict.lowestBelow':
    'If everything not judged were bad the score would be {lowest}, below the minimum of {minimum}.',
  'verdict.noGate':
    'No gate is tripped: none of {critical:plural|critical finding|critical findings} is worse, no critical alert is firing.',
  'verdict.scoreAbove': 'Score {score} is not below the minimum of {minimum}.',
  'verdict.covered':
    'The last checkpoint, {checkpoint}, is reached and coverage is {coverage:percent} (minimum {minimum:percent}).',
  'change.gain': '{title} would add {gain} to the score: {why}',
  'change.notReady': 'Not ready if one of these turns worse or misses its target, or a critical alert fires: {titles}.',
  'change.notReadyByAlert': 'Not ready if a critical alert fires or the score falls below its minimum.',
  'change.readyWhen': 'Ready when these are settled: {titles}.',
  'change.whenDue': 'Checkpoint {checkpoint} is due at {dueAt:time}.',
  'change.whenAnswered':
    'Evidence for {count:plural|finding|findings} would raise coverage from {coverage:percent}: {titles}.',
  'change.gates': 'All of these must be settled first: {titles}.',
  'change.score': 'The score must rise by {gain} to reach {minimum}.',
  'gate.blocker': 'Open blocker: {title}',
  'gate.rejected': 'Sign-off rejected by {by} ({role}): {title}',
  'gate.tripped': 'Trigger tripped: {title}. {why}',
  'gate.notes': 'What people wrote down (blockers, sign-offs)',
  'verdict.gate': '{why}',
} as const;

declare module '../model/finding' {
  interface Codes {
    readonly scoring: keyof typeof words;
  }
}
