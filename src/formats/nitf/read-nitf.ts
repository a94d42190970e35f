import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { fromMarkup } from '../placed/extract'
import { placedStory } from '../placed/placed-story'
import type { ReadDocumentOptions } from '../source'
import { teller } from '../teller'
import { decodeXml } from '../xml/decode'
import { parseXml } from '../xml/parse'
import { readArticle } from './read-article'
import { tellFaults } from './tell-faults'

/**
 * Reads a document of NITF of any version 3, in its namespace or in none. Nothing outside the document is fetched.
 * Throws `invalid-input`, `unsafe-input` or `limit-exceeded` with the place, and `not-an-article` for another document.
 */
export function readNitf(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = decodeXml(input, options)
  const root = parseXml(text, options.limits)
  if (root.local !== 'nitf') {
    throw new WirecopyError('not-an-article', `the document is <${root.name}>, and no NITF`)
  }
  const diagnostics: Diagnostic[] = []
  const tell = teller(text, diagnostics)
  tellFaults(root, tell)
  const article = readArticle(root, tell)
  return [placedStory({ text, article, diagnostics, ways: [fromMarkup] })]
}
