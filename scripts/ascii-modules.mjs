/*
 * Writes the characters beyond ASCII of patterns and raw texts as escapes, as esbuild does for all other texts.
 *
 * V8 keeps a module with a single character beyond Latin-1 in two bytes a character, and Node decodes it letter by letter: the five
 * largest files of the library took 5 MB more memory, and 5 of 100 ms more to import. A bundler that minifies writes the characters
 * of texts again, so a text is better than an escape in a pattern.
 *
 * - `/[“"]/` becomes `/[\u201c"]/`;
 * - `` String.raw`\s${DASH}—` `` becomes `"\\s" + (DASH) + "—"`, which esbuild escapes.
 */
import ts from 'typescript'
import { applyEdits } from './apply-edits.mjs'

const BEYOND = /[^\0-\x7f]/
const EVERY_BEYOND = /[^\0-\x7f]/g

/** Returns the code of a module without characters beyond ASCII in patterns and raw texts. */
export function asciiModule(code, path = 'module.ts') {
  if (!BEYOND.test(code)) return code
  const edits = []
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node) && BEYOND.test(node.text))
      edits.push([node.getStart(), node.end, node.text.replace(EVERY_BEYOND, escaped)])
    if (isRaw(node) && BEYOND.test(node.template.getText())) edits.push(...editsOfRaw(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true))
  return applyEdits(code, edits)
}

/** Returns the code of a chunk without the comments that have characters beyond ASCII, which esbuild keeps inside of expressions. */
export const withoutForeignComments = (code) =>
  code.replace(/^[ \t]*(?:\/\/.*|\/\*\*(?:[^*]|\*(?!\/))*\*\/)\n/gm, (comment) => (BEYOND.test(comment) ? '' : comment))

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const isRaw = (node) => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw'

/** Returns the edits that make a raw template a sum of texts. */
function editsOfRaw({ tag, template }) {
  const start = tag.getStart()
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [[start, template.end, textOf(template.getText(), 1, 1)]]
  const { head, templateSpans } = template
  return [
    [start, head.end, `(${textOf(head.getText(), 1, 2)} + (`],
    ...templateSpans.map(({ literal }) =>
      ts.isTemplateTail(literal)
        ? [literal.getStart(), literal.end, `) + ${textOf(literal.getText(), 1, 1)})`]
        : [literal.getStart(), literal.end, `) + ${textOf(literal.getText(), 1, 2)} + (`],
    ),
  ]
}

const textOf = (literal, before, after) => JSON.stringify(literal.slice(before, literal.length - after))
