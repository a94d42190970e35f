import { photo } from './body/photo'
import { furniture } from './furniture'
import { byline } from './head/byline'
import { embargo } from './head/embargo'
import { editorsNote, urgency } from './head/note'
import { notice } from './head/notice'
import { restriction } from './head/restriction'
import { pickup, slugline } from './head/slugline'
import { stamp } from './head/stamp'
import { summary } from './head/summary'
import { taggedHeadline } from './head/tag'
import { versionLine } from './head/version-line'
import type { Part, TailPart } from './reader'
import { credits, release } from './tail/credits'
import { endMark } from './tail/end-mark'
import { closingNote, more } from './tail/note'
import { signoff } from './tail/signoff'

/*
 * The grammar of a story on one page.
 *
 *   story := head body tail
 *   head  := (slugline | pick-up | version | urgency | embargo | restriction | notice | editor’s note | byline | summary | picture | furniture
 *           | headline | subheadline)*
 *   body  := dateline? (paragraph | subhead | list | table | columns | picture | separator)*
 *   tail  := (end mark | sign-off | embargo | notice | note | restriction | credit | furniture)* foot?
 *   foot  := notes that are not for publication | (about | legal notice | contact | credit)*
 *
 * The head is read from the top until a block opens the body; the headline is the first line in it that no part has taken.
 * The tail is read from the end inwards.
 */

/** The parts that may stand before the body; the first that takes a block has it. */
export const head: readonly Part[] = [
  taggedHeadline,
  slugline,
  pickup,
  versionLine,
  urgency,
  embargo,
  restriction,
  stamp,
  notice,
  editorsNote,
  byline,
  summary,
  release,
  photo,
  furniture,
]

/** The parts that may stand behind the body. */
export const tail: readonly TailPart[] = [
  endMark,
  more,
  embargo,
  notice,
  closingNote,
  signoff,
  credits,
  restriction,
  furniture,
]

/** The parts that open a line of their own even where it looks like the rest of the line before. */
export const openers: readonly Part[] = [
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
