/** English for the section progress. */
export const words = {
  'document.progress.tasks': 'Tasks of {group}',
  'document.progress.sum': 'Sum of the rows',
  'page.progress.title': 'Progress',
  'page.progress.subtitle': 'as people wrote it down',
  'page.progress.task': 'Task',
  'page.progress.planned': 'Planned',
  'page.progress.done': 'Done',
  'page.progress.deliverable': 'Deliverable',
  'page.progress.sum': '{done} of {planned}',
  'page.progress.total': 'Sum of the rows, in {unit}',
  'page.progress.stated': 'Written subtotal: {stated}.',
  'page.progress.differs': 'written subtotal differs',
  'page.progress.state.done': 'done',
  'page.progress.state.part': 'in part',
  'page.progress.state.open': 'open',
  'progress.differs': 'The rows add up to {sum:value}, {stated:value} was written.',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly progress: keyof typeof words;
  }
}
