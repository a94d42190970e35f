import { lastAnswer } from './last-answer'
import { lastNumberedPart } from './numbered-parts'
import { opensLinks } from './opens-links'
import { isText, type PageLine } from './page-line'
import { withTicker } from './ticker-bounds'
import { StoryVocabulary } from './vocabulary'

/** Indexes of the first and last line of a story's body on a page. */
export interface StoryBounds {
  readonly first: number
  readonly last: number
  /** Index of the first sentence of the core: the consecutive lines in which sentences most outweigh other lines. */
  readonly coreStart: number
  /** Vocabulary of the body's sentences. */
  readonly vocabulary: StoryVocabulary
}

/** Kinds of boilerplate after which a story rarely continues. */
const CLOSES: ReadonlySet<string | undefined> = new Set(['related', 'comment-count', 'reply-form', 'rights', 'paging'])

/**
 * Finds the body of a story on a page; undefined for none.
 * Starts with the consecutive lines in which sentences most outweigh scraps. Extends them up and down while sentences with the same
 * vocabulary follow.
 */
export function findStoryBounds(lines: readonly PageLine[]): StoryBounds | undefined {
  const core = densestRun(lines)
  if (!core) return undefined
  const vocabulary = new StoryVocabulary()
  learnSentences(lines, core, vocabulary)
  const opening = firstSentence(lines, core)
  const first = extendBody(lines, opening, -1, vocabulary)
  const end = extendBody(lines, core.last, 1, vocabulary)
  const part = lastNumberedPart(lines, first, belowStory(lines, end))
  const parts = part > end ? extendBody(lines, part, 1, vocabulary) : end
  const last = listBelow(lines, lastAnswer(lines, first, parts), vocabulary)
  return {
    ...withTicker(lines, { first: clausesAbove(lines, first), last: boxBelow(lines, last) }),
    coreStart: opening,
    vocabulary,
  }
}

/**
 * Returns the index of the first sentence or data row among consecutive lines.
 * If they have neither, as in a page decoded wrongly, returns the index of the first line.
 */
function firstSentence(lines: readonly PageLine[], { first, last }: { first: number; last: number }): number {
  for (let index = first; index <= last; index++)
    if (lines[index]?.shape === 'sentence' || lines[index]?.row) return index
  return first
}

/**
 * Returns the first and last index of the consecutive lines with the most points for the body, less the points against it.
 * Undefined if no line has points for it.
 */
function densestRun(lines: readonly PageLine[]): { first: number; last: number } | undefined {
  let best: { first: number; last: number } | undefined
  let greatest = 0
  let sum = 0
  let isClosed = false
  let first = 0
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    if (CLOSES.has(line.furniture)) isClosed = true
    else if (line.shape === 'sentence') isClosed = false
    const isLink = isClosed && RANKED.test(line.text)
    sum += (isLink ? 0 : pointsFor(line)) - pointsAgainst(line)
    if (sum > greatest) {
      greatest = sum
      best = { first, last: index }
    }
  }
  return best
}

/** Entry of a list such as `Most read`: `1. Bus crash in the north` */
const RANKED = /^\d{1,2}[.)]\s/

function learnSentences(
  lines: readonly PageLine[],
  { first, last }: { first: number; last: number },
  words: StoryVocabulary,
): void {
  for (const line of lines.slice(first, last + 1)) if (line.shape === 'sentence' && !line.furniture) words.learn(line)
}

/** Returns the points of a line for the body: 1 to 3 for a sentence, less for a clause, a row of a list or a long scrap, 0 for others. */
function pointsFor({ shape, weight, furniture, row }: PageLine): number {
  if (furniture) return 0
  if (shape === 'sentence') return 1 + Math.min(weight, 400) / 200
  if (shape === 'clause') return 0.2
  return row ? 0.4 : weight >= LONG ? 0.75 : 0
}

const LONG = 80 // letters from which a scrap is hardly a link

/** Returns the points of a line against the body: most for wording that closes a story, least for a scrap repeated between paragraphs. */
function pointsAgainst({ shape, furniture, times, weight, row }: PageLine): number {
  if (furniture) return CLOSES.has(furniture) ? 1.5 : 0.75
  return shape !== 'scrap' || row || weight >= LONG ? 0 : times > 2 ? 0.1 : 0.75
}

const CAP = 1.5 // maximum points carried on from line to line
const GAP = 2.5 // maximum points against the body from the lines between two sentences, such as a box of links
const FIRM_GAP = 4 // the same if one of them closes a story
const AKIN = 0.3 // share of known words from which a sentence is on the same subject
const STRANGE = 0.2 // share of known words below which it is on another

/**
 * Returns the index of the last line to which the story extends from line `from`, upwards (`step` -1) or downwards (1).
 * Sentences on the story’s subject must outweigh the lines between them.
 */
function extendBody(lines: readonly PageLine[], from: number, step: 1 | -1, vocabulary: StoryVocabulary): number {
  let edge = from
  let sum = 0
  let gap = 0
  let most = GAP
  let isClosed = false
  for (let i = from + step; i >= 0 && i < lines.length; i += step) {
    const line = lines[i] as PageLine
    const own = pointsFor(line)
    if (step < 0 ? own < 1 : own < 0.4) {
      if (CLOSES.has(line.furniture)) most = FIRM_GAP
      isClosed ||= opensLinks(line)
      gap = Math.min(most, gap + pointsAgainst(line) * 0.5)
      continue
    }
    if (step > 0 && isClosed && isTeaser(lines, i)) continue
    const share = vocabulary.share(line.text)
    sum += own * (share >= AKIN ? 1.6 : share >= STRANGE ? 0.8 : 0.4) - gap
    gap = 0
    most = GAP
    isClosed = false
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

const SUMMARY = 200 // maximum letters of the summary of a link

/** Whether a line may be the summary of a link below the heading of a list of links: a sentence that is not long and has none beside it. */
const isTeaser = (lines: readonly PageLine[], index: number): boolean =>
  (lines[index] as PageLine).weight < SUMMARY &&
  !isText(lines[index - 1]) &&
  !opensLinks(lines[index - 1]) &&
  !isText(lines[index + 1])

/** Returns the index of the first of the short sentences directly above the body. Returns `first`, the body’s first line, if another line is above it. */
function clausesAbove(lines: readonly PageLine[], first: number): number {
  let at = first
  while (at > 0 && lines[at - 1]?.shape === 'clause' && !lines[at - 1]?.furniture) at--
  return at
}

const NEAR = 8 // lines below the sentences of a story in which its first numbered part is looked for

/** Returns the index of the last of the lines below a story's sentences that may still be of the story: above wording that closes it. */
function belowStory(lines: readonly PageLine[], end: number): number {
  let at = end
  while (at < end + NEAR && at + 1 < lines.length && !CLOSES.has(lines[at + 1]?.furniture)) at++
  return at
}

/** Returns the index of the row below one or two lines with wording of a page, such as `Share this`; -1 for none. */
function belowButtons(lines: readonly PageLine[], from: number): number {
  for (let at = from; at <= from + BUTTONS; at++) {
    if (lines[at]?.row) return at
    if (!lines[at]?.furniture || CLOSES.has(lines[at]?.furniture)) return -1
  }
  return -1
}

const BUTTONS = 2 // maximum lines of a page between two rows of a list

/** Heading in capitals over a closing list: `UP NEXT`, `TIP-INS` */
const CAPITALS = /^\p{Lu}[\p{Lu} '’-]{3,24}$/u

/**
 * Returns the index of the story’s last line, which is the end of a closing list or short sentences below line `last`.
 * The list has rows or, below a heading such as `UP NEXT`, short sentences on the same subject. Returns `last` if neither follows.
 */
function listBelow(lines: readonly PageLine[], last: number, vocabulary: StoryVocabulary): number {
  let from = last + 1
  while (lines[from]?.shape === 'clause' && !lines[from]?.furniture) from++
  const end = from - 1
  if (CLOSES.has(lines[from]?.furniture)) return end
  if (!lines[from]?.row) from++
  let to = from
  const capitals = from > end + 1 && CAPITALS.test(lines[end + 1]?.text ?? '')
  const isOwn = ({ row, shape, furniture, text }: PageLine): boolean =>
    row || (capitals && shape === 'clause' && !furniture && vocabulary.share(text) >= AKIN)
  for (let line = lines[to]; line; line = lines[to]) {
    const next = isOwn(line) ? to : to > from ? belowButtons(lines, to) : -1
    if (next < 0) break
    to = next + 1
  }
  return to > from ? to - 1 : end
}

const FACTS = 3 // minimum sentences of a box of facts

/**
 * Returns the index of the last sentence of a box of facts directly below the story: a heading and three sentences or more.
 * Returns `last` if none follows.
 */
function boxBelow(lines: readonly PageLine[], last: number): number {
  const heading = lines[last + 1]
  if (!heading || heading.furniture || heading.shape !== 'scrap') return last
  let to = last + 2
  while (isText(lines[to])) to++
  return to - last - 2 >= FACTS ? to - 1 : last
}
