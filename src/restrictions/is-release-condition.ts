import { endStems, eventStems, releaseLabels } from '../lexicon/restrictions/release-words'
import { once, words } from '../lexicon/words'
import { allRoleWords } from './all-role-words'
import { mayRestrict } from './may-restrict'
import { type RoleToken, roleText, tokensOf } from './read-roles'
import { foldWord } from './role-words'

const LONGEST = 80 // characters
const WORDS = 16
/** Label and time of day, alone on a line: `Go-live: 18:00`; the day of a stamp makes it no such line. */
const LABELLED = /^([\p{L}\p{M}][\p{L}\p{M}\s-]{1,28}?)\s?[:：]\s*(.{1,24})$/u
/** Time of day with up to two words around it: `18.00 Uhr`, `6 p.m. ET`, `kl. 18.00`, `18時`; not: `3 May 2026, 18:00`, `4.1`, `12.50` */
const CLOCK =
  /^(?:\p{L}{1,5}\.?\s)?\d{1,2}(?:\s?[:h時时시]\s?(?:\d\d)?|\.[0134][05]|\s?(?=\p{L}))[분分]?[\s.]*(?:\p{L}[\p{L}.]{0,9}\s?){0,2}$/u
/** Roles of a time of day: numbers, times and connecting words; not: `18 rules`. */
const TIMED = /^[DTtm.:,-]+$/

/**
 * Whether a line is a label of release with a time of day, or a release that waits for an event.
 * `Veröffentlichung: 18.00 Uhr`, `Release after the speech ends`; not: `Published: 3 May 2026, 18:00`, `Released after 20 years in prison`.
 */
export const isReleaseCondition = (line: string): boolean =>
  line.length <= LONGEST && (isLabelledTime(line) || awaitsEvent(line))

function isLabelledTime(line: string): boolean {
  const [, label, time] = LABELLED.exec(line) ?? []
  if (label === undefined || time === undefined || !CLOCK.test(time) || !labels().has(foldWord(label))) return false
  return TIMED.test(roleText(tokensOf(time, WORDS), allRoleWords()))
}

const labels = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(words(releaseLabels)))
const events = /* @__PURE__ */ once((): RegExp => startsWith(eventStems))
const ends = /* @__PURE__ */ once((): RegExp => startsWith(endStems))
const startsWith = (stems: string): RegExp => new RegExp(`^(?:${words(stems).join('|')})`, 'u')

/** Roles of a release at the start of a line, up to its `after` or `when`: `To be released when`. */
const OPENING = /^[-DdB:]{0,4}[VR][DdSy]{0,2}$/
/** Participle that opens a sentence about the world: `Released after the vote`; not: `To be released after the vote`. */
const RELEASED = /^\p{L}+ed$/u
const AFTER =
  /^(?:when|once|as soon as|sobald|wenn|quand|lorsque|cuando|quando|wanneer|nar|kun|gdy|kiedy|cand|kad|когда|коли)$/
const UNKNOWN = 1 // words in the clause beside the event and its end: `once the minister has spoken`

function awaitsEvent(line: string): boolean {
  if (!mayRestrict(line, 0, allRoleWords())) return false // before its words are read, as every short line is tested
  const tokens = tokensOf(line.replace(/[.!]$/, ''), WORDS)
  if (tokens.length < 3 || tokens.length === WORDS) return false
  const after = tokens.findIndex((token, index) => index > 0 && isAfter(token))
  if (after < 1 || !opensRelease(tokens.slice(0, after))) return false
  let unknown = 0
  let event = false
  let end = false
  for (const token of tokens.slice(after + 1)) {
    const folded = foldWord(token.text)
    if (events().test(folded)) event = true
    else if (ends().test(folded)) end = true
    else if (/[^\p{L}]/u.test(folded)) return false
    else if (/[oOxA-Z]/.test(roleText([token], allRoleWords()).replace(/[DdBCS]/g, ''))) unknown++
  }
  return unknown <= UNKNOWN && (event || (end && unknown > 0))
}

function opensRelease(tokens: readonly RoleToken[]): boolean {
  const first = foldWord((tokens[0] as RoleToken).text)
  if (tokens.length === 1 && (labels().has(first) || RELEASED.test(first))) return labels().has(first)
  return OPENING.test(roleText(tokens, allRoleWords()))
}

/** Whether a word says that something comes first: `after`, `once`; not: `before`, `until`. */
const isAfter = (token: RoleToken): boolean =>
  AFTER.test(foldWord(token.text)) || (roleText([token], allRoleWords()) === 'B' && !BEFORE.test(foldWord(token.text)))
const BEFORE =
  /^(?:before|until|till|ahead|vor|bis|avant|jusqu.*|antes|hasta|prima|fino|ate|voor|tot|fore|innan|for|inntil|ennen|przed|do|до|перед)$/
