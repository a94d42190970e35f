/*
 * Defers the regular expressions with Unicode classes, `\p{L}`, of a module to their first use.
 *
 * V8 looks up the characters of such classes when it parses the literal and again when it evaluates it. The 340 literals of the library took
 * 40 of the 140 ms that it takes to import it (node ../shared/eval/startup.mjs), and a story needs few of them.
 * The sources keep the literals. The build replaces two kinds:
 *
 * - a constant of a module: `const WORD = /\p{L}+/gu` becomes a function that makes the pattern once, and each use a call of it;
 * - a pattern in a function without state, so without the flags `g` and `y`: it is made once and kept.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const HELPER = fileURLToPath(new URL('../src/text/deferred-pattern', import.meta.url))
const UNICODE_CLASS = /\\[pP]\{/

/** Returns the code of a module with deferred patterns. `path` is for the parser: it knows TypeScript by the ending. */
export function deferPatterns(code, path = 'module.ts') {
  if (!UNICODE_CLASS.test(code)) return code
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const constants = patternConstants(file)
  const edits = []
  const kept = []
  const visit = (node, inFunction) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (ts.isVariableStatement(node) && isPatternStatement(node, constants)) {
      edits.push(deferredConstant(node))
      return
    }
    if (ts.isIdentifier(node) && constants.has(node.text)) edits.push(useOf(node))
    if (inFunction && isUnicodePattern(node) && !/[gy]/.test(flagsOf(node))) {
      const name = `pattern$${kept.length}`
      kept.push(`const ${name} = ${deferred(node)}\n`)
      edits.push([node.getStart(), node.end, `${name}()`])
    }
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)))
  }
  visit(file, false)
  if (edits.length === 0) return code
  return `import { deferredPattern } from ${JSON.stringify(HELPER)}\n${kept.join('')}${applyEdits(code, edits)}`
}

/** Returns the names of the constants of a module that are one pattern, are not exported, and share their name with nothing else. */
function patternConstants(file) {
  const found = new Set()
  for (const node of file.statements) {
    if (!ts.isVariableStatement(node) || node.modifiers || !(node.declarationList.flags & ts.NodeFlags.Const)) continue
    const [{ name, initializer, type }, other] = node.declarationList.declarations
    if (!other && !type && initializer && isUnicodePattern(initializer)) found.add(name.text)
  }
  const visit = (node) => {
    if (isOtherName(node)) found.delete(node.name.text)
    if (ts.isExportSpecifier(node)) found.delete((node.propertyName ?? node.name).text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Whether a node declares a name other than a constant of the module: a parameter, a local variable, an import. */
const isOtherName = (node) =>
  node.name !== undefined &&
  ts.isIdentifier(node.name) &&
  (ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node) ||
    ts.isFunctionLike(node) ||
    (ts.isVariableDeclaration(node) && !ts.isSourceFile(node.parent.parent.parent)))

const isUnicodePattern = (node) => ts.isRegularExpressionLiteral(node) && UNICODE_CLASS.test(node.text)

const isPatternStatement = ({ declarationList, parent, modifiers }, constants) =>
  ts.isSourceFile(parent) && !modifiers && constants.has(declarationList.declarations[0].name.text)

const flagsOf = ({ text }) => text.slice(text.lastIndexOf('/') + 1)

/** Returns the code that defers the pattern of a literal: `deferredPattern("\\p{L}+", "gu")`. The flag `u` alone is the default. */
function deferred(literal) {
  const source = literal.text.slice(1, literal.text.lastIndexOf('/'))
  const flags = flagsOf(literal)
  const given = flags === 'u' ? [source] : [source, flags]
  return `/* @__PURE__ */ deferredPattern(${given.map((text) => JSON.stringify(text)).join(', ')})`
}

function deferredConstant(node) {
  const [{ name, initializer }] = node.declarationList.declarations
  return [node.getStart(), node.end, `const ${name.text} = ${deferred(initializer)}`]
}

/** Returns the edit of one use of a deferred constant: a call. No edit for a property of the same name. */
function useOf(node) {
  const { parent, text } = node
  const isProperty =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
    parent.name === node
  if (isProperty) return [node.getStart(), node.end, text]
  return [node.getStart(), node.end, ts.isShorthandPropertyAssignment(parent) ? `${text}: ${text}()` : `${text}()`]
}

function applyEdits(code, edits) {
  let changed = ''
  let from = 0
  for (const [start, end, text] of edits.sort(([a], [b]) => a - b)) {
    changed += code.slice(from, start) + text
    from = end
  }
  return changed + code.slice(from)
}
