import type { Article } from '../../article'
import type { InlineTags } from '../markup/block-frame'
import { directionOf } from '../markup/direction-of'
import { writeBlocks, writeFooter } from '../markup/write-blocks'
import { element, group, paired } from '../xml/element'
import { escapeText } from '../xml/escape'

/* The body as XHTML (the HTML standard, 14): what the blocks mean and no more; the headline, byline and dateline stand in contentMeta. */

/** The document of a body, or nothing when the body is empty. `indent` is where it stands, `named` who is named in it. */
export function writeXhtml(article: Article, indent: string, named: InlineTags): string | undefined {
  const { headline, body, language, direction = directionOf(language) } = article
  const blocks = writeBlocks(body, 'xml:lang', named)
  const footer = writeFooter(article, `${indent}    `)
  if (!blocks.length && !footer.length) return undefined
  // a document of XHTML has a head with a title; some readers count on the body to come second
  const head = element('head', undefined, paired('title', undefined, escapeText(headline ?? '')))
  const inner = group('body', undefined, [...blocks, ...footer], `${indent}  `)
  const attributes = { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': language, dir: direction }
  return group('html', attributes, [head, inner], indent)
}
