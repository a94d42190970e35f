import type { Article } from '../../article'
import { directionOf } from '../body/write/direction-of'
import type { InlineTags } from '../body/write/write-block'
import { writeBlocks, writeFooter } from '../body/write/write-blocks'
import { element, group, paired } from '../xml/element'
import { escapeText } from '../xml/escape'

/* The body as XHTML (HTML standard, section 14): its blocks and the lines at its end. Headline and byline are in contentMeta. */

/**
 * Writes the body as an XHTML document; undefined if it is empty.
 * `indent` is the indentation of its root, `named` the tags of the names in it.
 */
export function writeXhtml(article: Article, indent: string, named: InlineTags): string | undefined {
  const { headline, body, language, direction = directionOf(language) } = article
  const blocks = writeBlocks(body, 'xhtml', named)
  const footer = writeFooter(article, `${indent}    `)
  if (!blocks.length && !footer.length) return undefined
  // XHTML requires a head with a title, and some readers expect the body as the second element
  const head = element('head', undefined, paired('title', undefined, escapeText(headline ?? '')))
  const inner = group('body', undefined, [...blocks, ...footer], `${indent}  `)
  const attributes = { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': language, dir: direction }
  return group('html', attributes, [head, inner], indent)
}
