import type { Article } from '../article'
import { loadedForms } from '../lexicon/reporting-verbs'
import { once, words } from '../lexicon/words'
import type { ArticleText } from './article-texts'

/*
 * Most rules look for a few words or signs that most texts do not hold. All texts are looked over once, in one pass, for all that the rules
 * look for: without the hint a text holds nothing of it, with the hint it may. Only there are patterns tried.
 */

/** Words that rules look for, in small letters; letters of ASCII alone. */
const WORDS = {
  claim: 'should, must, ought, need, needs, has, have, essential, crucial, imperative, vital',
  speech: 'said, told, added, warned, noted, stressed, urged, says',
  secondHand: 'citing, quoted, quoting, quotes, cited, reported',
  relativeDay: 'yesterday, today, tomorrow, tonight',
  englishWeekday: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  loadedVerb: loadedForms,
} as const

/** Signs that rules look for. */
const SIGNS = {
  figure: '0123456789',
  bracket: '(',
  quotationMark: '“”„‟"＂«»「」『』〝〞〟',
  oddBlank: '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F',
} as const

/** Signs that rules look for where two of one kind stand together. */
const PAIRS = { quotationMark: "`'‘’,", twoBlanks: ' ' } as const

const HINTS = [
  'claim',
  'speech',
  'secondHand',
  'relativeDay',
  'englishWeekday',
  'loadedVerb',
  'figure',
  'bracket',
  'quotationMark',
  'oddBlank',
  'twoBlanks',
  'twoCapitals', // of ASCII, next to each other
  'doubledWord', // the same letters of ASCII before and behind one blank
] as const

/** What a text may hold. */
export type Hint = (typeof HINTS)[number]

interface Tables {
  /** The hints of words, by the low bits of their hashes: a word that shares them costs a pattern tried in vain. */
  readonly words: Uint16Array
  readonly signs: Uint16Array
  readonly pairs: ReadonlyMap<number, number>
  readonly twoCapitals: number
  readonly doubledWord: number
}

const bitOf = (hint: string): number => 1 << HINTS.findIndex((each) => each === hint)
const HASHES = 0xfff
const slot = (hash: number): number => (hash ^ (hash >>> 12)) & HASHES
const longer = (hash: number, small: number): number => (Math.imul(hash, 31) + small) | 0

const tables = /* @__PURE__ */ once((): Tables => {
  const byHash = new Uint16Array(HASHES + 1)
  for (const [hint, row] of Object.entries(WORDS))
    for (const word of words(row)) {
      let hash = 0
      for (let i = 0; i < word.length; i++) hash = longer(hash, word.charCodeAt(i))
      byHash[slot(hash)] = (byHash[slot(hash)] ?? 0) | bitOf(hint)
    }
  const signs = new Uint16Array(0x10000)
  for (const [hint, row] of Object.entries(SIGNS)) for (const sign of row) signs[sign.charCodeAt(0)] = bitOf(hint)
  const pairs = new Map<number, number>()
  for (const [hint, row] of Object.entries(PAIRS)) for (const sign of row) pairs.set(sign.charCodeAt(0), bitOf(hint))
  return { words: byHash, signs, pairs, twoCapitals: bitOf('twoCapitals'), doubledWord: bitOf('doubledWord') }
})

/** All hints of a text, a bit each. */
function hintsOf(text: string, { words, signs, pairs, twoCapitals, doubledWord }: Tables): number {
  let found = 0
  let hash = 0 // of the letters of the word so far
  let before = 0 // of the word before, where one blank parts it from this
  let last = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0
    const small = unit | 0x20
    if (small >= 0x61 && small <= 0x7a) {
      hash = longer(hash, small)
      if (unit <= 0x5a && last >= 0x41 && last <= 0x5a) found |= twoCapitals
    } else {
      if (hash !== 0) {
        found |= words[slot(hash)] ?? 0
        if (hash === before) found |= doubledWord
      }
      before = unit === 0x20 ? hash : 0
      hash = 0
      found |= signs[unit] ?? 0
      if (unit === last) found |= pairs.get(unit) ?? 0
    }
    last = unit
  }
  return found
}

const looked = new WeakMap<readonly ArticleText[], ReadonlyMap<Hint, readonly ArticleText[]>>()

/** The texts that may hold something, in order; all are looked over when the first rule asks. */
export function textsWith(texts: readonly ArticleText[], hint: Hint): readonly ArticleText[] {
  let found = looked.get(texts)
  if (!found) {
    found = lookOver(texts)
    looked.set(texts, found)
  }
  return found.get(hint) ?? []
}

function lookOver(texts: readonly ArticleText[]): ReadonlyMap<Hint, readonly ArticleText[]> {
  const lists = new Map<Hint, ArticleText[]>()
  const known = tables()
  for (const text of texts) {
    let hints = hintsOf(text.text, known)
    while (hints !== 0) {
      const lowest = 31 - Math.clz32(hints)
      hints ^= 1 << lowest
      const hint = HINTS[lowest]
      if (!hint) continue
      const list = lists.get(hint)
      if (list) list.push(text)
      else lists.set(hint, [text])
    }
  }
  return lists
}

/** The paragraphs of the body that may hold something, in order, each with the number of its block. */
export const paragraphsWith = (
  { body }: Article,
  texts: readonly ArticleText[],
  hint: Hint,
): readonly Required<ArticleText>[] =>
  textsWith(texts, hint).flatMap(({ path, text, block }) =>
    block !== undefined && body[block]?.kind === 'paragraph' && !path.endsWith('.dateline.text')
      ? { path, text, block }
      : [],
  )
