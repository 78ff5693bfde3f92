import type { Translate } from '../../engine/model/finding';
import type { Report } from '../../engine/model/report';
import { formatInstant, type Zone } from '../../i18n/instant';
import { plainLine } from '../escape';

export interface TextOptions {
  readonly translate: Translate;
  readonly zone: Zone;
}

/** A part of the text report as lines; none where the report has nothing of it. */
export type TextSection = (report: Report, options: TextOptions) => readonly string[];

export function withUnit({ digits, unit }: { digits: string; unit: string }): string {
  return unit === '' ? digits : `${digits} ${unit}`;
}

/** An ISO time in the reader's zone; a dash where it is unknown. */
export function instant(iso: string | null, { zone }: Pick<TextOptions, 'zone'>): string {
  return iso === null ? '–' : formatInstant(iso, zone);
}

/** Texts as list items, one line each. */
export function bullets(items: readonly { readonly text: string }[]): readonly string[] {
  return items.map(({ text }) => `  - ${plainLine(text)}`);
}
