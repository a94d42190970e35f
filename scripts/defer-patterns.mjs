/*
 * Defers the regular expressions with Unicode classes, `\p{L}`, and those made of lists of words to their first use.
 *
 * V8 looks up the characters of a class when it parses the literal and again when it evaluates it. The 340 literals of the library took
 * 40 of the 140 ms that it takes to import it (node ../shared/eval/startup.mjs), and a story needs few of them.
 * The sources keep the patterns as they are. The build replaces:
 *
 * - a constant of a module: `const WORD = /\p{L}+/gu` becomes a function that makes the pattern once, and each use a call of it;
 *   so does a constant whose value has such patterns or `new RegExp(…)`: a list of patterns, for example;
 * - a pattern in a function, if its state is never read: it is made once and kept. A pattern with the flag `g` has none where it is the
 *   argument of `replace`, `matchAll` and the like, which start at the first character and leave it there.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { applyEdits } from './apply-edits.mjs'

const HELPER = fileURLToPath(new URL('../src/text/deferred', import.meta.url))
const PATTERN = /\\[pP]\{|\bnew RegExp\(|[^\0-\x7f]/

/** Returns the code of a module with deferred patterns. `path` is for the parser: it knows TypeScript by the ending. */
export function deferPatterns(code, path = 'module.ts') {
  if (!PATTERN.test(code)) return code
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const constants = deferredConstants(file)
  const edits = []
  const kept = []
  const visit = (node, inFunction, made) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (isDeferred(node, constants)) {
      const { name, initializer } = node
      if (isUnicodePattern(initializer)) {
        edits.push([node.getStart(), node.end, `${name.text} = ${deferred(initializer)}`])
        return
      }
      edits.push([node.getStart(), initializer.getStart(), `${name.text} = /* @__PURE__ */ deferred(() => (`])
      visit(initializer, true, initializer)
      edits.push([node.end, node.end, '))'])
      return
    }
    if (ts.isIdentifier(node) && constants.has(node.text)) edits.push(useOf(node))
    if (inFunction && isUnicodePattern(node) && isStateless(node)) {
      const name = `pattern$${kept.length}`
      kept.push(`const ${name} = ${deferred(node)}\n`)
      edits.push([node.getStart(), node.end, `${name}()`])
    } else if (made && isUnicodePattern(node))
      edits.push([node.getStart(), node.end, `new RegExp(${argumentsOf(node)})`])
    // the value of a constant, outside of functions, is made once
    const still = made && !(ts.isFunctionLike(node) && !isCalledAtOnce(node)) ? made : undefined
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node), still))
  }
  visit(file, false, undefined)
  if (edits.length === 0) return code
  return `import { deferred, deferredPattern } from ${JSON.stringify(HELPER)}\n${kept.join('')}${applyEdits(code, edits)}`
}

/** Returns the names of the constants of a module that have patterns, are not exported, and share their name with nothing else. */
function deferredConstants(file) {
  const found = new Set()
  for (const node of file.statements) {
    if (!ts.isVariableStatement(node) || node.modifiers || !(node.declarationList.flags & ts.NodeFlags.Const)) continue
    for (const { name, initializer } of node.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && hasPattern(initializer)) found.add(name.text)
  }
  const visit = (node) => {
    if (isOtherName(node)) found.delete(node.name.text)
    if (ts.isExportSpecifier(node)) found.delete((node.propertyName ?? node.name).text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Whether the evaluation of an expression makes a costly pattern. A function makes none, unless it is called at once. */
function hasPattern(node) {
  if (isUnicodePattern(node)) return true
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') return true
  if (ts.isFunctionLike(node) && !isCalledAtOnce(node)) return false
  return ts.forEachChild(node, hasPattern) ?? false
}

const isCalledAtOnce = ({ parent }) =>
  ts.isParenthesizedExpression(parent) && ts.isCallExpression(parent.parent) && parent.parent.expression === parent

/** Whether a node declares a name other than a constant of the module: a parameter, a local variable, an import. */
const isOtherName = (node) =>
  node.name !== undefined &&
  ts.isIdentifier(node.name) &&
  (ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isFunctionLike(node) ||
    (ts.isVariableDeclaration(node) && !isOfModule(node)))

/** Whether a variable is declared by a statement of the module itself. */
const isOfModule = ({ parent }) => ts.isVariableStatement(parent.parent) && ts.isSourceFile(parent.parent.parent)

const isDeferred = (node, constants) =>
  ts.isVariableDeclaration(node) && isOfModule(node) && ts.isIdentifier(node.name) && constants.has(node.name.text)

const isUnicodePattern = (node) => ts.isRegularExpressionLiteral(node) && /\\[pP]\{/.test(node.text)

/** Whether a literal gives the same matches each time that it is used where it stands. */
const isStateless = (node) => !/[gy]/.test(flagsOf(node)) || (!flagsOf(node).includes('y') && isArgument(node))

/** Whether a literal is the first argument of a method of strings that reads a pattern from its start: `text.replace(/\s+/g, ' ')`. */
function isArgument(node) {
  const { parent } = node
  return (
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(?:match|matchAll|replace|replaceAll|search|split)$/.test(parent.expression.name.text)
  )
}

const flagsOf = ({ text }) => text.slice(text.lastIndexOf('/') + 1)

/** Returns the code that defers the pattern of a literal: `deferredPattern("\\p{L}+", "gu")`. The flag `u` alone is the default. */
const deferred = (literal) =>
  `/* @__PURE__ */ deferredPattern(${flagsOf(literal) === 'u' ? JSON.stringify(sourceOf(literal)) : argumentsOf(literal)})`

const argumentsOf = (literal) => `${JSON.stringify(sourceOf(literal))}, ${JSON.stringify(flagsOf(literal))}`

const sourceOf = ({ text }) => text.slice(1, text.lastIndexOf('/'))

/** Returns the edit of one use of a deferred constant: a call. No edit for a property of the same name. */
function useOf(node) {
  const { parent, text } = node
  const isProperty =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
    parent.name === node
  if (isProperty) return [node.getStart(), node.end, text]
  return [node.getStart(), node.end, ts.isShorthandPropertyAssignment(parent) ? `${text}: ${text}()` : `${text}()`]
}
