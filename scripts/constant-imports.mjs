/*
 * Gives a chunk constants for what it imports of other chunks and uses in its functions.
 *
 * `import { f } from './a.js'` becomes `import { f as $f } from './a.js'; const f = $f`. V8 takes the value of a constant into optimized
 * code. What is imported it must load and check each time, though no chunk exports what changes.
 */
import ts from 'typescript'
import { applyEdits } from './apply-edits.mjs'

/** Returns the code of a chunk, an ES module, with constants for its imports. Those that it exports again stay as they are. */
export function constantImports(code) {
  const source = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, true)
  const imports = source.statements.filter(importsNames)
  const names = new Set(imports.flatMap(({ importClause }) => importClause.namedBindings.elements.map(nameOf)))
  if (!names.size) return code
  const exported = new Set(source.statements.filter(ts.isExportDeclaration).flatMap(exportedNames))
  const used = namesInFunctions(source)
  const edits = []
  const constants = []
  for (const { importClause } of imports)
    for (const element of importClause.namedBindings.elements) {
      const name = nameOf(element)
      if (exported.has(name) || !used.has(name)) continue
      edits.push([element.getStart(), element.end, `${(element.propertyName ?? element.name).text} as $${name}`])
      constants.push(`${name}=$${name}`)
    }
  if (!constants.length) return code
  const end = source.statements.findLast(ts.isImportDeclaration).end
  return applyEdits(code, [...edits, [end, end, `\nconst ${constants.join(',')};`]])
}

/** Whether a statement imports names of another chunk. What packages export may change. */
const importsNames = (statement) =>
  ts.isImportDeclaration(statement) &&
  statement.moduleSpecifier.text.startsWith('.') &&
  statement.importClause?.namedBindings !== undefined &&
  ts.isNamedImports(statement.importClause.namedBindings)

const nameOf = ({ name }) => name.text

const exportedNames = ({ exportClause, moduleSpecifier }) =>
  exportClause && !moduleSpecifier
    ? exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : []

/** Returns the names that are used in functions, whatever they stand for there. */
function namesInFunctions(source) {
  const found = new Set()
  const visit = (node, isInside) => {
    if (isInside && ts.isIdentifier(node)) found.add(node.text)
    const inside = isInside || ts.isFunctionLike(node)
    ts.forEachChild(node, (child) => visit(child, inside))
  }
  visit(source, false)
  return found
}
