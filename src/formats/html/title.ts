import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import { documentText } from '../body/write/plain-text'

/** The maximum length of a title made from text, in UTF-16 code units. */
const LONGEST = 80

/**
 * Returns the title of a page, which HTML requires (4.2.2): headline, subheadline, or the first words.
 * Throws `missing-metadata` for a story without any text.
 */
export function titleOf(article: Article): string {
  const { headline, subheadline, summaries } = article
  const opening = headline ?? subheadline ?? firstWords(summaries?.[0]?.text ?? documentText(article, undefined))
  if (opening) return opening
  throw new WirecopyError('missing-metadata', 'HTML page requires a title. Add a headline, or set `page` to false.', [
    { path: 'headline', message: 'headline is missing, and the body has no text to use instead' },
  ])
}

/** Returns the first line of a text; if too long, its first whole words with an ellipsis: `Crews on ferries in Oslo …`. */
function firstWords(text: string | undefined): string | undefined {
  const [line] = text?.split('\n', 1) ?? []
  if (line === undefined || line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/(?<=\S)\s+\S*$/, '')} …`
}
