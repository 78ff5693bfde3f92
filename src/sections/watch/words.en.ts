/** English for the section watch. */
export const words = {
  'document.watch.times': 'Due times of {round}',
  'document.watch.findings': 'Findings then',
  'document.watch.drawn': 'Rounds of the watch on an axis of {hours} since the rollout. {rounds}.',
  'document.watch.evaluation': 'evaluation',
  'page.watch.title': 'Watch schedule',
  'page.watch.tab': 'Watch',
  'page.watch.subtitle': 'each round as the data were when it was due',
  'page.watch.axis': 'since the rollout',
  'page.watch.lane': '{title}: due times; arrow keys go from one to the next',
  'page.watch.mark': '{title} at {hours}, {at}: {state}. {why}',
  'page.watch.due': 'Due after the rollout',
  'page.watch.became': 'State',
  'page.watch.then': 'What the data said then',
  'page.watch.steps': 'Steps of this round',
  'page.watch.showPassed': 'Show {count} passed',
  'page.watch.hidePassed': 'Fold {count} passed',
  'page.watch.by.data': 'data',
  'page.watch.by.person': 'person',
  'watch.toCome': 'Due {dueAt:time}.',
  'watch.settling': 'Looked at when the settle stretch ends, {at:time}.',
  'watch.waiting': 'Waits for a person until {until:time}.',
  'watch.overdue': 'Nobody wrote a result down by {until:time}.',
  'watch.notAsked': 'The plan names no place where people write results down.',
  'watch.cut': 'A later rollout began before it was due; nothing after that is judged.',
  'watch.nothing': 'Nothing to look at is named.',
  'watch.passed': '{passed} of {all} looked at were as wanted.',
  'watch.told': '{title}: {why}',
  'watch.warned': '{passed} of {all} looked at were as wanted, {warned} of them with a warning: {why:sentences}',
  'watch.failed': '{passed} of {all} looked at were as wanted; not: {why:sentences}',
  'watch.unknown': '{passed} of {all} looked at were as wanted; not known: {why:sentences}',
  'watch.seen': '{value:value}; no target is set.',
  'watch.noValue': 'No value in the window that ended then.',
  'watch.ofCheckpoint': 'Logs and traces are read for the window of the checkpoint alone.',
  'watch.byPerson': 'A person judges this.',
  'watch.unknownName': 'The plan has nothing of this name.',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly watch: keyof typeof words;
  }
}
