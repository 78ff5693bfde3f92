import { type BaseIssue, safeParse } from 'valibot';
import { toClause, type Translate, type Words } from '../../engine/model/finding';
import { isRecord } from '../../engine/plan/fault';
import { type Report, reportSchema } from '../../sections/report';

export type ParsedReport =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly faults: readonly string[] };

const MEGABYTE = 2 ** 20;

/** Characters of a file that is read, in megabytes. */
export const LARGEST_MB = 32;

/** Levels of brackets: a report has about 15. */
export const DEEPEST = 64;

const VERSION = 1;
const MOST_FAULTS = 10;
const MOST_SHOWN = 120;

/**
 * A report from the text of its file, as it was saved; fields that this version does not know are left out. Else what is wrong, in sentences:
 * the first fault of each field of the report, at most ten.
 */
export function parseReport(text: string, translate: Translate): ParsedReport {
  if (text.length > LARGEST_MB * MEGABYTE) {
    return refused(translate('saved.tooLarge', { limit: LARGEST_MB }));
  }
  if (nestingOf(text) > DEEPEST) {
    return refused(translate('saved.tooDeep', { limit: DEEPEST }));
  }
  const read = readJson(text, translate);
  return 'fault' in read ? refused(read.fault) : parseValue(read.value, translate);
}

function parseValue(value: unknown, translate: Translate): ParsedReport {
  if (!isRecord(value) || !isRecord(value['verdict']) || !Number.isInteger(value['schemaVersion'])) {
    return refused(translate('saved.notReport', {}));
  }
  if (value['schemaVersion'] !== VERSION) {
    return refused(translate('saved.otherVersion', { version: Number(value['schemaVersion']), known: VERSION }));
  }
  const parsed = safeParse(reportSchema, value, { abortEarly: true });
  return parsed.success ? { ok: true, report: parsed.output } : { ok: false, faults: faultsOf(value, translate) };
}

/** Each field stops at its first fault, so that a file of a million faults costs no more than one of ten. */
function faultsOf(value: Readonly<Record<string, unknown>>, translate: Translate): readonly string[] {
  const faults: string[] = [];
  for (const [field, schema] of Object.entries(reportSchema.entries)) {
    const issue = safeParse(schema, value[field], { abortEarly: true }).issues?.[0];
    if (issue !== undefined && faults.length < MOST_FAULTS) {
      faults.push(describeIssue(issue, [field], translate));
    }
  }
  return faults;
}

function readJson(text: string, translate: Translate): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      fault: translate('saved.notJson', { message: error instanceof Error ? error.message.slice(0, MOST_SHOWN) : '' }),
    };
  }
}

function refused(fault: string): ParsedReport {
  return { ok: false, faults: [fault] };
}

const MOST_SHOWN_DESCRIBE_ISSUE = 80;

/** Where a saved report differs from its schema, as a sentence. */
export function describeIssue(issue: BaseIssue<unknown>, parents: readonly string[], translate: Translate): string {
  const path = [...parents, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
  if (issue.received === 'undefined') {
    return translate('saved.missing', { path: cut(path) });
  }
  return translate('saved.wrong', { path: cut(path), received: typeOf(issue.input), expected: expectedBy(issue) });
}

function expectedBy({ type, expected, requirement }: BaseIssue<unknown>): Words {
  switch (type) {
    case 'regex':
      return toClause('saved.type.time');
    case 'finite':
      return toClause('saved.type.finite');
    case 'integer':
      return toClause('saved.type.whole');
    case 'min_value':
      return toClause('saved.type.least', { least: String(requirement) });
    default:
      return inWords(expected ?? '');
  }
}

function inWords(expected: string): Words {
  const words = expected.replace(/[()]/g, '');
  switch (words) {
    case 'Object':
      return toClause('saved.type.object');
    case 'Array':
      return toClause('saved.type.list');
    case 'string':
      return toClause('saved.type.text');
    case 'number':
      return toClause('saved.type.number');
    case 'boolean':
      return toClause('saved.type.boolean');
    default:
      return words.includes('"') || /^\d/.test(words)
        ? cut(words.replaceAll(' | ', ', '))
        : toClause('saved.type.other');
  }
}

/** What stands there: short texts and numbers themselves, else what they are. */
function typeOf(input: unknown): Words {
  if (input === null) {
    return toClause('saved.type.nothing');
  }
  if (Array.isArray(input)) {
    return toClause('saved.type.list');
  }
  return typeof input === 'object' ? toClause('saved.type.object') : cut(JSON.stringify(input) ?? String(input));
}

function cut(text: string): string {
  return text.length > MOST_SHOWN_DESCRIBE_ISSUE ? `${text.slice(0, MOST_SHOWN_DESCRIBE_ISSUE)}…` : text;
}

/** How deep the brackets of a JSON text nest; those inside of strings do not count. One pass, before any parser meets the text. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      at = endOfString(text, at);
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === ']' || sign === '}') {
      depth -= 1;
    }
  }
  return deepest;
}

/** Where the string that begins at a quote ends; the end of the text where nothing ends it. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === '"') {
      return at;
    }
  }
  return text.length;
}
