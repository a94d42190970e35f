import type { FurnitureKind } from '../../lexicon/language'
import { hasStop } from '../has-stop'
import { foldLine, openingOf } from '../phrases'
import type { LineBlock, Source } from '../source'
import { findDataRows } from './data-rows'

/**
 * Shape of a line: a `sentence` of a story, a `clause` (a short sentence), or a `scrap`: a line without a full stop, such as a menu entry
 * or a headline.
 */
export type LineShape = 'sentence' | 'clause' | 'scrap'

/** Line of a web page, with the facts by which story and boilerplate are separated. */
export interface PageLine {
  readonly text: string
  /** Folded form, in which phrases are looked up; empty for a line of more than 200 characters. */
  readonly folded: string
  /** Length in Latin letters: a Chinese, Japanese or Korean character counts as 2.5. */
  readonly weight: number
  readonly shape: LineShape
  /** Kind of boilerplate that the line is by its wording; undefined for any other line. */
  readonly furniture: FurnitureKind | undefined
  /** Whether the line opens like a byline: `By Jane Doe`. */
  readonly signed: boolean
  /**
   * Whether the line is a row of a list or of data: one of four or more lines in a row with a number and a mark, such as
   * `June 9 – West Palm Beach`.
   */
  readonly row: boolean
  /** Number of occurrences of the same line on the page. */
  readonly times: number
}

const LONG = 160 // letters from which a line is a paragraph even without a full stop: longer than any headline
const SENTENCE = 70 // minimum letters of a sentence
const CLAUSE = 24 // minimum letters of a short sentence
const OPENING = 60 // minimum letters of a line that may end with a colon in place of a full stop
const SIGNED = 90 // maximum characters of a byline
const FURNITURE = 200 // maximum characters of a boilerplate line

/** Returns the lines of a page, one for each block. */
export function readPageLines(source: Source, blocks: readonly LineBlock[]): PageLine[] {
  const { text, tables } = source
  const times = new Map<string, number>()
  const texts = blocks.map(({ start, end }) => {
    const line = text.slice(start, end)
    times.set(line, (times.get(line) ?? 0) + 1)
    return line
  })
  const folds = texts.map((line) => (line.length <= FURNITURE ? foldLine(line) : ''))
  const kinds = texts.map((line, index) => (folds[index] ? tables.furniture.line(folds[index] ?? '', line) : undefined))
  const rows = findListRows(texts)
  const data = findDataRows(texts, (index) => kinds[index] !== undefined)
  return texts.map((line, index) => {
    const folded = folds[index] ?? ''
    const weight = textWeight(line, 0, line.length)
    return {
      text: line,
      folded,
      weight,
      shape: lineShape(weight, hasStop(line, line.length) || (weight >= OPENING && /[:：]$/.test(line))),
      furniture: kinds[index],
      signed: line.length <= SIGNED && tables.byline.opening(openingOf(line)) !== undefined,
      row: rows[index] === 1 || data[index] === 1,
      times: times.get(line) ?? 1,
    }
  })
}

/** Whether a line is a sentence, long or short, and not wording of a page. */
export const isText = (line: PageLine | undefined): boolean =>
  line !== undefined && line.shape !== 'scrap' && !line.furniture

const ROWS = 4 // minimum rows of a list
/** Row of a list, which has a number and a mark: `June 9 – West Palm Beach`, `2a etapa: 8 de abril`; not: `June 9` */
const ROW = /\d.{0,80}[–—:@|](?=\s)|[–—:@|]\s.{0,80}\d/

/** Returns 1 for each line that is a row of a list, 0 for the others. */
function findListRows(texts: readonly string[]): Uint8Array {
  const rows = new Uint8Array(texts.length)
  let from = 0
  for (let i = 0; i <= texts.length; i++) {
    const line = texts[i]
    if (line !== undefined && line.length < LONG && ROW.test(line)) continue
    if (i - from >= ROWS) rows.fill(1, from, i)
    from = i + 1
  }
  return rows
}

/** Returns the shape of a line, from its length in Latin letters and whether a full stop ends it. */
export const lineShape = (weight: number, stop: boolean): LineShape =>
  weight >= LONG || (stop && weight >= SENTENCE) ? 'sentence' : stop && weight >= CLAUSE ? 'clause' : 'scrap'

/**
 * Returns the length of a text in Latin letters.
 * The first 40 characters decide the script; a Chinese, Japanese or Korean one counts as 2.5.
 */
export function textWeight(text: string, start: number, end: number): number {
  const sample = Math.min(end - start, SAMPLE)
  let dense = 0
  for (let i = start; i < start + sample; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x2e80 && (unit < 0xd7b0 || unit >= 0xff00)) dense++
  }
  return (end - start) * (dense * 2 > sample ? DENSE : 1)
}

const SAMPLE = 40
const DENSE = 2.5
