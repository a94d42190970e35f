import { openingOf } from '../../phrases'
import type { LineBlock, Source } from '../../source'
import { foldSpelling, type Tables } from '../../tables'
import { findDateline, isDateline } from './find-dateline'
import { findLaterKoreanDateline } from './korean'

const HEAD = 8 // blocks that a head has at most
const REACH = 300 // characters into a block
const BYLINE = 120 // characters that a byline takes, and a dateline behind it starts within
const NAMES = 6 // words of a byline that stand before a dateline

/**
 * Splits off text that ran into a dateline, as a block of its own.
 * The text is a byline, `By RACHEL DOE     CARSON CITY, Nev. (AP) --`, or a caption, `[부두공사 제공] (정선=연합뉴스) 강태현 기자 =`.
 * The wide spaces of such a line do not separate columns.
 */
export function splitAtDatelines(source: Source, blocks: readonly LineBlock[]): readonly LineBlock[] {
  let parted: LineBlock[] | undefined
  for (let index = 0; index < blocks.length && index < HEAD; index++) {
    const block = blocks[index] as LineBlock
    const found = block.first === block.last ? partsOf(source, block) : undefined
    if (found) parted ??= blocks.slice(0, index)
    if (parted) for (const part of found ?? [block]) parted.push(part)
  }
  return parted ? [...parted, ...blocks.slice(HEAD)] : blocks
}

function partsOf({ text: copy, tables }: Source, block: LineBlock): LineBlock[] | undefined {
  const text = copy.slice(block.start, Math.min(block.end, block.start + REACH))
  if (!/[(/[]/.test(text)) return undefined
  const at = findLaterKoreanDateline(text) || behindByline(text, tables)
  if (at) {
    const end = block.start + text.slice(0, at).trimEnd().length
    return [
      { ...block, end, columns: false },
      { ...block, start: block.start + at, columns: false, apart: false },
    ]
  }
  if (!block.columns || text.length < BYLINE) return undefined
  const dateline = findDateline(text, tables)
  return isDateline(dateline) && dateline.credits.length > 0 ? [{ ...block, columns: false }] : undefined
}

/** Where a signed dateline stands behind a byline; 0 if not found. A single blank parts them only before a known place. */
function behindByline(text: string, tables: Tables): number {
  const opening = tables.byline.opening(openingOf(text))
  if (!opening || !/^[\s:]/.test(text.charAt(opening.length))) return 0
  const blanks = [...text.slice(0, BYLINE).matchAll(/\s+/g)].slice(1, NAMES + 1)
  for (const [blank, wide] of [
    [/\s{2}/, true],
    [/^\s$/, false],
  ] as const) {
    for (const { 0: run, index } of blanks) {
      if (!blank.test(run) || index <= opening.length) continue
      const at = index + run.length
      const found = findDateline(text.slice(at), tables)
      if (!isDateline(found) || found.credits.length === 0 || found.places.length === 0) continue
      const [place] = found.places
      const name = place && text.slice(at + place.start, at + place.end)
      if (wide || (name !== undefined && (tables.places.has(foldSpelling(name)) || place?.region))) return at
    }
  }
  return 0
}
