import ts from 'typescript';
import { isProse, isWords, wordsOfMarkup } from './isProse';
import { literalsOf } from './literalsOf';
import { placeOf, walk } from './walk';

/** Words that a person may read or hear and that did not come through the catalogue. */
export interface Bypass {
  readonly rule:
    'jsx-text' | 'jsx-attribute' | 'jsx-expression' | 'property' | 'sentence' | 'markup' | 'platform-words';
  readonly text: string;
  readonly at: string;
}

const READABLE = new Set([
  'title',
  'label',
  'description',
  'placeholder',
  'content',
  'alt',
  'tooltip',
  'text',
  'subtitle',
  'heading',
  'message',
  'noOptionsMessage',
  'loadingMessage',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'data-label',
  'ariaLabel',
  'displayName',
  'category',
  'noValue',
  'summary',
  'aside',
]);

/** Read where it names an option or a field; as an attribute it names a glyph or an input. */
const READABLE_PROPERTIES = new Set([...READABLE, 'name']);

/** What a browser or Node writes in the language that it has, or in none: `toFixed` knows no decimal comma. */
const PLATFORM = new Set([
  'toFixed',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'toDateString',
  'toTimeString',
  'toUTCString',
]);

/** Literal words of one file, each with the first rule that finds it. */
export function findBypasses(file: ts.SourceFile): readonly Bypass[] {
  const found = new Map<ts.Node, Bypass>();
  for (const node of walk(file)) {
    for (const [rule, text, where] of judge(node)) {
      found.set(where, found.get(where) ?? { rule, text: text.trim(), at: placeOf(where) });
    }
  }
  return [...found.values()];
}

type Judged = readonly [rule: Bypass['rule'], text: string, where: ts.Node];

function judge(node: ts.Node): readonly Judged[] {
  if (ts.isJsxText(node)) {
    return isWords(node.text) ? [['jsx-text', node.text, node]] : [];
  }
  if (ts.isJsxAttribute(node)) {
    return READABLE.has(node.name.getText()) ? wordy('jsx-attribute', node.initializer) : [];
  }
  if (ts.isJsxExpression(node)) {
    return ts.isJsxAttribute(node.parent) ? [] : wordy('jsx-expression', node.expression);
  }
  if (ts.isPropertyAssignment(node) && READABLE_PROPERTIES.has(nameOf(node.name))) {
    return literalsOf(node.initializer)
      .filter(([text]) => isTold(text))
      .map(([text, where]): Judged => ['property', text, where]);
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    return isMachine(node) ? [] : judgeLiteral(node);
  }
  return platformWords(node);
}

function wordy(rule: Bypass['rule'], expression: ts.Node | undefined): readonly Judged[] {
  return literalsOf(expression)
    .filter(([text]) => isWords(text))
    .map(([text, where]) => [rule, text, where]);
}

function judgeLiteral(node: ts.StringLiteralLike | ts.TemplateExpression): readonly Judged[] {
  return literalsOf(node).flatMap(([text, where]): readonly Judged[] => {
    if (isProse(text) || (isSaid(node) && isHeading(text))) {
      return [['sentence', text, where]];
    }
    const inMarkup = wordsOfMarkup(text);
    return inMarkup === null ? [] : [['markup', inMarkup, where]];
  });
}

/** One word that begins as a heading does, or several: not the id or unit that a property of the same name may hold. */
function isTold(text: string): boolean {
  return isWords(text) && (/^\p{Lu}/u.test(text.trim()) || / \p{L}/u.test(text.trim()));
}

/** Two words or more, of which the first begins as a sentence does. */
function isHeading(text: string): boolean {
  return /^\p{Lu}\p{L}* \p{L}/u.test(text.trim());
}

/** What no person meets: the value of another attribute, one side of a comparison, a property's key, a module's name, a type. */
function isMachine({ parent }: ts.Node): boolean {
  const isCompared =
    ts.isCaseClause(parent) || (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()));
  return (
    isCompared ||
    ts.isJsxAttribute(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isImportDeclaration(parent) ||
    ts.isElementAccessExpression(parent)
  );
}

/** Thrown, or what a function gives back. */
function isSaid({ parent }: ts.Node): boolean {
  return ts.isReturnStatement(parent) || (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText()));
}

function platformWords(node: ts.Node): readonly Judged[] {
  if (ts.isPropertyAccessExpression(node) && PLATFORM.has(node.name.text)) {
    return [['platform-words', node.name.text, node]];
  }
  return ts.isPropertyAccessExpression(node) &&
    node.getText().startsWith('Intl.') &&
    node.name.text !== 'supportedValuesOf'
    ? [['platform-words', node.getText(), node]]
    : [];
}

function nameOf(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) ? '' : name.text;
}
