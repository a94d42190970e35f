import { abstractEndings } from '../../../../lexicon/word-endings'
import { alternatives } from '../../../../lexicon/words'
import { foldSpelling } from '../../../fold-spelling'
import { isMonth, isWeekday } from './calendar-tables'
import type { DatelineContext } from './context'
import { namesBy } from './feature-names'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import { type DatelinePiece, isBeforeSpeech } from './pieces'

/**
 * Adds the features of a place by itself: its letters, and its entries in the tables.
 * “For” and “against” give the sign of the fitted weight: for or against a dateline. `…` is the text of a story.
 *
 * - `place:second` neutral: a second place. `LIMA/QUITO – …`; not: `LIMA – …`
 * - `place:known` for: the gazetteer has it. `LIMA – …`; not: `ABCDE – …`
 * - `place:country` against: a country or region. `PERU – …`; not: `LIMA – …`
 * - `place:unknown` neutral: in no table. `ABCDE – …`; not: `LIMA – …`
 * - `place:words-1` for: one word, `ABOARD` and the like not counted. `ABCDE – …`; not: `NEW ABCDE – …`
 * - `place:words-2` for: two words. `NEW ABCDE – …`; not: `ABCDE – …`
 * - `place:words-3` against: three words. `THE NEW ABCDE – …`; not: `ABCDE – …`
 * - `place:words-4` against: four words or more. `Four more weeks of – …`; not: `LIMA – …`
 * - `place:dense-short` neutral: at most four Chinese or Japanese characters. `東京 – 橋`; not: `LIMA – …`
 * - `place:dense-middle` against: five to eight of them. `東京都千代田 – 橋`; not: `東京 – 橋`
 * - `place:dense-long` against: nine or more. `東京都千代田区丸の内 – 橋`; not: `東京 – 橋`
 * - `place:ends-in-country` neutral: ends with a country. `LIMA PERU – …`; not: `LIMA – …`
 * - `place:speech:known` for: in the gazetteer, and a dash and a quotation follow. `LIMA – “No,” he said`; not: `LIMA – The bridge`
 * - `place:speech:unknown` against: the same of a place in no table. `ABCDE – “No,” he said`; not: `ABCDE – The bridge`
 * - `place:digit` against: has a digit. `Gate 7 – …`; not: `LIMA – …`
 * - `place:sign` against: has a quotation mark or a sign such as `%`. `Is it LIMA? – …`; not: `LIMA – …`
 * - `place:stop` neutral: ends with a full stop. `HOUGHTON, Mich. | …`; not: `HOUGHTON, Michigan | …`
 * - `place:domain` against: a web address. `example.com – …`; not: `LIMA – …`
 * - `place:media` against: has a word of media names. `Hills Tribune – …`; not: `LIMA – …`
 * - `place:credit` against: the name of an agency or outlet. `Reuters – …`; not: `LIMA – …`
 * - `place:label` against: a label of headlines. `ANALYSIS – …`; not: `LIMA – …`
 * - `place:job` against: ends with a job title. `Science Writer – …`; not: `LIMA – …`
 * - `place:calendar` against: a month or weekday alone. `MAY – …`; not: `LIMA – …`
 * - `place:opens-bracket` against: the first piece of a bracket. `(LIMA) – …`; not: `LIMA – …`
 * - `place:in-bracket` against: a later piece of a bracket. `(AP/LIMA) – …`; not: `(LIMA) – …`
 * - `place:abstract-ending` against: ends like an abstract noun, and the gazetteer lacks it. `Banking – …`; not: `Asunción – …`
 */
export function placeFeatures(facts: ParagraphFacts, index: number, isSecond: boolean, add: AddFeature): void {
  const { tables, cased, dense, pieces } = facts
  const piece = pieces[index] as DatelinePiece
  const known = facts.piece(index)
  const { name, folded, words } = known
  if (isSecond) add('place:second')
  add(known.isPlace ? 'place:known' : known.isArea ? 'place:country' : 'place:unknown')
  if (cased && CASED.test(name)) caseFeatures(facts, index, add)
  // AIR FORCE ONE in `ABOARD AIR FORCE ONE`
  const prefix = words.length > 3 ? tables.placePrefixes.opening(folded)?.length : undefined
  const count = prefix && folded.charAt(prefix) === ' ' ? folded.slice(prefix + 1).split(' ').length : words.length
  if (!dense) add(count > 3 && !JOINED.test(name) ? 'place:words-4' : countOfWords(Math.min(count, 3)))
  else add(name.length > 8 ? 'place:dense-long' : name.length > 4 ? 'place:dense-middle' : 'place:dense-short')
  if (words.length > 1 && tables.countries.has(foldSpelling(words.at(-1) ?? ''))) add('place:ends-in-country')
  if (isBeforeSpeech(facts.text, piece)) add(known.isPlace ? 'place:speech:known' : 'place:speech:unknown')
  if (known.hasDigit) add('place:digit')
  if (SIGN.test(name)) add('place:sign')
  if (known.endsWithStop) add('place:stop')
  if (name.includes('.') && DOMAIN.test(name)) add('place:domain')
  if (known.isMedia) add('place:media')
  if (known.agency) add('place:credit')
  if (
    known.isLabel ||
    (words.length > 1 && words.every((word) => tables.labels.has(foldSpelling(word)))) ||
    (ELIDED.test(folded) && tables.labels.has(folded.replace(ELIDED, '')))
  )
    add('place:label')
  if (tables.jobs.has(foldSpelling(words.at(-1) ?? '')) || tables.anonymous.opening(folded)) add('place:job')
  if (isMonth(folded, tables) || isWeekday(folded, tables)) add('place:calendar')
  if (piece.bracket)
    add(index === 0 || pieces[index - 1]?.bracket !== piece.bracket ? 'place:opens-bracket' : 'place:in-bracket')
  if (!known.isPlace && ABSTRACT.test(name)) add('place:abstract-ending')
}

/**
 * Adds the features of a place by its capitals.
 *
 * - `place:short-capitals` against: one word of two or three capitals. `EU – …`; not: `LIMA – …`
 * - `place:small` against: opens with a small letter. `lima.pe/a – …`; not: `Lima – …`
 * - `place:title-case` against: each word has a capital, but not all letters. `Lima – …`; not: `LIMA – …`
 * - `place:some-small-words` for: fewer than half of its words open small. `Rio de Janeiro – …`, `Stoke-on-Trent – …`; not: `Rio – …`
 * - `place:many-small-words` against: half or more of them. `More of it – …`; not: `Rio – …`
 */
function caseFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { name, words, smallWords, opensSmall } = facts.piece(index)
  if (name === name.toUpperCase()) {
    if (words.length === 1 && name.length < 4) add('place:short-capitals')
  } else if (opensSmall) add('place:small')
  else if (smallWords === 0) add(HYPHENED.test(name) ? 'place:some-small-words' : 'place:title-case')
  else add(smallWords * 2 >= words.length ? 'place:many-small-words' : 'place:some-small-words')
}

/**
 * Adds the features of a place by the paragraphs around it.
 *
 * - `place:capitals` for: in capitals below a headline that is not. `LIMA – …`; not: `Lima – …`
 * - `place:capitals-as-headline` for: in capitals, as the headline is. `LIMA – …` below `FERRIES SAIL`; not: below `Ferries sail`
 * - `place:in` for: before a full stop or a quotation, or in capitals before a dash, and named again after a word for `in`.
 *   `TRNAVA. Ferries sailed in Trnave.`; not: `TRNAVA. The ferries of Trnave sailed.`
 * - `place:again-name` for: again with a capital, after a word in small letters or of one or two letters.
 *   `TRNAVA. The ferries of Trnave sailed.`; not: `TRNAVA. The ferries sailed.`
 * - `place:again` neutral: named again otherwise. `TRNAVA. Nice Trnave.`; not: `TRNAVA. The ferries of Trnave sailed.`
 * - `place:again-far` against: named again, but it ends after the 60th character.
 *   `April 24, 2024, Example Wire Service of the North Coast, Trnava – In Trnava`; not: `TRNAVA. The ferries of Trnave sailed.`
 * - `place:noun` against: named again with a small letter. `MUSSELS – Wash the mussels.`; not: `LIMA – The bridges of Lima`
 * - `place:surname` against: a family name below. `LISBON: “No.” Coach Ana Lisbon was angry.`; not: `LISBON: Coach Ana Silva was angry.`
 */
export function placeContextFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { cased, context } = facts
  const { name } = facts.piece(index)
  if (cased && CASED.test(name) && name === name.toUpperCase())
    add(context.headlineInCapitals ? 'place:capitals-as-headline' : 'place:capitals')
  const repeat = repeatOf(name, index, facts)
  if (repeat) add((facts.pieces[index] as DatelinePiece).end < 60 ? repeat : 'place:again-far')
  if (isSurname(name, context.below, cased)) add('place:surname')
  if (cased && isCommonNoun(name, context)) add('place:noun')
}

const countOfWords = namesBy((count: number) => `place:words-${count}`)
/** Name with one or two small words between capitals: `St. Veit ob der Glan`, `Villa de la Reina`; not: `Four more weeks of rain`. */
const JOINED = /^(?:\p{Lu}[\p{L}\p{M}.'’-]* ){1,2}\p{Ll}{1,3} (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*$/u
/** Small word between hyphens: `Stratford-upon-Avon`; not: `Baden-Baden`, `Mid-term`. */
const HYPHENED = /\p{L}-\p{Ll}{2,4}-\p{Lu}/u
const CASED = /\p{Lu}|\p{Ll}/u
const SIGN = /["“”„«»!?%$€#@*]/
const DOMAIN = /[.]\p{L}{2,4}$|^[\w-]+\.[A-Za-z]{2,4}$/u
const ELIDED = /^\p{L}{1,2}['’]/u
const ABSTRACT = new RegExp(String.raw`^\p{Lu}?[\p{Ll}]*(?:${alternatives(abstractEndings)})$`, 'u')

/**
 * Returns the feature of a place that the text around names again, by its stem; undefined if the dateline alone names it. Before a full
 * stop or a quotation, where the mark says little, the word before counts too: `in Trnave`, `of Trnave`.
 */
function repeatOf(name: string, index: number, facts: ParagraphFacts): string | undefined {
  const { around, aroundAsFiled, cased, tables, context } = facts
  const word = name.split(/[\s-]/).find((each) => each.length > 2) ?? name
  const stem = cased ? word.toLowerCase().slice(0, Math.max(3, word.length - 2)) : word
  if (stem.length < 2) return undefined
  const whole = name.toLowerCase().slice(0, Math.max(stem.length, name.length - 2))
  const { start, end } = facts.pieces[index] as DatelinePiece
  const own = context.above.length + 1 // offset of the paragraph in the text around
  const isOpen = facts.text.charAt(end) === '.' || isBeforeSpeech(facts.text, facts.pieces[index] as DatelinePiece)
  const isDashed = name === name.toUpperCase() && DASH_AFTER.test(facts.text.slice(end, end + 3))
  let found: string | undefined
  for (let at = around.indexOf(stem); at >= 0; at = around.indexOf(stem, at + stem.length)) {
    if (at >= own + start && at < own + end) continue
    if (cased && /\p{L}/u.test(around.charAt(at - 1))) continue
    found ??= 'place:again'
    const before = WORD_BEFORE.exec(around.slice(Math.max(0, at - LONGEST_IN), at))?.[1]
    if (!(isOpen || isDashed) || before === undefined || !around.startsWith(whole, at)) continue
    if (cased && !UPPER.test(aroundAsFiled.charAt(at))) continue // `w szoku`
    if (tables.in.has(before)) return 'place:in'
    if (!isOpen) continue
    const filed = aroundAsFiled.slice(at - before.length - 1, at)
    if (cased && (before.length < 3 || SMALL.test(filed)) && UPPER.test(aroundAsFiled.charAt(at)))
      found = 'place:again-name'
  }
  return found
}

const DASH_AFTER = /^\s[-–—]\s/
const SMALL = /^\p{Ll}/u
const UPPER = /\p{Lu}/u
const WORD_BEFORE = /(?:^|[^\p{L}])(\p{L}+) $/u
const LONGEST_IN = 10 // characters of a word for `in`, with the spaces around

/** Whether the text around has a word of a name with a small letter: `MUSSELS – Wash the mussels`; not: `LIMA – In Lima`. */
function isCommonNoun(name: string, { above, below }: DatelineContext): boolean {
  const word = name.split(/[\s-]/).find((each) => each.length > NOUN)
  if (word === undefined) return false
  const stem = word.toLowerCase().slice(0, -1)
  for (const text of [above, below])
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length))
      if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}{3}/u.test(text.slice(at + stem.length, at + stem.length + 3)))
        return true
  return false
}

const NOUN = 4 // a word must be longer than this to be looked for

/**
 * Whether a name follows another capitalized word in the text below: `WASHINGTON` in `Coach Denise Washington was`; not: in
 * `to Washington`.
 */
function isSurname(name: string, below: string, cased: boolean): boolean {
  if (!cased || /\s/.test(name) || name.length < 3) return false
  const title = name.charAt(0) + name.slice(1).toLowerCase()
  for (let at = below.indexOf(title); at >= 0; at = below.indexOf(title, at + 1)) {
    if (/\p{L}/u.test(below.charAt(at + title.length))) continue
    if (/(?:^|[\s,“"„«])\p{Lu}\p{Ll}+ $/u.test(below.slice(Math.max(0, at - 16), at))) return true
  }
  return false
}
