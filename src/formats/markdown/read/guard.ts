import { WirecopyError } from '../../../diagnostics/error'
import { createLocator } from '../../../text/position'
import { isSpaceAt, opening } from './line-opening'

/*
 * Limits that are checked before a document is given to the Markdown parser. The parser takes quadratic time for some constructs:
 * in one block, unclosed emphasis, nested brackets, unclosed comments, and ampersands, closing brackets and less-than signs between lines;
 * in one document, underlined headings, quotations and nested lists.
 * It takes 2 to 5 kB of memory for each line, sign and 32 characters, and 12 kB for each block.
 */

/**
 * The maximum count of each sign in one block, the lines between two empty lines.
 * `lazy` counts unindented lines that continue a list or quotation.
 */
const MOST = { '*': 2000, '[': 4000, ']': 4000, '<!': 400, '<': 4000, '&': 4000, lazy: 1000 }
type BlockSign = keyof typeof MOST
/**
 * The maximum number of underlined headings, text above a line of `=` or `-`, in a document.
 * The parser takes 5 seconds for 6,000 of them, and 159 seconds for 30,000.
 */
const UNDERLINES = 1000
/** The maximum number of quotations, and of lists inside other lists, in a document. The parser takes 7 seconds for 8,000. */
const CONTAINERS = 1000

/** The maximum number of lines, signs and runs of 32 characters in a document; a line that opens a block counts three times. About 1 GB. */
const PARTS = 250_000
const OPENING = 3

const WORDS: Readonly<Record<BlockSign, string>> = {
  '*': 'stars and underscores',
  '[': 'brackets',
  ']': 'closing brackets',
  '<!': 'comments',
  '<': 'less-than signs that open no tag',
  '&': 'ampersands',
  lazy: 'unindented lines in a list or quotation',
}

/** The counts and flags of the guard after the lines it has read. */
interface GuardState {
  /** The signs of the current block. */
  counts: Record<BlockSign, number>
  /** The underlined headings of the document until now. */
  underlines: number
  /** The quotations of the document until now, and the lists inside other lists. */
  containers: number
  /** The lines and signs of the document until now: see {@link PARTS}. */
  parts: number
  /** Columns of indent of the last line that opens an item of a list. */
  indent: number
  /** Whether the previous line is in a quotation. */
  quoted: boolean
  /** Whether the previous line has text or a bullet. */
  afterText: boolean
  /** Whether the current block has opened a quotation or a list. */
  inside: boolean
  /** Whether a line of the current block begins with a tag, so that the rest of the block may be HTML. */
  markup: boolean
  /** Whether HTML without a known end, such as an unclosed comment, has begun. From then on no line is taken for code. */
  inUnclosedHtml: boolean
  /** Whether a line ends the current code block; undefined outside of code. Signs in code are not counted. */
  code: ((line: string) => boolean) | undefined
}

const noSigns = (): Record<BlockSign, number> => ({ '*': 0, '[': 0, ']': 0, '<!': 0, '<': 0, '&': 0, lazy: 0 })

/**
 * Throws `limit-exceeded` for quotations and lists nested deeper than `depth`, and for too many signs.
 * `from` is the offset at which the Markdown begins. Takes linear time.
 */
export function checkMarkdownLimits(text: string, from: number, depth: number): void {
  const state: GuardState = {
    counts: noSigns(),
    underlines: 0,
    containers: 0,
    parts: 0,
    indent: 0,
    quoted: false,
    afterText: false,
    inside: false,
    markup: false,
    inUnclosedHtml: false,
    code: undefined,
  }
  for (let start = from; start <= text.length; ) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    let fault: string | undefined
    if (!state.code) fault = countLine(text, start, end, state, depth)
    else if (state.code(text.slice(start, end))) state.code = undefined
    state.parts += 1 + ((end - start) >> 5)
    if (state.parts > PARTS) fault ??= `Document has more than ${PARTS} lines, signs and runs of 32 characters`
    if (fault) {
      const { line, column } = createLocator(text)(start)
      const place = { offset: start, line, column, message: fault }
      throw new WirecopyError('limit-exceeded', `${fault} (line ${line}, column ${column}).`, [place])
    }
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
}

/** Whether a line has only `=` or `-`, after any indent and quotation marks `>`: `===`, `> ---`. */
function isUnderline(text: string, start: number, end: number): boolean {
  let from = start
  while (from < end && isIndent(text.charCodeAt(from))) from++
  let until = end
  while (until > from && isSpaceAt(text, until - 1, end)) until--
  const sign = text.charCodeAt(from)
  if (from === until || (sign !== 0x3d && sign !== 0x2d)) return false
  while (from < until && text.charCodeAt(from) === sign) from++
  return from === until
}

const isIndent = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x3e

/** Counts the signs of one line outside code. Returns the message for an exceeded limit; undefined if none is exceeded. */
function countLine(text: string, start: number, end: number, state: GuardState, depth: number): string | undefined {
  if (state.afterText && isUnderline(text, start, end) && ++state.underlines > UNDERLINES)
    return `Document has more than ${UNDERLINES} underlined headings`
  const { at, markers, columns, bullet, quoted, listed } = opening(text, start, end)
  const nests = listed && (markers > 1 || columns > state.indent)
  if (listed) state.indent = columns
  if (((quoted && !state.quoted) || nests) && ++state.containers > CONTAINERS)
    return `Document has more than ${CONTAINERS} quotations and nested lists`
  if (markers || !state.afterText || text.charCodeAt(at) === 0x23) state.parts += OPENING - 1
  state.quoted = quoted
  state.afterText = at < end || bullet
  if (markers && markers + columns / 2 > depth) return `Quotations and lists nest deeper than ${depth}`
  if (at === end) {
    Object.assign(state, { counts: noSigns(), inside: false, markup: false })
    return undefined
  }
  if (bullet) state.counts = { ...noSigns(), lazy: state.counts.lazy }
  if (markers) state.inside = true
  else if (state.inside && at === start) state.counts.lazy++
  for (let i = at; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isSign(unit)) state.parts++
    if (unit === 0x5c) i++
    else count(text, i, state.counts)
  }
  const signs = Object.keys(MOST) as BlockSign[] // the one cast: Object.keys loses the key type
  const over = signs.find((sign) => state.counts[sign] > MOST[sign])
  if (over) return `Block has more than ${MOST[over]} ${WORDS[over]}`
  const unit = text.charCodeAt(at)
  if (unit === 0x3c || ((unit === 0x60 || unit === 0x7e) && at === start))
    enterLongPart(text.slice(at, end), at === start, state)
  return undefined
}

/** An opening fence, ```` ``` ```` or `~~~`, with an info string; a backtick fence may have no more backticks on its line. */
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
/** An opening `<pre>` tag. */
const PRE = /^<pre[\s>]/i
/** The end of a `<pre>` block, by CommonMark 0.31, section 4.6. */
const PRE_END = /<\/(?:pre|script|style|textarea)>/i
/** The start of HTML that continues across empty lines: a comment, `<!DOCTYPE`, `<?xml`, `<pre>`, `<script>`. */
const LONG = /^<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i
const LONG_END = /-->|\?>|<\/(?:pre|script|style|textarea)>/i

/** Updates the state for a line that begins with a fence or a tag. */
function enterLongPart(line: string, margin: boolean, state: GuardState): void {
  const free = margin && !state.inUnclosedHtml && !state.markup
  const [, ticks, waves] = FENCE.exec(line) ?? []
  const fence = ticks ?? waves
  if (fence) {
    if (free) state.code = (next) => closes(next, fence)
  } else if (line.startsWith('<')) {
    if (PRE.test(line) && free) state.code = PRE_END.test(line) ? undefined : (next) => PRE_END.test(next)
    else {
      state.markup = true
      if (LONG.test(line) && !LONG_END.test(line)) state.inUnclosedHtml = true
    }
  }
}

/** Whether a line closes a fence: only fence characters, at least as many as in the opening one. */
function closes(line: string, fence: string): boolean {
  const end = line.trim()
  return end.length >= fence.length && end === fence.charAt(0).repeat(end.length) && line.search(/\S/) < 4
}

/** Whether a character may open markup: an escape, a code span, a reference, a tag, emphasis, a link, a cell. */
const isSign = (unit: number): boolean =>
  unit === 0x5c ||
  unit === 0x60 ||
  unit === 0x26 ||
  unit === 0x3c ||
  unit === 0x2a ||
  unit === 0x5f ||
  unit === 0x5b ||
  unit === 0x7c

/** First character after the `<` of a tag or a link. */
const TAG = /[a-z/]/i

/**
 * Counts the character at an offset if it is `*`, `_`, `[`, `]` or `&`, or a `<` that opens `<!`, `<?` or no tag. The caller skips
 * characters after a backslash.
 */
function count(text: string, at: number, counts: Record<BlockSign, number>): void {
  const unit = text.charCodeAt(at)
  if (unit === 0x2a || unit === 0x5f) counts['*']++
  else if (unit === 0x5b) counts['[']++
  else if (unit === 0x5d) counts[']']++
  else if (unit === 0x26) counts['&']++
  else if (unit === 0x3c) {
    const next = text.charCodeAt(at + 1)
    if (next === 0x21 || next === 0x3f) counts['<!']++
    else if (!TAG.test(text.charAt(at + 1))) counts['<']++
  }
}
