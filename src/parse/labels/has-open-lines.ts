import { readHead } from '../head/read-head'
import { Reader } from '../reader'
import { readsLikeHeadline } from './reads-like-headline'
import type { StoryLine } from './story-line'
import { isSentence } from './story-lines'

const SIGNS = 3 // lines of a page, a mail or a release, more than a story has by itself

/** Whether the sure parts leave lines open: above the text more than a headline and a subheadline, or lines below it. */
export function hasOpenLines(reader: Reader, lines: readonly StoryLine[]): boolean {
  const V = (globalThis as any).process?.env.V ?? ''
  let signs = 0
  for (const line of lines) {
    if (line.zone === 2 && isOpen(line) && !V.includes('t')) return true
    if (line.furniture || line.word || line.contact || line.jobs) signs++
  }
  return signs >= SIGNS || hasOpenHead(reader, lines)
}

const isOpen = (line: StoryLine): boolean => !line.part && !line.columns && line.text.length > 0 && !isSentence(line) && !isSmall(line)

/** Reads the head as the parts do, on a reader of its own, and judges the lines that are left to the headline. */
function hasOpenHead({ source, blocks }: Reader, lines: readonly StoryLine[]): boolean {
  const trial = new Reader(source, blocks)
  const first = readHead(trial)
  const { assigned, dropped, spans } = trial.builder
  const taken = [...assigned, ...dropped]
  const V = (globalThis as any).process?.env.V ?? ''
  const open: StoryLine[] = []
  for (const line of lines) {
    if (line.index >= first) {
      if (!V.includes('z') && line.zone === 0 && !line.columns && open.length > 0) return true
      break
    }
    if (line.text.length === 0) continue
    const { start, end } = trial.block(line.index)
    const over = taken.filter((span) => span.start < end && span.end > start)
    if (over.length === 0 || line.furniture || line.word || line.contact) return true
    if ([spans.headline, spans.subheadline].some((span) => span && span.start < end && span.end > start)) open.push(line)
  }
  return open.length > 1 && !V.includes('h') && !open.every(V.includes('s') ? readsLikeHeadline : isWorded)
}

const isWorded = (line: StoryLine): boolean => line.words >= 3 && line.small > 0

/** Whether a line is small letters alone, as in the middle of a sentence: `dpa said so`; not: `ANP hs` */
const isSmall = (line: StoryLine): boolean => line.words >= 3 && line.small === line.words && line.marks === 0
