// The constants of a module that the build defers to their first use.
import ts from 'typescript'
import { evaluates, flagsOf, hasPattern, isListTest, isMadePattern, patternFlags } from './pattern-nodes.mjs'

/**
 * Returns the names of the constants of a module that have costly patterns or lists of words, or are made of such; they are not exported, and
 * share their name with nothing else. Those that are a pattern come with its flags, others with none.
 */
export function deferredConstants(file) {
  const found = new Map()
  for (const node of file.statements) {
    if (!ts.isVariableStatement(node) || node.modifiers || !(node.declarationList.flags & ts.NodeFlags.Const)) continue
    for (const { name, initializer } of node.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && (hasPattern(initializer) || evaluates(initializer, found)))
        found.set(name.text, patternFlags(initializer))
  }
  const visit = (node) => {
    if (isOtherName(node)) found.delete(node.name.text)
    if (ts.isExportSpecifier(node)) found.delete((node.propertyName ?? node.name).text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/**
 * Returns the names of those constants that are lists of patterns, of which all uses are `SHAPES.some((shape) => shape.test(line))`. Such a
 * test names the text for each pattern, as that of one pattern does.
 */
export function testedLists(file, constants) {
  const found = new Set()
  const uses = new Map()
  const visit = (node) => {
    if (isDeferred(node, constants) && isPatternList(node.initializer)) found.add(node.name.text)
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1)
    if (isListTest(node)) {
      const { text } = node.expression.expression
      uses.set(text, (uses.get(text) ?? 0) - 1)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return new Set([...found].filter((name) => uses.get(name) === 1)) // the declaration
}

/** Whether a value is a list of patterns, or of spreads of a call, which gives patterns too. */
const isPatternList = (node) =>
  ts.isArrayLiteralExpression(node) &&
  node.elements.every(
    (element) =>
      (ts.isRegularExpressionLiteral(element) && !/[gy]/.test(flagsOf(element))) ||
      (isMadePattern(element) && !/[gy]/.test(patternFlags(element))) ||
      (ts.isSpreadElement(element) && ts.isCallExpression(element.expression)),
  )

export const isDeferred = (node, constants) =>
  ts.isVariableDeclaration(node) && isOfModule(node) && ts.isIdentifier(node.name) && constants.has(node.name.text)

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
