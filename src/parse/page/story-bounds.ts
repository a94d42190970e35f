import type { PageLine } from './page-line'
import { StoryVocabulary } from './vocabulary'

/** First and last line of a story’s body on a page. */
export interface StoryBounds {
  readonly first: number
  readonly last: number
  /** The first sentence of the run that leaves no doubt. */
  readonly heart: number
  /** The words of its sentences. */
  readonly vocabulary: StoryVocabulary
}

/** What follows a story, and no story follows it. */
const CLOSES: ReadonlySet<string | undefined> = new Set(['related', 'comment-count', 'reply-form', 'rights', 'paging'])

/**
 * Finds the body of a story on a page; undefined if not found.
 * Its core is the run of lines in which sentences most outweigh scraps. From there it is extended up and down, as long as sentences with the
 * same vocabulary follow.
 */
export function findStoryBounds(lines: readonly PageLine[]): StoryBounds | undefined {
  const heart = densest(lines)
  if (!heart) return undefined
  const vocabulary = new StoryVocabulary()
  learn(lines, heart, vocabulary)
  const opening = firstSentence(lines, heart)
  const first = extend(lines, opening, -1, vocabulary)
  const last = extend(lines, heart.last, 1, vocabulary)
  return {
    first: clausesAbove(lines, first),
    last: listBelow(lines, last, vocabulary),
    heart: opening,
    vocabulary,
  }
}

/** The first sentence or row of a run; its first line where it has neither, as a page in the wrong charset has not. */
function firstSentence(lines: readonly PageLine[], { first, last }: { first: number; last: number }): number {
  for (let index = first; index <= last; index++)
    if (lines[index]?.shape === 'sentence' || lines[index]?.row) return index
  return first
}

/** The run of lines with the greatest sum of gains. */
function densest(lines: readonly PageLine[]): { first: number; last: number } | undefined {
  let best: { first: number; last: number } | undefined
  let greatest = 0
  let sum = 0
  let first = 0
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    sum += gain(line) - loss(line)
    if (sum > greatest) {
      greatest = sum
      best = { first, last: index }
    }
  }
  return best
}

function learn(
  lines: readonly PageLine[],
  { first, last }: { first: number; last: number },
  words: StoryVocabulary,
): void {
  for (const line of lines.slice(first, last + 1)) if (line.shape === 'sentence' && !line.furniture) words.learn(line)
}

/** What a line tells for the body: a sentence much, a long line without a stop and a row of a list a little. */
function gain({ shape, weight, furniture, row }: PageLine): number {
  if (furniture) return 0
  if (shape === 'sentence') return 1 + Math.min(weight, 400) / 200
  if (shape === 'clause') return 0.2
  return row ? 0.4 : weight >= LONG ? 0.75 : 0
}

const LONG = 80 // letters that few links have

/** What a line without one tells against it: little where the page has it again and again, between paragraphs. */
function loss({ shape, furniture, times, weight, row }: PageLine): number {
  if (furniture) return CLOSES.has(furniture) ? 1.5 : 0.75
  return shape !== 'scrap' || row || weight >= LONG ? 0 : times > 2 ? 0.1 : 0.75
}

const CAP = 1.5 // what is behind counts no more than a sentence does
const GAP = 2.5 // the most that lines between two sentences tell against the body: a box of links, a form
const FIRM_GAP = 4 // and with the words that follow a story
const AKIN = 0.3 // of a sentence’s words are known: it speaks of the same
const STRANGE = 0.2

/** The outermost line, from one on, up to which sentences outweigh what stands between them. */
function extend(lines: readonly PageLine[], from: number, step: 1 | -1, vocabulary: StoryVocabulary): number {
  let edge = from
  let sum = 0
  let gap = 0
  let most = GAP
  for (let i = from + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i] as PageLine
    const own = gain(line)
    if (step < 0 ? own < 1 : own < 0.4) {
      if (CLOSES.has(line.furniture)) most = FIRM_GAP
      gap = Math.min(most, gap + loss(line) * 0.5)
      continue
    }
    const share = vocabulary.share(line.text)
    sum += own * (share >= AKIN ? 1.6 : share >= STRANGE ? 0.8 : 0.4) - gap
    gap = 0
    most = GAP
    if (sum < 0) {
      if (sum < -8) break
      continue
    }
    sum = Math.min(sum, CAP)
    if (share >= AKIN) vocabulary.learn(line)
    edge = i
  }
  return edge
}

/** Short sentences right above the first long one. */
function clausesAbove(lines: readonly PageLine[], first: number): number {
  let at = first
  while (at > 0 && lines[at - 1]?.shape === 'clause' && !lines[at - 1]?.furniture) at--
  return at
}

/** `UP NEXT`, `TIP-INS` */
const CAPITALS = /^\p{Lu}[\p{Lu} '’-]{3,24}$/u

/** A list that a story closes with, under the line that heads it: rows, or under `UP NEXT` short sentences of the same names. */
function listBelow(lines: readonly PageLine[], last: number, vocabulary: StoryVocabulary): number {
  let from = last + 1
  while (lines[from]?.shape === 'clause' && !lines[from]?.furniture) from++
  const end = from - 1
  if (!lines[from]?.row) from++
  let to = from
  const capitals = from > end + 1 && CAPITALS.test(lines[end + 1]?.text ?? '')
  const isOwn = ({ row, shape, furniture, text }: PageLine): boolean =>
    row || (capitals && shape === 'clause' && !furniture && vocabulary.share(text) >= AKIN)
  for (let line = lines[to]; line && isOwn(line); line = lines[to]) to++
  return to > from ? to - 1 : end
}
