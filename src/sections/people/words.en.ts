/** English for the section people. */
export const words = {
  'page.people.title': 'People',
  'page.people.subtitle': 'roles, in the order in which they are called',
  'page.people.duty': 'Duty',
  'page.people.level': 'Called',
  'page.people.contact': 'Reached through',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly people: keyof typeof words;
  }
}
