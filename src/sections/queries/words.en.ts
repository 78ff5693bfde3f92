/** English for the section queries. */
export const words = {
  'document.queries.title': 'Queries',
  'document.queries.note': '{count:plural|query|queries}',
  'document.queries.table': 'Queries as they were asked',
  'document.queries.of': 'Of',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly queries: keyof typeof words;
  }
}
