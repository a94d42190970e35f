import { restrictionCues } from '../restrictions/restriction-cues'
import { photo } from './body/photo'
import { type CueRow, Cues } from './cues'
import { furniture } from './furniture'
import { addressed } from './head/addressed'
import { byline } from './head/byline'
import { embargo, namedEmbargo } from './head/embargo'
import { mailHeader } from './head/mail-header'
import { editorsNote, urgency } from './head/note'
import { notice } from './head/notice'
import { restraint } from './head/restraint-line'
import { restriction } from './head/restriction'
import { doubleStamp, signedStamp } from './head/signed-stamp'
import { pickup, slugline } from './head/slugline'
import { stamp } from './head/stamp'
import { summary } from './head/summary'
import { taggedHeadline } from './head/tag'
import { versionLine } from './head/version-line'
import type { Part, Reader, TailPart } from './reader'
import type { Tables } from './tables'
import { closingRule } from './tail/closing-rule'
import { bracketedContact } from './tail/contact'
import { credits, release } from './tail/credits'
import { endMark } from './tail/end-mark'
import { headingOf } from './tail/heading'
import { closingNote, more } from './tail/note'
import { reportedStory, signoff } from './tail/signoff'

/*
 * The grammar of a story on one page.
 *
 *   story := head body tail
 *   head  := header of a mail? (slugline | pick-up | version | urgency | embargo | restriction | notice | editor’s note | byline | summary | address | picture | furniture
 *           | headline | subheadline)*
 *   body  := dateline? (paragraph | subhead | list | table | columns | picture | separator)*
 *   tail  := (end mark | sign-off | embargo | notice | note | restriction | credit | furniture | contact in brackets | line of dashes)* foot?
 *   foot  := notes that are not for publication | (about | legal notice | contact | credit)*
 *
 * The head is read from the top until a block opens the body; the headline is the first line in it that no part has taken.
 * The tail is read from the end inwards.
 */

/** The parts that may stand before the body; the first that takes a block has it. */
const head: readonly Part[] = [
  mailHeader,
  restraint,
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
  editorsNote,
  byline,
  summary,
  release,
  addressed,
  photo,
  furniture,
]

/** The parts that may stand behind the body. */
export const tail: readonly TailPart[] = [
  restraint,
  endMark,
  more,
  embargo,
  notice,
  closingNote,
  signoff,
  reportedStory,
  credits,
  restriction,
  furniture,
  bracketedContact,
  closingRule,
]

/** The parts that open a line of their own even where it looks like the rest of the line before. */
export const openers: readonly Part[] = [
  restraint,
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

/** How the lines of a part open; a part without a row is shown every line. */
const cues: readonly CueRow<object>[] = [
  [restraint, [], restrictionCues],
  [taggedHeadline, [], '( cor off rpt rep ref'],
  [embargo, ['embargoes'], 'emb eds edi # = ( ['],
  [restriction, ['restrictions', 'editorsNotes'], '('],
  [notice, ['notices', 'editorsNotes'], "thi ' ` ( ["],
  [editorsNote, ['editorsNotes'], '$ ( end wit las ap pho fro by an rep'],
  [byline, ['byline', 'anonymous', 'credits'], '^'],
  [release, ['rights']],
  [mailHeader, [], 'fro to cc bcc sen sub rep von an ges bet de à env obj par asu ass da a ogg inv'],
  [addressed, ['foot']],
  [furniture, ['furniture']],
  [endMark, ['endMarks'], '# ( [ < nnn reu rei'],
  [closingNote, [], '# ( end eds edi not ap iss'],
  [signoff, ['roles'], '( [ thi'],
  [credits, ['rights'], '( [ < cop'],
  [closingRule, [], '_ — – * = ~ -'],
  [headingOf, ['foot', 'about'], '#'],
]

/** The bit of a part in what {@link Cues} tell of a line. */
export const bitOf = (part: object): number => 1 << cues.findIndex(([one]) => one === part)

const headBits = head.map(bitOf)

/** Shows a block to the parts of the head that it may be; gives how many blocks the one that takes it has taken. */
export function readPart(reader: Reader, index: number): number {
  if (reader.block(index).columns) return 0
  const may = reader.may(index)
  for (let i = 0; i < head.length; i++) {
    if ((may & (headBits[i] as number)) === 0) continue
    const taken = (head[i] as Part).read(reader, index)
    if (taken > 0) return taken
  }
  return 0
}

const made = new WeakMap<Tables, Cues>()

/** What tells which parts a line may be, by the tables of a lexicon; made once for each. */
export function cuesOf(tables: Tables): Cues {
  let found = made.get(tables)
  if (!found) made.set(tables, (found = new Cues(cues, tables)))
  return found
}
