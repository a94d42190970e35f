import { limitedUses } from '../lexicon/restrictions/connecting-words'
import { opinionStems, permissionStems } from '../lexicon/restrictions/permission-words'
import { words } from '../lexicon/words'
import { allRoleWords, type RestrictionVocabulary } from './all-role-words'
import { isRequestToHold } from './asks-to-hold'
import type { CoreWords } from './core-words'
import { findRestriction } from './find-restriction'
import { opensWithRequest } from './grammar'
import { isDense } from './is-dense'
import { isLimitedUse } from './is-limited-use'
import { isMailFooter } from './is-mail-footer'
import { isReleaseCondition } from './is-release-condition'
import { isReplacing } from './is-replacing'
import { isTold } from './is-told'
import { isVietnameseName } from './is-vietnamese-name'
import { mayRestrict } from './may-restrict'
import { opensWithRestriction } from './opens-with-restriction'
import { plainLetters } from './plain-letters'
import { readRoles } from './read-roles'
import type { RoleWords } from './role-words'
import { scoredText, scoreLine, scorePairs } from './score-restriction'
import { hasCore, type ScoredLine, UNTIL } from './scored-line'
import { withOneMark, withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

/* Scores from which a line is a possible restriction, chosen from the figures that `bench/fit-restrictions.mjs` prints. */
/**
 * Least {@link scoreLine} of a possible restriction that opens like a note. The first is for a line that names the story or editors, or that
 * has known words only; the second is for any other line.
 */
const SCORE_ABOUT = -6
const SCORE_OTHER = -3
const LONGEST_NOTE = 200 // characters of a line that opens like a note
/**
 * Least {@link scorePairs} of a possible restriction. The first is for a line that opens like a note and names the story or editors.
 * The second is for another line that opens like a note, the third for any other line.
 */
const PAIRS_ABOUT = 12
const PAIRS_OPENING = 26
const PAIRS_OTHER = 30
const PAIRS_PROSE = 100 // for any long sentence
const PROSE_SCORE = -30 // for the features of a sentence: below it, the sentence is about the world
const PROSE_WORDS = 8
const PROSE_DENSE = 30 // characters, in scripts without spaces between words
const UNKNOWN = 2 // unknown words that a note may open with
const MOST_UNKNOWN = 4 // unknown words that a line that is no sentence may open with
/** Line whose first words may be a quoted title or the label of a mail: `“Rain in Kiel”: kill the story`. */
const QUOTED_OR_LABELLED = /^[^\p{L}\d]|^[^:：]{0,20}[:：]|[“”„«»‹›「『《〈〝＂‘‚]/u
/** End of a sentence at the end of a line: a full stop, with or without a closing mark after it: `… it?”`. */
const ENDED = /^.{0,2}[.!?。।]["”’」』»)]?$/s
const GRAVE = 0x60 // grave accent, which opens direct speech in agency copy and is never removed with a title
const LONGEST = 300 // characters of a line that is scored
const LONGEST_DENSE = 80 // characters of a line that is scored, in scripts without spaces between words
/**
 * Openings that show that a line does not restrict publication: direct speech, a heading over notes, a copyright sign.
 * `“Please hold,” a voice said.`, `-- not for publication --`
 */
const EXCLUDED_OPENING =
  /^\s*(?:["“”„«‘'`]|--\s*\p{Ll}|\W*[Tt]he following (?:information|details|contacts|is a translation)\b|©|[A-Z]-[a-z])/u
/**
 * Numbers that show that a line does not restrict publication: a telephone number, two prices, six numbers or more.
 * Also a row of dots and a ticker. `Not for publication: tel. 555 0100`, `NO 1 RSS MAY 196.00 196.50`; not: `Hold until 6 p.m.`
 */
const EXCLUDED_NUMBERS =
  /(?<!\d)\d{3}[\s-]\d{4}(?!\d)|(?<!\d)0\d{2,4}[\s/-]\d{3}[\s-]\d{2}|\.{4}|\d\.\d\d\D+\d\.\d\d|<[A-Z]|(?:\d[\d.,:]*\D+){6}/
/** Words that limit a use and leave the story free to publish: `PICTURES NOT FOR ARCHIVE USE`; not: `NOT FOR PUBLICATION`. */
const USES = /* @__PURE__ */ new RegExp(String.raw`\b(?:${limitedUses.join('|')})\b`, 'i')

/** Words of permission, which show that a line gives terms of reuse: `may not be published without permission`; not: `permitted from Monday`. */
const REUSE = /* @__PURE__ */ (() => new RegExp([...words(permissionStems), ...words(opinionStems)].join('|'), 'i'))()

/**
 * Whether a line is likely, by its score, to restrict publication of the whole story; by the words of some languages.
 * Certain restrictions are found by `findRestriction`, whose patterns are not tested here.
 *
 * @example isPossibleRestrictionIn('Please sit on the ferry story until the court rises', everyLanguage) // true
 * @example isPossibleRestrictionIn('Ferry closed until the court rises', everyLanguage) // false
 */
export const isPossibleRestrictionIn = (text: string, vocabulary: RestrictionVocabulary): boolean =>
  isReleaseCondition(text) || isPossibleByWords(text, vocabulary, vocabulary.wordsOf(text))

/** Returns the same for a text whose words were read, release conditions aside. */
export const isPossibleByWords = (
  text: string,
  vocabulary: RestrictionVocabulary,
  { contained, holds, requests = true }: CoreWords,
): boolean =>
  contained <= text.length && // before the sentences, as none has the words if the whole text has not
  ((text.length <= LONGEST_REQUEST && isPossibleIn(text, vocabulary, requests)) ||
    (holds && isRequestToHold(text, vocabulary) && !EXCLUDED_OPENING.test(text))) &&
  !isTold(text)

const isPossibleIn = (text: string, vocabulary: RestrictionVocabulary, requests: boolean): boolean =>
  isPossible(text, vocabulary) ||
  (ENCLOSED.test(text) && isPossible(text.replace(BRACKETS, ''), vocabulary)) ||
  hasPossibleRequest(text, vocabulary, requests)

const LONGEST_REQUEST = 400 // characters of a line whose sentences are examined one by one; any other line must be shorter
const SENTENCE_BREAK = /(?<=[.;!?])\s+|(?<=[。；！？])/u

/**
 * Whether one of several sentences is a request that likely restricts the story.
 * `It was sent too early. Please do not use it.`; not: `It was sent too early. It was not used.`
 */
function hasPossibleRequest(text: string, vocabulary: RestrictionVocabulary, requests: boolean): boolean {
  const sentences = DIRECT_SPEECH.test(text) ? [] : text.split(SENTENCE_BREAK)
  if (sentences.length < 2) return false
  const isPossibleRequest = (one: string): boolean =>
    vocabulary.mayContain(one) &&
    isRequest(one) &&
    (findRestriction(one, 'line') !== undefined || isPossible(one, vocabulary))
  const opens = opensWithRestriction(text) && !EXCLUDED_NUMBERS.test(text)
  return (opens || (requests && sentences.some(isPossibleRequest))) && !isMailFooter(text, vocabulary)
}

/** Start of direct speech: `“Please hold. It is late,” a voice said.` */
const DIRECT_SPEECH = /^\s*["“”„«'‘`]/

/**
 * Whether a sentence is a request to the reader: it opens with a polite word or, where verbs come last, has one after the verb.
 * `Bültenin perşembeden önce yayınlanmamasını rica ederiz`
 */
const isRequest = (sentence: string): boolean =>
  opensWithRequest(readRoles(sentence, FIRST_WORDS, allRoleWords()).text) ||
  (isDense(sentence) ? /P[-.]*$/ : /(?:NV|VN)D?P|P[Dd]?NV/).test(readRoles(sentence, WORDS, allRoleWords()).text)
const FIRST_WORDS = 8
const WORDS = 48

/** Line in brackets, which may be nested: `((Kill the story))`. */
const ENCLOSED = /^\s*[([【（［].*[)\]】）］]\s*$/s
const BRACKETS = /^[([【（［\s]+|(?<![)\]】）］\s])[)\]】）］\s]+$/g

/** Slugline with its version: `US-PORTS-STRIKE, 2nd Ld-Writethru`. */
const VERSIONED = /^\p{L}[\p{L}\d]*(?:[-/][\p{L}\d]+)+,? \d\p{L}{2} \p{L}[\p{L}-]*$/u

/** Whether a line that may contain the words of a restriction likely is one, as a whole. */
function isPossible(text: string, vocabulary: RestrictionVocabulary): boolean {
  if (text.length > LONGEST || text.charCodeAt(0) === GRAVE) return false
  if (VERSIONED.test(text)) return false
  // before titles and roles are read, as every short line of a story is tested (bench: mixed)
  const plain = plainLetters(text)
  if (!mayOpenRestriction(plain, text, vocabulary) && !QUOTED_OR_LABELLED.test(text)) return false
  const untitled = withoutLabelAndTitles(plain)
  if (!mayBeScored(untitled, vocabulary)) return false
  const line = scoredText(untitled.own, untitled.text)
  if (!(isLikelyByRows(line) || isLikelyByPairs(line, vocabulary))) return false
  if (isExcluded(untitled.text, vocabulary)) return false // from here on the slow tests, as few lines have such a score
  return !isReuse(untitled.text, line) && !isLimitedUse(text) && !isReplacing(text) && !isMailFooter(text, vocabulary)
}

/** Whether a line may open like a restriction. A long sentence may open with two unknown words, another line with four. */
const mayOpenRestriction = (line: string, text: string, vocabulary: RestrictionVocabulary): boolean =>
  mayRestrict(line, isLongSentence(text) ? UNKNOWN : MOST_UNKNOWN, vocabulary.roles())

/** Whether a line opens like a note, by its first seven words. */
const opensLikeNote = ({ text }: ScoredLine, table: RoleWords): boolean => mayRestrict(text, UNKNOWN, table)

/** Whether a line is scored by {@link scoreLine}: a short line that opens like a note and limits no special use. @internal */
export const isForRows = (line: ScoredLine): boolean =>
  line.text.length <= LONGEST_NOTE && opensLikeNote(line, allRoleWords()) && !limitsUse(line.text, line.roles)

/** Whether a line is a possible restriction by {@link scoreLine}. @internal */
export const isLikelyByRows = (line: ScoredLine, score = scoreLine): boolean =>
  isForRows(line) &&
  score(line) >= (ABOUT.test(line.roles) || !UNKNOWN_WORD.test(line.roles) ? SCORE_ABOUT : SCORE_OTHER)

/** Whether a line is a possible restriction by {@link scorePairs}. @internal */
export function isLikelyByPairs(line: ScoredLine, vocabulary: RestrictionVocabulary, score = scorePairs): boolean {
  const pairs = score(line, vocabulary, PAIRS_ABOUT)
  if (!reachesPairs(line, pairs, vocabulary)) return false
  if (pairs >= PAIRS_PROSE || !isLongSentence(line.text) || ADDRESSED.test(line.roles)) return true
  return hasCore(line) && scoreLine(line) >= PROSE_SCORE // without a core word, `scoreLine` is far below the least score
}

/** Roles of a line that opens with an addressee, a request, urgency or the sender: `Please`, `We ask you`. */
const ADDRESSED = /^[-:,.D]{0,2}[APUw]/

const reachesPairs = (line: ScoredLine, score: number, vocabulary: RestrictionVocabulary): boolean =>
  score >= PAIRS_ABOUT && score >= leastPairs(line, vocabulary)

function leastPairs(line: ScoredLine, vocabulary: RestrictionVocabulary): number {
  if (!opensLikeNote(line, vocabulary.roles())) return PAIRS_OTHER
  return ABOUT.test(line.roles) && !isLongSentence(line.text) ? PAIRS_ABOUT : PAIRS_OPENING
}

/** Roles of a word for the story, an addressee or a request: `story`, `Editors`, `please`. */
const ABOUT = /[SsAP]/
const UNKNOWN_WORD = /[oOx]/

/** Whether a line is a sentence of eight words or more, which is mostly about the world. */
const isLongSentence = (text: string): boolean =>
  ENDED.test(text.trimEnd().slice(-3)) && (isDense(text) ? text.length >= PROSE_DENSE : hasWords(text, PROSE_WORDS))

function hasWords(text: string, least: number): boolean {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0 && count < least; at = text.indexOf(' ', at + 1)) count++
  return count >= least
}

/** Line in plain letters without the label of a mail, `own`, and without quoted titles of the story either, `text`. */
interface UntitledLine {
  readonly own: string
  readonly text: string
}

function withoutLabelAndTitles(plain: string): UntitledLine {
  const own = withOneMark(withoutLabel(plain))
  return { own, text: withoutTitles(own, allRoleWords()) }
}

/**
 * Whether a line is scored: it is no long sentence that does not open like a note and, in a script without spaces, not too long.
 */
const mayBeScored = ({ own, text }: UntitledLine, vocabulary: RestrictionVocabulary): boolean =>
  !(own.length > LONGEST_DENSE && isDense(own) && text.replace(/ {2,}/g, ' ').length > LONGEST_DENSE) &&
  !(isLongSentence(own) && !mayRestrict(text, UNKNOWN, vocabulary.roles()))

/** Whether a line restricts nothing whatever its score, by its opening, by numbers or by a quotation in a sentence. */
const isExcluded = (text: string, vocabulary: RestrictionVocabulary): boolean =>
  EXCLUDED_OPENING.test(text) ||
  EXCLUDED_NUMBERS.test(text) ||
  isVietnameseName(text) ||
  isQuotedInProse(text, vocabulary)

/** Whether a line limits a use and withdraws nothing: `Not for archive use`; not: `Remove the photos from your archives`. */
const limitsUse = (text: string, roles: string): boolean =>
  USES.test(text) && !/[KkqS].*[Kkq]|^[^oOx]*[Kkq]/.test(roles)

/** Whether a line is about terms of reuse or limits of use that do not end. */
const isReuse = (untitled: string, { roles }: ScoredLine): boolean =>
  !UNTIL.test(roles) && (REUSE.test(untitled) || limitsUse(untitled, roles))

/** Returns a line with its roles, ready to be scored; undefined if it cannot be a possible restriction. */
export function likelyLine(text: string, vocabulary: RestrictionVocabulary): ScoredLine | undefined {
  const untitled = withoutLabelAndTitles(plainLetters(text))
  if (!mayBeScored(untitled, vocabulary) || isExcluded(untitled.text, vocabulary)) return undefined
  const line = scoredText(untitled.own, untitled.text)
  return isReuse(untitled.text, line) ? undefined : line
}

/** Text before a quotation in a line: `The sign said` in `The sign said “do not use”`. */
const BEFORE_QUOTATION = /^([\p{L}\p{M}\d'’,\s]{12,80}?)\s["“„«][^"“”„«»]{3,80}["“”»]/u
/** Roles of three or more words of which none is about a story, a request or a restriction, and the first is no addressee. */
const PROSE = /^[,.D]*[oO](?:[,.D]*[oOA]){2,}[,.D]*$/

/** Whether what looks like a restriction is a quotation in a sentence about the world: `A badly typed sign said “do not use”.` */
function isQuotedInProse(text: string, vocabulary: RestrictionVocabulary): boolean {
  const before = BEFORE_QUOTATION.exec(text)?.[1]
  return before !== undefined && PROSE.test(readRoles(before, WORDS, vocabulary.roles()).text)
}
