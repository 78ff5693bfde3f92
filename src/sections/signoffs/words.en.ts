/** English for the section signoffs. */
export const words = {
  'document.signoffs.note': 'Note',
  'page.signoffs.title': 'Sign-offs',
  'page.signoffs.aside': '{approved} of {all} approved',
  'page.signoffs.confirms': 'Confirms',
  'page.signoffs.by': 'Signed by',
  'page.signoffs.state.approved': 'approved',
  'page.signoffs.state.rejected': 'rejected',
  'page.signoffs.state.open': 'open',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly signoffs: keyof typeof words;
  }
}
