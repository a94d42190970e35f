import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { withBase } from '../body/resolve-address'
import { createReporter } from '../create-reporter'
import type { ReadDocumentOptions } from '../document-source'
import { extractXml } from '../locate/extract-xml'
import { locatedStory } from '../locate/located-story'
import { decodeXml } from '../xml/decode'
import { outermost } from '../xml/outermost'
import { parseXml, type TextOffsets } from '../xml/parse'
import { zonedXml } from '../zone'
import { readArticle } from './read-article'
import { reportFaults } from './report-faults'

/**
 * Reads a NITF 3 document, with or without the NITF namespace, or each of several in another document. Nothing outside the document is fetched.
 * Throws `invalid-input`, `unsafe-input` or `limit-exceeded` with the position, and `not-an-article` for other documents.
 *
 * @example
 * readNitf('<nitf><body><body.content><p>Rain fell.</p></body.content></body></nitf>')[0]?.article.body.length // 1
 */
export function readNitf(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = decodeXml(input, options)
  const offsets: TextOffsets = []
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone)
  const documents = outermost(root, NITF)
  if (!documents.length) {
    throw new WirecopyError('not-an-article', `Document is <${root.name}>, not NITF.`)
  }
  return documents.map((document) => {
    const diagnostics: Diagnostic[] = []
    const report = createReporter(text, diagnostics, options)
    reportFaults(document, report)
    const article = withBase(readArticle(document, report), options.base)
    return locatedStory({
      text,
      article,
      diagnostics,
      extracts: () => [extractXml({ text, root, offsets }, document)],
    })
  })
}

const NITF = /* @__PURE__ */ new Set(['nitf'])
