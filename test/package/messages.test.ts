import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/* The mechanical part of the style of messages: a capital, a full stop, and fewer than 80 characters of fixed text. */

const LONGEST = 80
const VALUE = '\u0000' // a value in a template

interface Message {
  readonly place: string
  readonly text: string
}

/** Files of `src` whose messages are checked. The messages of rules are in their fixtures. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.startsWith('src/rules/'))

/** Position of the message among the arguments of a function that throws or reports. */
const ARGUMENT: Readonly<Record<string, number>> = {
  ...{ invalidArgument: 0, WirecopyError: 1, Error: 0, RunRefusal: 0 },
  ...{ report: 2, 'builder.report': 2 },
}
const PROPERTIES: ReadonlySet<string> = new Set(['message', 'hint'])

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => VALUE + literal.text).join('')
}

/** Returns both branches of a conditional expression, and the expression itself otherwise. */
const branches = (node: ts.Expression): readonly ts.Expression[] =>
  ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse].flatMap(branches) : [node]

/** Whether a node is in the places of an error, the third argument, where a message continues the path: `headline` `must not be empty`. */
function isPlace(node: ts.Node): boolean {
  for (let at = node; at.parent; at = at.parent)
    if (ts.isNewExpression(at.parent)) return at.parent.arguments?.[2] === at
  return false
}

function messagesIn(file: string): Message[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Message[] = []
  const add = (node: ts.Expression | undefined): void => {
    for (const branch of node ? branches(node) : []) {
      const text = textOf(branch)
      const { line } = source.getLineAndCharacterOfPosition(branch.getStart())
      if (text?.includes(' ')) found.push({ place: `${file}:${line + 1}`, text })
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && PROPERTIES.has(node.name.getText()) && !isPlace(node)) add(node.initializer)
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      add(node.arguments?.[ARGUMENT[node.expression.getText()] ?? Number.NaN])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Returns what is wrong with a message; undefined for a good one. */
function faultOf(text: string): string | undefined {
  const fixed = text.replaceAll(VALUE, '')
  if (fixed.length >= LONGEST) return `${fixed.length} characters`
  if (!/^(?:[\p{Lu}\p{N}“"`\u0000]|(?:parseAll|applyFixes|optionsFor|parseOptionsFor|to[A-Z]\w+) |--)/u.test(text))
    return 'no capital'
  return /[.?\u0000]$/.test(text) ? undefined : 'no full stop'
}

describe('the style of messages', () => {
  const messages = files.flatMap(messagesIn)

  it('finds the messages', () => {
    expect(messages.length).toBeGreaterThan(120)
  })

  it('is kept: a capital, a full stop, fewer than 80 characters', () => {
    const faults = messages.flatMap(({ place, text }) => {
      const fault = faultOf(text)
      return fault === undefined ? [] : [`${place} ${fault}: ${text.replaceAll(VALUE, '…')}`]
    })
    expect(faults).toEqual([])
  })

  it.each([
    ['Baseline is not valid JSON.', undefined],
    ['The text holds no article', 'no full stop'],
    ['the text holds no article.', 'no capital'],
    ['\u0000 has no option “\u0000”.', undefined],
    ['parseAll requires a string.', undefined],
    [`${'Long '.repeat(16)}.`, '81 characters'],
  ])('%j: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })
})
