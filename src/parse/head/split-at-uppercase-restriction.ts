import { findRestriction } from '../../restrictions/find-restriction'
import { readRoles } from '../../restrictions/read-roles'
import { CHARACTER_CLASS, SMALL as SMALL_LETTER } from '../../text/characters'
import type { Reader } from '../reader'

const MOST = 8 // splits, as each takes time in proportion to the blocks; the story is restricted by the first
const LONGEST = 120 // characters of the restriction
const HEAD = 8 // blocks at the start, one of which is the headline
const HEADLINE = 140 // characters of a headline with its restriction
const SMALL = /\p{Ll}/u
const UPPERCASE = /^\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u
/** Roles of an embargo or a prohibition until a time, without other words: `EMBARGOED UNTIL FRIDAY`; not: `EMBARGO ON OIL UNTIL FRIDAY` */
const UNTIL = /^(?:[EeH]|N[DdS]{0,2}[VR])[DdVRS]{0,3}B[DdtT.,:-]*[tT][DdtT.,:!-]*$/
const STOPPED = /[.!?…]["”’)]?\s*$/

/**
 * Makes a restriction in capitals at the end of a headline or of a paragraph a block of its own: `City votes for trams` ¦ `EMBARGOED UNTIL FRIDAY`,
 * `The city voted.` ¦ `DO NOT PUBLISH BEFORE FRIDAY.`; not: `The stamp said NOT FOR PUBLICATION.`
 */
export function splitAtUppercaseRestriction(reader: Reader): void {
  const { core, text } = reader.source
  for (let index = 0, splits = 0; index < reader.blocks.length && splits < MOST; index++) {
    const { first, last, end, columns } = reader.block(index)
    if (columns || !endsInUppercase(text, end) || !core.mayContain(first, last)) continue
    const at = startOfUppercase(reader.line(index), index)
    if (at === 0) continue
    reader.split(index++, at)
    splits++
  }
}

/** Whether a block does not end in small letters: a quick test without the text of the block. */
function endsInUppercase(text: string, end: number): boolean {
  for (let at = Math.max(0, end - LAST); at < end; at++)
    if (CHARACTER_CLASS[text.charCodeAt(at)] === SMALL_LETTER) return false
  return true
}
const LAST = 8 // characters

/** Returns the offset at which a text goes on in capitals that restrict the story up to its end; 0 for none. */
function startOfUppercase(text: string, index: number): number {
  let at = text.length
  const least = Math.max(0, at - LONGEST)
  while (at > least && !SMALL.test(text.charAt(at - 1))) at--
  if (at === least) return 0
  const gap = text.slice(at).search(/(?<=\s)\p{Lu}/u)
  if (gap < 0) return 0
  at += gap
  const before = text.slice(0, at)
  const isHeadline = index < HEAD && text.length <= HEADLINE && !STOPPED.test(text) && /\p{L}\s+$/u.test(before)
  if (!STOPPED.test(before) && !isHeadline) return 0
  const rest = text.slice(at)
  return UPPERCASE.test(rest) && UNTIL.test(readRoles(rest).text) && findRestriction(rest, 'line') ? at : 0
}
