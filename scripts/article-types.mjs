// Reads the interfaces of src/article: their fields, types and comments, as the article page shows them.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const FOLDER = new URL('../src/article/', import.meta.url)

/**
 * Returns the types of an article by name, in the order of their files: `{ doc, fields }` for an interface, `{ doc, text }` for another type.
 * A field is `{ name, type, doc, isOptional }`; its type is without `| undefined`.
 */
export function articleTypes() {
  const types = new Map()
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const source = ts.createSourceFile(file, readFileSync(new URL(file, FOLDER), 'utf8'), ts.ScriptTarget.Latest, true)
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node))
        types.set(node.name.text, { doc: docOf(node), fields: node.members.map(fieldOf) })
      else if (ts.isTypeAliasDeclaration(node))
        types.set(node.name.text, { doc: docOf(node), text: plain(node.type.getText()) })
    }
  }
  return types
}

const fieldOf = (member) => ({
  name: member.name.text,
  type: plain(member.type.getText()).replace(/ \| undefined$/, ''),
  doc: docOf(member),
  isOptional: member.questionToken !== undefined,
})

/** Returns a type in one line: `'a' | 'b'`. */
const plain = (text) => text.replace(/\s+/g, ' ').replace(/^\| /, '')

/** Returns the text of a comment, with its lines joined. */
const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '')
    .join(' ')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')

/** Returns the names of types in a type: `Author` of `Author[]`. */
export const namesIn = (type) => type.replace(/'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? []
