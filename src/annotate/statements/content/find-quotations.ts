import type { TokenPage } from '../../page'
import type { PageBlock } from '../../page-block'
import {
  AFTER_SPACE,
  CLOSE_QUOTE,
  DASH,
  EXCLAMATION,
  LINE,
  NONE,
  OPEN,
  OPEN_QUOTE,
  QUOTE,
  STOP,
  WORD,
} from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'
import { endOfDefinedName } from './defined-name'

/** A range of tokens in quotation marks, marks included. */
export interface Quotation {
  /** The index in `TokenPage.blocks` of the block that contains the quotation. */
  readonly block: number
  /** The indexes of the opening mark and of the token after the closing mark. */
  readonly from: number
  readonly to: number
  /** Whether the quotation has a closing mark. */
  readonly closed: boolean
  /** Whether the quotation opens a paragraph and continues one that the previous paragraph left open. */
  readonly continues: boolean
}

const DOUBLE = 0x22
const SINGLE = 0x27

/** The marks that can close a quotation, by the UTF-16 code of its opening mark. */
const CLOSERS: ReadonlyMap<number, string> = new Map(
  [
    '“”"',
    '„“”"',
    '«»',
    '»«',
    '‹›',
    '›‹',
    "‘’'",
    '‚‘’',
    '「」',
    '『』',
    '﹁﹂',
    '〝〞〟',
    '””',
    '""”',
    "'’'",
    '`\'"”',
  ].map((row) => [row.charCodeAt(0), row.slice(1)]),
)
const LONGEST_SINGLE = 80 // tokens between single marks, which are apostrophes too

/** Finds the quotations of a token page, sorted by position. A quotation inside another counts as part of the outer one. */
export function findQuotations({ text, tokens, blocks }: TokenPage): readonly Quotation[] {
  const found: Quotation[] = []
  const kinds = tokens.arrays().kind
  let open = false
  for (const [index, block] of blocks.entries()) {
    const first = found.length
    let next = block.from
    for (let token = nextQuote(kinds, next, block.to); token < block.to; token = nextQuote(kinds, next, block.to)) {
      next = token + 1
      if (!canOpenQuotation(text, tokens, block, token)) continue
      const defined = endOfDefinedNameAround(tokens, token)
      const to = defined > 0 ? 0 : afterClosingMark(text, tokens, block, token)
      if (defined > 0) next = defined
      if (to === 0) continue
      const closed = to > 0
      next = closed ? to : -to
      found.push({ block: index, from: token, to: next, closed, continues: open && token === block.from })
    }
    const last = found.at(-1)
    open = found.length > first && last !== undefined && !last.closed && last.to === block.to
  }
  return found
}

/** Returns the first quotation mark from one token to another; the end without one. */
function nextQuote(kinds: Uint8Array, from: number, to: number): number {
  let token = from
  while (token < to && !isQuote(kinds[token] ?? NONE)) token++
  return token
}

const isQuote = (kind: number): boolean => kind >= QUOTE && kind <= CLOSE_QUOTE

/** Returns the index of the token after a bracket that says how a name is called below, `(the “Company”)`, given its first mark; 0 for others. */
function endOfDefinedNameAround(tokens: Tokens, mark: number): number {
  for (let open = mark - 1; open > mark - NEAR; open--) {
    const kind = tokens.kind(open)
    if (kind === OPEN) return endOfDefinedName(tokens, open)
    if (kind !== WORD) return 0
  }
  return 0
}

const NEAR = 4 // tokens from the bracket to its first mark, `(each the “`

/** Returns the UTF-16 code of the quotation mark at a token. Two single marks count as one double mark. */
function quotationMarkAt(text: string, tokens: Tokens, token: number): number {
  const start = tokens.start(token)
  return tokens.end(token) - start === 2 ? DOUBLE : text.charCodeAt(start)
}

/** Whether a mark can open a quotation: no space follows it and, mostly, one precedes it. */
function canOpenQuotation(text: string, tokens: Tokens, block: PageBlock, token: number): boolean {
  const mark = quotationMarkAt(text, tokens, token)
  if (!CLOSERS.has(mark) || token + 1 >= block.to) return false
  const kind = tokens.kind(token)
  const before = token > block.from ? tokens.kind(token - 1) : NONE
  const apart = tokens.has(token, AFTER_SPACE | LINE) || before === NONE || before === OPEN || before === DASH
  const clings = !tokens.has(token + 1, AFTER_SPACE)
  if (mark === SINGLE || mark === 0x2018)
    return apart && clings && tokens.kind(token + 1) === WORD && tokens.end(token + 1) - tokens.start(token + 1) > 0
  if (kind === OPEN_QUOTE) return true
  return kind === QUOTE || mark === DOUBLE ? apart || (before >= STOP && clings) : apart && clings
}

/**
 * Returns the index of the token after the mark that closes a quotation.
 * Without a closing mark, returns the index after the quotation as a negative number. Returns 0 if the opening mark is only an apostrophe.
 */
function afterClosingMark(text: string, tokens: Tokens, block: PageBlock, open: number): number {
  const mark = quotationMarkAt(text, tokens, open)
  const closers = CLOSERS.get(mark) ?? ''
  const single = closers.includes('’') && mark !== 0x201e
  const end = single ? Math.min(block.to, open + LONGEST_SINGLE) : block.to
  let depth = 0
  let maybe = 0
  const kinds = tokens.arrays().kind
  for (let token = nextQuote(kinds, open + 1, end); token < end; token = nextQuote(kinds, token + 1, end)) {
    const unit = quotationMarkAt(text, tokens, token)
    const spaced = tokens.has(token, AFTER_SPACE)
    const follows = token + 1 < block.to && !tokens.has(token + 1, AFTER_SPACE)
    if (closers.indexOf(String.fromCharCode(unit)) >= 0) {
      if (single) {
        const next = tokens.kind(token + 1)
        if (spaced || (follows && next === WORD)) continue
        const before = tokens.kind(token - 1)
        if (before === WORD && next === WORD && text.charCodeAt(tokens.end(token - 1) - 1) === 0x73) {
          if (!maybe) maybe = token + 1
          continue
        }
        return token + 1
      }
      if (unit === DOUBLE && mark === DOUBLE && spaced && follows && tokens.kind(token + 1) === WORD) return -token
      if (depth === 0) return token + 1
      depth--
    } else if (unit === mark && !spaced && !follows && depth === 0 && !single) return token + 1
    else if (unit === mark && spaced) {
      const before = tokens.kind(token - 1)
      if (before === STOP || before === EXCLAMATION || tokens.has(token, LINE)) return -token
      depth++
    }
  }
  if (single) return maybe
  return -block.to
}
