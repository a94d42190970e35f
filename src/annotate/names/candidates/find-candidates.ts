import type { PageBlock } from '../../page-block'
import type { SentenceSpan } from '../../sentences/sentence'
import { headlineTagEnd } from '../../tokens/headline-tag'
import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { createCandidate, type NameCandidate } from './candidate'
import { casingOf } from './casing'
import { RunCutter } from './cut-run'
import { hasTownEnding } from './is-name'
import type { Casing, PageWords } from './page-words'
import { endOfQuotedName } from './quoted-name'
import { type CapitalisedLine, recutCapitalised } from './recut-candidates'
import { isArticle } from './run-shapes'
import { Runs } from './runs'

/** Returns all candidates for names on a token page, in text order, without overlaps. */
export function findCandidates(words: PageWords): readonly NameCandidate[] {
  const found: NameCandidate[] = []
  const { blocks, sentences } = words.page
  const scanner = new CandidateScanner(words, found)
  let block = -1
  let last: PageBlock | undefined
  for (const sentence of sentences) {
    if (sentence.block !== last) block = blocks.indexOf(sentence.block, Math.max(block, 0))
    last = sentence.block
    scanner.scan(sentence, block)
  }
  words.casing = 'plain'
  return recutCapitalised(words, found, scanner.lines)
}

class CandidateScanner {
  readonly #words: PageWords
  readonly #found: NameCandidate[]
  readonly #runs: Runs
  readonly #cutter: RunCutter
  /** The lines of title case or capitals. */
  readonly lines: CapitalisedLine[] = []
  /** The index in `words.starts` of the next token at which a name may start. */
  #next = 0
  /** The index in `words.lines` of the next line. */
  #line = 0
  /** The index of the token after the capitalised words that were cut last. */
  #done = 0

  constructor(words: PageWords, found: NameCandidate[]) {
    this.#words = words
    this.#found = found
    this.#runs = new Runs(words)
    this.#cutter = new RunCutter(words, found)
  }

  /** Adds the candidates of a sentence, line by line. `block` is the index of the sentence’s block. */
  scan(sentence: SentenceSpan, block: number): void {
    const words = this.#words
    const from = Math.max(this.#done, sentence.from)
    const end = endsWithInitial(words, sentence) ? sentence.block.to : sentence.to
    let line = from
    let nextLine = from
    let opensLine = true
    for (
      let token = this.#nextStart(from);
      token < sentence.to;
      token = this.#nextStart(Math.max(this.#done, token + 1))
    ) {
      while (token >= nextLine) {
        const start = nextLine
        nextLine = this.#lineEnd(start, sentence.to)
        line = headlineTagEnd(words.text, words.tokens, start)
        if (line > start) this.#done = line
        if (token < nextLine) {
          words.casing = this.#casing(sentence.block, line, nextLine)
          if (words.casing !== 'plain') this.lines.push({ block, from: line, to: nextLine, casing: words.casing })
          words.isRow = nextLine - line <= LONGEST_ROW && words.tokens.kind(nextLine - 1) === kinds.NUMBER
        }
        opensLine = start === from || !words.near(start)
      }
      if (token < this.#done || !this.#runs.starts(token)) continue
      const quoted = endOfQuotedName(words, token, end)
      const to = quoted > 0 ? quoted : this.#runs.end(token, end)
      if (quoted > 0) this.#found.push(createCandidate(words, block, token, to, undefined, true))
      else if (!isTicker(words, token, to)) this.#cutter.cut(block, token, to, this.#opens(token, line, opensLine))
      this.#done = to
    }
    this.#done = Math.max(this.#done, sentence.to)
  }

  /** Returns the index of the first token after the line of a token; at most `last`. Tokens must be passed in text order. */
  #lineEnd(token: number, last: number): number {
    const { lines, lineCount } = this.#words
    while (this.#line < lineCount && (lines[this.#line] ?? 0) <= token) this.#line++
    return this.#line < lineCount ? Math.min(lines[this.#line] ?? last, last) : last
  }

  /**
   * Returns the index of the next token at which a name may start: the given one or a later one.
   * Returns the number of tokens if no name may start from there on.
   */
  #nextStart(token: number): number {
    const { starts, count } = this.#words
    while (this.#next < count && (starts[this.#next] ?? 0) < token) this.#next++
    return this.#next < count ? (starts[this.#next] ?? 0) : this.#words.tokens.count
  }

  /**
   * Whether a capital at a token may only mark the start of a sentence.
   * True if only marks precede it in the line, or a colon or quotation mark.
   */
  #opens(token: number, line: number, opensLine: boolean): boolean {
    const { tokens } = this.#words
    if (isArticle(this.#words, token - 1))
      // `L’Agence`; not `L’Islande`
      return this.#words.is(token, classes.ORGANISATION_HEAD) || !hasTownEnding(this.#words, token)
    const from = Math.max(this.#done, line)
    for (let before = token - 1; before >= from; before--) {
      const kind = tokens.kind(before)
      if (kind <= kinds.CLITIC) return false
      if (kind === kinds.COLON || kind === kinds.OPEN_QUOTE || kind === kinds.QUOTE) return true
    }
    return opensLine && this.#done <= line
  }

  /** Returns the casing of a line from `from` to `to`. Most lines have few capitals: they are plain text without a closer look. */
  #casing({ kind }: PageBlock, from: number, to: number): Casing {
    const { starts, count } = this.#words
    let next = this.#next
    while (next < count && (starts[next] ?? 0) < to) next++
    return to - from > SHORT && (next - this.#next) * FEW < to - from
      ? 'plain'
      : casingOf(this.#words, from, to, kind === 'headline')
  }
}

/** Whether a token is the symbol of a share after its exchange: `VLM` of `(NYSE: VLM)`, `Velmar (Euronext: VLM)`; not `DPA` of `(Foto: DPA)`. */
function isTicker(words: PageWords, token: number, to: number): boolean {
  const { tokens } = words
  if (tokens.kind(token - 1) !== kinds.COLON || to - token > 1 || !tokens.has(token, kinds.CAPS)) return false
  const exchange = token - 2
  const open = tokens.kind(exchange - 1) === kinds.OPEN ? exchange - 1 : exchange - 2 // `Euronext Paris`
  if (tokens.kind(open) !== kinds.OPEN || !words.capital(exchange)) return false
  if (tokens.has(exchange, kinds.CAPS)) return open === exchange - 1
  if (!words.capital(open - 1) || words.isRare(exchange, rare.PHOTO) || words.is(exchange, classes.PLAIN)) return false
  return words.known(token, to) === undefined
}

const LONGEST_ROW = 20 // tokens of a row of results
const SHORT = 16 // tokens: a shorter line may be a name with many marks and figures
const FEW = 3 // a line with fewer than one capitalised token in three is plain text

/** Whether a sentence ends with an initial. A name may then continue after the sentence: `John F.` before `Kennedy`. */
function endsWithInitial({ tokens }: PageWords, { from, to }: SentenceSpan): boolean {
  const initial = to - 2
  return initial >= from && tokens.kind(to - 1) === kinds.STOP && tokens.end(initial) - tokens.start(initial) === 1
}
