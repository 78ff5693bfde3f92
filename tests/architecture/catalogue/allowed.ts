/** Words that stand in the code and yet need no translation. */
export interface Allowed {
  /** Beginning of the place. */
  readonly in: string;
  readonly text: RegExp;
  readonly reason: string;
}

export const ALLOWED: readonly Allowed[] = [
  {
    in: 'src/report/frames/',
    text: /^(?:After rollout|Before release|Escalate to|Growth a day|Judged by|Sum of endpoints)$/,
    reason: 'names of fields, by which dashboards find them; toColumnWord makes their words',
  },
  {
    in: 'src/report/saved/schema/scalars.ts',
    text: /^a time such as/,
    reason: 'what the schema says to programs; people read saved.type.time in its place',
  },
];
