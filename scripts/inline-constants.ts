/*
 * Puts the numbers of constants in place of their names: `tokens.has(at, kinds.CAPITAL | kinds.CAPS)` becomes `tokens.has(at, 4 | 8)`.
 *
 * V8 reads a variable of a module at each use and checks its type, as it may change: more code to read and to compile while a process
 * warms up. esbuild inlines only constants that stand before all imports and calls of their module, and with all its other minifying.
 * The sources keep the names. The build replaces constants whose number is known without running the module: literals, expressions of
 * other constants, also imported ones, and the flags of `defineFlags`, which it counts and checks as the library does.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { defineFlags } from '../src/text/define-flags'

/** The numbers of constants by name. A map for an object of numbers, and for `import * as`: it has those of the module. */
type Constants = Map<string, Constant>
type Constant = number | ReadonlyMap<string, Constant>

/** A set of flags of a module: `const flag = defineFlags('token')`, and how many of its uses are not written as numbers. */
interface FlagSet {
  readonly flag: (name: string) => number
  readonly statement: ts.VariableStatement
  left: number
}

/** Returns the code of a module with numbers in place of constants. `path` is where its imports are resolved from. */
export function inlineConstants(code: string, path = 'module.ts'): string {
  const file = parseModule(code, path)
  const { constants, edits } = readConstants(file)
  for (const name of localNamesOf(file)) constants.delete(name)
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || edits.has(node)) return
    const value = isUse(node) ? evaluate(node, constants) : undefined
    if (value === undefined) ts.forEachChild(node, visit)
    else edits.set(node, literalOf(value))
  }
  visit(file)
  return applyEdits(code, edits)
}

const parseModule = (code: string, path: string): ts.SourceFile =>
  ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)

/** Reads the constants of a module, and the edits that write them as literals. Sets of flags that are no longer used are removed. */
function readConstants(file: ts.SourceFile): { readonly constants: Constants; readonly edits: Map<ts.Node, string> } {
  const constants = importedConstants(file)
  const sets = new Map<string, FlagSet>()
  const edits = new Map<ts.Node, string>()
  for (const [{ name, initializer }, statement] of constantsIn(file)) {
    const flag = flagsOf(initializer, constants)
    if (flag) sets.set(name.text, { flag, statement, left: countUses(file, name.text) })
    const table = numbersOf(initializer, constants)
    if (table) constants.set(name.text, table)
    const value = flag || table ? undefined : evaluate(initializer, constants, sets)
    if (value === undefined) continue
    constants.set(name.text, value)
    edits.set(initializer, literalOf(value))
  }
  for (const { statement, left } of sets.values()) if (left === 0) edits.set(statement, '')
  return { constants, edits }
}

type ConstantDeclaration = ts.VariableDeclaration & {
  readonly name: ts.Identifier
  readonly initializer: ts.Expression
}

/** Returns the constants that the statements of a module declare, each with its statement. */
function constantsIn(file: ts.SourceFile): readonly (readonly [ConstantDeclaration, ts.VariableStatement])[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => declarationList.flags & ts.NodeFlags.Const)
    .flatMap((statement) =>
      statement.declarationList.declarations.filter(isConstant).map((declaration) => [declaration, statement] as const),
    )
}

const isConstant = (declaration: ts.VariableDeclaration): declaration is ConstantDeclaration =>
  ts.isIdentifier(declaration.name) && declaration.initializer !== undefined

/** Returns the function that a call of `defineFlags` makes; undefined for another expression. */
function flagsOf(node: ts.Expression, constants: Constants): FlagSet['flag'] | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'defineFlags')
    return undefined
  const [set, most] = node.arguments
  return set && ts.isStringLiteral(set) ? defineFlags(set.text, most && evaluate(most, constants)) : undefined
}

/** Returns the numbers of an object that is declared with `as const`, by their names; undefined for another expression. */
function numbersOf(node: ts.Expression, constants: Constants): ReadonlyMap<string, number> | undefined {
  if (!ts.isAsExpression(node) || !ts.isConstTypeReference(node.type)) return undefined
  if (!ts.isObjectLiteralExpression(node.expression)) return undefined
  const numbers = new Map<string, number>()
  for (const property of node.expression.properties) {
    const value = ts.isPropertyAssignment(property) ? evaluate(property.initializer, constants) : undefined
    if (value === undefined || !property.name || !ts.isIdentifier(property.name)) return undefined
    numbers.set(property.name.text, value)
  }
  return numbers
}

/** Returns how often a module uses a name that it declares. */
function countUses(file: ts.SourceFile, name: string): number {
  let count = 0
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name && isUse(node)) count++
    ts.forEachChild(node, visit)
  }
  visit(file)
  return count
}

const OPERATIONS: { readonly [operator in ts.SyntaxKind]?: (left: number, right: number) => number } = {
  [ts.SyntaxKind.BarToken]: (left, right) => left | right,
  [ts.SyntaxKind.AmpersandToken]: (left, right) => left & right,
  [ts.SyntaxKind.LessThanLessThanToken]: (left, right) => left << right,
  [ts.SyntaxKind.PlusToken]: (left, right) => left + right,
  [ts.SyntaxKind.MinusToken]: (left, right) => left - right,
  [ts.SyntaxKind.AsteriskToken]: (left, right) => left * right,
}

/** Returns the number that an expression always has; undefined if it is not known. `sets` are the sets of flags of the module. */
function evaluate(node: ts.Node, constants: Constants, sets?: ReadonlyMap<string, FlagSet>): number | undefined {
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (ts.isParenthesizedExpression(node)) return evaluate(node.expression, constants, sets)
  if (ts.isIdentifier(node)) return numberOrNone(constants.get(node.text))
  if (ts.isPropertyAccessExpression(node)) return memberOf(node, constants)
  if (ts.isPrefixUnaryExpression(node)) {
    const value = evaluate(node.operand, constants, sets)
    if (value === undefined) return undefined
    return node.operator === ts.SyntaxKind.TildeToken
      ? ~value
      : node.operator === ts.SyntaxKind.MinusToken
        ? -value
        : undefined
  }
  if (ts.isBinaryExpression(node)) {
    const left = evaluate(node.left, constants, sets)
    const right = left === undefined ? undefined : evaluate(node.right, constants, sets)
    return left === undefined || right === undefined ? undefined : OPERATIONS[node.operatorToken.kind]?.(left, right)
  }
  return ts.isCallExpression(node) && sets ? flagOf(node, sets) : undefined
}

/** Returns the number that an object of numbers or a module imported as a whole has under a name: `kinds.CAPITAL`. */
function memberOf({ expression, name }: ts.PropertyAccessExpression, constants: Constants): number | undefined {
  const members = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined
  return members instanceof Map ? numberOrNone(members.get(name.text)) : undefined
}

const numberOrNone = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Returns the flag that a call defines: `flag('CAPITAL')`. */
function flagOf(
  { expression, arguments: [name] }: ts.CallExpression,
  sets: ReadonlyMap<string, FlagSet>,
): number | undefined {
  const set = ts.isIdentifier(expression) ? sets.get(expression.text) : undefined
  if (!set || !name || !ts.isStringLiteral(name)) return undefined
  set.left--
  return set.flag(name.text)
}

const exported = new Map<string, ReadonlyMap<string, Constant>>()

/** Returns the numbers of the constants that a file exports, by name. */
function exportedConstants(path: string): ReadonlyMap<string, Constant> {
  const known = exported.get(path)
  if (known) return known
  const found = new Map<string, Constant>()
  const file = parseModule(readFileSync(path, 'utf8'), path)
  const { constants } = readConstants(file)
  for (const [{ name }, { modifiers }] of constantsIn(file)) {
    const value = constants.get(name.text)
    if (modifiers && value !== undefined) found.set(name.text, value)
  }
  exported.set(path, found)
  return found
}

/** Returns the constants that a module imports, by its own names for them. */
function importedConstants(file: ts.SourceFile): Constants {
  const constants: Constants = new Map()
  for (const { importClause, moduleSpecifier } of file.statements.filter(ts.isImportDeclaration)) {
    const bindings = importClause?.isTypeOnly ? undefined : importClause?.namedBindings
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
    const path = `${join(dirname(file.fileName), from)}.ts`
    if (!bindings || !from.startsWith('.') || !existsSync(path)) continue
    const found = exportedConstants(path)
    if (ts.isNamespaceImport(bindings)) constants.set(bindings.name.text, found)
    else
      for (const { name, propertyName = name } of bindings.elements) {
        const value = found.get(propertyName.text)
        if (value !== undefined) constants.set(name.text, value)
      }
  }
  return constants
}

/** Returns the names that parameters, local variables and functions of a module have. A use of one may not mean a constant. */
function localNamesOf(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isLocal =
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionLike(node) ||
      (ts.isVariableDeclaration(node) && !ts.isSourceFile(node.parent.parent.parent))
    if (isLocal && node.name && ts.isIdentifier(node.name) && !ts.isMethodDeclaration(node)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return names
}

/** Whether a node uses a variable, alone or as a member: `CAPITAL`, `kinds.CAPITAL`; not: the name of a property. */
function isUse(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return true
  if (!ts.isIdentifier(node)) return false
  const { parent } = node
  const { name, propertyName } = parent as { name?: ts.Node; propertyName?: ts.Node }
  return name !== node && propertyName !== node && !ts.isExportSpecifier(parent)
}

/** Returns the code of a number. A number below 0 is in brackets, so that it fits behind any operator. */
const literalOf = (value: number): string => (value < 0 ? `(${value})` : String(value))

function applyEdits(code: string, edits: ReadonlyMap<ts.Node, string>): string {
  let changed = ''
  let from = 0
  for (const [node, text] of [...edits].sort(([one], [other]) => one.getStart() - other.getStart())) {
    changed += code.slice(from, node.getStart()) + text
    from = node.end
  }
  return changed + code.slice(from)
}
