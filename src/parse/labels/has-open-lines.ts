import { readHead } from '../head/read-head'
import { Reader } from '../reader'
import type { StoryLine } from './story-line'
import { isSentence } from './story-lines'

const RUBRIC = 16 // letters of a line that may be a rubric, and no headline
const SIGNS = 3 // lines of a page, a mail or a release that a story has not by itself

/** Whether the parts that are sure leave lines open: above the text more than a headline and a subheadline, or lines below it. */
export function hasOpenLines(reader: Reader, lines: readonly StoryLine[]): boolean {
  let signs = 0
  for (const line of lines) {
    if (line.zone === 2 && isOpen(line)) return true
    if (line.furniture || line.word || line.contact || line.jobs) signs++
  }
  return signs >= SIGNS || hasOpenHead(reader, lines)
}

const isOpen = (line: StoryLine): boolean =>
  !line.part && !line.columns && line.text.length > 0 && !isSentence(line)

/** Reads the head as the parts do, on a reader of its own, and compares what they took. */
function hasOpenHead({ source, blocks }: Reader, lines: readonly StoryLine[]): boolean {
  const trial = new Reader(source, blocks)
  const first = readHead(trial)
  const { article, assigned, dropped } = { ...trial.builder, article: trial.builder.article, assigned: trial.builder.assigned, dropped: trial.builder.dropped }
  let at = 0
  const taken = [...assigned, ...dropped]
  for (; at < lines.length && (lines[at] as StoryLine).index < first; at++) {
    const line = lines[at] as StoryLine
    const { start, end } = trial.block(line.index)
    if (line.text.length > 0 && !taken.some((span) => span.start < end && span.end > start)) return true
    if (line.furniture || line.word || line.contact) return true
  }
  return article.subheadline !== undefined && (article.headline?.length ?? 0) < RUBRIC
}
