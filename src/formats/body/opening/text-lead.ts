import type { Article, Block } from '../../../article'
import { authorLineOpenings, authorLineParticles } from '../../../lexicon/name-particles'
import { alternatives, once } from '../../../lexicon/words'

/* Agencies write key points, notes to desks and the byline above the paragraph with the dateline. In documents they are paragraphs. */

/** The maximum number of paragraphs above the dateline. */
const MOST = 12
const LONGEST = 300
/** A key point: `* Shares down 1.1 pct`, `- No one hurt`, `• Talks go on`. */
const POINT = /^[*•·▪●-]\s+(?=\S)/
/** A note to desks: `(Adds shares, analyst comment)`. */
const NOTE = /^\([^()]+\)$/
/** A byline: `By Jane Roe`, `Von Mira Feldkamp, dpa`; not `By Monday the port was open`. */
const BYLINE = /* @__PURE__ */ once(
  () =>
    new RegExp(
      String.raw`^(?:${alternatives(authorLineOpenings)})\s(?:\p{Lu}[\p{L}.'’-]{0,30})(?:\s(?:${alternatives(authorLineParticles)}|\p{Lu}[\p{L}.'’-]{0,30})){1,9}(?:,\s[\p{L}\s.]{1,40})?$`,
      'u',
    ),
)
/** The maximum length of `By ` and other words before a name, in UTF-16 code units. */
const OPENER = 12

/** The paragraphs above the one that opens with the dateline, by kind. */
export interface TextAboveDateline {
  /** The number of paragraphs above the dateline. */
  readonly count: number
  readonly summary: readonly string[]
  readonly notes: readonly string[]
  /** The byline as written in the text. */
  readonly byline: string | undefined
}

/**
 * Returns the paragraphs above the first one that `opens` with a dateline. Undefined if not found.
 * Also undefined if there is text of another kind above it.
 */
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

/** Whether a line repeats the article’s byline. If the article has none, any byline counts. */
const isSignature = (line: string, byline: Article['byline']): boolean =>
  byline ? endsWithByline(line, byline.text) : BYLINE().test(line)

/**
 * Moves the byline at the start of an article's text to the byline field.
 * Unchanged if the text does not open with one, or if the article has annotations.
 */
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

/** Whether a text ends with a byline after at most a few words: `By Greta Mann` for `Greta Mann`. */
const endsWithByline = (text: string, byline: string): boolean =>
  text.length - byline.length <= OPENER && text.toLowerCase().endsWith(byline.toLowerCase())
