import { foldSpelling } from '../../../tables'
import { isMonth, isWeekday } from './calendar-tables'
import { namesBy } from './feature-names'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'

/** Adds the features of a place by itself: its letters, and what tables know of it. */
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
  if (!dense) add(count > 3 ? 'place:words-4' : countOfWords(count))
  else add(name.length > 8 ? 'place:dense-long' : name.length > 4 ? 'place:dense-middle' : 'place:dense-short')
  if (words.length > 1 && tables.countries.has(foldSpelling(words.at(-1) ?? ''))) add('place:ends-in-country')
  if (known.hasDigit) add('place:digit')
  if (SIGN.test(name)) add('place:sign')
  if (known.endsWithStop) add('place:stop')
  if (name.includes('.') && DOMAIN.test(name)) add('place:domain')
  if (known.isMedia) add('place:media')
  if (known.agency) add('place:credit')
  if (known.isLabel || (ELIDED.test(folded) && tables.labels.has(folded.replace(ELIDED, '')))) add('place:label')
  if (tables.jobs.has(foldSpelling(words.at(-1) ?? '')) || tables.anonymous.opening(folded)) add('place:job')
  if (isMonth(folded, tables) || isWeekday(folded, tables)) add('place:calendar')
  if (piece.bracket)
    add(index === 0 || pieces[index - 1]?.bracket !== piece.bracket ? 'place:opens-bracket' : 'place:in-bracket')
  if (ABSTRACT.test(name)) add('place:abstract-ending')
}

function caseFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { name, words, smallWords, opensSmall } = facts.piece(index)
  if (name === name.toUpperCase()) {
    if (words.length === 1 && name.length < 4) add('place:short-capitals')
  } else if (opensSmall) add('place:small')
  else if (smallWords === 0) add('place:title-case')
  else add(smallWords * 2 >= words.length ? 'place:many-small-words' : 'place:some-small-words')
}

/** Adds the features of a place among the paragraphs around it: whether the text names it again, and as what. */
export function placeContextFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { around, cased, context } = facts
  const { name } = facts.piece(index)
  if (cased && CASED.test(name) && name === name.toUpperCase())
    add(context.headlineInCapitals ? 'place:capitals-as-headline' : 'place:capitals')
  if (repeatsOf(name, around, cased) > 1)
    add((facts.pieces[index] as DatelinePiece).end < 60 ? 'place:again' : 'place:again-far')
  if (isSurname(name, context.below, cased)) add('place:surname')
}

const countOfWords = namesBy((count: number) => `place:words-${count}`)
const CASED = /\p{Lu}|\p{Ll}/u
const SIGN = /["“”„«»!?%$€#@*]/
const DOMAIN = /[.]\p{L}{2,4}$|^[\w-]+\.[A-Za-z]{2,4}$/u
const ELIDED = /^\p{L}{1,2}['’]/u
const ABSTRACT = /^\p{Lu}?[\p{Ll}]*(?:ing|ung|tion|keit|heit|tät|ción|ção|zione|isme|ismo|ность|ство|лық|лік)$/u

/** Counts how often a place is named again, inflected or not: by its first letters. */
function repeatsOf(name: string, around: string, cased: boolean): number {
  const word = name.split(/[\s-]/).find((each) => each.length > 2) ?? name
  const stem = cased ? word.toLowerCase().slice(0, Math.max(3, word.length - 2)) : word
  if (stem.length < 2) return 0
  let count = 0
  for (let at = around.indexOf(stem); at >= 0 && count < 3; at = around.indexOf(stem, at + stem.length))
    if (!cased || !/\p{L}/u.test(around.charAt(at - 1))) count++
  return count
}

/** Whether a name follows another capitalized word in the text below: `Coach Denise Washington was` for `WASHINGTON:` */
function isSurname(name: string, below: string, cased: boolean): boolean {
  if (!cased || /\s/.test(name) || name.length < 3) return false
  const title = name.charAt(0) + name.slice(1).toLowerCase()
  for (let at = below.indexOf(title); at >= 0; at = below.indexOf(title, at + 1)) {
    if (/\p{L}/u.test(below.charAt(at + title.length))) continue
    if (/(?:^|[\s,“"„«])\p{Lu}\p{Ll}+ $/u.test(below.slice(Math.max(0, at - 16), at))) return true
  }
  return false
}
