import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { endsAfterLetter, isInitial } from './initials'
import { isAbbreviationByShape } from './is-abbreviation-by-shape'
import { isAttributed } from './is-attributed'
import { mayOpenSentence, sentenceBits } from './may-open-sentence'
import { ACRONYM, CLOCK, CUT, DAY, MONTH, NUMBERED, OPENER, REGION, TITLE, ZONED } from './sentence-words'
import { goesOnAfterBracket, isLowerCaseOrClosing, isNoteReference, isUnit } from './token-shapes'

const AHEAD = 4 // marks that may open a sentence
const CASELESS = 0x590 // scripts from here on have no capitals, except for more Latin and Greek
const STOP = 0x2e
const DEGREE = 0xb0
const PERSON = 0x49 // `I`

/**
 * Returns the index of the token after a sentence that ends at a mark.
 * Closing marks belong to the sentence: `."`. Returns undefined if no sentence ends at the mark, as in `Mr. Smith`. `token` is the mark or
 * an abbreviation such as `p.m.`, `last` the end of the block. `quoting` says whether a straight quotation mark is open.
 */
export function sentenceEndAt(page: TokenPage, token: number, last: number, quoting: boolean): number | undefined {
  const { tokens } = page
  const to = afterClosingMarks(page, token, last, quoting)
  if (to >= last) return to
  if (!tokens.has(to, kinds.AFTER_SPACE) && needsSpaceAfter(page, token, to))
    return endsWithoutSpace(page, token, to, last) ? to : undefined
  if (tokens.kind(to) === kinds.ELLIPSIS && !tokens.has(to + 1, kinds.AFTER_SPACE)) return to // `It was. ...and then`
  const next = afterOpeningMarks(page, to, last)
  if (next >= last) return to
  // `"It is a long game." - Jane Doe`, `JACKSON, Miss. -- The mayor`
  const dashed = tokens.kind(to) === kinds.DASH
  if (dashed && (to > token + 1 || mayBeAbbreviation(page, token))) return undefined
  switch (tokens.kind(token)) {
    case kinds.EXCLAMATION:
      return mayOpenByCase(page, next) && !(to > token + 1 && isAttributed(page, next, last)) ? to : undefined
    case kinds.ELLIPSIS:
      return (tokens.kind(token - 1) !== kinds.OPEN || isEnded(page, token - 2) || mayOpenSentence(page, next)) && // `[...] The`
        mayOpenByCase(page, next) &&
        !mayBePause(page, next)
        ? to
        : undefined
    case kinds.WORD:
      return endsAfterLetters(page, token, next) ? to : undefined
    default:
      // `“我们等。”` ¦ `她说。`
      if (tokens.kind(next) === kinds.IDEOGRAPH && to > token + 1 && isAttributed(page, next, last)) return undefined
      return endsAfterStop(page, token, next) ? to : undefined
  }
}

/** Whether a sentence has ended at a token, before words that are left out: `The hall was empty.` ¦ `[...] Voters left.` */
const isEnded = ({ tokens }: TokenPage, token: number): boolean =>
  tokens.kind(token) === kinds.STOP || tokens.kind(token) === kinds.EXCLAMATION

/** Returns the index of the token after an end mark and the marks directly after it: `."`, `.)`, `.[7]`. */
function afterClosingMarks(page: TokenPage, token: number, last: number, quoting: boolean): number {
  const { tokens } = page
  let to = token + 1
  while (to < last) {
    const kind = tokens.kind(to)
    const apart = to + 1 >= last || tokens.has(to + 1, kinds.AFTER_SPACE)
    if (tokens.has(to, kinds.AFTER_SPACE)) {
      // `. »`, `. )`, `. "` inside an open quotation, or at the end of a line
      const closes = kind === kinds.QUOTE ? quoting || isLineEnd(page, to, last) : isClosingApart(kind)
      if (!apart || !closes) break
      to++
    } else if (isClosing(kind) || (kind === kinds.OPEN_QUOTE && apart))
      to++ // German closes with the mark that opens in English
    else if (isNoteReference(page, to)) to += 3
    else if (
      kind === kinds.NUMBER &&
      apart &&
      isLowerCaseOrClosing(page, token - 1) &&
      tokens.end(to) - tokens.start(to) <= 2
    )
      to++
    else break
  }
  return to
}

const isClosingApart = (kind: number): boolean => kind === kinds.CLOSE || kind === kinds.CLOSE_QUOTE
const isClosing = (kind: number): boolean =>
  isClosingApart(kind) || kind === kinds.QUOTE || (kind >= kinds.STOP && kind <= kinds.EXCLAMATION)

const isLineEnd = ({ tokens }: TokenPage, token: number, last: number): boolean =>
  token + 1 >= last || tokens.has(token + 1, kinds.LINE)

/** Whether an end mark ends a sentence only before white space. True for `.`, not for the full stops of Chinese and Hindi. */
function needsSpaceAfter({ tokens, text }: TokenPage, token: number, next: number): boolean {
  const unit = text.charCodeAt(tokens.start(token))
  return unit < CASELESS || unit === 0x2026 || (unit === 0xff0e && tokens.kind(next) === kinds.NUMBER)
}

/** Whether a sentence ends at a full stop without a space after it: `Hello world.Today is Tuesday.`; not `www.example.Com`. */
function endsWithoutSpace(page: TokenPage, token: number, next: number, last: number): boolean {
  const { tokens } = page
  if (tokens.kind(token) !== kinds.STOP || next !== token + 1) return false
  const before = token - 1
  const known = (sentenceBits(page, next) & (OPENER | TITLE)) !== 0
  if (!isLowerCaseOrClosing(page, before) && !(known && tokens.end(before) - tokens.start(before) > 3)) return false
  if (tokens.has(token, kinds.AFTER_SPACE) || (!tokens.has(before, kinds.AFTER_SPACE) && !known)) return false
  if (!tokens.has(next, kinds.CAPITAL) || tokens.has(next, kinds.CAPS | kinds.INNER | kinds.DIGITS)) return false
  const following = tokens.kind(next + 1) === kinds.STOP ? next + 2 : next + 1
  return following >= last || tokens.has(following, kinds.AFTER_SPACE) || tokens.kind(following) === kinds.COMMA
}

/** Returns the index of the first token after marks that open a sentence: quotation marks, brackets, dashes. */
function afterOpeningMarks({ tokens }: TokenPage, token: number, last: number): number {
  let next = token
  while (next < last && next < token + AHEAD) {
    const kind = tokens.kind(next)
    if (!isOpening(kind)) break
    next++
  }
  return next
}

const isOpening = (kind: number): boolean =>
  (kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE) || kind === kinds.OPEN || kind === kinds.DASH

/** Whether a token may open a sentence, by its letter case. True for capitals, figures, symbols and scripts without capitals. */
function mayOpenByCase(page: TokenPage, token: number): boolean {
  const kind = page.tokens.kind(token)
  if (kind === kinds.WORD) return page.tokens.has(token, kinds.CAPITAL | kinds.INNER) || isCaseless(page, token)
  return kind === kinds.NUMBER || kind === kinds.IDEOGRAPH || kind === kinds.SYMBOL || kind === kinds.HYPHEN
}

function isCaseless({ tokens, text }: TokenPage, token: number): boolean {
  const unit = text.charCodeAt(tokens.start(token))
  return unit >= CASELESS && !(unit >= 0x1e00 && unit < 0x2000) && tokens.kind(token) === kinds.WORD
}

/**
 * Whether an ellipsis before a token may be a pause, not the end of a sentence.
 * True if the token is `I`, a number or in a script without capitals: its case decides nothing.
 */
const mayBePause = (page: TokenPage, token: number): boolean =>
  page.tokens.kind(token) !== kinds.WORD ||
  isCaseless(page, token) ||
  (page.tokens.end(token) === page.tokens.start(token) + 1 &&
    ((sentenceBits(page, token) & OPENER) === 0 || page.text.charCodeAt(page.tokens.start(token)) === PERSON))

/** Whether a sentence ends after an abbreviation with full stops inside, before the token `next`: `U.S.`, `p.m.` */
function endsAfterLetters(page: TokenPage, token: number, next: number): boolean {
  if (!mayOpenByCase(page, next)) return false
  const bits = sentenceBits(page, token)
  if ((bits & TITLE) !== 0) return false
  if (page.tokens.kind(token + 1) === kinds.OPEN && goesOnAfterBracket(page, token + 1)) return false // `S.A. (LUX: NRV) said`
  if (mayOpenSentence(page, next) || isCaseless(page, next)) return true
  if (endsAddress(page, token, bits, next)) return true
  // `at 6 p.m. Visitors`, by its shape if the language has no words
  const isClock =
    (bits & CLOCK) !== 0 || (page.words.sentences.isPooled && page.tokens.kind(token - 1) === kinds.NUMBER)
  return isClock && page.tokens.kind(next) === kinds.WORD && !isZoneOrDay(page, next)
}

/**
 * Whether a sentence ends after the abbreviated region of a place: `in Springfield, Ill. Smith said`.
 * Inside a sentence, a comma would follow the region.
 */
const endsAddress = ({ tokens }: TokenPage, token: number, bits: number, next: number): boolean =>
  (bits & REGION) !== 0 &&
  tokens.kind(token - 1) === kinds.COMMA &&
  tokens.has(token - 2, kinds.CAPITAL) &&
  tokens.kind(next) === kinds.WORD

/** Whether a time zone or a day is at a token: `EST`, `Monday`, `Chicago time`. After `9 a.m.`, it shows that the sentence goes on. */
const isZoneOrDay = (page: TokenPage, token: number): boolean =>
  page.tokens.has(token, kinds.CAPS) ||
  (sentenceBits(page, token) & DAY) !== 0 ||
  (sentenceBits(page, token + 1) & ZONED) !== 0

/** Whether a sentence ends at a full stop (`token`) before the token `next`: `It rained. Then`; not `J. Smith`. */
function endsAfterStop(page: TokenPage, token: number, next: number): boolean {
  const { tokens, text, words } = page
  if (text.charCodeAt(tokens.start(token)) !== STOP) return true
  if (!mayOpenByCase(page, next)) return false
  const before = token - 1
  // `. . . I mean`
  if (tokens.has(token, kinds.AFTER_SPACE)) return tokens.kind(before) !== kinds.STOP || !mayBePause(page, next)
  const kind = tokens.kind(before)
  const number = tokens.kind(next) === kinds.NUMBER
  if (kind === kinds.WORD) {
    const bits = sentenceBits(page, before)
    if ((bits & TITLE) !== 0) return endsAfterAcronym(page, before, bits, next)
    if ((bits & NUMBERED) !== 0 && number) return false
    if ((bits & CUT) !== 0 && goesOnAfterBracket(page, token + 1)) return false
    if ((bits & CUT) !== 0 && isUnit(page, before, next)) return true
    if ((bits & CUT) !== 0) return mayOpenSentence(page, next) || endsAddress(page, before, bits, next)
    if (words.sentences.isPooled && isAbbreviationByShape(page, before, next)) return mayOpenSentence(page, next)
    if (!isInitial(page, before) || endsAfterLetter(page, token, next, bits)) return true
    // `z. B. 12`
    const several = tokens.kind(before - 1) === kinds.STOP && isInitial(page, before - 2)
    return mayOpenSentence(page, next) || (number && !several)
  }
  if (kind === kinds.NUMBER) {
    const isShort = tokens.end(before) - tokens.start(before) <= 2
    const ordinal = isShort && (words.sentences.ordinals || (sentenceBits(page, next) & MONTH) !== 0)
    return !ordinal || mayOpenSentence(page, next)
  }
  return !(number && text.charCodeAt(tokens.start(before)) === DEGREE) // `N°. 5`
}

/** Whether a sentence ends after a title in capitals, which is then an acronym: `uses IE. Its share`, `the SEC. Traders`; not `SEC. HOLM`. */
const endsAfterAcronym = (page: TokenPage, token: number, bits: number, next: number): boolean =>
  page.tokens.has(token, kinds.CAPS) &&
  (mayOpenSentence(page, next) || ((bits & ACRONYM) !== 0 && !page.tokens.has(next, kinds.CAPS)))

/** Whether a full stop may be that of an abbreviation: `Miss.`, `J.`, `U.S.` */
const mayBeAbbreviation = (page: TokenPage, token: number): boolean =>
  page.tokens.kind(token) === kinds.WORD ||
  (sentenceBits(page, token - 1) & (TITLE | CUT)) !== 0 ||
  isInitial(page, token - 1)
