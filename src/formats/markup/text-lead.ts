import type { Article, Block } from '../../article'

/*
 * Agencies file points, notes to the desks and the byline above the paragraph with the dateline, and documents have them there as paragraphs.
 */

/** How many paragraphs stand above the dateline at most. */
const MOST = 12
const LONGEST = 300
/** `* Shares down 1.1 pct`, `- No one hurt`, `• Talks go on` */
const POINT = /^[*•·▪●-]\s+(?=\S)/
/** `(Adds shares, analyst comment)` */
const NOTE = /^\([^()]+\)$/
/** `By Jane Roe`, `Von Mira Feldkamp, dpa`; not `By Monday the port was open` */
const BYLINE =
  /^(?:By|BY|Von|Par|Por)\s(?:\p{Lu}[\p{L}.'’-]{0,30})(?:\s(?:de|da|di|du|van|von|der|den|la|le|al|and|und|et|y|e|&|\p{Lu}[\p{L}.'’-]{0,30})){1,9}(?:,\s[\p{L}\s.]{1,40})?$/u
/** How much `By ` and its kin take before a name. */
const OPENER = 12

/** The paragraphs above that which opens with the dateline, by what they are. */
export interface TextAboveDateline {
  /** How many they are. */
  readonly count: number
  readonly summary: readonly string[]
  readonly notes: readonly string[]
  /** The byline as the text has it. */
  readonly byline: string | undefined
}

/** What stands above the paragraph that `opens` with a dateline; undefined if not found, or where other text stands above it. */
export function leadOf(
  { body, byline, summaries }: Article,
  opens: (text: string) => boolean,
): TextAboveDateline | undefined {
  const points: string[] = []
  const notes: string[] = []
  let signed: string | undefined
  for (const [count, block] of body.slice(0, MOST).entries()) {
    const text = plain(block)
    if (text === undefined) return undefined
    if (opens(text)) return { count, summary: points, notes, byline: signed }
    if (text.length > LONGEST) return undefined
    if (signed === undefined && (byline ? signs(text, byline.text) : BYLINE.test(text))) signed = text
    else if (POINT.test(text) && !summaries) points.push(text.replace(POINT, ''))
    else if (NOTE.test(text)) notes.push(text)
    else return undefined
  }
  return undefined
}

const plain = (block: Block): string | undefined =>
  block.kind === 'paragraph' && !block.dateline ? block.text : undefined

/** `By Greta Mann` of one whose byline is `Greta Mann` */
const signs = (text: string, byline: string): boolean =>
  text.length - byline.length <= OPENER && text.toLowerCase().endsWith(byline.toLowerCase())
