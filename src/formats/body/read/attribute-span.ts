import type { Span } from '../../../text/span'
import type { HtmlElement } from './open-tree'

/** An attribute in a start tag, by the HTML standard (13.2.5.32 to 13.2.5.38): ` name`, ` name=value`, ` name="value"`. */
const ATTRIBUTE = /([\t\n\f\r /]*)(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >]*))?/y

/** Returns the span of an attribute in the source, from its name to the end of its value; undefined if the source does not have it. */
export function attributeSpan(
  source: string,
  { tagName, sourceCodeLocation }: HtmlElement,
  name: string,
): Span | undefined {
  const tag = sourceCodeLocation?.startTag
  if (!tag) return undefined
  let at = tag.startOffset + 1 + tagName.length // after `<meta`
  while (at < tag.endOffset - 1) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(source)
    const [whole = '', space = '', own = ''] = found ?? []
    if (!own) return undefined
    if (own.toLowerCase() === name) return { start: at + space.length, end: at + whole.length }
    at += whole.length
  }
  return undefined
}
