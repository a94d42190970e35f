import { findRestriction } from '../restrictions/find-restriction'
import { isPossibleRestriction } from '../restrictions/is-possible-restriction'
import { restrictionCues } from '../restrictions/restriction-cues'
import { photo } from './body/photo'
import { boilerplate } from './boilerplate'
import { addressed } from './head/addressed'
import { byline } from './head/byline'
import { embargo, namedEmbargo } from './head/embargo'
import { mailHeader } from './head/mail-header'
import { editorsNote, urgency } from './head/note'
import { notice } from './head/notice'
import { possibleRestriction } from './head/possible-restriction'
import { restriction } from './head/restriction'
import { restrictionLine } from './head/restriction-line'
import { doubleStamp, signedStamp } from './head/signed-stamp'
import { pickup, slugline } from './head/slugline'
import { stamp } from './head/stamp'
import { summary } from './head/summary'
import { taggedHeadline } from './head/tag'
import { versionLine } from './head/version-line'
import { PartIndex, type PartOpeningRow, partBits } from './part-index'
import type { HeadPart, Reader, TailPart } from './reader'
import type { Tables } from './tables'
import { closingRule } from './tail/closing-rule'
import { bracketedContact } from './tail/contact'
import { creditLines, releaseHeader } from './tail/credits'
import { endMark } from './tail/end-mark'
import { matchFootHeading } from './tail/heading'
import { closingNote, moreFollows } from './tail/note'
import { reportedStory, signoff } from './tail/signoff'

/*
 * Grammar of a story on one page.
 *
 *   story := head body tail
 *   head  := mail header? (slugline | pick-up | version | urgency | embargo | restriction | notice | editor’s note | byline | summary |
 * address
 *           | picture | boilerplate | headline | subheadline)*
 *   body  := dateline? (paragraph | subhead | list | table | columns | picture | separator)*
 *   tail  := (end mark | sign-off | embargo | notice | note | restriction | credit | boilerplate | contact in brackets | line of dashes)*
 * foot?
 *   foot  := notes that are not for publication | (about | legal notice | contact | credit)*
 *
 * The head is read from the top until a block opens the body; the headline is the first line in it that belongs to no other part.
 * The tail is read from the end inwards.
 */

/** Parts of the head, in order; the first that matches a block takes it. */
const head: readonly HeadPart[] = [
  mailHeader,
  restrictionLine,
  taggedHeadline,
  slugline,
  pickup,
  versionLine,
  urgency,
  embargo,
  namedEmbargo,
  restriction,
  stamp,
  signedStamp,
  doubleStamp,
  notice,
  possibleRestriction,
  editorsNote,
  byline,
  summary,
  releaseHeader,
  addressed,
  photo,
  boilerplate,
]

/** Parts of the tail. */
export const tailParts: readonly TailPart[] = [
  restrictionLine,
  endMark,
  moreFollows,
  embargo,
  notice,
  closingNote,
  signoff,
  reportedStory,
  creditLines,
  restriction,
  possibleRestriction,
  boilerplate,
  bracketedContact,
  closingRule,
]

/** Parts that open with a line of their own, which may look like the rest of the line before. */
export const openingParts: readonly HeadPart[] = [
  restrictionLine,
  urgency,
  embargo,
  restriction,
  notice,
  editorsNote,
  byline,
  pickup,
  versionLine,
  endMark,
]

/** Openings of the lines of each part, for {@link PartIndex}. A part without a row is tested on every line. */
const cues: readonly PartOpeningRow<object>[] = [
  [restrictionLine, [], restrictionCues, (line) => findRestriction(line, 'line') !== undefined],
  [possibleRestriction, [], restrictionCues, isPossibleRestriction],
  [taggedHeadline, [], '( cor off rpt rep ref'],
  [embargo, ['embargoes'], 'emb eds edi # = ( ['],
  [restriction, ['restrictions', 'editorsNotes'], '('],
  [notice, ['notices', 'editorsNotes'], "thi ' ` ( ["],
  [editorsNote, ['editorsNotes'], '$ ( end wit las ap pho fro by an rep'],
  [byline, ['byline', 'anonymous', 'credits'], '^'],
  [releaseHeader, ['rights']],
  [mailHeader, [], 'fro to cc bcc sen sub rep von an ges bet de à env obj par asu ass da a ogg inv'],
  [addressed, ['foot']],
  [boilerplate, ['furniture']],
  [endMark, ['endMarks'], '# ( [ < nnn reu rei'],
  [closingNote, [], '# ( end eds edi not ap iss'],
  [signoff, ['roles'], '( [ thi'],
  [creditLines, ['rights'], '( [ < cop'],
  [closingRule, [], '_ — – * = ~ -'],
  [matchFootHeading, ['foot', 'about'], '#'],
]

const bits = partBits(cues.length)

/** Returns the bit of a part in {@link PartIndex}. For a part without a row, the bit that every line has. */
export const bitOf = (part: object): number => bits.rows[cues.findIndex(([one]) => one === part)] ?? bits.any

const headBits = head.map(bitOf)

/** Tries the parts of the head that a block may be. Returns the number of blocks that the first match takes; 0 if none matches. */
export function readHeadPart(reader: Reader, index: number): number {
  if (reader.block(index).columns) return 0
  const may = reader.possibleParts(index)
  for (let i = 0; i < head.length; i++) {
    if ((may & (headBits[i] as number)) === 0) continue
    const taken = (head[i] as HeadPart).read(reader, index)
    if (taken > 0) return taken
  }
  return 0
}

const made = new WeakMap<Tables, PartIndex>()

/** Returns the part index for the tables of a lexicon; cached for each. */
export function partIndexOf(tables: Tables): PartIndex {
  let found = made.get(tables)
  if (!found) made.set(tables, (found = new PartIndex(cues, tables)))
  return found
}
