/** English for `dayone backtest`. */
export const backtest = {
  'backtest.title': '{title}: {made} of {count:plural|deployment|deployments} replayed',
  'backtest.at': 'Each as of the instant its last checkpoint was due ({zone}), or the next rollout began.',
  'backtest.atCheckpoint':
    'Each as of the instant its checkpoint {checkpoint} was due ({zone}), or the next rollout began.',
  'backtest.score': 'score {score}, {coverage:percent} judged',
  'backtest.reached': 'at {checkpoint}',
  'backtest.notReached': 'no checkpoint reached',
  'backtest.cutBy': 'The next rollout, {version}, began before its checkpoint was due.',
  'backtest.cut': 'The next rollout began before its checkpoint was due.',
  'backtest.notReplayed': 'not replayed',
  'backtest.cries': 'How often each measure and check cried',
  'backtest.cried': 'cried in {cried} of {judged} judged',
  'backtest.unjudged': 'not judged in {unjudged}',
  'backtest.ignored': 'taken out in {ignored}',
  'backtest.critical': 'critical',
} as const;
