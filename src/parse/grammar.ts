import { photo } from './body/photo'
import { boilerplate } from './boilerplate'
import { addressed } from './head/addressed'
import { byline } from './head/byline'
import { correctionNote } from './head/correction-note'
import { embargo, namedEmbargo } from './head/embargo'
import { mailHeader } from './head/mail-header'
import { editorsNote, urgency } from './head/note'
import { notice } from './head/notice'
import { possibleRestriction } from './head/possible-restriction'
import { restriction } from './head/restriction'
import { restrictionLine } from './head/restriction-line'
import { doubleStamp, signedStamp } from './head/signed-stamp'
import { pickup, slugline } from './head/slugline'
import { closingStamp, stamp } from './head/stamp'
import { summary } from './head/summary'
import { taggedHeadline } from './head/tag'
import { versionLine } from './head/version-line'
import { INDEX_LENGTH, indexOpenings } from './index-openings'
import { PartIndex } from './part-index'
import { type PartOpening, partBits } from './part-opening'
import type { GrammarPart, HeadPart, Reader, TailPart } from './reader'
import { expandParts } from './stored-parts'
import type { Tables } from './tables'
import { closingRule } from './tail/closing-rule'
import { bracketedContact } from './tail/contact'
import { creditLines, releaseHeader } from './tail/credits'
import { endMark } from './tail/end-mark'
import { footHeading } from './tail/heading'
import { closingNote, moreFollows } from './tail/note'
import { reportedStory, signoff } from './tail/signoff'

/*
 * Grammar of a story on one page.
 *
 *   story := head body tail
 *   head  := fields? mail header? (slugline | pick-up | version | urgency | embargo | restriction | notice | editor’s note | byline
 *           | summary | address | picture | boilerplate | headline | subheadline)*
 *   body  := dateline? (paragraph | subhead | list | table | columns | picture | separator)*
 *   tail  := (end mark | sign-off | embargo | notice | note | restriction | credit | boilerplate | contact in brackets | line of dashes)*
 *           foot?
 *   foot  := notes that are not for publication | (about | legal notice | contact | credit)*
 *
 * The head is read from the top until a block opens the body; the headline is the first line in it that belongs to no other part.
 * The tail is read from the end inwards.
 * Each part declares how its lines open, `opensWith`, beside its patterns; the part index is made from these alone.
 */

/** Parts of the head, in order; the first that matches a block takes it. @internal Exported for its tests. */
export const headParts: readonly HeadPart[] = [
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
  correctionNote,
  possibleRestriction,
  editorsNote,
  byline,
  summary,
  releaseHeader,
  addressed,
  photo,
  boilerplate,
]

/** Parts of the tail; the first in this order that matches a block takes it. */
export const tailParts: readonly TailPart[] = [
  restrictionLine,
  endMark,
  moreFollows,
  embargo,
  notice,
  closingStamp,
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
  stamp,
  byline,
  pickup,
  versionLine,
  endMark,
]

/** The openings that the parts declare, each once. The position in the list gives the bit in {@link PartIndex}. */
const openings: readonly PartOpening[] = [
  ...new Set([...headParts, ...tailParts, footHeading].map(({ opensWith }) => opensWith)),
]

const bits = partBits(openings.length)

/** Returns the bit of a part in {@link PartIndex}. Throws an `Error` for a part that the grammar does not name. */
export function partBit({ opensWith }: GrammarPart): number {
  const bit = bits[openings.indexOf(opensWith)]
  if (bit === undefined) throw new Error('The grammar does not name this part.')
  return bit
}

const headBits = headParts.map(partBit)

const ASCII = 0x80
/** Bits of the parts that need one of several characters: see {@link HeadPart.needsOneOf}. */
const partsWithNeeds = headParts.reduce(
  (bits, part) => (part.needsOneOf === undefined ? bits : bits | partBit(part)),
  0,
)
/** The bits of these parts that each character of ASCII makes possible. */
const allowed = Int32Array.from({ length: ASCII }, (_, unit) =>
  headParts.reduce(
    (bits, part) => (part.needsOneOf?.includes(String.fromCharCode(unit)) ? bits | partBit(part) : bits),
    0,
  ),
)

/** Returns the parts of `may` whose characters a line has. */
function partsWithSigns(line: string, may: number): number {
  let missing = may & partsWithNeeds
  for (let at = 0; at < line.length && missing !== 0; at++) {
    const unit = line.charCodeAt(at)
    if (unit >= ASCII) return may
    missing &= ~(allowed[unit] as number)
  }
  return may & ~missing
}

/** Tries the parts of the head that a block may be. Returns the number of blocks that the first match takes; 0 if none matches. */
export function readHeadPart(reader: Reader, index: number): number {
  if (reader.block(index).columns) return 0
  const may = partsWithSigns(reader.line(index), reader.possibleParts(index))
  for (let i = 0; i < headParts.length; i++) {
    if ((may & (headBits[i] as number)) === 0) continue
    const taken = (headParts[i] as HeadPart).read(reader, index)
    if (taken > 0) return taken
  }
  return 0
}

const indexes = new WeakMap<Tables, PartIndex>()

/** Returns the part index for the tables of a lexicon; cached for each. */
export function partIndexOf(tables: Tables): PartIndex {
  let found = indexes.get(tables)
  if (!found) indexes.set(tables, (found = new PartIndex(openings, partsByOpening(tables))))
  return found
}

/** Returns the bits of the parts that a line may be by its opening and end: those that the build stored, or those of the tables. */
function partsByOpening(tables: Tables): Int32Array {
  return tables.storedParts ? expandParts(tables.storedParts, INDEX_LENGTH) : indexOpenings(openings, tables)
}

/** Returns the bits by opening and end of the tables themselves. @internal Exported for the build: `scripts/stored-parts.ts`. */
export const indexTables = (tables: Tables): Int32Array => indexOpenings(openings, tables)
