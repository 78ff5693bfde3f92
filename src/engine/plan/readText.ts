import { type Document, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, Parser, visit } from 'yaml';
import type { Code } from '../model/finding';
import type { Path, Place, RawFault } from './fault';

type PlacedFault = RawFault & { readonly place: Place };

/** A plan or pack as text that was read: its plain value and where each part of it stands. */
export interface PlanText {
  readonly value: unknown;
  /** Line and column from 1 of a value, or of its key; the nearest part that exists. */
  readonly locate: (path: Path, atKey: boolean) => Place;
  readonly faults: readonly PlacedFault[];
}

/** Characters; thirty times the largest demo plan. */
const MOST_CHARACTERS = 300_000;
/** Open parts at once; a plan has 10. The composer of YAML recurses, and thousands end the process. */
const MOST_NESTED = 60;
const START: Place = Object.freeze({ line: 1, column: 1 });

/** Reads YAML or JSON. Syntax errors, doubled keys and alias bombs are faults; it never throws. */
export function readText(text: string): PlanText {
  if (text.length > MOST_CHARACTERS) {
    return refused('plan.fault.tooLong', { most: MOST_CHARACTERS });
  }
  if (isNestedDeeply(text)) {
    return refused('plan.fault.tooDeep', { most: MOST_NESTED });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
    version: '1.2',
  });
  const place = (offset: number): Place => toPlace(lines, offset);
  const doubled = findDoubledKeys(document).map(({ key, offset }): PlacedFault => ({
    path: [],
    code: 'plan.fault.doubledKey',
    params: { key },
    place: place(offset),
  }));
  const syntax = [
    ...[...document.errors, ...document.warnings].slice(0, MOST_SYNTAX).map(({ message, pos }): PlacedFault => ({
      path: [],
      code: 'plan.fault.syntax',
      params: { message },
      place: place(pos[0]),
    })),
    ...doubled,
  ];
  if (syntax.length > 0) {
    return { value: null, locate: () => START, faults: syntax };
  }
  const value = toValue(document);
  return value.ok
    ? { value: value.value, locate: (path, atKey) => locate(document, { path, atKey, place }), faults: [] }
    : refused('plan.fault.syntax', { message: value.message });
}

/** The rest mostly follows from the first. */
const MOST_SYNTAX = 3;

function isNestedDeeply(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MOST_NESTED) {
      return true;
    }
  }
  return false;
}

function refused(code: Code, params: RawFault['params']): PlanText {
  return {
    value: null,
    locate: () => START,
    faults: [{ path: [], code, ...(params === undefined ? {} : { params }), place: START }],
  };
}

function toValue(document: Document): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return holdsItself(value, []) ? { ok: false, message: 'a part holds itself' } : { ok: true, value };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** An alias inside its own anchor. */
function holdsItself(value: unknown, parents: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  return parents.includes(value) || Object.values(value).some((part) => holdsItself(part, [...parents, value]));
}

function toPlace(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

interface Wanted {
  readonly path: Path;
  readonly atKey: boolean;
  readonly place: (offset: number) => Place;
}

function locate(document: Document, { path, atKey, place }: Wanted): Place {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const [key, child] = childOf(node, part);
    const found = offsetOf(atKey && index === path.length - 1 ? (key ?? child) : (child ?? key));
    if (found === null) {
      return place(offset);
    }
    offset = found;
    node = child;
  }
  return place(offset);
}

function childOf(node: unknown, part: string | number): readonly [unknown, unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(part));
    return [pair?.key, pair?.value];
  }
  return isSeq(node) ? [undefined, node.items[Number(part)]] : [undefined, undefined];
}

function offsetOf(node: unknown): number | null {
  return typeof node === 'object' &&
    node !== null &&
    'range' in node &&
    Array.isArray(node.range) &&
    typeof node.range[0] === 'number'
    ? node.range[0]
    : null;
}

export interface DoubledKey {
  readonly key: string;
  /** Of its second place in the text. */
  readonly offset: number;
}

/** Keys that stand twice in a mapping, in time linear in the text; the parser's own search compares every key with every other. */
export function findDoubledKeys(document: Document): readonly DoubledKey[] {
  const doubled: DoubledKey[] = [];
  visit(document, {
    Map: (_place, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : String(key);
        if (seen.has(name)) {
          doubled.push({ key: name, offset: (isScalar(key) ? key.range?.[0] : undefined) ?? 0 });
        }
        seen.add(name);
      }
    },
  });
  return doubled;
}

/** The quote of PromQL or LogQL (`"`, `'` or a backtick) inside which an offset of an expression stands; null outside of all. */
export function quoteAt(text: string, offset: number): string | null {
  let quote: string | null = null;
  for (let index = 0; index < offset; index += 1) {
    const character = text.charAt(index);
    if (quote === null) {
      quote = QUOTES.includes(character) ? character : null;
    } else if (character === '\\' && quote !== '`') {
      index += 1;
    } else if (character === quote) {
      quote = null;
    }
  }
  return quote;
}

const QUOTES: readonly string[] = ['"', "'", '`'];
