import type { Dropped } from '../../diagnostics/story'
import { readHeadPart } from '../grammar'
import { readSegments } from '../labels/read-segments'
import { Reader } from '../reader'
import { restrictsStory } from '../restrictions'
import type { LineBlock, Source } from '../source'
import { findBoilerplateInBody } from './boilerplate-in-body'
import { findHeadline } from './headline'
import { isDeskCopy } from './is-desk-copy'
import { isPage } from './is-page'
import { type PageLine, readPageLines } from './page-line'
import { findStoryBounds } from './story-bounds'

/** Story extracted from a web page. */
export interface PageStory {
  /** Blocks of the story: headline, lines below it, body, and any line that restricts the story. */
  readonly blocks: readonly LineBlock[]
  /** Index of the headline in `blocks`; -1 for none. */
  readonly headline: number
  /** Index of the body's first block in `blocks`. */
  readonly body: number
  /** Boilerplate of the page. */
  readonly dropped: readonly Dropped[]
}

/** Extracts the story from a scraped web page; undefined if the copy is not a page, or has no story. */
export function findStoryOnPage(source: Source, blocks: readonly LineBlock[]): PageStory | undefined {
  if (!isPage(source, blocks) || isDeskCopy(source, blocks)) return undefined
  const lines = readPageLines(source, blocks)
  const bounds = findStoryBounds(lines)
  if (!bounds) return undefined
  const found = findHeadline(lines, bounds)
  const first = found < bounds.first ? bounds.first : nextSentence(lines, found + 1)
  const above = found < 0 ? first : found
  const boxes = findBoilerplateInBody(lines, { ...bounds, first })
  const whole = new Reader(source, blocks)
  const storyBlocks: LineBlock[] = []
  const dropped: Dropped[] = []
  let body = 0
  let headline = -1
  let section: string | undefined
  for (const [index, block] of blocks.entries()) {
    const line = lines[index] as PageLine
    const { start, end } = block
    if (index === found) headline = storyBlocks.length
    if (index < above) {
      if (restrictsStory(whole, index)) body = storyBlocks.push(block)
      else dropped.push({ kind: line.furniture ?? 'navigation', start, end })
    } else if (index <= bounds.last) {
      const kind = index < first ? undefined : boxes.get(index)
      if (kind && !restrictsStory(whole, index)) dropped.push({ kind, start, end })
      else storyBlocks.push(block)
      if (index < first) body = storyBlocks.length
    } else {
      section = line.furniture ?? section
      if (restrictsStory(whole, index)) storyBlocks.push(block)
      else if (index > bounds.last + 1 || line.furniture || !mayBelong(line))
        dropped.push({ kind: section ?? 'navigation', start, end })
    }
  }
  return { blocks: storyBlocks, headline, body, dropped }
}

function nextSentence(lines: readonly PageLine[], from: number): number {
  let index = from
  while (index < lines.length - 1 && lines[index]?.shape !== 'sentence') index++
  return index
}

/** Whether the line directly below the body may belong to the story: 12 letters or more, and found only once on the page. */
const mayBelong = ({ weight, times }: PageLine): boolean => weight >= LEAST_LETTERS && times === 1

const NEAR = 6 // lines below the headline in which a name and a date are the byline without words such as `By`
const LEAST_LETTERS = 12 // minimum letters

/**
 * Reads the lines above the body of a page: headline, byline, stamps, subheadline. Drops the rest.
 * Returns the index of the body's first block, which is higher than `page.body` if a part has split a block.
 */
export function readPageHead(reader: Reader, { dropped, ...page }: PageStory): number {
  const { builder, source } = reader
  let { headline, body } = page
  for (const part of dropped) builder.dropped.push(part)
  if (headline >= 0) builder.article.headline = builder.addText('headline', reader.joined(headline))
  for (let index = 0; index < body; ) {
    if (index === headline) {
      index++
      continue
    }
    if (readSegments(reader, index, index < headline || index > headline + NEAR)) {
      index++
      continue
    }
    const count = reader.blocks.length
    const read = readHeadPart(reader, index)
    const added = reader.blocks.length - count
    if (index < headline) headline += added
    body += added
    const taken = Math.min(read, (index < headline ? headline : body) - index)
    if (taken === 0) {
      const line = reader.line(index)
      const { start, end } = reader.block(index)
      if (line === builder.article.headline) builder.addDropped('duplicate-headline', start, end)
      else if (headline >= 0 && builder.article.subheadline === undefined && index - headline <= 2 && isDeck(line))
        builder.article.subheadline = builder.addText('subheadline', reader.joined(index))
      else if (index < body - 1 || line.length < LEAST_LETTERS) {
        builder.addDropped(source.tables.furniture.line(reader.foldedLine(index)) ?? 'navigation', start, end)
      }
    }
    index += Math.max(taken, 1)
  }
  return body
}

const isDeck = (line: string): boolean => line.length >= 40 && line.length <= 300
