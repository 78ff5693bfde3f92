import ts from 'typescript';
import { placeOf, walk } from './walk';

/** A key, or all keys of a pattern, as the code writes it. */
export interface KeyMention {
  readonly text: string;
  readonly matches: RegExp;
  /** Somewhere it may be said; in a comparison or a type it is only asked about. */
  readonly isUse: boolean;
  readonly at: string;
}

const KEY = /^[a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+$/;
const START = /^[a-z][A-Za-z]*\.(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]*$/;
const SEGMENT = '[A-Za-z0-9-]+';
const TELLERS = new Set(['t', 'tell', 'translate', 'word', 'toClause', 'toReason']);
const COMPARISONS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

/** Every mention of a key: what is handed to a translator, and what begins as keys do. `namespaces` are the first parts of all keys. */
export function readKeys(file: ts.SourceFile, namespaces: ReadonlySet<string>): readonly KeyMention[] {
  return walk(file).flatMap((node) => {
    const mention = toMention(node);
    return mention !== null && (isToldAt(node) || namespaces.has(mention.text.split('.')[0] ?? '')) ? [mention] : [];
  });
}

/** The keys that a file of the catalogue gives words for. */
export function keysOf(file: ts.SourceFile): readonly string[] {
  return walk(file).flatMap((node) =>
    ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && KEY.test(node.name.text) ? [node.name.text] : []
  );
}

function toMention(node: ts.Node): KeyMention | null {
  const pattern = patternOf(node);
  if (pattern === null || isAddress(node)) {
    return null;
  }
  const [text, matches] = pattern;
  return { text, matches, isUse: !isOnlyAsked(node), at: placeOf(node) };
}

function patternOf(node: ts.Node): readonly [string, RegExp] | null {
  if (ts.isStringLiteralLike(node)) {
    return KEY.test(node.text) ? [node.text, toPattern([node.text])] : null;
  }
  if (ts.isTemplateExpression(node) && START.test(node.head.text)) {
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return [parts.join('…'), toPattern(parts)];
  }
  return null;
}

function toPattern(parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join(SEGMENT)}$`);
}

/** The code of a translator's call: its first word, or the second after the translator itself. */
function isToldAt(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.initializer === node && ts.isIdentifier(parent.name)) {
    return parent.name.text === 'code';
  }
  return ts.isCallExpression(parent) && parent.expression !== node && TELLERS.has(nameOf(parent.expression));
}

function nameOf(callee: ts.Expression): string {
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
}

/** A module's name, or a property's. */
function isAddress(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

function isOnlyAsked({ parent }: ts.Node): boolean {
  return (
    ts.isCaseClause(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind))
  );
}
