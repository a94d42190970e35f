import { useLimitCues } from '../../lexicon/use-limits'
import { isLimitedUse } from '../../restrictions/is-limited-use'
import { foldLine, openingOf } from '../phrases'
import type { HeadPart, TailPart } from '../reader'
import type { Tables } from '../tables'
import { isUpperCase } from './is-upper-case'

const LONGEST = 400
const WORDS = 3 // minimum words of a restriction in small letters: `Editorial use only`; not: `No sales`, which may be a headline

/** Separator of two restrictions: in `NO SALES, NO ARCHIVES`, `EDITORIAL USE ONLY - JAPAN OUT`; not: in `THIRD-PARTY` */
const SEPARATORS = /\s*[.;,/|]\s*|\s+[-–—]+\s+/

/** Country or medium that may not use a story, in capitals: `NO USE NORDHAVN`, `NO ACCESS IN WEST CARDANIA`; not: `NO USE` alone */
const NO_USE_IN = /^NO (?:USE|ACCESS)(?: IN)? \p{Lu}{3,}(?: \p{Lu}{3,}){0,2}$/u

/**
 * Whether each part of a line is a restriction on use.
 * `NO SALES, NO ARCHIVES`, `(Editorial use only)`; not: `NO SALES TAX RISE PLANNED`, `MINISTER PULLS OUT`.
 */
function isRestriction(line: string, tables: Tables): boolean {
  const { restrictions } = tables
  const bare = line.charCodeAt(0) === 0x28 && line.endsWith(')') ? line.slice(1, -1) : line
  const whole = restrictions.line(foldLine(bare))
  if (whole === 'whole' && (isUpperCase(bare) || bare.split(' ').length >= WORDS)) return true
  if (!isUpperCase(bare)) return false
  let isFirst = true
  for (const piece of bare.split(SEPARATORS)) {
    if (!piece) continue
    const found = NO_USE_IN.test(piece) ? 'whole' : restrictions.line(foldLine(piece))
    if (found === undefined || (isFirst && found === 'after')) return false
    isFirst = false
  }
  return !isFirst
}

/**
 * Whether a note to editors contains a restriction on use.
 * `ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.`; not: `ATTENTION EDITORS - A NEW LEAD FOLLOWS`.
 */
function isRestrictingNote(line: string, tables: Tables): boolean {
  if (!isUpperCase(line.slice(0, 4))) return false
  const note = tables.editorsNotes.opening(openingOf(line))
  if (!note) return false
  return line
    .slice(note.length)
    .split(SEPARATORS)
    .some((piece) => piece && isUpperCase(piece) && tables.restrictions.line(foldLine(piece)) !== undefined)
}

const isRestrictionLine = (line: string, tables: Tables): boolean =>
  isRestriction(line, tables) || isRestrictingNote(line, tables) || isLimitedUse(line)

/** Head and tail part: a restriction on the use of the story: `EDITORIAL USE ONLY`, `AGENCIES AND RADIO OUT`; not: `MINISTER PULLS OUT`. */
export const restriction: HeadPart & TailPart = {
  opensWith: { phrases: ['restrictions', 'editorsNotes'], cues: `( ${useLimitCues}` },
  opens: (line, { tables }) => line.length <= 120 && isRestrictionLine(line, tables),
  fits: (reader, index) =>
    reader.length(index) <= LONGEST && isRestrictionLine(reader.line(index), reader.source.tables),
  read(reader, index) {
    if (!restriction.fits(reader, index)) return 0
    const { builder } = reader
    const texts = (builder.article.restrictions ??= [])
    texts.push(builder.addText(`restrictions.${texts.length}`, reader.joined(index)))
    return 1
  },
}
