import { foldSpelling } from '../../../tables'
import { isMonth, isWeekday } from './calendar-tables'
import { isMediaName } from './media-words'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'

/** Adds the features of a place: its letters, what tables know of it, and whether the text names it again. */
export function placeFeatures(
  facts: ParagraphFacts,
  piece: DatelinePiece,
  isSecond: boolean,
  pieces: readonly DatelinePiece[],
  index: number,
  add: AddFeature,
): void {
  const { text, tables, cased, dense, around, context } = facts
  const name = text.slice(piece.start, piece.end)
  const folded = foldSpelling(name)
  if (isSecond) add('place:second')
  if (tables.places.has(folded)) add('place:known')
  else if (tables.countries.has(folded) || tables.regions.has(folded)) add('place:country')
  else add('place:unknown')
  const words = name.split(/\s+/)
  if (cased && /\p{Lu}|\p{Ll}/u.test(name)) {
    if (name === name.toUpperCase()) {
      add(context.headlineInCapitals ? 'place:capitals-as-headline' : 'place:capitals')
      if (words.length === 1 && name.length < 4) add('place:short-capitals')
    } else {
      const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
      if (/^\p{Ll}/u.test(name)) add('place:small')
      else if (small === 0) add('place:title-case')
      else if (small * 2 >= words.length) add('place:many-small-words')
      else add('place:some-small-words')
    }
  }
  if (!dense) add(words.length > 3 ? 'place:words-4' : `place:words-${words.length}`)
  else add(name.length > 8 ? 'place:dense-long' : name.length > 4 ? 'place:dense-middle' : 'place:dense-short')
  if (words.length > 1 && tables.countries.has(foldSpelling(words.at(-1) ?? ''))) add('place:ends-in-country')
  if (/\d/.test(name)) add('place:digit')
  if (/["“”„«»!?%$€#@*]/.test(name)) add('place:sign')
  if (/\.$/.test(name)) add('place:stop')
  if (/[.]\p{L}{2,4}$/u.test(name) || /^[\w-]+\.[a-z]{2,4}$/i.test(name)) add('place:domain')
  if (isMediaName(name)) add('place:media')
  if (tables.credits.has(name)) add('place:credit')
  if (tables.labels.has(folded) || tables.labels.has(folded.replace(/^\p{L}{1,2}['’]/u, ''))) add('place:label')
  if (tables.jobs.has(foldSpelling(words.at(-1) ?? '')) || tables.anonymous.opening(folded)) add('place:job')
  if (isMonth(folded, tables) || isWeekday(folded, tables)) add('place:calendar')
  if (piece.bracket)
    add(index === 0 || pieces[index - 1]?.bracket !== piece.bracket ? 'place:opens-bracket' : 'place:in-bracket')
  const again = repeatsOf(name, around, cased)
  if (again > 1) add(piece.end < 60 ? 'place:again' : 'place:again-far')
  if (isSurname(name, context.below, cased)) add('place:surname')
  if (/^\p{Lu}?[\p{Ll}]*(?:ing|ung|tion|keit|heit|tät|ción|ção|zione|isme|ismo|ность|ство|лық|лік)$/u.test(name))
    add('place:abstract-ending')
}

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
