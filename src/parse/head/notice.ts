import type { Notice } from '../../article'
import { HEADLINE_TAGS } from '../../lexicon/headline-tags'
import { ADVICE_TO_READERS, changeOfStory, isStoryDetail, NOTICE_TARGET } from '../../lexicon/notice-wording'
import {
  englishNumbers,
  englishOrdinals,
  englishParagraphs,
  ordinalEndings,
  otherParagraphs,
} from '../../lexicon/paragraph-words'
import { alternatives, words } from '../../lexicon/words'
import { findRestriction } from '../../restrictions/find-restriction'
import { isPossibleRestrictionIn } from '../../restrictions/is-possible-restriction-in'
import { readRoles } from '../../restrictions/read-roles'
import { classifyWord } from '../../restrictions/role-words'
import { mayRestrict } from '../block-restriction'
import { openingOf } from '../phrases'
import type { HeadPart, Reader, TailPart } from '../reader'
import type { Tables } from '../tables'
import { changesStory } from './changes-story'
import { isDateline } from './dateline/find-dateline'
import { correctionCues, correctionTag, correctsPart, hasCorrectionLabel, isCorrection } from './is-correction'
import { namesPart } from './names-part'

const LONGEST = 600

const PARAGRAPHS = `${alternatives(englishParagraphs)}|${alternatives(otherParagraphs)}`

/** Number of a paragraph: `in paragraph 2`, `in second paragraph`, `5th graf`, `au 2e paragraphe`, `in Absatz 3`; not: `two paragraphs` */
const PARAGRAPH = new RegExp(
  String.raw`\b(?:${PARAGRAPHS}) (?:no\. ?)?(?<a>\d{1,3}|${alternatives(englishNumbers)})\b|\b(?<b>\d{1,3})(?:${alternatives(ordinalEndings)}) (?:${PARAGRAPHS})\b|\b(?<c>${alternatives(englishOrdinals)})\s(?:${alternatives(englishParagraphs)})\b`,
  'i',
)
const ORDINALS = words(englishOrdinals)
const NUMBERS = words(englishNumbers)

/** Printed bells of a teletype, or stars, before a notice: `'''KILL KILL KILL'''`, `*** KILL ***`, `*Correction:`; not: `* Update` in a list */
const BELLS = /^(?:['‘’`\s]+|\*{2,}\s*|\*(?=\p{L}))/u
/**
 * Single word before bells or a bracket, which is read as if a colon followed.
 * `*** KILL *** BRIDGE-VOTE`, `(KILL) Do not use`, `Editors, please`; not: `(Corrects spelling)`.
 */
const BELLED = /^(\p{L}+)(?:\s?[*)\]】]+|,(?= please ))/u
/** Line of a single word in capitals, which is read as if a colon followed: `WITHDRAWN`, `HOLD`; not: `Hold`. */
const ALONE = /^\p{Lu}{4,12}$/u
const LONGEST_WORD = 24 // UTF-16 units

/** Whether a text in small letters opens with a letter of ASCII. */
const opensWithLetter = (text: string): boolean => text.charCodeAt(0) >= 0x61 && text.charCodeAt(0) <= 0x7a

/**
 * Returns the kind of the notice that a block is; undefined for none.
 * A single word counts only in brackets, before a colon or alone, as it may otherwise open a headline.
 * `(Corrects spelling in paragraph 2)`, `Correction: April 24`, `KILL KILL KILL`; not: `Adds to the pressure on the minister`.
 */
export function noticeKind(reader: Reader, index: number): Notice['kind'] | undefined {
  if (isTaggedHeadline(reader, index)) return undefined
  const restriction = reader.restriction(index)
  if (restriction && restriction.kind !== 'embargo') return restriction.kind
  const opening = reader.opening(index)
  const isPlain = opensWithLetter(opening)
  const bells = isPlain ? 0 : (BELLS.exec(opening)?.[0].length ?? 0)
  const bracket = !isPlain && /^[([【]/.test(opening) ? 1 : 0
  const start = Math.max(bells, bracket)
  const unmarked = opening.slice(start)
  const text = unmarked.replace(BELLED, '$1:')
  const { tables } = reader.source
  const line = reader.line(index)
  const isAlone = line.length <= LONGEST_WORD && ALONE.test(line)
  const found = tables.notices.opening(isAlone ? `${text}:` : text)
  const label = found ? undefined : tables.editorsNotes.opening(text)
  const corrects = (): Notice['kind'] | undefined =>
    (hasCorrectionLabel(reader.line(index)) || correctsPart(reader.line(index))) && !hasRestriction(reader, index)
      ? 'correction'
      : undefined
  if (label) return toEditors(text.slice(label.length), tables) ?? corrects()
  if (!found) {
    if (text.startsWith('th')) return changeOfStory(opening)
    return corrects()
  }
  const phrase = text.slice(0, found.length)
  if (found.value === 'advisory') return toEditors(text.slice(found.length), tables) ?? 'advisory'
  if (bracket || phrase.includes(' ')) return found.value
  const rest = reader.line(index).slice(start + found.length)
  const whole = /^\s*[.:：*-]*$/.test(rest)
  const colon = (/[:：]$/.test(phrase) || /^\s?[:：]/.test(rest)) && !(found.value === 'update' && STAMP.test(rest))
  // on the first line, `UPDATE: Airport’s net surges` is a headline with a tag
  if (whole || (colon && (index > 0 || found.value !== 'update'))) return found.value
  if (CHANGED_AT.test(rest) && index > 0) return found.value
  return changesStory(found.value, line, rest, tables) && !hasRestriction(reader, index) ? found.value : corrects()
}

/** Date or time after the word for an update: `: 27 sty 2020, 17:43`; not: `: 3 more found` */
const STAMP = /^\s?[:：]?\s*(?:\p{L}+\.?,? )?(?:\d{1,2}[./:h-]\d|\d{1,2}\.? \p{L}{3,10}\.?,? \d{4}|\d{4})/u

/** Time of a change and a colon or full stop: `, 11:20 a.m.: `, `, Sept 4: `, ` в 17.20. `; not: ` 2 - Rain in Kiel` */
const CHANGED_AT =
  /^,?\s(?:\p{Ll}{1,3} )?(?:\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?,? )?\d{1,2}(?:[.:h]\d{2})?(?: ?\p{L}[\p{L}.]{0,4}){0,2}[:.] /u

/** Whether a block, or one of its sentences, may restrict the story: `Corrects spelling in para 2. HOLD` */
const hasRestriction = (reader: Reader, index: number): boolean =>
  mayRestrict(reader, index) ||
  findRestriction(reader.line(index), 'note') !== undefined ||
  isPossibleRestrictionIn(reader.line(index).replace(FIRST_WORD, ''), reader.source.tables.vocabulary) ||
  (reader.line(index).match(LOUD) ?? []).some((word) => !isCorrection(word) && CORE.test(classifyWord(word).role ?? ''))

/** Word before a full stop: `KORREKTUR. ` */
const FIRST_WORD = /^\p{L}+\.\s+/u
const LOUD = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu
/** Roles of words that kill, hold or embargo. */
const CORE = /[EeKkHh]/

/**
 * Whether a line directly above the dateline is the headline with a tag of correction: `Correção: Ponte fecha na segunda`. The tag becomes
 * a notice. Not: `Correção: no segundo parágrafo` above a headline.
 */
function isTaggedHeadline(reader: Reader, index: number): boolean {
  if (index > 1 || index + 1 >= reader.blocks.length || reader.length(index) > HEADLINE) return false
  if (reader.builder.article.headline !== undefined) return false
  const line = reader.line(index)
  if (!MAY_BE_TAGGED.test(line)) return false
  const tag = CORRECTION_TAGS.find(({ shape }) => shape.test(line))
  const length = tag ? 0 : correctionTag(line)?.length
  if (length === undefined || !isDateline(reader.dateline(index + 1))) return false
  const rest = (tag ? line.replace(tag.shape, '') : line.slice(length)).trim()
  return (
    (rest.split(/\s+/).length >= (index === 0 ? WORDS - 1 : WORDS) || DENSE.test(rest)) &&
    !/[.。)）]$/.test(rest) &&
    paragraphIn(line) === undefined &&
    !namesPart(rest)
  )
}

const CORRECTION_TAGS = HEADLINE_TAGS.filter(({ notice: kind }) => kind === 'correction')
/** A mark or a word that every tag of correction has: a quick test. */
const MAY_BE_TAGGED = /[-:：()（）[\]【】]|REPLACING/
const HEADLINE = 130 // characters of the longest headline
const WORDS = 3 // minimum words of a headline, one less on the first line
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{5}/

/**
 * Returns `kill` or `withhold` if a note to editors asks for it; otherwise undefined. `rest` is the text after the addressee.
 * `EDITORS: PLEASE WITHHOLD`; not: `Eds: Adds photos`, `Eds: do not use the photo`.
 */
function toEditors(rest: string, tables: Tables): Notice['kind'] | undefined {
  const asked = rest.replace(/^[\s:–_-]+/, '')
  const found = tables.notices.opening(asked)
  if (found?.value === 'withhold' && isStoryDetail(asked.slice(found.length))) return undefined
  return found?.value === 'kill' || found?.value === 'withhold' ? found.value : undefined
}

/**
 * Head and tail part: a notice about the whole story, such as a correction or a kill: `KILL KILL KILL`.
 * Not: `Kill the bill, senators say`.
 */
export const notice: HeadPart & TailPart = {
  opensWith: {
    phrases: ['notices', 'editorsNotes'],
    cues: () => `thi hea pos ' \` ( [ < ＜ 〈 【 （ ${correctionCues()}`,
  },
  opens: (line, { tables }) => {
    const opening = openingOf(line)
    if (opening.startsWith('(')) return tables.notices.opening(opening.slice(1)) !== undefined
    return tables.notices.opening(opening) !== undefined && line === line.toUpperCase()
  },
  fits: (reader, index) => reader.length(index) <= LONGEST && noticeKind(reader, index) !== undefined,
  read(reader, index) {
    if (reader.length(index) > LONGEST) return 0
    const kind = noticeKind(reader, index)
    if (!kind) return 0
    addNotice(reader, index, kind)
    return 1
  },
}

/** Whether a block withdraws or holds the story: `KILL KILL KILL`, `EDITORS: PLEASE WITHHOLD`; not: `Correction: April 24` */
export function takesBack(reader: Reader, index: number): boolean {
  if (reader.length(index) > LONGEST) return false
  const kind = noticeKind(reader, index)
  return kind === 'kill' || kind === 'withhold'
}

/** Whether a line that asks for something advises readers, not desks: `Do not use a hair dryer.`; not: `DO NOT USE`. */
export const isAdvice = (line: string): boolean => ADVICE_TO_READERS.test(line)

/** Adds a block as a notice of a kind, with the item (`target`) and the paragraph that it names. */
export function addNotice(reader: Reader, index: number, kind: Notice['kind']): void {
  const { builder } = reader
  const notices = (builder.article.notices ??= [])
  const joined = reader.joined(index)
  const { text } = joined
  const path = `notices.${notices.length}`
  const own = kind === 'withhold' && repeatsKill(reader, index) ? 'kill' : kind === 'advisory' ? adviceKind(text) : kind
  const one: Notice = { kind: own, text: builder.addText(`${path}.text`, joined) }
  const paragraph = paragraphIn(text)
  if (paragraph) one.paragraph = paragraph
  const target = NOTICE_TARGET.exec(text)
  const name = target?.[1] ?? target?.[2]
  if (target && name) {
    const trimmed = name.replace(/[,.\s]+$/, '')
    const at = target.index + target[0].lastIndexOf(name)
    one.target = builder.addField(`${path}.target`, joined, at, at + trimmed.length)
  }
  notices.push(one)
}

/** Returns the kind of an advisory by what it says: `ADVISORY TO EDITORS: Do not use the story below.` is a hold. */
function adviceKind(text: string): Notice['kind'] {
  const kind = findRestriction(text, 'note')?.kind
  return kind === undefined ? 'advisory' : kind === 'kill' ? 'kill' : 'withhold'
}

/**
 * Whether a line directly below a kill forbids the use of the story again: `Please do not use our item` below `ANNULLED`; not:
 * `Hold the photos`.
 */
function repeatsKill(reader: Reader, index: number): boolean {
  const { article, spans } = reader.builder
  const last = (article.notices?.length ?? 0) - 1
  if (article.notices?.[last]?.kind !== 'kill' || index === 0) return false
  const above = spans[`notices.${last}.text`]
  if (!above || above.end <= reader.block(index - 1).start) return false
  const roles = readRoles(reader.line(index)).text
  return FORBIDS.test(roles) && !/[Hh]/.test(roles)
}

/** Roles of words that forbid the use of a story: a negation and a verb of publishing. */
const FORBIDS = /N.*V/

/** Returns the number of the paragraph that a text names: 2 for `in second paragraph`; undefined for none. */
export function paragraphIn(text: string): number | undefined {
  const groups = PARAGRAPH.exec(text)?.groups
  if (!groups) return undefined
  const { a = '', b = '', c = '' } = groups
  const number = +(b || a) || NUMBERS.indexOf(a.toLowerCase()) + 1 || ORDINALS.indexOf(c.toLowerCase()) + 1
  return number > 0 && number <= 9999 ? number : undefined
}
