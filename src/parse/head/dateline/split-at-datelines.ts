import { foldSpelling } from '../../fold-spelling'
import { openingOf } from '../../phrases'
import type { LineBlock, Source } from '../../source'
import type { Tables } from '../../tables'
import { findDateline, isDateline } from './find-dateline'
import { findLaterKoreanDateline } from './korean'

const HEAD = 8 // blocks at the start that are examined
const REACH = 300 // characters of a block that are examined
const BYLINE = 120 // characters within which a dateline after a byline must start
const NAMES = 6 // maximum words of a byline before a dateline

/**
 * Splits blocks in which text precedes the dateline: a byline or a caption becomes a block of its own.
 * `By RACHEL DOE     CARSON CITY, Nev. (AP) --`, `[부두공사 제공] (정선=연합뉴스) 강태현 기자 =`.
 * Also clears `columns` where wide spaces follow a signed dateline. Returns `blocks` itself if nothing changes.
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
  const at = findLaterKoreanDateline(text) || findDatelineAfterByline(text, tables)
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

/** Returns the offset of a signed dateline after a byline; 0 for none. After a single space, its place must be known or have a region. */
function findDatelineAfterByline(text: string, tables: Tables): number {
  const opening = tables.byline.opening(openingOf(text))
  if (!opening || !/^[\s:]/.test(text.charAt(opening.length))) return 0
  const spaces = [...text.slice(0, BYLINE).matchAll(/\s+/g)].slice(1, NAMES + 1)
  for (const [space, wide] of [
    [/\s{2}/, true],
    [/^\s$/, false],
  ] as const) {
    for (const { 0: run, index } of spaces) {
      if (!space.test(run) || index <= opening.length) continue
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
