import type { Param, Params, Words } from '../engine/model/finding';
import { formatInstant, UTC, type Zone } from './instants';
import type { Language } from './language';
import {
  formatChange,
  formatDuration,
  formatNumber,
  formatSignedPercent,
  formatValue,
  NUMBER_STYLES,
  type NumberStyle,
} from './numbers';

export interface TranslatorOptions<Key extends string> {
  /** Templates by code: `{name}` or `{name:style}`, see `docs/architecture.md`. */
  readonly catalogue: Readonly<Record<Key, string>>;
  readonly language?: Language;
  readonly zone?: Zone;
}

interface Hole {
  readonly value: Param;
  readonly arguments: readonly string[];
  readonly params: Params;
}

interface Setting {
  readonly style: NumberStyle;
  readonly zone: Zone;
  readonly tell: Tell;
}

/** A code within a sentence may be one that a file holds and this catalogue does not. */
type Tell = (code: string, params: Params) => string;
type Filler = (hole: Hole, setting: Setting) => string;

const SIGNS: Readonly<Record<string, string>> = Object.freeze({ '<=': '≤', '>=': '≥' });

const FILLERS: Readonly<Record<string, Filler>> = Object.freeze({
  value: numeric((value, hole, { style }) => joined(formatValue(value, unitOf(hole.params), style))),
  signed: numeric((value, hole, { style }) => joined(formatChange(value, unitOf(hole.params), style))),
  points: numeric((value, hole, { style }) =>
    joined(formatChange(Math.abs(value), unitOf(hole.params), style)).replace('+', '')
  ),
  percent: numeric((value, _hole, { style }) => `${formatNumber(value, decimalsOfPercent(value), style)} %`),
  signedPercent: numeric((value, _hole, { style }) => formatSignedPercent(value, style)),
  duration: numeric((value) => formatDuration(value)),
  plural: numeric((value, hole, { style }) => `${plain(value, style)} ${hole.arguments[value === 1 ? 0 : 1] ?? ''}`),
  sign: ({ value }) => SIGNS[String(value)] ?? String(value),
  sentences: ({ value }, setting) => wordsOf(value, setting).join(' '),
  time: ({ value }, { zone }) => `${formatInstant(String(value), zone)} ${zone.name}`,
});

/** Makes sentences from codes. An unknown code prints as itself, so that nothing is lost; a missing parameter as a dash. */
export function createTranslator<Key extends string>({
  catalogue,
  language = 'en',
  zone = UTC,
}: TranslatorOptions<Key>): (code: Key, params: Params) => string {
  const templates: Readonly<Record<string, string>> = catalogue;
  const tell: Tell = (code, params) => {
    const template = Object.hasOwn(templates, code) ? templates[code] : undefined;
    return template === undefined ? code : fill(template, params, setting);
  };
  const setting: Setting = { style: NUMBER_STYLES[language], zone, tell };
  return tell;
}

function fill(template: string, params: Params, setting: Setting): string {
  return template.replace(/\{([A-Za-z0-9]+)(?::([^{}]*))?\}/g, (_match, name: string, how: string | undefined) => {
    const [style, ...rest] = (how ?? '').split('|');
    const hole: Hole = { value: (Object.hasOwn(params, name) ? params[name] : null) ?? null, arguments: rest, params };
    const filler = style === undefined ? undefined : FILLERS[style];
    return filler === undefined ? plainValue(hole.value, setting) : filler(hole, setting);
  });
}

function numeric(filler: (value: number, hole: Hole, setting: Setting) => string): Filler {
  return (hole, setting) => (typeof hole.value === 'number' ? filler(hole.value, hole, setting) : '–');
}

function plainValue(value: Param, setting: Setting): string {
  if (value === null) {
    return '–';
  }
  return typeof value === 'number' ? plain(value, setting.style) : wordsOf(value, setting).join(', ');
}

function wordsOf(value: Param, { tell }: Setting): readonly string[] {
  if (value !== null && typeof value === 'object') {
    const all: readonly Words[] = isList(value) ? value : [value];
    return all.map((words) => (typeof words === 'string' ? words : tell(words.code, words.params)));
  }
  return [String(value)];
}

function isList(value: Extract<Param, object>): value is readonly Words[] {
  return Array.isArray(value);
}

function plain(value: number, style: NumberStyle): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, style);
}

function decimalsOfPercent(value: number): number {
  return Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 2 : 1;
}

function unitOf(params: Params): string {
  return typeof params['unit'] === 'string' ? params['unit'] : 'short';
}

function joined({ digits, unit }: { digits: string; unit: string }): string {
  return unit === '' ? digits : `${digits} ${unit}`;
}
