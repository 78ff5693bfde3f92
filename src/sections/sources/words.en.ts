/** English for the section sources. */
export const words = {
  'document.sources.server': 'Server',
  'document.sources.note': '{observed:plural|answer|answers} with data, {absent} without, {failed} failed',
  'page.failure.unreachable': 'unreachable',
  'page.failure.unauthorized': 'not permitted',
  'page.failure.timeout': 'timed out',
  'page.failure.badResponse': 'bad answer',
  'page.failure.badQuery': 'query refused',
  'page.failure.tooLarge': 'too large',
  'page.failure.cancelled': 'cancelled',
  'page.banner.source': '{source}: {message}',
  'page.banner.cost':
    '{failed:plural|question was|questions were} not answered; {coverage} % of the weight was judged. What needed them is marked failed and earns nothing.',
  'page.sources.title': 'What was asked',
  'page.sources.tab': 'Sources',
  'page.sources.aside': '{requests:plural|request|requests}, {took}',
  'page.sources.asideFailed': '{requests:plural|request|requests}, {took}, {failed} failed',
  'page.sources.requests': 'Requests',
  'page.sources.observed': 'Observed',
  'page.sources.absent': 'Absent',
  'page.sources.failed': 'Failed',
  'page.sources.time': 'Time',
  'page.sources.note':
    'Absent means the source answered and there was nothing, for example no error line. Failed means it did not answer, and never counts as a pass.',
  'page.sources.state.answered': 'answered',
  'page.sources.state.partial': 'answered in part',
  'page.sources.state.not-asked': 'not asked',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly sources: keyof typeof words;
  }
}
