import type { BaseIssue } from 'valibot';
import type { Translate, Words } from '../../engine/model/finding';
import { toClause } from '../../engine/model/reason';

const MOST_SHOWN = 80;

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
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
