import type { PageBlock } from '../page'
import type { Sentence } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { RunCutter } from './cut-run'
import type { Casing, PageWords } from './page-words'
import { Runs } from './runs'

/** Every stretch of a page that may be a name, in order of place; none overlaps another. */
export function findCandidates(words: PageWords): readonly Candidate[] {
  const found: Candidate[] = []
  const { blocks, sentences } = words.page
  const scanner = new Scanner(words, found)
  let block = -1
  let last: PageBlock | undefined
  let done = 0
  for (const sentence of sentences) {
    if (sentence.block !== last) block = blocks.indexOf(sentence.block, Math.max(block, 0))
    last = sentence.block
    done = scanner.scan(sentence, block, Math.max(done, sentence.from))
  }
  words.casing = 'plain'
  return found
}

class Scanner {
  readonly #words: PageWords
  readonly #runs: Runs
  readonly #cutter: RunCutter

  constructor(words: PageWords, found: Candidate[]) {
    this.#words = words
    this.#runs = new Runs(words)
    this.#cutter = new RunCutter(words, found)
  }

  /** Reads a sentence from a token on; gives the token behind the last it has taken. */
  scan(sentence: Sentence, block: number, from: number): number {
    const words = this.#words
    const { tokens } = words
    const end = endsWithInitial(words, sentence) ? sentence.block.to : sentence.to
    let lineEnd = from
    let opens = true
    let token = from
    while (token < sentence.to) {
      if (token >= lineEnd) {
        lineEnd = endOfLine(words, token, sentence.to)
        words.casing = casingOf(words, token, lineEnd)
        opens = token === from || (tokens.has(token, kinds.LINE) && !words.near(token))
      }
      const kind = tokens.kind(token)
      if (kind > kinds.CLITIC) opens ||= kind === kinds.COLON || kind === kinds.OPEN_QUOTE || kind === kinds.QUOTE
      else {
        if (this.#runs.starts(token)) {
          const to = this.#runs.end(token, end)
          this.#cutter.cut(block, token, to, opens)
          token = to
          opens = false
          continue
        }
        opens = false
      }
      token++
    }
    return token
  }
}

/** Whether what looks like the end of a sentence may be the middle of a name: `John F.` */
function endsWithInitial({ tokens }: PageWords, { from, to }: Sentence): boolean {
  const initial = to - 2
  return initial >= from && tokens.kind(to - 1) === kinds.STOP && tokens.end(initial) - tokens.start(initial) === 1
}

function endOfLine({ tokens }: PageWords, from: number, end: number): number {
  let to = from + 1
  while (to < end && !tokens.has(to, kinds.LINE)) to++
  return to
}

const MOST_CAPITALS = 0.7 // of the words of a line: more, and it is one in capitals

/** How a line is set. */
function casingOf(words: PageWords, from: number, to: number): Casing {
  const { tokens } = words
  const stops = tokens.kind(to - 1) === kinds.STOP // as no headline does
  const enough = (to - from) * (1 - MOST_CAPITALS)
  let count = 0
  let capitals = 0
  let large = 0
  let long = 0
  let plain = 0
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) continue
    count++
    const length = tokens.end(token) - tokens.start(token)
    if (tokens.has(token, kinds.CAPS) || (length === 1 && tokens.has(token, kinds.CAPITAL))) capitals++
    else if (stops && count - capitals > enough) return 'plain'
    if (length < 4 || token === from) continue
    long++
    if (!tokens.has(token, kinds.CAPITAL)) continue
    large++
    if (words.is(token, classes.PLAIN) && !tokens.has(token, kinds.CAPS)) plain++
  }
  const only = capitals === count && (count > 1 || tokens.end(from) - tokens.start(from) > 3)
  if (only || (count > 2 && capitals > count * MOST_CAPITALS)) return 'capitals'
  return !stops && long > 3 && large > long * 0.8 && plain > 1 && count < 25 ? 'title' : 'plain'
}
