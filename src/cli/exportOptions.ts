import { REDACTIONS } from '../engine/model/edition';
import { createZone, type Zone } from '../i18n/instants';
import { type Language, LANGUAGES } from '../i18n/language';
import { webAddress } from '../report/escape';
import type { Format } from '../report/formats/format';
import { findFormat, FORMATS } from '../report/formats/formats';
import type { Choices } from '../report/redaction/toEdition';
import { SECTION_IDS } from '../sections/ids';
import { CommandError, EXIT } from './exitCode';

/** In what the report is written, and where to. */
export interface ExportOptions {
  readonly format: Format;
  /** Null: standard output. */
  readonly out: string | null;
  readonly language: Language;
  readonly zone: Zone;
  readonly choices: Choices;
  readonly link: string | null;
}

export const EXPORT_FLAGS = ['format', 'out', 'language', 'zone', 'title', 'note', 'omit', 'redact', 'link'] as const;

type Flags = Partial<Readonly<Record<(typeof EXPORT_FLAGS)[number], string>>>;

/** What the flags ask for; anything wrong is a usage error that names it. */
export function toExportOptions(flags: Flags): ExportOptions {
  const language = oneOf('language', flags.language ?? 'en', LANGUAGES);
  return {
    format: toFormat(flags.format ?? 'text'),
    out: flags.out ?? null,
    language,
    zone: toZone(flags.zone ?? 'UTC', language),
    choices: {
      title: flags.title ?? null,
      note: flags.note ?? null,
      omit: listOf(
        'omit',
        flags.omit,
        SECTION_IDS.filter((id) => id !== 'verdict')
      ),
      redact: listOf('redact', flags.redact, REDACTIONS),
    },
    link: toLink(flags.link),
  };
}

function toFormat(name: string): Format {
  const format = findFormat(name);
  if (format === null) {
    throw new CommandError(
      EXIT.usage,
      `unknown format "${name}"; there are: ${FORMATS.map(({ id }) => id).join(', ')}`
    );
  }
  return format;
}

function toZone(name: string, language: Language): Zone {
  const zone = createZone(name, language);
  if (zone === null) {
    throw new CommandError(EXIT.usage, `--zone "${name}" is not a time zone such as Europe/Madrid`);
  }
  return zone;
}

function toLink(text: string | undefined): string | null {
  if (text !== undefined && (webAddress(text) === null || !URL.canParse(text))) {
    throw new CommandError(
      EXIT.usage,
      '--link is not an address such as https://grafana.example/a/dayone-readiness-app/report'
    );
  }
  return text ?? null;
}

function listOf<Name extends string>(flag: string, text: string | undefined, names: readonly Name[]): readonly Name[] {
  return text === undefined ? [] : text.split(',').map((name) => oneOf(flag, name.trim(), names));
}

function oneOf<Name extends string>(flag: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) {
    throw new CommandError(EXIT.usage, `--${flag} "${text}" is not one of: ${names.join(', ')}`);
  }
  return found;
}
