/** A plot as plain geometry, for any medium that can draw lines. Coordinates in units of `width` and `height`, y from the top. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it draws, in words; never empty. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly role: Role }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly role: Role;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly role: Role;
    }
  | { readonly kind: 'dot'; readonly at: readonly [number, number]; readonly role: Role }
  | {
      readonly kind: 'text';
      readonly at: readonly [number, number];
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly role: Role;
    };

/** What a shape means; a medium gives each a colour and a dash of its own, so that none is told by colour alone. */
export type Role =
  | 'current'
  | 'baseline'
  | 'release'
  | 'target'
  | 'tolerance'
  | 'axis'
  | 'label'
  | 'good'
  | 'warn'
  | 'bad'
  | 'unknown'
  | 'silenced'
  | 'fill';
