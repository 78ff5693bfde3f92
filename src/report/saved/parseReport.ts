import { safeParse } from 'valibot';
import type { Translate } from '../../engine/model/finding';
import type { Report } from '../../engine/model/report';
import { isRecord } from '../../engine/plan/isRecord';
import { describeIssue } from './describeIssue';
import { nestingOf } from './nestingOf';
import { reportSchema } from './schema/report';

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
