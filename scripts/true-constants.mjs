/*
 * Writes the constants of a chunk as `const` again: esbuild writes `var`, so that it need not check their order.
 *
 * V8 takes the value of a `const` into optimized code: it knows the table that a loop reads and the function that it calls. A `var` it must
 * load and check each time, as it may change.
 */
import ts from 'typescript'
import { applyEdits } from './apply-edits.mjs'

/** Returns the code of a chunk, an ES module, with `const` for each variable that is set once, where it is declared. */
export function trueConstants(code) {
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true)
  const assigned = namesAssigned(source)
  const edits = []
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    const { declarationList } = statement
    if ((declarationList.flags & ts.NodeFlags.BlockScoped) !== 0) continue
    const isConstant = ({ name, initializer }) => ts.isIdentifier(name) && initializer && !assigned.has(name.text)
    if (!declarationList.declarations.every(isConstant)) continue
    const start = declarationList.getStart()
    edits.push([start, start + 'var'.length, 'const'])
  }
  return applyEdits(code, edits)
}

const STEPS = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken]

/** Returns the names that any function assigns to. A name may stand for another variable there. */
function namesAssigned(source) {
  const found = new Set()
  const add = (target) => {
    if (ts.isIdentifier(target)) found.add(target.text)
    else if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target))
      ts.forEachChild(target, add)
  }
  const visit = (node) => {
    if (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) add(node.left)
    else if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && STEPS.includes(node.operator))
      add(node.operand)
    else if (
      (ts.isForInStatement(node) || ts.isForOfStatement(node)) &&
      !ts.isVariableDeclarationList(node.initializer)
    )
      add(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
