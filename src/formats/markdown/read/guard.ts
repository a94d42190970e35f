import { WirecopyError } from '../../../diagnostics/error'
import { createLocator } from '../../../text/position'

/*
 * Markdown lets a few signs grow into work without end: quotations and lists in each other, and, in one block, emphasis that does not close,
 * brackets in brackets, comments that never end; in one document, headings that a line under them makes, quotations, and lists in lists. Readers of Markdown take time by the
 * square of them, so they are counted before one is let loose.
 */

/** The most of each sign that one block (the lines between two blank ones) may hold. */
const MOST = { '*': 2000, '[': 4000, '<!': 400, lazy: 1000 }
type BlockSign = keyof typeof MOST
/** The most lines of `=` or `-` under text that a document may hold: 6,000 of them take five seconds, 30,000 take 159. */
const UNDERLINES = 1000
/** The most quotations, and lists that open inside another one, that a document may hold: 8,000 take seven seconds. */
const CONTAINERS = 1000

const WORDS: Readonly<Record<BlockSign, string>> = {
  '*': 'stars and underscores',
  '[': 'brackets',
  '<!': 'comments',
  lazy: 'unindented lines in a list or quotation',
}

/** What a guard knows of the lines it has seen. */
interface GuardState {
  /** The signs of this block. */
  counts: Record<BlockSign, number>
  /** The headings of this document that a line under them makes. */
  underlines: number
  /** The quotations of this document, and the lists that open inside another one. */
  containers: number
  /** Whether the line before is in a quotation. */
  quoted: boolean
  /** Whether the line before has text. */
  afterText: boolean
  /** Whether this block has opened a quotation or a list. */
  inside: boolean
  /** Whether a line of this block begins with a tag: what follows may be HTML until the block ends. */
  markup: boolean
  /** Whether HTML has begun that ends nobody knows where: from there on nothing is taken for code. */
  lost: boolean
  /** What ends the code we are in: it is no Markdown, and nothing in it counts. */
  code: ((line: string) => boolean) | undefined
}

const none = (): Record<BlockSign, number> => ({ '*': 0, '[': 0, '<!': 0, lazy: 0 })

/**
 * Throws `limit-exceeded` when quotations and lists stand deeper in each other than `depth`,
 * or when one block holds more signs than any story needs. One pass over the text, which begins at `from`.
 */
export function checkMarkdownLimits(text: string, from: number, depth: number): void {
  const watch: GuardState = {
    counts: none(),
    underlines: 0,
    containers: 0,
    quoted: false,
    afterText: false,
    inside: false,
    markup: false,
    lost: false,
    code: undefined,
  }
  for (let start = from; start <= text.length; ) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    if (watch.code) {
      if (watch.code(text.slice(start, end))) watch.code = undefined
    } else {
      const fault = see(text, start, end, watch, depth)
      if (fault) {
        const { line, column } = createLocator(text)(start)
        const place = { offset: start, line, column, message: fault }
        throw new WirecopyError('limit-exceeded', `${fault} (line ${line}, column ${column}).`, [place])
      }
    }
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
}

/** Whether a line is nothing but `=` or `-`, inside quotations and lists or not. */
function isUnderline(text: string, start: number, end: number): boolean {
  let from = start
  while (from < end && isIndent(text.charCodeAt(from))) from++
  let until = end
  while (until > from && blankAt(text, until - 1, end)) until--
  const sign = text.charCodeAt(from)
  if (from === until || (sign !== 0x3d && sign !== 0x2d)) return false
  while (from < until && text.charCodeAt(from) === sign) from++
  return from === until
}

const isIndent = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x3e

/** One line that is no code; gives what is too much in it. */
function see(text: string, start: number, end: number, watch: GuardState, depth: number): string | undefined {
  if (watch.afterText && isUnderline(text, start, end) && ++watch.underlines > UNDERLINES)
    return `Document has more than ${UNDERLINES} underlined headings`
  const { at, markers, columns, bullet, quoted, listed } = opening(text, start, end)
  if (((quoted && !watch.quoted) || (listed && markers > 1)) && ++watch.containers > CONTAINERS)
    return `Document has more than ${CONTAINERS} quotations and nested lists`
  watch.quoted = quoted
  watch.afterText = at < end || bullet
  if (markers && markers + columns / 2 > depth) return `Quotations and lists nest deeper than ${depth}`
  if (at === end) {
    Object.assign(watch, { counts: none(), inside: false, markup: false })
    return undefined
  }
  if (bullet) watch.counts = { ...none(), lazy: watch.counts.lazy }
  if (markers) watch.inside = true
  else if (watch.inside && at === start) watch.counts.lazy++
  for (let i = at; i < end; i++) {
    if (text.charCodeAt(i) === 0x5c) i++
    else count(text, i, watch.counts)
  }
  const signs = Object.keys(MOST) as BlockSign[] // the one cast: the keys of a closed table
  const over = signs.find((sign) => watch.counts[sign] > MOST[sign])
  if (over) return `Block has more than ${MOST[over]} ${WORDS[over]}`
  const unit = text.charCodeAt(at)
  if (unit === 0x3c || ((unit === 0x60 || unit === 0x7e) && at === start))
    enter(text.slice(at, end), at === start, watch)
  return undefined
}

/** ```` ``` ````, `~~~`; of the first kind none with a backtick behind it */
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
/** `<pre>`, as its writer puts it at the margin */
const PRE = /^<pre[\s>]/i
/** What ends a `pre`, by CommonMark 0.31, 4.6 */
const PRE_END = /<\/(?:pre|script|style|textarea)>/i
/** What opens HTML that no blank line ends */
const LONG = /^<(?:[!?]|(?:pre|script|style|textarea)(?:[\s>]|$))/i
const LONG_END = /-->|\?>|<\/(?:pre|script|style|textarea)>/i

/** A line that begins with a fence or a tag. */
function enter(line: string, margin: boolean, watch: GuardState): void {
  const free = margin && !watch.lost && !watch.markup
  const [, ticks, waves] = FENCE.exec(line) ?? []
  const fence = ticks ?? waves
  if (fence) {
    if (free) watch.code = (next) => closes(next, fence)
  } else if (line.startsWith('<')) {
    if (PRE.test(line) && free) watch.code = PRE_END.test(line) ? undefined : (next) => PRE_END.test(next)
    else {
      watch.markup = true
      if (LONG.test(line) && !LONG_END.test(line)) watch.lost = true
    }
  }
}

/** Whether a line is nothing but a fence, at least as long as the one that opened. */
function closes(line: string, fence: string): boolean {
  const end = line.trim()
  return end.length >= fence.length && end === fence.charAt(0).repeat(end.length) && line.search(/\S/) < 4
}

/** One character that is not escaped. */
function count(text: string, at: number, counts: Record<BlockSign, number>): void {
  const unit = text.charCodeAt(at)
  if (unit !== 0x2a && unit !== 0x5f && unit !== 0x5b && unit !== 0x3c) return
  if (unit === 0x3c) {
    const next = text.charCodeAt(at + 1)
    if (next === 0x21 || next === 0x3f) counts['<!']++
  } else counts[unit === 0x5b ? '[' : '*']++
}

interface LineOpening {
  /** Where the text of the line begins, behind blanks and markers. */
  readonly at: number
  /** How many quotations and list entries the line opens or goes on with. */
  readonly markers: number
  /** How far in the first marker stands. */
  readonly columns: number
  /** Whether a bullet is among them. */
  readonly bullet: boolean
  /** Whether a quotation is among them. */
  readonly quoted: boolean
  /** Whether an entry of a list is among them. */
  readonly listed: boolean
}

function opening(text: string, start: number, end: number): LineOpening {
  let markers = 0
  let columns = 0
  let bullet = false
  let quoted = false
  let listed = false
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) columns += markers ? 0 : 1
    else if (unit === 0x09) columns += markers ? 0 : 4
    else if (unit === 0x3e) {
      markers++
      quoted = true
    } else if ((unit === 0x2d || unit === 0x2b || unit === 0x2a) && blankAt(text, at + 1, end)) {
      markers++
      bullet = true
      listed = true
    } else {
      const number = numberEnd(text, at, end)
      if (number < 0) break
      markers++
      listed = true
      at = number
    }
  }
  return { at, markers, columns, bullet, quoted, listed }
}

const blankAt = (text: string, at: number, end: number): boolean =>
  at >= end || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09

/** The point or bracket of `12. ` when a list’s number begins here, or -1. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && at - start < 10 && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++
  const sign = text.charCodeAt(at)
  return at > start && (sign === 0x2e || sign === 0x29) && blankAt(text, at + 1, end) ? at : -1
}
