import type { Report } from '../../sections/report';
import { chat } from './chat';
import { csv } from './csv';
import type { Format } from './format';
import { html } from './html/writeHtml';
import { json } from './json';
import { markdown } from './markdown';
import { text } from './text';

/** Every medium of a report. A new one is a folder and a line here: page, command and contract tests read this list. */
export const FORMATS: readonly Format[] = Object.freeze([html, markdown, csv, json, chat, text]);

export function findFormat(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}

/** What every file system takes. */
const LONGEST_NAME = 120;

/** `hotel-v1.8.0-24h.html`: letters, digits, `_`, `-` and `.` only, at most 120 characters. */
export function toFileName(
  { plan, deployment, checkpoint }: Pick<Report, 'plan' | 'deployment' | 'checkpoint'>,
  { extension }: Pick<Format, 'extension'>
): string {
  const parts = [plan.id, deployment.version, checkpoint ?? '']
    .map((part) => safe(part.slice(0, LONGEST_NAME)))
    .filter((part) => part !== '');
  const name = safe(parts.join('-').slice(0, LONGEST_NAME - extension.length));
  return `${name === '' ? 'report' : name}${extension}`;
}

/** No dot at either end: names that begin with one are hidden, and those that end with one cannot be written everywhere. */
function safe(part: string): string {
  return part.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}
