/** English for the section usage. */
export const words = {
  'document.usage.figures': 'Figures of {group}',
  'document.usage.figure': 'Figure',
  'document.usage.share': 'Share',
  'usage.noData': 'The query returned nothing.',
  'usage.manySeries': 'The query returned {count:plural|series|series} and the plan names no label to tell them apart.',
  'page.usage.title': 'Business and usage',
  'page.usage.subtitle': 'told, not judged',
  'page.usage.share': '{percent} % of the whole',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly usage: keyof typeof words;
  }
}
