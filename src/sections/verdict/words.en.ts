/** English for the section verdict. */
export const words = {
  'document.score.ofTen': '{score} of 10',
  'document.score.minimumScore': 'Score, minimum',
  'document.score.minimumCoverage': 'Coverage, minimum',
  'document.score.components': 'Components of the score',
  'document.score.against': 'Against the minimum',
  'document.score.state.pass': 'not below',
  'document.score.state.fail': 'below',
  'document.score.state.unknown': 'not assessed',
  'document.score.note': 'Overall is the mean by weight.',
  'document.verdict.summary': 'In short',
  'summary.services': '{up} of {all} services are up.',
  'summary.measures': '{all:plural|measure|measures}: {better} better, {same} same, {worse} worse, {open} not judged.',
  'summary.checks': '{passed} of {all} anomaly checks pass.',
  'summary.score': 'Score {score} of 10 on {coverage:percent} of the weight.',
  'page.verdict.pending': 'No verdict yet',
  'page.verdict.pendingLine': 'It is given with the last answer.',
  'page.verdict.pendingWhy': 'Reasons stand when all sources have answered or failed.',
  'page.verdict.why': 'Why',
  'page.verdict.wouldChange': 'What would change it',
  'page.verdict.line': '{checkpoint} after its rollout, {version}: {parts}.',
  'page.verdict.part.gates': '{count:plural|gate|gates} tripped',
  'page.verdict.part.waiting': '{count:plural|item|items} not judged yet',
  'page.verdict.lineWell': '{checkpoint} after its rollout, {version} is as good as its baselines, or better.',
  'page.verdict.lineNone': '{version}: the first checkpoint is still ahead.',
  'page.verdict.part.worse': '{count:plural|measure|measures} worse',
  'page.verdict.part.missed': '{count:plural|target|targets} missed',
  'page.verdict.part.checks': '{count:plural|check|checks} with findings',
  'page.verdict.part.firing': '{count:plural|alert|alerts} firing',
  'page.verdict.part.open': '{count:plural|measure|measures} not judged',
  'page.verdict.part.silent': '{count:plural|source|sources} without an answer',
  'page.score.ofTen': 'of 10',
  'page.score.minimum': 'minimum {minimum}',
  'page.score.component': 'Component',
  'page.score.drawn': 'Score, drawn',
  'page.score.weight': 'Weight',
  'page.score.notAssessed': 'not assessed',
  'page.score.note': 'The tick is the minimum, {minimum}. Overall is the mean by weight.',
  'page.score.state.pass': ', not below the minimum',
  'page.score.state.fail': ', below the minimum',
  'page.score.state.unknown': ', not assessed',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly verdict: keyof typeof words;
  }
}
