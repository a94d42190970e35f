import { directionWords, relativeDays, timeUnits } from '../../lexicon/relative-times'
import { wordsBeforeClock } from '../../lexicon/time-prepositions'
import { stampUnits } from '../../lexicon/units'
import { allWords, once } from '../../lexicon/words'

/** A clock time, `16h12`, or a count: `3` */
const NUMBER = /\d{1,2}(?:[:.h]\d{2})?/
/** Text without its number that has only words and colons. */
const PLAIN = /^[\s:：.\p{L}\p{M}'’]*$/u
const CLOCK = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/

/**
 * Whether a text is a time without a date: of a day that a word names, `hier à 16h12`, or counted back, `3 hours ago`, `3時間前`; not:
 * `not before 10:15`, `12 new cases`, `3 days`.
 */
export function isRelative(text: string): boolean {
  const [number] = NUMBER.exec(text) ?? []
  if (number === undefined || !PLAIN.test(text.replace(number, ''))) return false
  const spoken =
    text
      .replace(number, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  if (number.length > 2) return CLOCK.test(number) && spoken.every((word) => clockWords().has(word))
  const directions = spoken.filter((word) => directionsBack().has(word)).length
  return directions > 0 && spoken.every((word) => directionsBack().has(word) || units().has(word))
}

const units = /* @__PURE__ */ once(() => new Set(allWords(timeUnits)))
const directionsBack = /* @__PURE__ */ once(() => new Set(allWords(directionWords)))
const clockWords = /* @__PURE__ */ once(
  () =>
    new Set(
      [...allWords(relativeDays), ...allWords(wordsBeforeClock), ...stampUnits]
        .flatMap((word) => word.replace(/[\\?].*/, '').split(' '))
        .map((word) => word.toLowerCase()),
    ),
)
