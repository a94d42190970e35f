import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import type { TimeWords } from './time-words'
import { FUTURE, NOT_VERB, PAST, type VerbWords } from './verb-words'

const PERFECT_REACH = 12 // tokens from an auxiliary to its participle

/** Whether a token is a participle by its shape, in a language that has shapes for them. */
export const isParticipleAt = (page: TokenPage, words: TimeWords, token: number): boolean =>
  isShapedAt(page, words, token, 0)

/** Whether a token is a participle by its shape, with an ending or without: `verletzt` ¦ `en Kinder`. */
export function isInflectedAt(page: TokenPage, words: TimeWords, token: number): boolean {
  const { text, tokens } = page
  const end = tokens.end(token)
  if (isShapedAt(page, words, token, 0)) return true
  for (const ending of words.verbs.inflections)
    if (text.startsWith(ending, end - ending.length) && isShapedAt(page, words, token, ending.length)) return true
  return false
}

/** Whether a token without its last `cut` letters is a participle by its shape. */
function isShapedAt({ tokens, text }: TokenPage, { verbs }: TimeWords, token: number, cut: number): boolean {
  if (verbs.participle === undefined || tokens.kind(token) !== kinds.WORD) return false
  if (((verbs.bits[tokens.word(token)] ?? 0) & NOT_VERB) !== 0) return false
  return isParticiple(verbs, text.slice(tokens.start(token), tokens.end(token) - cut))
}

const isParticiple = ({ participle, mayBeParticiple }: VerbWords, word: string): boolean =>
  participle?.test(word) === true || mayBeParticiple?.test(word) === true

/** Whether a participle follows an auxiliary of the perfect in its clause: `ist` ¦ `am Montag gestorben`. */
export function hasParticiple({ tokens, text }: TokenPage, { verbs }: TimeWords, auxiliary: number): boolean {
  const last = Math.min(tokens.count, auxiliary + PERFECT_REACH)
  for (let token = auxiliary + 1; token < last; token++) {
    const kind = tokens.kind(token)
    if (kind === kinds.COMMA || kind === kinds.STOP) return false
    if (kind !== kinds.WORD || tokens.has(token, kinds.CAPITAL)) continue
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & FUTURE) !== 0) return false
    if ((known & NOT_VERB) !== 0) continue
    if ((known & PAST) !== 0 || isParticiple(verbs, text.slice(tokens.start(token), tokens.end(token)))) return true
  }
  return false
}
