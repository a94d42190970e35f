import type { Page, PageBlock } from '../page'
import type { Sentence } from '../sentences/sentence'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { cutRun } from './cut-run'
import { type Casing, Runs } from './runs'

/** Every stretch of a page that may be a name, in order of place; none overlaps another. */
export function findCandidates(page: Page): readonly Candidate[] {
  const found: Candidate[] = []
  const runs = new Runs(page)
  let block = -1
  let last: PageBlock | undefined
  let done = 0
  for (const sentence of page.sentences) {
    if (sentence.block !== last) block = page.blocks.indexOf(sentence.block, Math.max(block, 0))
    last = sentence.block
    done = scan(page, runs, sentence, block, Math.max(done, sentence.from), found)
  }
  return found
}

/** Reads a sentence from a token on; gives the token behind the last it has taken. */
function scan(page: Page, runs: Runs, sentence: Sentence, block: number, from: number, found: Candidate[]): number {
  const { tokens } = page
  const end = endsWithInitial(page, sentence) ? sentence.block.to : sentence.to
  let lineEnd = from
  let opens = true
  let token = from
  while (token < sentence.to) {
    if (token >= lineEnd) {
      lineEnd = endOfLine(page, token, sentence.to)
      runs.casing = casingOf(page, runs, token, lineEnd)
      opens = token === from || (tokens.has(token, kinds.LINE) && !runs.near(token))
    }
    const kind = tokens.kind(token)
    if (kind > kinds.CLITIC) opens ||= kind === kinds.COLON || kind === kinds.OPEN_QUOTE || kind === kinds.QUOTE
    else {
      if (runs.starts(token)) {
        const to = runs.end(token, end)
        cutRun(page, runs, { block, from: token, to, opens }, found)
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

/** Whether what looks like the end of a sentence may be the middle of a name: `John F.` */
function endsWithInitial({ tokens }: Page, { from, to }: Sentence): boolean {
  const initial = to - 2
  return initial >= from && tokens.kind(to - 1) === kinds.STOP && tokens.end(initial) - tokens.start(initial) === 1
}

function endOfLine({ tokens }: Page, from: number, end: number): number {
  let to = from + 1
  while (to < end && !tokens.has(to, kinds.LINE)) to++
  return to
}

/** How a line is set. */
function casingOf({ tokens }: Page, runs: Runs, from: number, to: number): Casing {
  let words = 0
  let capitals = 0
  let large = 0
  let long = 0
  let plain = 0
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) continue
    words++
    const length = tokens.end(token) - tokens.start(token)
    if (tokens.has(token, kinds.CAPS) || (length === 1 && tokens.has(token, kinds.CAPITAL))) capitals++
    if (length < 4 || token === from) continue
    long++
    if (!tokens.has(token, kinds.CAPITAL)) continue
    large++
    if (runs.is(token, classes.PLAIN) && !tokens.has(token, kinds.CAPS)) plain++
  }
  const only = capitals === words && (words > 1 || tokens.end(from) - tokens.start(from) > 3)
  if (only || (words > 2 && capitals > words * 0.7)) return 'capitals'
  if (tokens.kind(to - 1) === kinds.STOP) return 'plain' // no headline ends with a stop
  return long > 3 && large > long * 0.8 && plain > 1 && words < 25 ? 'title' : 'plain'
}
