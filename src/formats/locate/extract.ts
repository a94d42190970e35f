import { DOCUMENT_ELEMENTS } from '../body/read/vocabulary'
import { resolveReferences } from '../xml/references'

/** Text extracted from a document, with the place of each character in the document. */
export interface Extract {
  readonly text: string
  /** The offsets in the document at which each character starts and ends: `start[i]` and `end[i]`. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Offsets in the extracted text at which one text of the document ends and another begins. */
  readonly edges: ReadonlySet<number>
}

class Extraction implements Extract {
  text = ''
  readonly start: number[] = []
  readonly end: number[] = []
  readonly edges = new Set<number>([0])

  /**
   * Appends the text that a span of the document stands for: `é` for `&eacute;`.
   * If there are several characters, the first one gets the whole span, the others an empty span at its end.
   */
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

/** Extracts a part of a document unchanged. */
export function extract(document: string, from = 0, to = document.length): Extract {
  const out = new Extraction()
  for (let at = from; at < to; at++) out.put(document.charAt(at), at, at + 1)
  out.edge()
  return out
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** Extracts the contents of all strings in JSON, with escapes decoded: `café` from `"caf\u00E9"`. */
function fromStrings(source: Extract): Extract {
  const { text, start, end } = source
  const out = new Extraction()
  let within = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      within = !within
      out.edge()
      if (within) out.put(' ', start[at] ?? 0, end[at] ?? 0) // a space, so that two strings never read as one text
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

/** A character after `<` that shows a tag or comment: `<p class="a">`, `</p>`, `<!-- … -->`; not `a < b`. */
const TAG = /[a-z/!?]/i
const NAME = /[A-Za-z][\w.:-]*/y
const LONGEST = 20

/**
 * Extracts the text of XML or HTML, with references decoded.
 * Tags of blocks and line breaks become a space, inline tags nothing.
 */
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

/** The ways to extract text from JSON: strings as they are, or strings with HTML in them. */
export const IN_STRINGS = [fromStrings, (source: Extract): Extract => fromMarkup(fromStrings(source))]

/** Whether the tag at an offset separates texts or lines: `<p>`, `<br>`; not `<em>`. */
function partsText(text: string, at: number): boolean {
  NAME.lastIndex = text.charAt(at + 1) === '/' ? at + 2 : at + 1
  const local = NAME.exec(text)?.[0].replace(/^.*:/, '').toLowerCase()
  return local !== undefined && DOCUMENT_ELEMENTS.has(local)
}

const SPACE = /[\s\u0085]/

/** Returns the extract with each run of white space folded into one space. */
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
