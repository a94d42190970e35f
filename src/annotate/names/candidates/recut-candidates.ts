import { pushAll } from '../../../text/push-all'
import * as kinds from '../../tokens/kinds'
import { IN_TEXT } from '../scoring/name-context'
import * as classes from '../word-classes'
import type { NameCandidate } from './candidate'
import type { PageWords } from './page-words'

/**
 * Cuts candidates in capitalised lines down to names that also occur in the text.
 * Of `HALE INDICTED`, where the text has `Vera Hale`, only the first word remains. Returns all candidates, the others unchanged.
 */
export function recutCapitalised(words: PageWords, candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  if (!candidates.some(isLoose)) return candidates
  for (const candidate of candidates) if (!candidate.shouted) markName(words, candidate)
  const cut: NameCandidate[] = []
  for (const candidate of candidates)
    if (isLoose(candidate)) pushAll(cut, recutCandidate(words, candidate))
    else cut.push(candidate)
  return cut
}

/**
 * Whether a candidate may contain words that are not part of the name: `HALE INDICTED`.
 * True for several words in a line of capitals or title case, unless the lexicon has them as a name.
 */
const isLoose = ({ shouted, known, from, to }: NameCandidate): boolean => shouted && !known && to - from > 1

/**
 * Marks the name of a candidate as one that occurs in the text.
 * Also marks the name without its legal form, and the family name of a full name.
 */
function markName(words: PageWords, { name, from, to, titleFrom, opens }: NameCandidate): void {
  const { names } = words
  if (to - from > 1 || !opens) names.mark(name, IN_TEXT)
  let end = to
  while (end > from + 1 && (words.is(end - 1, classes.LEGAL_FORM) || words.tokens.kind(end - 1) === kinds.STOP)) end--
  if (end < to) names.mark(words.name(from, end), IN_TEXT)
  const full = to - from > 1 && (titleFrom !== undefined || words.is(from, classes.GIVEN))
  if (full) names.mark(words.name(to - 1, to), IN_TEXT)
}

/**
 * Returns the names inside a candidate that also occur in the text.
 * Returns the candidate itself if it contains none, or consists of them.
 */
function recutCandidate(words: PageWords, candidate: NameCandidate): readonly NameCandidate[] {
  const { from, to } = candidate
  const pieces: NameCandidate[] = []
  const head = words.classes(from)
  if (head & classes.GIVEN && !(head & classes.PLAIN)) return [candidate] // `VERA HALE`, called `Hale` in the text
  let left = 0
  for (let token = from; token < to; ) {
    let end = to
    while (end > token && !words.names.has(words.name(token, end), IN_TEXT)) end--
    if (end > token) {
      pieces.push({
        ...candidate,
        from: token,
        to: end,
        name: words.name(token, end),
        known: words.known(token, end)?.value,
      })
      token = end
    } else {
      if (words.tokens.kind(token) === kinds.WORD) left++
      token++
    }
  }
  return pieces.length > 0 && left > 0 ? pieces : [candidate]
}
