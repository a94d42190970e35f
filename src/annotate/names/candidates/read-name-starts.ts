import type { TokenPage } from '../../page'
import * as kinds from '../../tokens/kinds'
import { PAD } from '../../tokens/padded-array'
import * as classes from '../word-classes'
import { classesByEnding } from './classes-by-ending'

// Reused by the next page, as tokens are.
let startsAt = new Int32Array(1024)
let linesAt = new Int32Array(1024)
let unknownAt = new Int32Array(1024)

/** Where names may start on a page, in arrays that the next page reuses. The rest of each array belongs to earlier pages. */
export interface NameStarts {
  /** The tokens at which a name may start, in order: capitalised words and particles. */
  readonly starts: Int32Array
  readonly count: number
  /** The tokens that open a line, but for the first token of the page. */
  readonly lines: Int32Array
  readonly lineCount: number
  /** The number of lines that open with a word in lower case. */
  readonly smallLines: number
  /** The words in lower case that the vocabulary lacks. */
  readonly unknown: Int32Array
  readonly unknownCount: number
  /** The classes of all words of the page together. */
  readonly anywhere: number
}

/**
 * Returns where names may start on a page. Stores `stamp` in `seen` for each word that the page has in lower case.
 * A function of its own, so that V8 optimizes nothing else with the loop.
 */
export function readNameStarts(page: TokenPage, seen: Uint16Array, stamp: number): NameStarts {
  const { tokens, words } = page
  const { count: tokenCount } = tokens
  if (tokenCount > startsAt.length) {
    startsAt = new Int32Array(tokenCount * 2)
    linesAt = new Int32Array(tokenCount * 2)
    unknownAt = new Int32Array(tokenCount * 2)
  }
  const hasEndings = words.names.roleEndings.length + words.names.caseEndings.length > 0
  const { kind, flags, word } = tokens.arrays()
  const bitsAt = page.facts.classes
  let anywhere = 0
  let count = 0
  let unknownCount = 0
  let lineCount = 0
  let smallLines = 0
  for (let token = 0; token < tokenCount; token++) {
    const marks = flags[token] ?? 0
    const id = word[token] ?? 0
    let bits = bitsAt[token + PAD] ?? 0
    if (hasEndings && bits === 0 && kind[token] === kinds.WORD)
      bitsAt[token + PAD] = bits = classesByEnding(page, token)
    anywhere |= bits
    if ((marks & (kinds.CAPITAL | kinds.INNER)) !== 0) startsAt[count++] = token
    else {
      seen[id] = stamp
      if (id === 0 && kind[token] === kinds.WORD) unknownAt[unknownCount++] = token
      if ((bits & classes.PARTICLE) !== 0) startsAt[count++] = token
    }
    if ((marks & kinds.LINE) === 0 || token === 0) continue
    linesAt[lineCount++] = token
    if (kind[token] === kinds.WORD && (marks & kinds.CAPITAL) === 0) smallLines++
  }
  const [starts, lines, unknown] = [startsAt, linesAt, unknownAt]
  return { starts, count, lines, lineCount, smallLines, unknown, unknownCount, anywhere }
}
