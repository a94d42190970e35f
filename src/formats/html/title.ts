import type { Article } from '../../article'
import { WirecopyError } from '../../diagnostics/error'
import { plainText } from '../markup/plain-text'

/** How many UTF-16 units of a text stand for a headline. */
const LONGEST = 80

/**
 * What a page is called, for every page has a title that is not empty (the HTML standard, 4.2.2): the headline, or where the story has none
 * the words it opens with. Throws `missing-metadata` for a story that has no words.
 */
export function titleOf(article: Article): string {
  const { headline, subheadline, summaries } = article
  const opening = headline ?? subheadline ?? firstWords(summaries?.[0]?.text ?? plainText(article, undefined))
  if (opening) return opening
  throw new WirecopyError('missing-metadata', 'HTML page requires a title. Add a headline, or set `page` to false.', [
    { path: 'headline', message: 'headline is missing, and the body has no text to use instead' },
  ])
}

/** `Crews on ferries in Oslo …`: the first line of a text, or as many whole words of it as there is room for. */
function firstWords(text: string | undefined): string | undefined {
  const [line] = text?.split('\n', 1) ?? []
  if (line === undefined || line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/(?<=\S)\s+\S*$/, '')} …`
}
