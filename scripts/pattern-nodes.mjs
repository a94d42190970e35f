// What the syntax of a module says of its patterns: which cost much to make, and for which text they are used.
import ts from 'typescript'

export const isUnicodePattern = (node) => ts.isRegularExpressionLiteral(node) && /\\[pP]\{/.test(node.text)

export const flagsOf = ({ text }) => text.slice(text.lastIndexOf('/') + 1)

/** Returns the flags of a pattern; undefined for a value that is none, or one whose flags are not written beside it. */
export function patternFlags(node) {
  if (isUnicodePattern(node)) return flagsOf(node)
  return isMadePattern(node) ? (node.arguments[1]?.text ?? '') : undefined
}

/** Whether an expression is `new RegExp(source)` or `new RegExp(source, 'flags')`. */
export const isMadePattern = (node) =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp' &&
  node.arguments.length > 0 &&
  (node.arguments.length === 1 || ts.isStringLiteral(node.arguments[1]))

/** Whether a literal gives the same matches each time that it is used where it stands. */
export const isStateless = (node) => !/[gy]/.test(flagsOf(node)) || (!flagsOf(node).includes('y') && isArgument(node))

/** Whether a literal is the first argument of a method of strings that reads a pattern from its start: `text.replace(/\s+/g, ' ')`. */
export function isArgument(node) {
  const { parent } = node
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(?:match|matchAll|replace|replaceAll|search|split)$/.test(parent.expression.name.text)
  )
}

/** Whether a pattern is that of a call such as `WORD.test(line)`. */
export const isTested = (node) => isTestedBy(node, node.parent)

const isTestedBy = (node, parent) =>
  ts.isPropertyAccessExpression(parent) &&
  parent.expression === node &&
  /^(?:test|exec)$/.test(parent.name.text) &&
  ts.isCallExpression(parent.parent) &&
  parent.parent.expression === parent &&
  parent.parent.arguments.length === 1

/** Whether a node is `SHAPES.some((shape) => shape.test(line))`. */
export function isListTest(node) {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1) return false
  const { expression } = node
  const [test] = node.arguments
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'some') return false
  if (!ts.isIdentifier(expression.expression) || !ts.isArrowFunction(test) || test.parameters.length !== 1) return false
  const { body } = test
  const [{ name }] = test.parameters
  return (
    ts.isCallExpression(body) &&
    ts.isPropertyAccessExpression(body.expression) &&
    ts.isIdentifier(body.expression.expression) &&
    ts.isIdentifier(name) &&
    body.expression.expression.text === name.text &&
    isTested(body.expression.expression)
  )
}

export const isCalledAtOnce = ({ parent }) =>
  ts.isParenthesizedExpression(parent) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent

/** Whether the evaluation of an expression makes a costly pattern, or reads a list of words. A function does not, unless it is called at once. */
export function hasPattern(node) {
  if (isUnicodePattern(node) || isListRead(node)) return true
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') return true
  if (ts.isFunctionLike(node) && !isCalledAtOnce(node)) return false
  return ts.forEachChild(node, hasPattern) ?? false
}

/** Whether the evaluation of an expression reads one of some constants, which are written above it. */
export function evaluates(node, constants) {
  if (ts.isFunctionLike(node) && !isCalledAtOnce(node)) return false
  if (ts.isIdentifier(node)) return constants.has(node.text)
  return ts.forEachChild(node, (child) => evaluates(child, constants)) ?? false
}

/** Whether a node is a call of a reader of lists in `src/lexicon/words.ts`. */
const isListRead = (node) =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  /^(?:words|allWords|alternatives)$/.test(node.expression.text)

/** Returns the code of a name, or of a property of a name; nothing for any other expression, which would be evaluated twice. */
export function nameOf(node) {
  if (node === undefined) return ''
  if (ts.isPropertyAccessExpression(node) && !node.questionDotToken)
    return ts.isIdentifier(node.expression) ? node.getText() : ''
  return ts.isIdentifier(node) ? node.text : ''
}
