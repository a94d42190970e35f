import { noteConcepts } from '../lexicon/restrictions/note-concepts'
import { once, words } from '../lexicon/words'
import { allRoleWords, type RestrictionVocabulary } from './all-role-words'
import { plainLetters } from './plain-letters'
import { readRoles } from './read-roles'
import { foldWord } from './role-words'
import { withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

/*
 * Features of a note to editors in whole sentences. A feature is the roles and concepts that occur together in a sentence, whatever their
 * order, or near each other in their order; none is a word.
 */

/** Letters of roles that are counted as another: a time is a time. */
const SAME: Readonly<Record<string, string>> = {
  ...{ m: 'T', n: 'N', M: 'N', h: 'H', k: 'K', b: 'q', e: 'E', u: 'A', U: 'A', f: 'v' },
}
const LETTERS = 'TtNVvHKqSsEzyCPwAdBLIjRi'
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
const UNKNOWN = /[oOx]/

/** Number of the first feature of each sort. */
const TOGETHER = KINDS
const INORDER = TOGETHER + KINDS * KINDS
const OPENS = INORDER + KINDS * KINDS
const QUOTES = OPENS + KINDS + 1
const LONG = QUOTES + 1
const SHARE = LONG + 1
const LENGTH = SHARE + 7
/** Number of features: each is a number below it. */
export const NOTE_FEATURES: number = LENGTH + 5

/** Returns the numbers of the features of a text, each once. Linear in the length of the text. */
export function noteFeatures(text: string, vocabulary: RestrictionVocabulary): ReadonlySet<number> {
  const found = new Set<number>()
  const untitled = withoutTitles(withoutLabel(plainLetters(text)), allRoleWords())
  const roles = readRoles(untitled, WORDS, vocabulary.roles())
  const concepts = findConcepts(untitled, roles.starts)
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
  if (QUOTED.test(untitled)) found.add(QUOTES)
  if (sentences > 2) found.add(LONG)
  const unknown = [...roles.text].filter((role) => UNKNOWN.test(role)).length
  found.add(SHARE + Math.min(6, Math.floor((unknown / Math.max(1, roles.text.length)) * 10)))
  found.add(LENGTH + Math.min(4, Math.floor(text.length / 120)))
  return found
}

/** Returns the number of a role among those that are counted; -1 for any other. */
const kindOf = (role: string): number => (role === '' ? -1 : ALL.indexOf(SAME[role] ?? role))

/** Adds the features of the roles from one index to another, which are a sentence. */
function addSentence(
  found: Set<number>,
  roles: string,
  concepts: readonly (readonly [kind: number, index: number])[],
  from: number,
  to: number,
): void {
  const places: [kind: number, index: number][] = []
  for (let index = from; index < to; index++) {
    const kind = kindOf(roles.charAt(index))
    if (kind >= 0) places.push([kind, index])
  }
  for (const one of concepts) if (one[1] >= from && one[1] < to) places.push([...one])
  places.sort((one, two) => one[1] - two[1])
  const kinds = [...new Set(places.map(([kind]) => kind))].sort((one, two) => one - two)
  for (const [at, kind] of kinds.entries()) {
    found.add(kind)
    for (const other of kinds.slice(at + 1)) found.add(TOGETHER + kind * KINDS + other)
  }
  for (const [at, [kind, index]] of places.entries())
    for (const [other, next] of places.slice(at + 1, at + 1 + NEXT))
      if (next - index <= NEAR && other !== kind) found.add(INORDER + kind * KINDS + other)
}

/** Letter at the start of a script whose words are not separated. */
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

const patterns = /* @__PURE__ */ once(() =>
  Object.entries(noteConcepts).map(([concept, list]) => {
    const own = words(list).map((word) => foldWord(word).replace(/\.$/, String.raw`(?!\p{L})`))
    const apart = own.filter((word) => !DENSE.test(word))
    const dense = own.filter((word) => DENSE.test(word))
    const pattern = new RegExp(String.raw`(?<!\p{L})(?:${apart.join('|')})${['', ...dense].join('|')}`, 'gu')
    return { kind: ALL.indexOf(CONCEPTS[concept as keyof typeof CONCEPTS]), pattern }
  }),
)

/** Returns the concepts of a text, each with the index of the role at which it starts. */
function findConcepts(text: string, starts: readonly number[]): (readonly [kind: number, index: number])[] {
  const folded = foldLetters(text)
  return patterns().flatMap(({ kind, pattern }) =>
    [...folded.matchAll(pattern)].map(({ index }) => [kind, Math.max(0, lastUpTo(starts, index))] as const),
  )
}

/** Returns a text in small letters without accents, with its length unchanged. */
const foldLetters = (text: string): string => {
  let folded = ''
  for (const letter of text) {
    const own = foldWord(letter)
    folded += own.length === letter.length ? own : letter
  }
  return folded
}

/** Returns the index of the last start that is not after an offset; -1 for none. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let index = starts.length - 1
  while (index >= 0 && (starts[index] as number) > offset) index--
  return index
}
