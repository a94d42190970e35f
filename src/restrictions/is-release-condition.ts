import { eventStems, hourSigns, releaseLabels, whenWords } from '../lexicon/restrictions/release-words'
import { once, words } from '../lexicon/words'
import { allRoleWords } from './all-role-words'
import { mayRestrict } from './may-restrict'
import { roleText, tokensOf } from './read-roles'
import { foldWord } from './role-words'

/** Maximum characters of a release condition. */
const LONGEST_CONDITION = 80
const WORDS = 16
/** Label and time of day, alone on a line: `Go-live: 18:00` */
const LABELLED = /^([\p{L}\p{M}\s-]{2,30}?)\s?[:：]\s*(.{1,24})$/u
/** Time of day with up to two words around it: `18.00 Uhr`, `6 p.m. ET`, `kl. 18.00`, `18時`; not: `3 May 2026, 18:00`, `4.1`, `12.50` */
const CLOCK = /* @__PURE__ */ new RegExp(
  String.raw`^(?:\p{L}{1,5}\.?\s)?\d{1,2}(?:\s?[:${hourSigns}]\s?(?:\d\d)?|\.[0134][05]|\s?(?=\p{L}))[\s.]*(?:\p{L}[\p{L}.]{0,9}\s?){0,2}$`,
  'u',
)
/** Roles of a time of day: numbers, times and connecting words; not: `18 rules`. */
const TIMED = /^[DTtm.:,-]+$/

/**
 * Whether a line is a label of release with a time of day, or a release that waits for an event.
 * `Veröffentlichung: 18.00 Uhr`, `Release after the speech ends`; not: `Published: 3 May 2026, 18:00`, `Released after 20 years in prison`.
 */
export const isReleaseCondition = (line: string): boolean =>
  line.length <= LONGEST_CONDITION && (isLabelledTime(line) || awaitsEvent(line))

const rolesOf = (text: string): string => roleText(tokensOf(text, WORDS), allRoleWords())

function isLabelledTime(line: string): boolean {
  if (!line.includes(':') && !line.includes('：')) return false // as most lines
  const [, label = '', time = ''] = LABELLED.exec(line) ?? []
  return CLOCK.test(time) && labels().has(foldWord(label)) && TIMED.test(rolesOf(time))
}

const labels = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(words(releaseLabels)))
const whenTable = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(words(whenWords)))
const events = /* @__PURE__ */ once((): RegExp => new RegExp(`^(?:${words(eventStems).join('|')})`))
/** The same at the start of any word of a folded line. */
const EVENTS_WITHIN = /* @__PURE__ */ new RegExp(String.raw`(?:^|[^\p{L}\p{M}])(?:${words(eventStems).join('|')})`, 'u')

/** Roles of a release at the start of a line: `To be released` */
const RELEASE = /^[-DdB:]{0,4}[VR][DdSy]{0,2}$/
/** Participle that opens a sentence about the world: `Released after the vote`; not: `To be released after the vote`. */
const RELEASED = /^\p{L}+ed$/u
const UNKNOWN = 1 // words beside the event: `once the minister has spoken`

function awaitsEvent(line: string): boolean {
  // before its words are read, as every short line is tested; the events first, as the table of roles takes 6 ms to build
  if (!EVENTS_WITHIN.test(foldWord(line)) || !mayRestrict(line, 0, allRoleWords())) return false
  const found = line.match(/[\p{L}\p{M}]+|[^\s.!]/gu) ?? []
  const after = found.findIndex((word, at) => at > 0 && (whenTable().has(foldWord(word)) || rolesOf(word) === 'B'))
  const opening = found.slice(0, after).join(' ')
  const isNoun = labels().has(foldWord(opening))
  if (after < 1 || found.length > WORDS || !(isNoun || (RELEASE.test(rolesOf(opening)) && !RELEASED.test(opening))))
    return false
  const rest = found.slice(after + 1)
  const others = rest.filter((word) => !events().test(foldWord(word)))
  const unknown = others.filter((word) => !/^[BCDSdmtT]*$/.test(rolesOf(word)))
  return others.length < rest.length && unknown.length <= UNKNOWN && !unknown.some((word) => /\P{L}/u.test(word))
}
