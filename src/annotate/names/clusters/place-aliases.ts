import type { Anchor } from '../../../article'
import { anchorOf } from '../../page'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import { DETERMINER } from '../roles/role-words'
import { featureWeights } from '../scoring/feature-weights'
import * as classes from '../word-classes'

/**
 * Returns the descriptions that refer to a town or village, keyed by the index of the place: `The city` of `The city should save water.` It is the last
 * one named before, if more than half of the mentions of such places so far are of it. `mentions` returns those of each place, none for
 * places of other kinds. `the city council` and `the city of Torvik` refer to none.
 */
export function placeAliases(
  words: PageWords,
  mentions: () => readonly (readonly NameCandidate[])[],
): ReadonlyMap<number, Anchor[]> {
  const found = new Map<number, Anchor[]>()
  if (!words.anywhere(classes.SETTLEMENT)) return found
  let named: readonly { readonly from: number; readonly place: number }[] | undefined
  const counts = new Map<number, number>()
  let next = 0
  for (const block of words.page.blocks)
    for (let token = block.from + 1; token < block.to; token++) {
      if (!words.is(token, classes.SETTLEMENT) || !isDescription(words, token, block.to)) continue
      named ??= mentions()
        .flatMap((list, place) => list.map(({ from }) => ({ from, place })))
        .sort((one, other) => one.from - other.from)
      for (; next < named.length && (named[next]?.from ?? 0) < token; next++) {
        const place = named[next]?.place ?? 0
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
      const last = next > 0 ? named[next - 1]?.place : undefined
      if (last === undefined || (counts.get(last) ?? 0) * 2 <= next) continue
      const anchor = anchorOf(words.page, block, words.tokens.start(token - 1), words.tokens.end(token))
      const list = found.get(last)
      if (list) list.push(anchor)
      else found.set(last, [anchor])
    }
  return found
}

/** Whether a token is a noun for a town after an article, and the sentence goes on with a verb, a small word or a mark. */
function isDescription(words: PageWords, token: number, end: number): boolean {
  const { tokens, small } = words
  if (tokens.has(token, kinds.CAPITAL) !== isNounCapital(words)) return false
  if (!isArticle(words, token - 1) || tokens.has(token, kinds.LINE)) return false
  const next = token + 1
  if (next >= end || tokens.kind(next) === kinds.CLITIC) return true
  if (tokens.kind(next) !== kinds.WORD) return tokens.kind(next) !== kinds.HYPHEN && tokens.kind(next) !== kinds.NUMBER
  if (tokens.has(next, kinds.CAPITAL) || tokens.word(next) === small.of) return false
  if (words.page.words.names.capitals === 'weighed' && words.text.startsWith('ed', tokens.end(next) - 2)) return true // `called`
  const { after } = small.beside(tokens.word(next))
  return words.is(next, SMALL) || after === featureWeights.beforeAuxiliary || after === featureWeights.beforeAnd
}

const SMALL = classes.SENTENCE_STARTER | classes.PREPOSITION | classes.CONNECTOR | classes.SPEECH_VERB

const isNounCapital = ({ page }: PageWords): boolean => page.words.names.capitals === 'nouns'

function isArticle(words: PageWords, token: number): boolean {
  const word = words.tokens.word(token)
  if (words.page.words.names.capitals === 'weighed') return word === words.small.the
  return ((words.page.words.names.roleWords[word] ?? 0) & DETERMINER) !== 0
}
