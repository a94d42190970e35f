import { fromWindows } from './script-windows'
import { words } from './words'

/* Words of lists by the letters they open with, so that a table unpacks only those that a text may have. */

/** Lists of words by name; or lists that the build has packed as one text: `scripts/pack-buckets.ts`. */
export type NamedLists = Readonly<Record<string, string>> | string

/** Returns the words of a bucket, each after the name of its list: `['N', 'not', 'V', 'note*']`. */
export type WordBuckets = (bucket: number) => readonly string[]

const FIRST_OTHER = 0x250 // lowest unit beyond Latin letters
const OTHER = 1 << 10 // first bucket of other scripts, after those of the Latin letters
const OTHER_SHIFT = 8 // bits of a unit beside those of its bucket
const FIRST_SMALL = 0x61
/** Number of buckets. */
export const BUCKETS = OTHER + (0x10000 >> OTHER_SHIFT)
/** Character of the first list in a bucket; no word has one from it to that before the small letters. */
export const FIRST_NAME = 0x3a

/** Returns the bucket of a folded word by its units: of Latin letters by the first two, and of other scripts by the block of the first. */
export const bucketOf = (word: string): number =>
  bucketOfUnits(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)

/** Returns the same by the two units. The second is no letter, or 0, if the word has one letter. */
export const bucketOfUnits = (first: number, second: number): number =>
  first < FIRST_OTHER ? (first & 31) | (second < FIRST_SMALL ? 0 : (second & 31) << 5) : OTHER + (first >> OTHER_SHIFT)

/** Returns the same by small letters in ASCII: the first is the lowest byte of a number, the second the next one, 0 for none. */
export const bucketOfBytes = (opening: number): number => (opening & 31) | ((opening >>> 3) & (31 << 5))

/**
 * Returns the words of lists by bucket; in each, in the order of the lists.
 * A phrase that ends in a stem is also in the bucket of its last word: `no corregi*` in that of `co`.
 */
export function wordBuckets(lists: readonly NamedLists[]): WordBuckets {
  const all = lists.map((one) => (typeof one === 'string' ? one.split('\n', MOST) : sortWords(one)))
  const names = all.map(([first]) => (typeof first === 'string' ? first.split('\t') : []))
  return (bucket) => {
    const found: string[] = []
    for (const [index, buckets] of all.entries()) {
      const words = buckets[bucket + 1]
      if (typeof words === 'string') unpack(words, names[index] as string[], found)
      else if (words) for (const one of words) found.push(one)
    }
    return found
  }
}

/** Without a limit, V8 looks up each part: see `words`. */
const MOST = 0x7fffffff

/** Adds the words of a packed bucket. Each is after the number of letters that it shares with the one before, the first of a list after its name. */
function unpack(bucket: string, names: readonly string[], found: string[]): void {
  let name = ''
  let last = ''
  for (const part of fromWindows(bucket).match(/\d[^\d:-`]*|[:-`]/g) ?? []) {
    const unit = part.charCodeAt(0)
    if (unit >= FIRST_NAME) name = names[unit - FIRST_NAME] as string
    else found.push(name, (last = last.slice(0, unit - DIGIT_0) + part.slice(1)))
  }
}
const DIGIT_0 = 0x30

/** Returns the words of each bucket, each after the name of its list, at the place of the bucket after the first. */
function sortWords(lists: Readonly<Record<string, string>>): readonly (string | readonly string[] | undefined)[] {
  const buckets: string[][] = []
  for (const [name, list] of Object.entries(lists))
    for (const word of words(list))
      for (const bucket of new Set([bucketOf(word), bucketOf(word.replace(BEFORE_STEM, ''))])) {
        const named = (buckets[bucket + 1] ??= [])
        named.push(name, word)
      }
  return buckets
}

/** Words of a phrase before its last one, a stem. */
const BEFORE_STEM = /^.*[^\p{L}\p{M}](?=[\p{L}\p{M}]+\*$)/u
