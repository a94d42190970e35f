import { readRoles } from './read-roles'
import { type RoleWords, roleWords } from './role-words'

/** Sign that opens a quotation, in any script; not an apostrophe. Cheap, as it is tested on many lines. */
const QUOTE = /["“”„‟«»‹›「『《〈〝＂]|(?:^|[\s(])['‘’‚](?=\S)/
const LONGEST = 120 // characters of a title
/** Pairs of quotation marks; a mark at both ends must not be an apostrophe. */
const PAIRS = [
  '(?<![\\p{L}\\p{N}])"[^"]{1,N}"',
  '[“”„‟][^“”„‟]{1,N}[“”‟]',
  '«[^«»]{1,N}»',
  '»[^«»]{1,N}[«»]',
  '‹[^‹›]{1,N}›',
  '›[^‹›]{1,N}‹',
  '「[^「」]{1,N}」',
  '『[^『』]{1,N}』',
  '《[^《》]{1,N}》',
  '〈[^〈〉]{1,N}〉',
  '〝[^〝〟]{1,N}〟',
  '＂[^＂]{1,N}＂',
  "(?<![\\p{L}\\p{N}])[‘‚'](?=[\\p{L}\\p{N}])(?:[^‘‚’']|[’'](?=\\p{L})){1,N}[’‘'](?!\\p{L})",
  '(?<![\\p{L}\\p{N}])’(?=[\\p{L}\\p{N}])(?:[^‘’]|’(?=\\p{L})){1,N}’(?!\\p{L})',
]
const QUOTED = /* @__PURE__ */ (() => new RegExp(PAIRS.join('|').replaceAll('1,N', `1,${LONGEST}`), 'gu'))()

const NEAR = 24 // characters beside a title within which the word for the story must be
const WORDS = 3 // the same in words
const END = /^\P{L}*$/u
const STORY_BEFORE = /[Ss][DdLo]{0,2}[:,-]?$/
/** Roles of a kill or a hold before a quotation that ends the line: `KILL: “Rain in Kiel”`; not: `Cancelled: “The Rain” in Kiel`. */
const KILL_BEFORE = /^[AUPDd:,.-]*[KkbqH][:,.-]{1,2}$/
const STORY_AFTER = /^[DdLo]{0,2}[Ss]/

/**
 * Replaces each quoted title of a story by spaces, so that the words around it meet.
 * A quotation is a title if a word for the story is beside it. Offsets do not change.
 *
 * @example withoutTitles('Do not use the story “Rain in Kiel” today') // 'Do not use the story                today'
 * @example withoutTitles('“Please hold,” a voice said') // unchanged
 */
export function withoutTitles(text: string, table: RoleWords = roleWords()): string {
  if (!QUOTE.test(text)) return text
  return text.replace(QUOTED, (title: string, at: number) =>
    isTitleOfStory(text, at, at + title.length, table) ? ' '.repeat(title.length) : title,
  )
}

function isTitleOfStory(text: string, start: number, end: number, table: RoleWords): boolean {
  const after = text.slice(end, end + NEAR)
  if (STORY_AFTER.test(readRoles(after, WORDS, table).text)) return true
  const before = readRoles(text.slice(Math.max(0, start - NEAR), start), NEAR, table).text
  if (STORY_BEFORE.test(before)) return true
  return start <= NEAR && END.test(after) && KILL_BEFORE.test(before)
}
