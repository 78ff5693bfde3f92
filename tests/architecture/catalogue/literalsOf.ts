import ts from 'typescript';

/** Text that an expression may come to, with holes as `…`; what is handed to calls, compared or looked up is not said. */
export function literalsOf(node: ts.Node | undefined): readonly (readonly [text: string, where: ts.Node])[] {
  if (node === undefined) {
    return [];
  }
  if (ts.isStringLiteralLike(node)) {
    return [[node.text, node]];
  }
  if (ts.isTemplateExpression(node)) {
    const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
    return [[text, node], ...node.templateSpans.flatMap(({ expression }) => literalsOf(expression))];
  }
  return partsOf(node).flatMap(literalsOf);
}

function partsOf(node: ts.Node): readonly (ts.Node | undefined)[] {
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse];
  }
  if (ts.isBinaryExpression(node)) {
    return JOINS.has(node.operatorToken.kind) ? [node.left, node.right] : [];
  }
  return ts.isParenthesizedExpression(node) || ts.isJsxExpression(node) || ts.isAsExpression(node)
    ? [node.expression]
    : [];
}

const JOINS = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);
