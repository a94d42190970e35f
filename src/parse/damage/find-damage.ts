import type { Repair } from '../../diagnostics/story'
import { isSpace } from '../../text/characters'
import type { Lines } from '../../text/lines'
import { codePages } from './code-pages'
import { controlCharacter } from './control-character'
import { entity } from './entity'
import { escapeSequence } from './escape-sequence'
import type { DamageEdit, DamageFinder, DamageMatch } from './finder'
import { invisible } from './invisible'
import { lawfulEdits } from './lawful-edits'
import { leftoverTag } from './leftover-tag'
import { letterSpacing } from './letter-spacing'
import { linesAfterEdits } from './lines-after-edits'
import { lostApostrophe } from './lost-apostrophe'
import { macRoman } from './mac-roman'
import { mixedLineEnds } from './mixed-line-ends'
import { mojibake } from './mojibake'
import { replacementCharacter } from './replacement-character'

/**
 * Finders of damage that plain ASCII copy may have, each with the signs of which a match has one: without them, the copy is not searched.
 * If two match a span, the first takes it.
 */
const anywhere: readonly { readonly find: DamageFinder; readonly signs: string }[] = [
  { find: leftoverTag, signs: '<&[' },
  { find: entity, signs: '&;' },
  { find: escapeSequence, signs: '\\=%' },
  { find: letterSpacing, signs: ' ' },
  { find: lostApostrophe, signs: '?' },
]
/** Finders of damage that only copy with characters beyond ASCII has. */
const beyondAscii: readonly DamageFinder[] = [
  codePages,
  mojibake,
  macRoman,
  invisible,
  controlCharacter,
  replacementCharacter,
  mixedLineEnds,
]

/** Result of the search for damage: the lines of the copy after repair, and the matches, in order. */
export interface DamageReport {
  readonly lines: Lines
  readonly marks: readonly Repair[] | undefined
  readonly found: readonly DamageMatch[]
}

/**
 * Finds damage in the characters of a copy, outside its wire marks.
 * With `repair`, the edits are added to the marks, and lines are split where a tag was a line break.
 */
export function findDamage(
  text: string,
  lines: Lines,
  wire: readonly Repair[] | undefined,
  repair: boolean,
): DamageReport {
  const from = lines.start[0] ?? 0
  let to = lines.end[lines.count - 1] ?? from
  while (to < text.length && isSpace(text.charCodeAt(to))) to++
  const all: DamageMatch[] = []
  for (const { find, signs } of anywhere)
    if (hasSign(text, signs)) for (const found of find(text, from, to)) all.push(found)
  if (!lines.ascii) for (const find of beyondAscii) for (const found of find(text, from, to)) all.push(found)
  if (all.length === 0) return { lines, marks: wire, found: [] }
  const { found, repairs } = dropOverlaps(text, all, wire ?? [])
  if (!repair || repairs.length === 0) return { lines, marks: wire, found }
  const marks = wire ? [...wire, ...repairs].sort((a, b) => a.start - b.start) : repairs
  return { lines: linesAfterEdits(text, lines, repairs), marks, found }
}

function hasSign(text: string, signs: string): boolean {
  for (let at = 0; at < signs.length; at++) if (text.includes(signs.charAt(at))) return true
  return false
}

interface DamageRepair extends DamageEdit, Repair {}

/** Drops matches inside a wire mark or inside another match, such as an entity inside a tag. */
function dropOverlaps(
  text: string,
  all: readonly DamageMatch[],
  wire: readonly Repair[],
): { found: DamageMatch[]; repairs: DamageRepair[] } {
  const order = all.map((item, rank) => ({ item, rank, end: item.edits.at(-1)?.end ?? item.end }))
  order.sort((a, b) => a.item.start - b.item.start || b.end - a.end || a.rank - b.rank)
  const found: DamageMatch[] = []
  const repairs: DamageRepair[] = []
  let taken = 0 // everything before it is taken
  let next = 0
  for (const { item } of order) {
    const edits: DamageRepair[] = []
    const changes = item.offer ? item.edits : item.edits.flatMap((each) => lawfulEdits(text, each))
    for (const edit of changes) {
      if (edit.start < taken) continue
      while (next < wire.length && (wire[next] as Repair).end <= edit.start) next++
      const mark = wire[next]
      if (mark && mark.start < edit.end) continue
      edits.push({ ...edit, kind: item.kind })
    }
    if (item.edits.length > 0 && edits.length === 0) continue
    found.push({ ...item, edits })
    if (item.offer || edits.length === 0) continue
    for (const edit of edits) repairs.push(edit)
    taken = (edits.at(-1) as DamageRepair).end
  }
  return { found, repairs }
}
