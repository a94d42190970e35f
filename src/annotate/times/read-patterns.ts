import { lines } from '../../lexicon/words'
import { flattenString } from '../tokens/flat'
import { addPhraseWords } from '../tokens/phrase-words'
import { tokenise } from '../tokens/tokenise'
import { Tokens } from '../tokens/tokens'
import { addWordLists } from '../tokens/word-list'
import type { WordSource } from '../word-source'
import type { Particles } from './particles'
import { slotNumberOf } from './slot-number'
import type { TimeSlots } from './slots'

/**
 * A time pattern: `~on the ORDINAL` has one token of context; `the day after HOLIDAY => OFFSET:1` sets a slot itself.
 */
export interface TimePattern {
  /** The number of the pattern: the first of several that match the same words counts. */
  readonly number: number
  readonly items: readonly PatternItem[]
  /** The number of items up to the last that is not optional. */
  readonly needed: number
  /** Numbers of tokens of mere context at the start and the end of the pattern. They must match, but are not part of the time. */
  readonly context: number
  readonly itemsAfter: number
  /** The slots that the pattern itself sets, with their values, as written after `=>`. */
  readonly fills: readonly (readonly [slot: keyof TimeSlots, value: string | number])[]
}

/** An item of a pattern: one of several choices. */
interface PatternItem {
  readonly isContext: boolean
  readonly optional: boolean
  readonly choices: readonly PatternChoice[]
}

/** What an item of a pattern may be: a slot, the boundary between two times, or words. It is read once for all patterns. */
export interface PatternChoice {
  readonly text: string
  /** Number of the slot; `WORDS`, the number of no slot, for words, `BOUNDARY` for a boundary. */
  readonly slot: number
  words: readonly number[]
  /** The last word with a particle, with the length of the particle. */
  endings: readonly (readonly [word: number, length: number])[]
}

export const WORDS = -1
export const BOUNDARY = -2

/** Reads the time patterns of a language, and adds their words to its vocabulary. */
export function readPatterns(
  table: string,
  source: WordSource,
  particles: Particles | undefined,
): readonly TimePattern[] {
  const choices = new Map<string, PatternChoice>()
  const items = new Map<string, PatternItem>()
  const fills = new Map<string, TimePattern['fills']>()
  const patterns: TimePattern[] = []
  for (const line of lines(table)) {
    const [shape = '', filled = ''] = line.split('=>')
    const own: PatternItem[] = []
    for (const text of shape.split(' ')) if (text !== '') own.push(itemOf(text))
    patterns.push(readPattern(patterns.length, own, fillsOf(filled)))
  }
  readWords(
    [...choices.values()].filter(({ slot }) => slot === WORDS),
    source,
    particles,
  )
  return patterns

  function fillsOf(text: string): TimePattern['fills'] {
    let known = fills.get(text)
    if (!known) fills.set(text, (known = text.trim().split(/\s+/).filter(Boolean).map(parseFilledSlot)))
    return known
  }

  function itemOf(text: string): PatternItem {
    let item = items.get(text)
    if (!item) items.set(text, (item = parseItem(text)))
    return item
  }

  function parseItem(text: string): PatternItem {
    const isContext = text.startsWith('~')
    const optional = text.length > 1 && text.endsWith('?')
    const own = text.slice(isContext ? 1 : 0, optional ? -1 : undefined)
    const texts = own.includes('/') ? own.split(/(?<=.)\/(?=.)/) : [own]
    return { isContext, optional, choices: texts.map(choiceOf) }
  }

  function choiceOf(text: string): PatternChoice {
    let choice = choices.get(text)
    if (!choice) {
      const slot = text === '|' ? BOUNDARY : slotNumberOf(text)
      choices.set(text, (choice = { text, slot, words: [], endings: [] }))
    }
    return choice
  }
}

function readPattern(number: number, items: readonly PatternItem[], fills: TimePattern['fills']): TimePattern {
  let needed = 0
  let context = -1
  let last = -1
  for (let at = 0; at < items.length; at++) {
    const { isContext, optional } = items[at] as PatternItem
    if (!optional) needed = at + 1
    if (isContext) continue
    if (context < 0) context = at
    last = at
  }
  return { number, items, needed, context, itemsAfter: items.length - 1 - last, fills }
}

/** Reads the words of choices. Most are cut in one text. */
function readWords(
  choices: readonly PatternChoice[],
  { vocabulary, spelling }: WordSource,
  particles: Particles | undefined,
): void {
  const plain = particles ? [] : choices.filter(({ text }) => !text.includes("'"))
  const texts = plain.map(({ text }) => text)
  const { words, starts, ends } = addPhraseWords(texts, vocabulary, spelling)
  for (const [at, choice] of plain.entries()) choice.words = Array.from(words.subarray(starts[at], ends[at]))
  const tokens = new Tokens()
  const ending: PatternChoice[] = []
  const endings: string[][] = []
  for (const choice of choices) {
    const { text } = choice
    if (!particles && !text.includes("'")) continue
    // `'s` and `l'` are attached to a word; otherwise they would be a mark and a word
    const start = text === "'s" ? 1 : 0
    const after = text.length > 1 && text.endsWith("'") ? 1 : 0
    const whole = `${start ? 'a' : ''}${text}${after ? 'aa' : ''}`
    tokens.clear()
    tokenise(flattenString(whole), 0, whole.length, tokens, vocabulary, spelling)
    const own: string[] = []
    for (let token = start; token < tokens.count - after; token++)
      own.push(whole.slice(tokens.start(token), tokens.end(token)))
    choice.words = own.map((word) => vocabulary.add(word))
    const last = own.at(-1)
    if (particles && last !== undefined)
      endings[ending.push(choice) - 1] = particles.list.map((particle) => last + particle)
  }
  const { words: ended, ends: listEnds } = addWordLists(endings, vocabulary)
  for (const [at, choice] of ending.entries()) {
    const from = listEnds[at - 1] ?? 0
    choice.endings = particles?.list.map((particle, index) => [ended[from + index] as number, particle.length]) ?? []
  }
}

/** Parses a slot with its value, as written after `=>`: `RELATION:-1`. */
function parseFilledSlot(text: string): [slot: keyof TimeSlots, value: string | number] {
  const [name, value = ''] = text.split(':')
  return [name as keyof TimeSlots, /^-?[\d.]+$/.test(value) ? Number(value) : value] // patterns fill slots only
}
