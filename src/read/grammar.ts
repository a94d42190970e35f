import { furniture } from './furniture'
import { byline } from './head/byline'
import { editorsNote, embargo, notice, urgency } from './head/note'
import { slugline } from './head/slugline'
import type { Part } from './reader'
import { endMark } from './tail/end-mark'
import { signoff } from './tail/signoff'

/*
 * The grammar of a story on one page.
 *
 *   story := head body tail
 *   head  := (slugline | urgency | embargo | notice | editor’s note | byline | furniture | headline | subheadline)*
 *   body  := dateline? (paragraph | subhead | list | columns | separator)*
 *   tail  := (end mark | sign-off | furniture)*
 *
 * The head is read from the top until a block opens the body; the headline is the first line in it that no part has taken.
 * The tail is read from the end inwards.
 */

/** The parts that may stand before the body; the first that takes a block has it. */
export const head: readonly Part[] = [slugline, urgency, embargo, notice, editorsNote, byline, furniture]

/** The parts that may stand behind the body. */
export const tail: readonly Part[] = [endMark, signoff, furniture]

/** The parts that open a line of their own even where it looks like the rest of the line before. */
export const openers: readonly Part[] = [urgency, editorsNote, byline, endMark]
