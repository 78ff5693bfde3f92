/** English for the section trajectory. */
export const words = {
  'document.trajectory.table': 'Measures at each checkpoint',
  'document.trajectory.band': '{first} to {last}; the band is the tolerance around {anchor}.',
  'document.trajectory.drawn': 'Course',
  'document.trajectory.trend': 'In words',
  'document.load.table': 'Load since the rollout, hourly means',
  'document.load.minAt': 'Least in the hour',
  'document.load.peakAt': 'Most in the hour',
  'trend.short': 'Too few settled checkpoints ({checkpoints}) for a course.',
  'trend.within': 'Within {tolerance:points} of {first:value} at each of {checkpoints} settled checkpoints.',
  'trend.climbs':
    'Higher at each of {checkpoints} settled checkpoints: {first:value} to {last:value} ({change:signed}).',
  'trend.sinks': 'Lower at each of {checkpoints} settled checkpoints: {first:value} to {last:value} ({change:signed}).',
  'trend.left': 'Beyond {tolerance:points} of {first:value} at {at}; last {last:value}.',
  'trend.returned': 'Beyond {tolerance:points} of {first:value} at {at}, and back: last {last:value}.',
  'page.plot.trajectory': '{title} at each checkpoint: {points}',
  'page.trajectory.title': 'Trajectory',
  'page.trajectory.subtitle': '{first} to {last}; the band is the tolerance around {anchor}',
  'page.load.title': 'Load',
  'page.load.subtitle': 'since the rollout, hourly means',
  'page.load.min': 'Min',
  'page.load.mean': 'Mean',
  'page.load.peak': 'Peak',
  'page.load.hour': '{from} – {to}',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly trajectory: keyof typeof words;
  }
}
