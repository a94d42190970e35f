import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { isMark, mayOpenTime } from './may-open-time'
import { isEdgeVerb } from './time-edges'
import { lastOf, type TimeMatch, type TimeMatcher } from './time-matcher'
import { OPENS, type TimeWords } from './time-words'

/**
 * Returns what matches the patterns of times on a page, in text order, without overlaps. Some of it only looks like a time.
 * All patterns are matched before any time is resolved: each of the two runs through less code.
 */
export function findMatches(page: TokenPage, words: TimeWords, matcher: TimeMatcher): readonly TimeMatch[] {
  const found: TimeMatch[] = []
  const { tokens, blocks, sentences } = page
  const { glance } = words
  const { ordinals } = page.words.sentences // `auf Platz 5. Bis zum 9. Juni`
  let sentence = 0
  const endAt = (token: number, end: number): number => {
    if (!ordinals) return end
    sentence = numberOfSentence(sentences, sentence, token)
    return sentences[sentence]?.to ?? end
  }
  for (const block of blocks)
    for (let token = nextOpening(tokens, glance, block.from, block.to); token < block.to; ) {
      const match = mayOpenTime(tokens, words, token)
        ? matchAt(page, words, matcher, token, endAt(token, block.to))
        : undefined
      if (match) found.push(match)
      token = nextOpening(tokens, glance, match ? lastOf(match) : token + 1, block.to)
    }
  return found
}

/**
 * Returns the first token from one to another with which a time may start; the end without one. A function of its own, as most tokens go no
 * further.
 */
function nextOpening(tokens: Tokens, glance: Uint8Array, from: number, to: number): number {
  const { kind, word } = tokens.arrays()
  let token = from
  for (; token < to; token++) {
    const own = kind[token] ?? 0
    if (own === kinds.WORD ? ((glance[word[token] ?? 0] ?? 0) & OPENS) !== 0 : !isMark(own)) break
  }
  return token
}

/** Returns the index of the sentence that contains a token, from index `first` on. */
export function numberOfSentence(sentences: readonly SentenceSpan[], first: number, token: number): number {
  let sentence = first
  while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= token) sentence++
  return sentence
}

/**
 * Matches a time at a token, where words of context may precede it; undefined if not found.
 * If the match without that context is longer, it wins: `the spring of 1999` after `in`.
 */
function matchAt(
  page: TokenPage,
  words: TimeWords,
  matcher: TimeMatcher,
  token: number,
  last: number,
): TimeMatch | undefined {
  const match = matcher.at(token, last)
  if (!match || isEdgeVerb(page, words, match.from)) return undefined
  if (match.from === token) return match
  const own = matcher.at(match.from, last)
  return own && lastOf(own) > lastOf(match) ? own : match
}
