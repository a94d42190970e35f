import type { Article, Notice } from '../article'
import { readRoles } from '../restrictions/read-roles'
import type { Reader } from './reader'

const PARAGRAPHS = 6 // of the longest message
const LONGEST = 700 // characters of its paragraphs
const LONGEST_HELD = 120 // the same of a message that holds a story, as the story often follows
const BRIEF = 80 // characters of paragraphs that need not name the story: `We apologise for the mistake.`
const WORDS = 3 // of the shortest headline
const WORDS_IN_CAPITALS = 5 // the same of one in capitals
/** Letters of a script without spaces between words, as many as the shortest headline has. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{6}/

/**
 * Makes the text of a message to desks part of the notices: a copy that only withdraws or holds a story, without a story of its own.
 * `EDITORS:` over `Our wire has killed its story on the ferry.`, `Please do not use it.` and `No substitute will be sent.`
 */
export function settleMessage({ builder }: Reader): void {
  const { article, spans, diagnostics } = builder
  const { notices, body, headline } = article
  if (!notices || !isMessage(article, notices)) return
  const paths = new Map<string, string>()
  const move = (path: string, text: string): void => {
    const to = `notices.${notices.length}.text`
    const span = spans[path]
    if (span) spans[to] = span
    delete spans[path]
    paths.set(path, to)
    notices.push({ kind: 'advisory', text })
  }
  if (headline !== undefined) move('headline', headline)
  delete article.headline
  for (const [index, block] of body.entries()) if (block.kind === 'paragraph') move(`body.${index}.text`, block.text)
  body.length = 0
  for (const [index, one] of diagnostics.entries())
    diagnostics[index] = { ...one, path: paths.get(one.path) ?? one.path }
}

/** Whether an article is such a message. */
function isMessage(article: Article, notices: readonly Notice[]): boolean {
  const { body, dateline, byline, headline, subheadline } = article
  const takesBack = notices.some(({ kind }) => kind === 'kill' || kind === 'withhold')
  if (!takesBack || dateline || byline || subheadline !== undefined || body.length > PARAGRAPHS) return false
  let length = 0
  for (const block of body) {
    if (block.kind !== 'paragraph' || block.dateline) return false
    length += block.text.length
  }
  const longest = notices.some(({ kind }) => kind === 'kill') ? LONGEST : LONGEST_HELD
  if (length > longest || (headline !== undefined && isTitle(headline))) return false
  return length <= BRIEF || body.some(isAboutCopy)
}

/** Whether a line is the headline of a story: `Ferry crews vote to strike`; not: `Editors and all users:`, `A TODOS LOS ABONADOS`. */
const isTitle = (line: string): boolean =>
  DENSE.test(line) ||
  (!/[:：]$|--|^\p{Lu}{2,}-/u.test(line) &&
    line.split(/\s+/).length >=
      (line === line.toUpperCase() && line !== line.toLowerCase() ? WORDS_IN_CAPITALS : WORDS))

/** Whether a paragraph names the story, or those who receive it: `Our wire has killed its story on the ferry.` */
const isAboutCopy = (block: Article['body'][number]): boolean =>
  block.kind === 'paragraph' && /[SA]/.test(readRoles(block.text).text)
