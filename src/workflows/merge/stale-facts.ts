import type { Article } from '../../article'
import { factTokens } from './fact-tokens'
import { datelinePlaces, fieldPlaces } from './field-places'
import type { ChangedFact, MergePlace, StaleFact } from './merge-types'
import { unitsOf } from './merge-unit'
import { placeOf } from './merge-units'

/** Words on either side of a figure that tell what it counts. */
const NEAR = 3
const SHARED = 4 // words of a withdrawn quote in a row that are still quoted

/**
 * Returns where facts that the agency changed or took out still stand in an article.
 * Sentences and fields that the new version has word for word are not searched.
 */
export function staleFacts(facts: readonly ChangedFact[], merged: Article, theirs: Article): StaleFact[] {
  const places = placesOf(theirs)
  const current = new Set(places.map(({ text }) => text))
  const now = new Set([...places, ...datelinePlaces(theirs)].flatMap(({ text }) => keysOf(text)))
  const search = placesOf(merged).filter(({ text }) => !current.has(text))
  const found = facts.flatMap((fact) =>
    search.flatMap((place): StaleFact[] => (hasFact(fact, place.text, now) ? [{ fact, place }] : [])),
  )
  return [...new Map(found.map((one) => [JSON.stringify([one.fact.kind, one.fact.before, one.place]), one])).values()]
}

const keysOf = (text: string): string[] => factTokens(text).map(({ key }) => key)

function hasFact({ kind, before, place }: ChangedFact, text: string, now: ReadonlySet<string>): boolean {
  const [words, keys] = [keysOf(text), keysOf(before)]
  if (kind === 'quote') return runs(keys, Math.min(SHARED, keys.length)).some((run) => indexOfRun(words, run) >= 0)
  if (kind === 'wording') {
    const own = keys.filter((key) => key.length > 3 && !now.has(key))
    if (before === place.text) return saysAgain(words, own)
    return (
      own.some((key) => words.some((word) => isFormOf(word, key))) ||
      (keys.some((key) => !now.has(key)) && indexOfRun(words, keys) >= 0)
    )
  }
  const own = keys.filter((key) => kind === 'name' || key.startsWith('#') || kind === 'time')
  return own.some((key) => {
    if (kind === 'time' && words.some((word) => isShortFor(word, key)) && !now.has(key)) return true
    const at = words.indexOf(key)
    if (at < 0) return false
    if (!now.has(key)) return true
    if (kind === 'name') return false // the new version still names somebody so
    return hasContext(words, at, keysOf(place.text), key)
  })
}

/** Whether a text has two words, and a third, of those that only a withdrawn sentence has. */
function saysAgain(words: readonly string[], own: readonly string[]): boolean {
  const all = new Set(own)
  const found = [...all].filter((word) => words.includes(word)).length
  return found >= 2 && found * 3 >= all.size
}

/** Whether two words are one, or differ by an ending only: `arrest` and `arrested`. */
const isFormOf = (word: string, key: string): boolean =>
  word === key ||
  (Math.min(word.length, key.length) >= 5 &&
    Math.abs(word.length - key.length) <= 3 &&
    (key.startsWith(word) || word.startsWith(key)))

/** Whether a word may be short for a day or month: `mon` for `monday`. */
const isShortFor = (word: string, key: string): boolean =>
  word.length >= 3 && word.length <= 5 && word.length < key.length && key.startsWith(word)

/** Whether a figure has a word near it that it has near it in the old sentence too. */
function hasContext(words: readonly string[], at: number, old: readonly string[], key: string): boolean {
  const near = (list: readonly string[], index: number): string[] =>
    list
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .filter((word) => word !== key && (word.length > 2 || /[^\p{Script=Latin}]/u.test(word)))
  const around = new Set(near(old, old.indexOf(key)))
  return near(words, at).some((word) => around.has(word))
}

const runs = (keys: readonly string[], length: number): string[][] =>
  keys.slice(0, Math.max(1, keys.length - length + 1)).map((_, i) => keys.slice(i, i + length))

const indexOfRun = (words: readonly string[], run: readonly string[]): number =>
  words.findIndex((_, i) => run.every((key, k) => words[i + k] === key))

/** Returns every sentence of the body, and every text of the other fields that readers see. */
const placesOf = (article: Article): MergePlace[] => [...fieldPlaces(article), ...unitsOf(article).map(placeOf)]
