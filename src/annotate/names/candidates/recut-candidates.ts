import * as kinds from '../../tokens/kinds'
import { IN_TEXT } from '../scoring/name-context'
import * as classes from '../word-classes'
import { createCandidate, type NameCandidate } from './candidate'
import { endBeforeLegalForm } from './legal-form'
import type { Casing, PageWords } from './page-words'

/** A line in which capitals are no evidence of names. */
export interface CapitalisedLine {
  /** The index in `TokenPage.blocks` of the block of the line. */
  readonly block: number
  readonly from: number
  readonly to: number
  readonly casing: Casing
}

/**
 * Cuts candidates in capitalised lines down to names that also occur in the text.
 * Of `HALE INDICTED`, where the text has `Vera Hale`, only the first word remains; of `Bank of Torvik Cuts Rates`, the name that the text
 * has. Returns all candidates, those of other lines unchanged.
 */
export function recutCapitalised(
  words: PageWords,
  candidates: readonly NameCandidate[],
  lines: readonly CapitalisedLine[],
): readonly NameCandidate[] {
  if (lines.length === 0) return candidates
  markLines(words, lines)
  markNames(words, candidates)
  const found: NameCandidate[] = []
  for (const line of lines) pushNamesOfText(found, words, line)
  return found.length === 0 && !candidates.some(isLoose) ? candidates : merge(words, candidates, found)
}

/** Marks the words of capitalised lines as openings. */
function markLines(words: PageWords, lines: readonly CapitalisedLine[]): void {
  openings.fill(0)
  for (const { from, to } of lines)
    for (let token = from; token < to; token++) openings[openingAt(words, token)] = IN_LINE
}

/** Marks the names of the text of which a capitalised line may have a word. */
function markNames(words: PageWords, candidates: readonly NameCandidate[]): void {
  for (const candidate of candidates)
    if (!candidate.shouted && (isInLine(words, candidate.from) || isInLine(words, candidate.to - 1)))
      markName(words, candidate)
}

/** Returns candidates, cut down, and the names found in capitalised lines, in text order. */
function merge(
  words: PageWords,
  candidates: readonly NameCandidate[],
  found: readonly NameCandidate[],
): readonly NameCandidate[] {
  const cut: NameCandidate[] = []
  let next = 0
  for (const candidate of candidates) {
    while (next < found.length && (found[next] as NameCandidate).to <= candidate.from)
      cut.push(found[next++] as NameCandidate)
    const pieces = isLoose(candidate) ? recutCandidate(words, candidate) : [candidate]
    for (const piece of pieces) {
      const name = found[next]
      if (!name || name.from >= piece.to) cut.push(piece)
      else if (piece.from <= name.from && name.to <= piece.to) {
        cut.push(piece)
        while ((found[next]?.from ?? Number.POSITIVE_INFINITY) < piece.to) next++
      }
    }
  }
  for (; next < found.length; next++) cut.push(found[next] as NameCandidate)
  return cut
}

/**
 * By a hash of a word, a quick test: 1 for a word of a capitalised line; one more than the tokens of the longest name of the text that opens
 * with the word; 0 for any other.
 */
const openings = new Uint8Array(1024)
const IN_LINE = 1

const isInLine = (words: PageWords, token: number): boolean => openings[openingAt(words, token)] !== 0

const LAST = openings.length - 1
const SMALL = 32 // the bit of a small letter in ASCII

function openingAt({ tokens, text }: PageWords, token: number): number {
  const start = tokens.start(token)
  return ((letterAt(text, start) << 5) ^ letterAt(text, start + 1) ^ ((tokens.end(token) - start) << 8)) & LAST
}

/** Returns a letter of ASCII in lower case; 0 for any other. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit | SMALL : 0
}

function markOpening(words: PageWords, from: number, to: number): void {
  const at = openingAt(words, from)
  openings[at] = Math.max(openings[at] ?? 0, IN_LINE + Math.min(to - from, LONGEST))
}

const LONGEST = 8 // tokens of a name of the text that a capitalised line is searched for

/** Adds the names in a capitalised line that the text has too. */
function pushNamesOfText(found: NameCandidate[], words: PageWords, { block, from, to, casing }: CapitalisedLine): void {
  for (let token = from; token < to; ) {
    let end = token
    if (words.tokens.has(token, kinds.CAPITAL | kinds.INNER))
      end = Math.min(token + Math.max(0, (openings[openingAt(words, token)] ?? 0) - IN_LINE), to)
    while (end > token && !words.names.has(words.name(token, end), IN_TEXT)) end--
    if (end > token)
      found.push({
        ...createCandidate(words, block, token, end, words.known(token, end)?.value),
        opens: token === from,
        shouted: true,
        capitals: casing === 'capitals',
      })
    token = Math.max(end, token + 1)
  }
}

/**
 * Whether a candidate may contain words that are not part of the name: `HALE INDICTED`.
 * True for several words in a line of capitals or title case, unless the lexicon has them as a name.
 */
const isLoose = ({ shouted, known, from, to }: NameCandidate): boolean => shouted && !known && to - from > 1

/**
 * Marks the name of a candidate as one that occurs in the text.
 * Also marks the name without its legal form, and the family name of a full name.
 */
function markName(words: PageWords, { name, from, to, titleFrom, opens }: NameCandidate): void {
  const { names } = words
  if (to - from > 1 || !opens) {
    names.mark(name, IN_TEXT)
    markOpening(words, from, to)
  }
  const end = endBeforeLegalForm(words, from, to)
  if (end < to) names.mark(words.name(from, end), IN_TEXT)
  const full = to - from > 1 && (titleFrom !== undefined || words.is(from, classes.GIVEN))
  if (full) {
    names.mark(words.name(to - 1, to), IN_TEXT)
    markOpening(words, to - 1, to)
  }
}

/**
 * Returns the names inside a candidate that also occur in the text.
 * Returns the candidate itself if it contains none, or consists of them.
 */
function recutCandidate(words: PageWords, candidate: NameCandidate): readonly NameCandidate[] {
  const { from, to } = candidate
  const pieces: NameCandidate[] = []
  const head = words.classes(from)
  let left = 0
  for (let token = from; token < to; ) {
    let end = to
    while (end > token && !words.names.has(words.name(token, end), IN_TEXT)) end--
    if (end > token) {
      pieces.push({
        ...candidate,
        from: token,
        to: end,
        name: words.name(token, end),
        known: words.known(token, end)?.value,
      })
      token = end
    } else {
      if (words.tokens.kind(token) === kinds.WORD) left++
      token++
    }
  }
  const [first] = pieces
  const isPerson = head & classes.GIVEN && !(head & classes.PLAIN) && !(first?.from === from && first.known) // `VERA HALE`, called `Hale` in the text
  return first && left > 0 && !isPerson ? pieces : [candidate]
}
