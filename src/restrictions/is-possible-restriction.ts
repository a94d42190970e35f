import { permissionStems } from '../lexicon/restrictions/permission-words'
import { words } from '../lexicon/words'
import { mayContainCore } from './core-words'
import { mayRestrict } from './may-restrict'
import { scoreRestriction } from './score-restriction'

/** The score from which a line is a possible restriction. The fitting reports the figures for it. */
export const POSSIBLE_SCORE = -13
const LONGEST = 200 // characters of a line that is scored
const UNKNOWN = 2 // words that a short line may open with
const LONGEST_DENSE = 70 // the same in scripts without spaces between words
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Start of direct speech, or a heading over notes at the foot: `“Please hold,” a voice said.`, `-- not for publication --` */
const NONE =
  /^\s*(?:["“”„«‘'`]|--\s*\p{Ll}|\W*[Tt]he following (?:information|details|contacts|is a translation)\b|©|[A-Z]-[a-z])/u
/** Telephone number, a leader of dots, two prices: `Not for publication: tel. 555 0100`, `NO 1 RSS MAY 196.00 196.50`, a ticker, many numbers */
const NUMBERS = /\d{3}[\s-]\d{4}|\.{4}|\d\.\d\d\D+\d\.\d\d|<[A-Z]|(?:\d[\d.,:]*\D+){6}/
/** Limits of use, which are no restriction of publication: `PICTURES NOT FOR ARCHIVE USE` */
const USES = /\b(?:archiv\w*|editorial use|uso editorial|photos?|pictures?|fotos?|reproducci[oó]n|ventas?|sales?)\b/i

/** Terms of reuse: `may not be published without permission`. */
const PERMISSION = /* @__PURE__ */ (() => new RegExp(words(permissionStems).join('|'), 'i'))()

/**
 * Whether a line is likely, but not sure, to restrict publication of the whole story. The sure patterns are not tested: see `findRestriction`.
 *
 * @example isPossibleRestriction('Please sit on the ferry story until the court rises') // true
 * @example isPossibleRestriction('Ferry closed until the court rises') // false
 */
export function isPossibleRestriction(line: string): boolean {
  if (
    line.length > LONGEST ||
    (line.length > LONGEST_DENSE && DENSE.test(line)) ||
    !mayContainCore(line) ||
    !mayRestrict(line, UNKNOWN) ||
    NONE.test(line) ||
    NUMBERS.test(line) ||
    USES.test(line) ||
    PERMISSION.test(line)
  )
    return false
  return scoreRestriction(line) >= POSSIBLE_SCORE
}
