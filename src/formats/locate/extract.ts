import { BLOCKS, LINES } from '../markup/vocabulary'
import { resolveReferences } from '../xml/references'

/** Text taken out of a document, and where each of its characters stands there. */
export interface Extract {
  readonly text: string
  /** Where each character starts in the document, and where it ends. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Offsets in the text at which one text of the document ends and another begins. */
  readonly edges: ReadonlySet<number>
}

class Extraction implements Extract {
  text = ''
  readonly start: number[] = []
  readonly end: number[] = []
  readonly edges = new Set<number>([0])

  /** Takes what a stretch of the document says; what it says in one character stands at its first, the rest behind it. */
  put(said: string, start: number, end: number): void {
    this.text += said
    for (let i = 0; i < said.length; i++) {
      this.start.push(i === 0 ? start : end)
      this.end.push(end)
    }
  }

  edge(): void {
    this.edges.add(this.text.length)
  }
}

/** A stretch of a document as it stands. */
export function extract(document: string, from = 0, to = document.length): Extract {
  const out = new Extraction()
  for (let at = from; at < to; at++) out.put(document.charAt(at), at, at + 1)
  out.edge()
  return out
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** What the strings of a text in JSON say: `"caf\u00E9"`. */
function fromStrings(source: Extract): Extract {
  const { text, start, end } = source
  const out = new Extraction()
  let within = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      within = !within
      out.edge()
      if (within) out.put(' ', start[at] ?? 0, end[at] ?? 0) // two strings are no one text
    } else if (within) {
      const length = sign !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2
      const escaped = text.slice(at + 1, at + length)
      const said = length === 1 ? sign : length === 6 ? fromUnit(escaped.slice(1)) : (ESCAPES[escaped] ?? escaped)
      out.put(said, start[at] ?? 0, end[at + length - 1] ?? end[at] ?? 0)
      at += length - 1
    }
  }
  out.edge()
  return out
}

const fromUnit = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))

/** `<p class="a">`, `</p>`, `<!-- … -->`; not `a < b`. */
const TAG = /[a-z/!?]/i
const NAME = /[A-Za-z][\w.:-]*/y
const LONGEST = 20

/** What a text in XML or HTML says between its tags; tags of blocks are a blank, those inside a text nothing. */
export function fromMarkup(source: Extract): Extract {
  const { text, start, end } = source
  const out = new Extraction()
  const put = (said: string, at: number, until: number): void =>
    out.put(said, start[at] ?? 0, end[until - 1] ?? start[at] ?? 0)
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at)
    if (source.edges.has(at)) out.edge()
    if (sign === '<' && text.startsWith('<![CDATA[', at)) at += 9
    else if (sign === ']' && text.startsWith(']]>', at)) at += 3
    else if (sign === '<' && TAG.test(text.charAt(at + 1))) {
      const close = text.startsWith('<!--', at) ? text.indexOf('-->', at) + 2 : text.indexOf('>', at)
      const until = close < at ? text.length : close + 1
      out.edge()
      if (partsText(text, at)) put(' ', at, until)
      at = until
    } else {
      const until = sign === '&' ? text.indexOf(';', at) + 1 : 0
      const said = until > at && until - at <= LONGEST ? resolveReferences(text.slice(at, until)) : undefined
      put(said ?? sign, at, said === undefined ? at + 1 : until)
      at = said === undefined ? at + 1 : until
    }
  }
  out.edge()
  return out
}

/** The ways to take text out of JSON: as it is, or as HTML in strings. */
export const IN_STRINGS = [fromStrings, (source: Extract): Extract => fromMarkup(fromStrings(source))]

/** Whether a tag stands between two texts, or two lines of one. */
function partsText(text: string, at: number): boolean {
  NAME.lastIndex = text.charAt(at + 1) === '/' ? at + 2 : at + 1
  const local = NAME.exec(text)?.[0].replace(/^.*:/, '').toLowerCase()
  return local !== undefined && (local === 'br' || BLOCKS.has(local) || LINES.has(local))
}

const SPACE = /[\s\u0085]/

/** The same with each run of white space as one blank. */
export function foldExtract(source: Extract): Extract {
  const { text, start, end } = source
  const out = new Extraction()
  let blank = false
  for (let at = 0; at < text.length; at++) {
    if (source.edges.has(at)) out.edge()
    const isBlank = SPACE.test(text.charAt(at))
    if (!isBlank) out.put(text.charAt(at), start[at] ?? 0, end[at] ?? 0)
    else if (!blank) out.put(' ', start[at] ?? 0, end[at] ?? 0)
    else if (start[at] === out.end.at(-1)) out.end[out.end.length - 1] = end[at] ?? 0
    blank = isBlank
  }
  out.edge()
  return out
}
