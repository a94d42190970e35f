import * as kinds from '../../tokens/kinds'
import type { PhraseFound } from '../../tokens/phrases'
import type { Tokens } from '../../tokens/tokens'
import * as classes from '../word-classes'
import { tokenBeforeParticles } from './is-name'
import type { KnownKind } from './known-names'
import type { PageWords } from './page-words'

const LONGEST_SHORT_ROLE = 3 // letters

/** Whether letters before a given name are a role in short: `QB` of `QB Jo Marsh`. Not in a line of capitals. */
export function isShortRole(words: PageWords, start: number, token: number): boolean {
  const { tokens, casing } = words
  if (token - start > 1 || casing !== 'plain' || words.known(start, token)) return false
  return tokens.has(start, kinds.CAPS) && tokens.end(start) - tokens.start(start) <= LONGEST_SHORT_ROLE
}

/** Returns the index of the token after a word and its hyphenated parts: `All-rounder`. */
export function endOfHyphenated(tokens: Tokens, token: number, end: number): number {
  let to = token + 1
  while (to + 1 < end && tokens.kind(to) === kinds.HYPHEN) to += 2
  return to
}

const SMALL_HEAD = classes.ORGANISATION_HEAD | classes.HEAD_BEFORE_OF

/**
 * Returns the index of a small noun that opens the name of an organisation: `tribunal` of `tribunal de Lille`. In languages where such a
 * noun needs no capital. Returns the given index for any other word, and before a person: `la banque de Marie Leroy`.
 */
export function startOfSmallHead(words: PageWords, from: number): number {
  if (words.page.words.names.capitals !== 'tell' || words.is(from, classes.GIVEN | classes.FAMILY)) return from
  const head = tokenBeforeParticles(words, from)
  if (head === from || words.tokens.has(head, kinds.CAPITAL)) return from
  return (words.classes(head) & SMALL_HEAD) === SMALL_HEAD && words.tokens.word(head + 1) !== words.small.and
    ? head
    : from
}

/** Whether a known name is written in letters that are a small word otherwise: `US`, `WHO`. */
export const isNameInLetters = (known: PhraseFound<KnownKind> | undefined): boolean =>
  known?.value.letters === true && known.value.kind !== 'thing'
