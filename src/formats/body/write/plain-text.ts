import type { Article, Block, Dateline } from '../../../article'
import { requireArticle } from '../../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../../diagnostics/rethrow-as-misuse'
import { toText as asText } from '../../parse-values'
import { textOf } from './text-of'

/** A line break with the spaces around it. The lookbehind keeps the time linear in a run of spaces. */
const LINE_BREAK = /(?<![ \t])[ \t]*\n[ \t]*/g

/** Returns plain text as paragraphs, divided at empty lines; without empty lines, at every line break. */
export function plainBlocks(value: string | undefined): Block[] {
  const text = asText(value)
  if (text === undefined) return []
  const pieces = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n/) : text.split('\n')
  return pieces.flatMap((piece): Block[] => {
    const paragraph = asText(piece.replace(LINE_BREAK, ' '))
    return paragraph === undefined ? [] : [{ kind: 'paragraph', text: paragraph }]
  })
}

/**
 * Returns the story as plain text, with an empty line between blocks. Undefined if it is empty.
 * The dateline is before the first block; sign-off, boilerplate and contacts come last.
 */
export function documentText(article: Article, dateline: Dateline | undefined): string | undefined {
  const { signoff = [], boilerplate = [], contacts = [] } = article
  const end = [...signoff.map(({ text }) => text), ...boilerplate, ...contacts.map(({ text }) => text)]
  return [...bodyTexts(article.body, dateline), ...end].join('\n\n') || undefined
}

/**
 * Returns the body of an article as plain text, with an empty line between blocks and the dateline before the first.
 * Pictures and embeds are left out. Empty for an article without text.
 *
 * @example
 * plainText(parse('Rain expected\n\nOSLO (AP) -- Rain fell.\n\nIt stopped.').article) // 'OSLO (AP) -- Rain fell.\n\nIt stopped.'
 */
export function plainText(article: Article): string {
  requireArticle('plainText', article)
  return rethrowAsMisuse('plainText', () => bodyTexts(article.body, article.dateline).join('\n\n'))
}

function bodyTexts(body: readonly Block[], dateline: Dateline | undefined): string[] {
  const blocks = body.map(plainBlock).filter(Boolean)
  return dateline ? [[dateline.text, ...blocks.splice(0, 1)].join(' '), ...blocks] : blocks
}

/** Returns the text of a block; empty for media, which are beside the text and not in it. */
const plainBlock = (block: Block): string => (block.kind === 'media' || block.kind === 'embed' ? '' : textOf(block))
