/*
 * Marks the values of the constants of a chunk as pure, so that bundlers drop the constants that nobody uses.
 *
 * No module of the library does anything when it is loaded but make its constants (`sideEffects: false` of package.json). A bundler
 * that takes one function of a chunk still keeps each constant of it that calls a function, and all that these use.
 *
 * - `var WORDS = new Set(words(list))` becomes `var WORDS = /* @__PURE__ *\/ new Set(/* @__PURE__ *\/ words(list))`;
 * - a value with sums, properties or spreads that are in no marked call becomes that of a function which is called at once:
 *   `/* @__PURE__ *\/ (() => [...FIRST, ...SECOND])()`. V8 compiles each of these functions, so there should be few.
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
      const marks = marksOf(initializer)
      if (marks) edits.push(...marks.filter((at) => !isMarked(code, at)).map((at) => [at, at, PURE]))
      else edits.push([initializer.getStart(), initializer.end, `${PURE}(() => (${initializer.getText()}))()`])
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

/** Returns the offsets at which marks make an expression pure; undefined if no marks do. */
function marksOf(node) {
  if (!mayAct(node)) return []
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    // of `a(x).b(y)`, bundlers differ on which call a mark is for
    if (hasCall(node.expression)) return undefined
    return marksOfAll(node.arguments ?? [], [node.getStart()])
  }
  if (ts.isArrayLiteralExpression(node)) return marksOfAll(node.elements)
  if (!ts.isObjectLiteralExpression(node) || !node.properties.every(hasPlainName)) return undefined
  return marksOfAll(node.properties.map(({ name, initializer }) => initializer ?? name))
}

function marksOfAll(nodes, first = []) {
  const marks = nodes.map(marksOf)
  return marks.includes(undefined) ? undefined : [...first, ...marks.flat()]
}

const hasPlainName = (property) =>
  (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) &&
  !ts.isComputedPropertyName(property.name)

/** Whether an expression calls something, outside of functions in it. */
function hasCall(node) {
  if (ts.isFunctionLike(node)) return false
  return ts.isCallExpression(node) || ts.isNewExpression(node) || (ts.forEachChild(node, hasCall) ?? false)
}

const isMarked = (code, at) => /\/\*\s*[@#]__PURE__\s*\*\/\s*$/.test(code.slice(Math.max(0, at - MARK), at))
const MARK = 40 // characters in which a mark and the white space after it have room
