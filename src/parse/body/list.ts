import type { ListItem } from '../../article'
import { isBullet } from '../is-bullet'
import type { BodyLabels } from '../labels/body-labels'
import type { Reader } from '../reader'

const MARK = /^(?:--|\*\*|[-*•▪·●◦o§]|(\d{1,2})[.)])\s+(?=\S)/

/** Whether a block opens a list: two entries or more without a gap. Numbered entries must count up. */
export function opensList(reader: Reader, index: number, first: number, last: number): boolean {
  if (!isEntry(reader, index) || isTurn(reader, index)) return false
  const number = numberOf(reader.line(index))
  const follows = (at: number, by: number): boolean =>
    at >= first &&
    at <= last &&
    isEntry(reader, at) &&
    numberOf(reader.line(at)) === (number === undefined ? undefined : number + by)
  return follows(index + 1, 1) || follows(index - 1, -1) || isOnlyOne(reader, index, first)
}

/**
 * Whether a block opens with a dash as a turn of an interview does: a question, whose answer follows, or the answer.
 * `– Why a mill?` over `– Because nobody wanted it.`; not: three questions in a row.
 */
export function isTurn(reader: Reader, index: number): boolean {
  const isDash = (at: number): boolean => at >= 0 && at < reader.blocks.length && DASH.test(reader.line(at))
  if (!isDash(index)) return false
  const asks = (at: number): boolean => QUESTION.test(reader.line(at))
  return asks(index) ? isDash(index + 1) && !asks(index + 1) : isDash(index - 1) && asks(index - 1)
}
const DASH = /^[-–—]\s+\S/
const QUESTION = /[?？؟;]["”»]?$/

/**
 * Whether a block with a single entry is a list: the line above is a heading or has no full stop.
 * `OWNERS` over `* Two banks hold the bridge.`
 */
function isOnlyOne(reader: Reader, index: number, first: number): boolean {
  if (index <= first || !/^[*•▪●]/.test(reader.line(index)) || reader.length(index - 1) > HEADING) return false
  return !/[.!?]$/.test(reader.line(index - 1))
}

const HEADING = 60

/** Reads a list that starts at block `index` into the body. Returns the index of the list's last block. */
export function readList(reader: Reader, index: number, last: number): number {
  const { builder } = reader
  const { body } = builder.article
  const start = numberOf(reader.line(index))
  const path = `body.${body.length}`
  const items: ListItem[] = []
  let at = index
  while (
    at <= last &&
    isEntry(reader, at) &&
    numberOf(reader.line(at)) === (start === undefined ? undefined : start + items.length)
  ) {
    const joined = reader.joined(at)
    builder.addRepairs(joined)
    const mark = MARK.exec(joined.text)?.[0].length ?? 0
    builder.addSpan(`${path}.items.${items.length}`, joined.start, joined.end)
    items.push({ text: builder.addField(`${path}.items.${items.length}.text`, joined, mark) })
    at++
  }
  body.push({ kind: 'list', ordered: start !== undefined, ...(start !== undefined && start !== 1 && { start }), items })
  return at - 1
}

/**
 * Reads consecutive blocks with the label `list`, with or without list marks, as one list, up to a numbered one.
 * Returns the index of the last of these blocks.
 */
export function readLabelledList(reader: Reader, index: number, last: number, labels: BodyLabels): number {
  const { builder } = reader
  const { body } = builder.article
  const path = `body.${body.length}`
  const items: ListItem[] = []
  let at = index
  const isItem = (): boolean =>
    at <= last &&
    !reader.block(at).columns &&
    labels.get(reader.block(at)) === 'list' &&
    !isTurn(reader, at) &&
    (at === index || !opensNumbers(reader, at, last))
  for (; isItem(); at++) {
    const joined = reader.joined(at)
    const mark = BULLET.exec(joined.text)?.[0].length ?? 0
    builder.addRepairs(joined)
    builder.addSpan(`${path}.items.${items.length}`, joined.start, joined.end)
    items.push({ text: builder.addField(`${path}.items.${items.length}.text`, joined, mark) })
  }
  body.push({ kind: 'list', ordered: false, items })
  return at - 1
}

/** Whether a block opens a numbered list, which is a list of its own below another: `1. Heat the oil.` below `500 g peas`. */
const opensNumbers = (reader: Reader, index: number, last: number): boolean =>
  numberOf(reader.line(index)) === 1 && index < last && opensList(reader, index, index, last)

const BULLET = /^(?:\*\*|[-*•▪·●◦§])\s+(?=\S)/

const isEntry = (reader: Reader, index: number): boolean => {
  const block = reader.block(index)
  return !block.columns && isBullet(reader.source, block.first) && MARK.test(reader.line(index))
}

const numberOf = (line: string): number | undefined => {
  const number = MARK.exec(line)?.[1]
  return number === undefined ? undefined : +number
}
