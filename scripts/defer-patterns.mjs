/*
 * Defers the regular expressions with Unicode classes, `\p{L}`, and those made of lists of words to their first use.
 *
 * V8 looks up the characters of a class when it parses the literal and again when it evaluates it. The 340 literals of the library took
 * 40 of the 140 ms that it takes to import it (node ../shared/eval/startup.mjs), and a story needs few of them.
 * The sources keep the patterns as they are. The build replaces:
 *
 * - a constant of a module: `const WORD = /\p{L}+/gu` becomes a function that makes the pattern once, and each use a call of it; the
 *   call names the text that is read, as one in Latin letters first gets a pattern for these alone, which costs less to make;
 *   so does a constant whose value has such patterns or `new RegExp(…)`: a list of patterns, for example; one that reads a list of
 *   words, `new Set(words(LIST))`, and one that is made of these;
 * - a pattern in a function, if its state is never read: it is made once and kept. A pattern with the flag `g` has none where it is the
 *   argument of `replace`, `matchAll` and the like, which start at the first character and leave it there.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { applyEdits } from './apply-edits.mjs'
import { deferredConstants, isDeferred, testedLists } from './deferred-constants.mjs'
import {
  flagsOf,
  isArgument,
  isCalledAtOnce,
  isListTest,
  isMadePattern,
  isStateless,
  isTested,
  isUnicodePattern,
  nameOf,
} from './pattern-nodes.mjs'

const HELPER = fileURLToPath(new URL('../src/text/deferred', import.meta.url))

const PATTERN = /\\[pP]\{|\bnew RegExp\(|\b(?:words|allWords|alternatives)\(|[^\0-\x7f]/

/** Returns the code of a module with deferred patterns. `path` is for the parser: it knows TypeScript by the ending. */
export function deferPatterns(code, path = 'module.ts') {
  if (!PATTERN.test(code)) return code
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const constants = deferredConstants(file)
  const lists = testedLists(file, constants)
  const edits = []
  const kept = []
  const visit = (node, inFunction, made) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    if (isDeferred(node, constants)) {
      const { name, initializer } = node
      if (isMadePattern(initializer) && !isPattern(initializer.arguments[0], constants)) {
        const [source, flags] = initializer.arguments
        edits.push([node.getStart(), source.getStart(), `${name.text} = /* @__PURE__ */ deferredPattern(() => (`])
        visit(source, true, source)
        edits.push([source.end, node.end, `), ${flags ? flags.getText() : "''"})`])
        return
      }
      if (isUnicodePattern(initializer)) {
        edits.push([node.getStart(), node.end, `${name.text} = ${deferred(initializer)}`])
        return
      }
      if (lists.has(name.text)) {
        edits.push([node.getStart(), initializer.getStart(), `${name.text} = /* @__PURE__ */ deferred(() => (`])
        for (const element of initializer.elements) visitElement(element)
        edits.push([node.end, node.end, '))'])
        return
      }
      edits.push([node.getStart(), initializer.getStart(), `${name.text} = /* @__PURE__ */ deferred(() => (`])
      visit(initializer, true, initializer)
      edits.push([node.end, node.end, '))'])
      return
    }
    if (isListTest(node) && lists.has(node.expression.expression.text)) {
      const { parameters, body } = node.arguments[0]
      const [shape] = parameters
      edits.push([node.expression.expression.end, node.expression.expression.end, '()'])
      edits.push(
        callOf(body.expression.expression, shape.name.text, '') ?? [
          body.expression.expression.end,
          body.expression.expression.end,
          `(${nameOf(body.arguments[0])})`,
        ],
      )
      visit(body.arguments[0], true, undefined)
      return
    }
    if (ts.isIdentifier(node) && constants.has(node.text))
      edits.push(callOf(node, node.text, constants.get(node.text)) ?? useOf(node, constants.get(node.text)))
    if (inFunction && isUnicodePattern(node) && isStateless(node)) {
      const name = `pattern$${kept.length}`
      kept.push(`const ${name} = ${deferred(node)}\n`)
      edits.push(
        callOf(node, name, flagsOf(node)) ?? [node.getStart(), node.end, `${name}(${subjectOf(node, flagsOf(node))})`],
      )
    } else if (made && isUnicodePattern(node))
      edits.push([node.getStart(), node.end, `new RegExp(${argumentsOf(node)})`])
    // the value of a constant, outside of functions, is made once
    const still = made && !(ts.isFunctionLike(node) && !isCalledAtOnce(node)) ? made : undefined
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node), still))
  }
  /** An element of a list whose patterns are only tested: a function that makes the pattern. */
  const visitElement = (element) => {
    if (ts.isRegularExpressionLiteral(element)) edits.push([element.getStart(), element.end, deferred(element)])
    else if (isMadePattern(element)) {
      const [source, flags] = element.arguments
      edits.push([element.getStart(), source.getStart(), '/* @__PURE__ */ deferredPattern(() => ('])
      visit(source, true, source)
      edits.push([source.end, element.end, `), ${flags ? flags.getText() : "''"})`])
    } else {
      visit(element, true, element)
      edits.push([element.end, element.end, '.map((pattern) => () => pattern)'])
    }
  }
  visit(file, false, undefined)
  if (edits.length === 0) return code
  return `import { deferred, deferredPattern, execPattern, testPattern } from ${JSON.stringify(HELPER)}\n${kept.join('')}${applyEdits(code, edits)}`
}

/** Whether an expression is a pattern, of which `new RegExp` takes the flags too: a literal, or a constant that is one. */
const isPattern = (node, constants) =>
  ts.isRegularExpressionLiteral(node) || (ts.isIdentifier(node) && constants.get(node.text) !== undefined)

/**
 * Returns the text that a pattern is used for, as an argument of the function that makes it: `line` of `WORD.test(line)` and of
 * `line.replace(WORD, '')`. Returns no text where it is not a name, or where the pattern has state, which one for texts in ASCII would not
 * share: a flag `y`, or `g` outside of the methods of strings.
 */
function subjectOf(node, flags) {
  if (flags === undefined || flags.includes('y')) return ''
  if (isArgument(node)) return nameOf(node.parent.expression.expression)
  return isTested(node) && !flags.includes('g') ? nameOf(node.parent.parent.arguments[0]) : ''
}

/** Returns the edit of `WORD.test(` to `testPattern(WORD, ` before a text that is no name; undefined for any other use, and for a pattern with state. */
function callOf(node, name, flags) {
  if (flags === undefined || /[gy]/.test(flags) || !isTested(node)) return undefined
  const { parent } = node
  const [text] = parent.parent.arguments
  return nameOf(text) === '' ? [node.getStart(), text.getStart(), `${parent.name.text}Pattern(${name}, `] : undefined
}

/** Returns the code that defers the pattern of a literal: `deferredPattern("\\p{L}+", "gu")`. The flag `u` alone is the default. */
const deferred = (literal) =>
  `/* @__PURE__ */ deferredPattern(${flagsOf(literal) === 'u' ? JSON.stringify(sourceOf(literal)) : argumentsOf(literal)})`

const argumentsOf = (literal) => `${JSON.stringify(sourceOf(literal))}, ${JSON.stringify(flagsOf(literal))}`

const sourceOf = ({ text }) => text.slice(1, text.lastIndexOf('/'))

/** Returns the edit of one use of a deferred constant: a call. No edit for a property of the same name. */
function useOf(node, flags) {
  const { parent, text } = node
  const isProperty =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) &&
    parent.name === node
  if (isProperty) return [node.getStart(), node.end, text]
  return [
    node.getStart(),
    node.end,
    ts.isShorthandPropertyAssignment(parent) ? `${text}: ${text}()` : `${text}(${subjectOf(node, flags)})`,
  ]
}
