import { limitedUses } from '../lexicon/restrictions/connecting-words'
import { permissionStems } from '../lexicon/restrictions/permission-words'
import { words } from '../lexicon/words'
import { allRoleWords, mayContainAnyCore } from './all-role-words'
import { isLimitedUse } from './is-limited-use'
import { mayRestrict } from './may-restrict'
import { plainLetters } from './plain-letters'
import { scoredLine, scoreLine } from './score-restriction'
import { type ScoredLine, UNTIL } from './scored-line'
import { withoutLabel } from './without-label'
import { withoutTitles } from './without-titles'

/** Score from which a line is a possible restriction, chosen from the figures that `bench/fit-restrictions.mjs` prints. @internal */
export const POSSIBLE_SCORE = -9
const LONGEST = 200 // characters of a line that is scored
const UNKNOWN = 2 // unknown words that a short line may open with
const LONGEST_DENSE = 70 // characters of a line that is scored, in scripts without spaces between words
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/**
 * Openings that exclude a restriction: direct speech, a heading over notes at the foot.
 * `“Please hold,” a voice said.`, `-- not for publication --`
 */
const NONE =
  /^\s*(?:["“”„«‘'`]|--\s*\p{Ll}|\W*[Tt]he following (?:information|details|contacts|is a translation)\b|©|[A-Z]-[a-z])/u
/**
 * Numbers that exclude a restriction: a telephone number, a row of dots, two prices, a ticker, six numbers or more.
 * `Not for publication: tel. 555 0100`, `NO 1 RSS MAY 196.00 196.50`; not: `Hold until 6 p.m.`
 */
const NUMBERS = /\d{3}[\s-]\d{4}|\.{4}|\d\.\d\d\D+\d\.\d\d|<[A-Z]|(?:\d[\d.,:]*\D+){6}/
/** Words for limits of use, which leave the story free to publish: `PICTURES NOT FOR ARCHIVE USE`; not: `NOT FOR PUBLICATION`. */
const USES = /* @__PURE__ */ new RegExp(String.raw`\b(?:${limitedUses.join('|')})\b`, 'i')

/** Terms of reuse, which exclude a restriction unless they end: `may not be published without permission`; not: `permitted from Monday`. */
const REUSE = /* @__PURE__ */ (() => new RegExp(words(permissionStems).join('|'), 'i'))()

/**
 * Whether a line is likely, by its score, to restrict publication of the whole story.
 * Certain restrictions are found by `findRestriction`, whose patterns are not tested here.
 *
 * @example isPossibleRestriction('Please sit on the ferry story until the court rises') // true
 * @example isPossibleRestriction('Ferry closed until the court rises') // false
 */
export const isPossibleRestriction = (text: string): boolean =>
  isLikely(text) || (ENCLOSED.test(text) && isLikely(text.replace(BRACKETS, '')))

/** Line in brackets, which may be nested: `((Kill the story))`. */
const ENCLOSED = /^\s*[([【（［].*[)\]】）］]\s*$/s
const BRACKETS = /^[([【（［\s]+|(?<![)\]】）］\s])[)\]】）］\s]+$/g

function isLikely(text: string): boolean {
  if (text.length > LONGEST || !mayContainAnyCore(text) || isLimitedUse(text)) return false
  if (!mayRestrict(plainLetters(text), UNKNOWN, allRoleWords()) && !QUOTED_OR_LABELLED.test(text)) return false
  const line = likelyLine(text)
  return line !== undefined && scoreLine(line) >= POSSIBLE_SCORE
}

/** Line whose first words may be a quoted title or the label of a mail: `“Rain in Kiel”: kill the story`. */
const QUOTED_OR_LABELLED = /^[^\p{L}\d]|^[^:：]{0,20}[:：]|[“”„«»‹›「『《〈〝＂‘‚]/u

/** Returns a line for its score; undefined if its opening, its numbers or its terms of reuse exclude a restriction. @internal */
export function likelyLine(text: string): ScoredLine | undefined {
  const own = withoutLabel(plainLetters(text))
  const untitled = withoutTitles(own, allRoleWords())
  if (own.length > LONGEST_DENSE && untitled.replace(/ {2,}/g, ' ').length > LONGEST_DENSE && DENSE.test(own))
    return undefined
  if (!mayRestrict(untitled, UNKNOWN, allRoleWords()) || NONE.test(untitled) || NUMBERS.test(untitled)) return undefined
  if (USES.test(untitled)) return undefined
  const line = scoredLine(text)
  return REUSE.test(untitled) && !UNTIL.test(line.roles) ? undefined : line
}
