import { noteConcepts } from '../lexicon/restrictions/note-concepts'
import { wordBuckets } from '../lexicon/word-buckets'
import { once } from '../lexicon/words'
import { unitAt } from '../text/unit-at'
import { allRoleWords, type RestrictionVocabulary } from './all-role-words'
import { plainLetters } from './plain-letters'
import { type RoleString, readRoles } from './read-roles'
import { RoleWords } from './role-words'
import { countUnknown } from './scored-line'
import { withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

/*
 * Features of a note to editors in whole sentences. A feature is the roles and concepts that occur together in a sentence, whatever their
 * order, or near each other in their order; none is a word.
 */

/** Letters of roles that are counted as another: a time is a time. */
const SAME: Readonly<Record<string, string>> = {
  ...{ m: 'T', n: 'N', M: 'N', h: 'H', k: 'K', b: 'q', e: 'E', u: 'A', U: 'A', f: 'v', p: 'B', l: 'j', i: 'q', c: 'z' },
}
const LETTERS = 'TtNVvHKqSsEzyCPwAdBLIjRgaW'
/** Letter of each concept, beside those of roles. */
const CONCEPTS = {
  reader: '1',
  draft: '2',
  early: '3',
  mistake: '4',
  obituary: '5',
  approved: '6',
  reported: '7',
} as const
const ALL = `${LETTERS}${Object.values(CONCEPTS).join('')}`
const KINDS = ALL.length
const NEAR = 4 // letters of roles between two that are near
const NEXT = 3 // counted roles after one that are near it
const WORDS = 90
const QUOTED = /["“„«»「『]/
const KIND_BITS = 6

/** Role or concept of a text, in the lowest {@link KIND_BITS} bits, with the index of the role at which it starts above them. */
type Place = number
const placeOf = (kind: number, index: number): Place => (index << KIND_BITS) | kind
const kindAt = (place: Place): number => place & ((1 << KIND_BITS) - 1)
const indexAt = (place: Place): number => place >> KIND_BITS

/** Number of the first feature of each sort. */
const TOGETHER = KINDS
const INORDER = TOGETHER + KINDS * KINDS
const OPENS = INORDER + KINDS * KINDS
const QUOTES = OPENS + KINDS + 1
const LONG = QUOTES + 1
const SHARE = LONG + 1
const LENGTH = SHARE + 7
/** Number of features: each is a number below it. @internal */
export const NOTE_FEATURES: number = LENGTH + 5

/** Text of a note without the label of a mail and without quoted titles, with the roles of its words. */
export interface Note {
  readonly text: string
  readonly roles: RoleString
}

/** Reads a text as a note. */
export function readNote(text: string, vocabulary: RestrictionVocabulary): Note {
  const untitled = withoutTitles(withoutLabel(plainLetters(text)), allRoleWords())
  return { text: untitled, roles: readRoles(untitled, WORDS, vocabulary.roles()) }
}

/** Number of the last sum that had each feature: one list for all sums, as a new one for each would cost more than the sum. */
const lastSums = /* @__PURE__ */ new Uint32Array(NOTE_FEATURES)
let sums = 0
const MOST_SUMS = 0xffff_ffff // numbers that the list can hold

/** Set of features, with the sum of their weights. Only the newest may be added to. */
class FeatureSum {
  readonly #weightOf: (feature: number) => number
  readonly #number: number
  sum = 0

  constructor(weightOf: (feature: number) => number) {
    if (sums === MOST_SUMS) {
      lastSums.fill(0)
      sums = 0
    }
    this.#number = ++sums
    this.#weightOf = weightOf
  }

  add(feature: number): void {
    if (lastSums[feature] === this.#number) return
    lastSums[feature] = this.#number
    this.sum += this.#weightOf(feature)
  }
}

/**
 * Returns the sum of the weights of the features of a note, each counted once. If the roles alone sum up to less than `least`, as those of
 * most prose do, the concepts are not looked for. Linear in the length of the note.
 */
export function sumOfNote(note: Note, weightOf: (feature: number) => number, least = Number.NEGATIVE_INFINITY): number {
  const alone = Number.isFinite(least) ? sumOf(note, [], weightOf) : least
  return alone < least ? alone : sumOf(note, findConcepts(note), weightOf)
}

function sumOf({ text, roles }: Note, concepts: readonly Place[], weightOf: (feature: number) => number): number {
  const found = new FeatureSum(weightOf)
  let sentences = 0
  for (let from = 0; from < roles.text.length; ) {
    const stop = roles.text.indexOf('.', from)
    const to = stop < 0 ? roles.text.length : stop
    if (to > from) {
      addSentence(found, roles.text, concepts, from, to)
      sentences++
    }
    from = to + 1
  }
  const opening = /[A-Za-z]/.exec(roles.text.replace(/^[-:,D]{0,3}/, '').slice(0, 1))?.[0] ?? ''
  found.add(OPENS + (kindOf(opening) + 1))
  if (QUOTED.test(text)) found.add(QUOTES)
  if (sentences > 2) found.add(LONG)
  found.add(SHARE + Math.min(6, Math.floor((countUnknown(roles.text) / Math.max(1, roles.text.length)) * 10)))
  found.add(LENGTH + Math.min(4, Math.floor(text.length / 120)))
  return found.sum
}

/** Returns the number of a role among those that are counted; -1 for any other. */
const kindOf = (role: string): number => kinds()[unitAt(role, 0)] ?? -1

const kinds = /* @__PURE__ */ once(() => {
  const table = new Int8Array(0x80).fill(-1)
  for (const role of [...ALL, ...Object.keys(SAME)]) table[role.charCodeAt(0)] = ALL.indexOf(SAME[role] ?? role)
  return table
})

/** Adds the features of the roles from one index to another, which are a sentence. */
function addSentence(found: FeatureSum, roles: string, concepts: readonly Place[], from: number, to: number): void {
  const places: Place[] = []
  for (let index = from; index < to; index++) {
    const kind = kinds()[roles.charCodeAt(index)] as number
    if (kind >= 0) places.push(placeOf(kind, index))
  }
  const roleCount = places.length
  for (const one of concepts) if (indexAt(one) >= from && indexAt(one) < to) places.push(one)
  if (places.length > roleCount) places.sort((one, two) => indexAt(one) - indexAt(two))
  const present = [...new Set(places.map(kindAt))].sort((one, two) => one - two)
  for (const [at, kind] of present.entries()) {
    found.add(kind)
    for (const other of present.slice(at + 1)) found.add(TOGETHER + kind * KINDS + other)
  }
  for (let at = 0; at < places.length; at++) {
    const one = places[at] as Place
    for (let next = at + 1; next <= at + NEXT && next < places.length; next++) {
      const other = places[next] as Place
      if (indexAt(other) - indexAt(one) <= NEAR && kindAt(other) !== kindAt(one))
        found.add(INORDER + kindAt(one) * KINDS + kindAt(other))
    }
  }
}

/** Table of the concepts: the letter of each, by its words. Built on first use. */
const conceptWords = /* @__PURE__ */ once(
  () =>
    new RoleWords(
      wordBuckets([
        Object.fromEntries(
          Object.entries(noteConcepts).map(([name, list]) => [CONCEPTS[name as keyof typeof CONCEPTS], list]),
        ),
      ]),
    ),
)

/** Returns the concepts of a text, each with the index of the role at which it starts. */
function findConcepts({ text, roles: { starts } }: Note): Place[] {
  const concepts = readRoles(text, WORDS, conceptWords())
  const found: Place[] = []
  for (let index = 0; index < concepts.text.length; index++) {
    const unit = concepts.text.charCodeAt(index)
    if (unit < DIGIT_1 || unit > DIGIT_9) continue
    const start = Math.max(0, lastUpTo(starts, concepts.starts[index] as number))
    found.push(placeOf(kindOf(concepts.text.charAt(index)), start))
  }
  return found
}
const DIGIT_1 = 0x31
const DIGIT_9 = 0x39

/** Returns the index of the last start that is not after an offset; -1 for none. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let index = starts.length - 1
  while (index >= 0 && (starts[index] as number) > offset) index--
  return index
}
