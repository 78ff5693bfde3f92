/** English for the section security. */
export const words = {
  'page.security.title': 'Security',
  'page.security.met': '{met} of {all} met',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly security: keyof typeof words;
  }
}
