/** Words that stand in the code and yet need no translation. */
export interface Allowed {
  /** Beginning of the place. */
  readonly in: string;
  readonly text: RegExp;
  readonly reason: string;
}

export const ALLOWED: readonly Allowed[] = [
  {
    in: 'src/sections/',
    text: /^(?:1000 \* histogram_quantile\(|sum by \()/,
    reason: 'queries, which servers read',
  },
  {
    in: 'src/sections/progress/judge.ts',
    text: /^toFixed$/,
    reason: 'rounds a number that stays one',
  },
  {
    in: 'src/sections/',
    text: /^not answered yet$/,
    reason: 'why an answer is missing, in English as the sources say theirs',
  },
];
