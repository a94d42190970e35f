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
  /^(?:By|BY|Von|Par|Por|Di|di)\s(?:\p{Lu}[\p{L}.'’-]{0,30})(?:\s(?:de|da|di|du|van|von|der|den|la|le|al|and|und|et|y|e|&|\p{Lu}[\p{L}.'’-]{0,30})){1,9}(?:,\s[\p{L}\s.]{1,40})?$/u
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
    const line = text?.replace(/^\(([^()]*)\)$/, '$1')
    if (text === undefined || line === undefined) return undefined
    if (opens(text)) return { count, summary: points, notes, byline: signed }
    if (text.length > LONGEST) return undefined
    if (signed === undefined && isSignature(line, byline)) signed = line
    else if (POINT.test(text) && !summaries) points.push(text.replace(POINT, ''))
    else if (NOTE.test(text)) notes.push(text)
    else return undefined
  }
  return undefined
}

/** A byline that the text says again, or one that only the text says. */
const isSignature = (line: string, byline: Article['byline']): boolean =>
  byline ? signs(line, byline.text) : BYLINE.test(line)

/** An article without the byline that opens its text: the byline then, if the article has none or a shorter one. */
export function withSignature(article: Article): Article {
  const { body, byline } = article
  const [first, ...rest] = body
  const text = first && plain(first)
  if (text === undefined || first?.kind !== 'paragraph' || text.length > LONGEST || !rest.length) return article
  const line = text.replace(/^\(([^()]*)\)$/, '$1')
  return isSignature(line, byline) && !article.annotations
    ? { ...article, byline: { ...byline, text: line }, body: rest }
    : article
}

const plain = (block: Block): string | undefined =>
  block.kind === 'paragraph' && !block.dateline ? block.text : undefined

/** `By Greta Mann` of one whose byline is `Greta Mann` */
const signs = (text: string, byline: string): boolean =>
  text.length - byline.length <= OPENER && text.toLowerCase().endsWith(byline.toLowerCase())
