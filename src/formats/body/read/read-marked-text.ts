import type { Mark } from '../../../article'
import type { Report } from '../../create-reporter'
import { toText } from '../../parse-values'
import { documentDialect, plainDialect } from './document-dialect'
import type { WithElementSpans } from './element-spans'
import type { BodyNode } from './node'
import { marked, readText, TextReader } from './text-reader'

/** The text of nodes, with its marks if it has any. */
export interface MarkedText extends WithElementSpans {
  readonly text: string
  readonly marks?: Mark[]
}

/**
 * Returns the text of nodes with its marks; undefined if it is empty.
 * White space with a line break becomes one space, because documents are indented; other white space is kept. `<br/>` and elements such as
 * `li` break the line. Elements without a meaning here pass on their text.
 */
export function readMarkedText(nodes: readonly BodyNode[], report?: Report): MarkedText | undefined {
  const [only, ...more] = nodes
  if (typeof only === 'string' && !more.length && !/[\n\r\f\0]/.test(only)) return plainText(only)
  const text = readText(nodes, new TextReader(report ? documentDialect(report) : plainDialect))
  return text && marked(text)
}

/** Returns a text without elements. Most texts of metadata have none, so this path is quick. */
function plainText(text: string): MarkedText | undefined {
  const value = toText(text)
  return value === undefined ? undefined : { text: value }
}
