import type { TimeRow } from '../../lexicon/annotate/time-row'
import { defineFlags } from '../../text/define-flags'
import { denseList } from '../../text/dense-list'
import { firstWordsOf } from '../tokens/phrase-words'
import { TokenPhrases } from '../tokens/phrases'
import { WordBits } from '../tokens/word-bits'
import type { WordSource } from '../word-source'
import { type AgeWords, ageWordsOf } from './age-words'
import { type Particles, particlesOf } from './particles'
import { patternParts } from './pattern-parts'
import { slotBits as bitsOf, type FilledSlot, SLOT_NUMBER, slotBit } from './slot-number'
import { slotMeaningsOf } from './slot-tables'
import { generalizeSlots } from './slots'
import { TimePatterns } from './time-patterns'
import { type Endings, endingsOf, type VerbWords, verbWordsOf } from './verb-words'

/* Classes of words in times, as bits. Those tested for every word of a page come first. */
const flag = defineFlags('word of a time')
export const OPENS = flag('OPENS') // a time can start with it
export const WHOLE = flag('WHOLE') // can be a time alone
export const INSIDE = flag('INSIDE') // can be inside a time, after its first word
export const AFTER_FIGURES = flag('AFTER_FIGURES') // can follow figures that open a time: `days`, `March`, `th`
export const LITERAL = flag('LITERAL') // occurs literally in the patterns of times
export const LAST = flag('LAST') // can be the last word of a time, its context included: `week`; not `the`
export const LEADS = flag('LEADS') // a time follows it: `in`, `since`
export const NOT_BEFORE = flag('NOT_BEFORE') // a weekday before it is part of a name, a year a number: `Sunday Times`, `1998 people`
export const NOT_AFTER = flag('NOT_AFTER') // a weekday after it is part of a name: `Black Friday`
export const DOUBTFUL = flag('DOUBTFUL') // a month or day that is an ordinary word too: `may`
export const OLD = flag('OLD') // makes a number of years an age: `old`
export const AGE = flag('AGE') // a noun beside which years are an age: `the age of` ¦ `87 years`
export const AGES_OF = flag('AGES_OF') // makes the decade after it an age: `his` ¦ `30s`
export const PAPER = flag('PAPER') // a frequency that is also a noun for a newspaper: `daily`
export const DETERMINER = flag('DETERMINER') // opens a group of a noun: `the`, `this`
export const BOUNDING = flag('BOUNDING') // makes a number approximate or a bound: `about`
export const SEVERAL = flag('SEVERAL') // opens a phrase of several words
export const SUFFIX = flag('SUFFIX') // makes figures an ordinal
export const DECADE_SUFFIX = flag('DECADE_SUFFIX') // makes figures a decade
export const EDGE = flag('EDGE') // a modifier that is a verb too: `end`
export const EDGE_LEAD = flag('EDGE_LEAD') // an EDGE word after it is not a verb: `by` ¦ `end June`
export const MEASURED = flag('MEASURED') // what is measured in figures that look like a decade: `highs in the` ¦ `80s`
export const LISTS = flag('LISTS') // joins numbers of a list: `three` ¦ `and five years`
export const SPANS_TWO = flag('SPANS_TWO') // opens a list of two numbers: `between` ¦ `6 and 12`
export const PARTITIVE = flag('PARTITIVE') // an article that leaves a plural without a determiner: `des` ¦ `mois de pluie`
export const CAPTION = flag('CAPTION') // opens a caption, before a colon or dash: `PHOTO` ¦ `: Ana Roe`
export const AGE_DECADE = flag('AGE_DECADE') // a decade of an age in words: `teens`, `thirties`
export const PUBLICATION = flag('PUBLICATION') // what is printed: `the weekly` ¦ `magazine`
export const NOT_COUNTED = flag('NOT_COUNTED') // after a day of the month, not a noun that it counts: `on the 24th` ¦ `he resigned`
export const COUNT_LEAD = flag('COUNT_LEAD') // of LEADS, one after which a round number may count a noun: `a` ¦ `2000 empleados`

/** The word tables of a language for finding times. */
export interface TimeWords {
  readonly row: TimeRow
  /** By word number: the classes of the word, such as `OPENS` or `PAST`, as bits. */
  readonly bits: Int32Array
  /** By word number: the lowest eight bits of `bits`. Small enough to stay in the cache while a page is scanned. */
  readonly glance: Uint8Array
  /** By word number: the slots that can start with that word, as bits. */
  readonly masks: Int32Array
  /** By word number: the slots that the word fills alone, with their values. `second` fills an ordinal and a unit. */
  readonly single: readonly (readonly FilledSlot[] | undefined)[]
  /** Phrases of words, with the slots that each fills and their values: `day after tomorrow`. */
  readonly phrases: TokenPhrases<readonly FilledSlot[]>
  readonly patterns: TimePatterns
  /** The words and endings that tell the tense of a clause. */
  readonly verbs: VerbWords
  /** The particles that the language writes as one with the word before; undefined if it has none. */
  readonly particles: Particles | undefined
  /** The words beside which a number of years is an age; undefined for languages that have other means. */
  readonly ages: AgeWords | undefined
  /** The endings of nouns that a round number counts: `s` in `2000 salariés`. */
  readonly counted: Endings
  /** Whether the language writes clock times with an `h`: `14h30`. */
  readonly hours: boolean
}

/** Builds the word tables of a language for finding times; undefined if the lexicon has no times for it. */
export function timeWordsOf(source: WordSource): TimeWords | undefined {
  const { vocabulary, spelling } = source
  const row = source.rows.times
  if (!row) return undefined
  generalizeSlots()
  const meanings = slotMeaningsOf(row)
  const particles = particlesOf(row)
  const texts = [...meanings.keys()]
  const values = [...meanings.values()]
  const endings: number[] = [] // lengths of the particles of the further texts
  for (const [phrase, means] of particles ? meanings : [])
    if (means.some(({ slot }) => TAKES_PARTICLE.includes(slot)))
      for (const particle of particles?.list ?? [])
        if (!meanings.has(phrase + particle)) {
          texts.push(phrase + particle)
          values.push(means)
          endings.push(particle.length)
        }
  const phrases = new TokenPhrases(texts, (at) => values[at] ?? [], vocabulary, spelling)
  const bits = new WordBits(vocabulary)
  const masks = new WordBits(vocabulary)
  const single = new Map<number, readonly FilledSlot[]>()
  const { words, starts, ends } = phrases.words
  for (const [at, length] of endings.entries())
    particles?.lengths.set(words[(ends[meanings.size + at] as number) - 1] as number, length)
  for (const [at, means] of values.entries()) {
    const from = starts[at] as number
    const last = (ends[at] as number) - 1
    const first = words[from] as number
    bits.add(first, OPENS)
    if (last > from) bits.add(words[last] as number, LAST)
    else single.set(first, means)
    for (let word = from; last > from && word <= last; word++)
      bits.add(words[word] as number, words[word] === first ? SEVERAL : INSIDE)
    for (const { slot } of means) {
      masks.add(first, slotBit(slot) | (ALSO[slot] ?? 0))
      if (last === from && slot === SLOT_NUMBER.BOUND) bits.add(first, BOUNDING)
    }
  }
  bits.addLists([
    [NOT_BEFORE, row.notBefore],
    [NOT_AFTER, row.notAfter],
    [LEADS, row.leads],
    [COUNT_LEAD, row.countLeads],
    [EDGE, row.edges],
    [EDGE_LEAD, row.edgeLeads],
    [NOT_COUNTED, row.notCounted],
    [MEASURED, row.measured],
    [CAPTION, row.captions],
    [LISTS, row.lists],
    [PARTITIVE, row.partitives],
    [SPANS_TWO, row.spansTwo],
    [AGE_DECADE, row.ageDecades],
    [DOUBTFUL, row.doubtful],
    [OLD, row.old],
    [AGES_OF, row.agesOf],
    [AGE, row.ages],
    [PAPER, row.papers],
    [PUBLICATION, row.publications],
    [DETERMINER, row.determiners],
    [SUFFIX | AFTER_FIGURES | LAST, row.suffixes],
    [DECADE_SUFFIX | AFTER_FIGURES | LAST, row.decadeSuffix ?? "s, 's"],
    [INSIDE | LAST, '-, .'], // `twenty-one`, `Sept.`
  ])
  const patterns = new TimePatterns(row.patterns, source, particles)
  const ages = ageWordsOf(row.age, vocabulary)
  markPlaces(patterns, bits, masks.table(), firstWordsOf(phrases.words), single)
  const verbs = verbWordsOf(row, vocabulary)
  const hours = /(?:^|[\s|])h[|=]/.test(row.clock ?? '')
  return {
    row,
    bits: bits.table(),
    glance: new Uint8Array(bits.table()),
    masks: masks.table(),
    single: denseList(single, vocabulary.tableSize),
    phrases,
    patterns,
    verbs,
    particles,
    ages,
    counted: endingsOf(row.countedEndings),
    hours,
  }
}

/** Marks in `bits` the places that each word can have in time patterns. Most words of a page then need no closer look. */
function markPlaces(
  patterns: TimePatterns,
  bits: WordBits,
  masks: Int32Array,
  opening: Int32Array,
  single: ReadonlyMap<number, readonly FilledSlot[]>,
): void {
  const { root } = patterns
  const inside = patternParts(patterns.patterns)
  patterns.expand(root)
  for (const [id, state] of root.words ?? []) bits.add(id, state.end ? OPENS | LITERAL | WHOLE : OPENS | LITERAL)
  for (const id of inside.words) bits.add(id, INSIDE | LITERAL)
  for (const id of inside.lastWords) bits.add(id, LAST)
  const figures = FIGURES.flatMap((name) => root.slots[name] ?? [])
  for (const state of figures) {
    patterns.expand(state)
    if (state.split) patterns.expand(state.split)
    for (const id of [...(state.words?.keys() ?? []), ...(state.split?.words?.keys() ?? [])])
      bits.add(id, AFTER_FIGURES)
  }
  const afterFigures = figures.reduce((sum, { mask }) => sum | mask, bitsOf('CLOCKWORD'))
  const whole = root.slots.reduce((sum, state, index) => (state?.end ? sum | slotBit(index) : sum), 0)
  const insideMask = inside.mask | bitsOf('NUMBER', 'CLOCKWORD')
  const lastMask = inside.lastMask | bitsOf('CLOCKWORD')
  for (const id of opening) {
    const mask = masks[id] as number
    if (mask & insideMask) bits.add(id, INSIDE)
    if (mask & lastMask && single.has(id)) bits.add(id, LAST)
    if (mask & afterFigures) bits.add(id, AFTER_FIGURES)
  }
  for (const [id, means] of single) if (means.some(({ slot }) => whole & slotBit(slot))) bits.add(id, WHOLE)
}

/** Numbers of the slots that can start with figures: a day such as `24`, a clock time such as `10:30`. */
const FIGURES = [
  SLOT_NUMBER.DAY,
  SLOT_NUMBER.COUNT,
  SLOT_NUMBER.ORDINAL,
  SLOT_NUMBER.DECADE,
  SLOT_NUMBER.CLOCK,
  SLOT_NUMBER.HOUR,
  SLOT_NUMBER.ISO,
]

/** Numbers of the slots with which a time may end, so that a particle may follow. */
const TAKES_PARTICLE: readonly number[] = [
  ...[SLOT_NUMBER.MONTH, SLOT_NUMBER.WEEKDAY, SLOT_NUMBER.UNIT, SLOT_NUMBER.PART, SLOT_NUMBER.SEASON, SLOT_NUMBER.DAYS],
  ...[SLOT_NUMBER.REFERENCE, SLOT_NUMBER.MOD, SLOT_NUMBER.HOLIDAY, SLOT_NUMBER.CLOCKWORD],
]

/** By number of a slot in a word table: the further slots that its words can start, as bits. A number word can start a count or a year. */
const ALSO: Readonly<Record<number, number>> = {
  [SLOT_NUMBER.NUMBER]: bitsOf('COUNT', 'ORDINAL', 'YEAR', 'CLOCK'),
  [SLOT_NUMBER.VAGUE]: bitsOf('COUNT'),
  [SLOT_NUMBER.ERA]: bitsOf('YEAR'),
  [SLOT_NUMBER.ARTICLE]: bitsOf('COUNT'),
}
