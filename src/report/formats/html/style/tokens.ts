/** The product's colours, as Grafana's themes have them, flattened on the background that they stand on: a contrast can be computed. */
export interface Tokens {
  readonly canvas: string;
  readonly panel: string;
  readonly rule: string;
  readonly edge: string;
  readonly head: string;
  readonly text: string;
  readonly soft: string;
  readonly link: string;
  readonly good: string;
  readonly goodFill: string;
  readonly bad: string;
  readonly badFill: string;
  readonly warn: string;
  readonly warnFill: string;
  readonly fill: string;
  /** Data that is an area, such as a bar: 3:1 on the panel. */
  readonly mass: string;
}

export const LIGHT: Tokens = Object.freeze({
  canvas: '#fbfbfb',
  panel: '#ffffff',
  rule: '#e5e5e6',
  edge: '#bdbfc0',
  head: '#000000',
  text: '#24292e',
  soft: '#5b5f62',
  link: '#1f62e0',
  good: '#0a764e',
  goodFill: '#ddede7',
  bad: '#cf0e5b',
  badFill: '#fce9f0',
  warn: '#a8480a',
  warnFill: '#fff0d9',
  fill: '#edeeee',
  mass: '#85898c',
});

export const DARK: Tokens = Object.freeze({
  canvas: '#111217',
  panel: '#181b1f',
  rule: '#2e3036',
  edge: '#3f4148',
  head: '#ffffff',
  text: '#ccccdc',
  soft: '#9899a6',
  link: '#6e9fff',
  good: '#6ccf8e',
  goodFill: '#182a26',
  bad: '#ff5286',
  badFill: '#341928',
  warn: '#fbad37',
  warnFill: '#3b2e1a',
  fill: '#26292e',
  mass: '#777986',
});

/** As custom properties of a style sheet: `--canvas:#fbfbfb;…`. */
export function toProperties(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}
