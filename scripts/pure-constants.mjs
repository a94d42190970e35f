/*
 * Marks the values of the constants of a chunk as pure, so that bundlers drop the constants that nobody uses.
 *
 * No module of the library does anything when it is loaded but make its constants (`sideEffects: false` of package.json). A bundler
 * that takes one function of a chunk still keeps each constant of it that calls a function, and all that these use.
 *
 * - `var WORDS = new Set(list)` becomes `var WORDS = /* @__PURE__ *\/ new Set(list)`;
 * - a value with calls inside of others, sums or properties becomes that of a function which is called at once:
 *   `/* @__PURE__ *\/ (() => [...FIRST, ...SECOND])()`.
 *
 * A value without any of these is left as it is, and so is a class, which would lose its name.
 */
import ts from 'typescript'
import { applyEdits } from './apply-edits.mjs'

const PURE = '/* @__PURE__ */ '

/** Returns the code of a chunk, an ES module, with its constants marked. */
export function pureConstants(code) {
  const edits = []
  for (const statement of ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true).statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer || ts.isClassExpression(initializer) || !mayAct(initializer)) continue
      if (surelyActs(initializer)) continue
      const isMarked = /\/\*\s*[@#]__PURE__\s*\*\//.test(code.slice(name.end, initializer.getStart()))
      if (isPlainCall(initializer)) {
        if (!isMarked) edits.push([initializer.getStart(), initializer.getStart(), PURE])
      } else edits.push([initializer.getStart(), initializer.end, `${PURE}(() => (${initializer.getText()}))()`])
    }
  }
  return applyEdits(code, edits)
}

/** Whether the evaluation of an expression may do something, as bundlers see it: a call, a getter, or the text of an object. */
function mayAct(node) {
  if (ts.isFunctionLike(node)) return false
  return ACTS.some((acts) => acts(node)) || (ts.forEachChild(node, mayAct) ?? false)
}

const ACTS = [
  ts.isCallExpression,
  ts.isNewExpression,
  ts.isTaggedTemplateExpression,
  ts.isTemplateExpression,
  ts.isPropertyAccessExpression,
  ts.isElementAccessExpression,
  ts.isSpreadElement,
  ts.isSpreadAssignment,
  ts.isBinaryExpression,
  (node) => ts.isPrefixUnaryExpression(node) && !ts.isNumericLiteral(node.operand),
]

/** Whether an expression waits, or gives a value to something else. */
function surelyActs(node) {
  if (ts.isFunctionLike(node)) return false
  const gives =
    (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) ||
    ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && STEPS.includes(node.operator))
  return (
    gives || ts.isAwaitExpression(node) || ts.isDeleteExpression(node) || (ts.forEachChild(node, surelyActs) ?? false)
  )
}

const STEPS = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken]

/** Whether an expression is a call of a function by its name, or of a constructor, with values that do nothing. */
const isPlainCall = (node) =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  !(node.arguments ?? []).some(mayAct)
