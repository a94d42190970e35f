import type { Block, Cell, Dateline, Embed, Mark, Media } from '../../../article'
import { type Inline, isInline, together } from '../../inline/inline'
import type { Attributes } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { type MarkTags, writeMarkedText } from './write-marked-text'

/** Writers of the parts of a body in which the dialects of markup differ: NITF, XHTML, a page of HTML. */
export interface BodyDialect {
  readonly mark: MarkTags<Mark | Inline>
  /** The attribute with the language of an element. */
  readonly language: 'xml:lang' | 'lang'
  /** The attribute with the first number of a list. */
  readonly listStart: 'start' | 'seqnum'
  /** The separator between the child elements of a block. */
  readonly between: '' | '\n'
  /** Writes an element. Here and below, `content`, `words` and `caption` are markup. */
  element(name: string, attributes: Attributes | undefined, content: string): string
  /** Returns the name of the element for a subhead. */
  subhead(level: number): string
  /** Writes the dateline of a paragraph, with the space after it; the empty string if it is outside the paragraph. */
  dateline(dateline: Dateline): string
  quote(words: string, source: string | undefined, language?: Attributes): string
  media(media: Media, caption: string | undefined, language?: Attributes): string
  embed(embed: Embed, caption: string | undefined, language?: Attributes): string
}

type MarkedMarkup = { readonly text?: string | undefined; readonly marks?: readonly Mark[] | undefined }

/** Returns the names and quotations in a text of a block. The argument is the end of its path: `text`, `items.0.text`. */
export type InlineByPath = (text: string) => readonly Inline[] | undefined

/** The names and quotations in the texts of an article, by path, and their tags. */
export interface InlineTags {
  readonly at: ReadonlyMap<string, readonly Inline[]>
  readonly tags: MarkTags<Inline>
}

/** The tags for an article without names and quotations: none. */
export const NOTHING: InlineTags = { at: new Map(), tags: () => ['', ''] }

/** Returns a lookup of the names and quotations in one block of a body. Undefined if the article has none. */
export const insideOf = ({ at }: InlineTags, index: number): InlineByPath | undefined =>
  at.size ? (text) => at.get(`body.${index}.${text}`) : undefined

/** Returns a dialect with tags for names and quotations. */
export const withNames = (dialect: BodyDialect, named: InlineTags): BodyDialect =>
  named === NOTHING
    ? dialect
    : {
        ...dialect,
        mark: (one: Mark | Inline, inLink) => (isInline(one) ? named.tags(one, inLink) : dialect.mark(one, inLink)),
      }

/** Writes a block in the elements of a dialect, as one string. */
export function writeBlock(block: Block, dialect: BodyDialect, inside?: InlineByPath): string {
  const { language, listStart, mark, between } = dialect
  const words = ({ text, marks = [] }: MarkedMarkup, path = 'text'): string => {
    const inlines = inside?.(path)
    return text === undefined
      ? ''
      : writeMarkedText<Mark | Inline>(text, inlines ? together(marks, inlines) : marks, mark)
  }
  const row = (cells: readonly Cell[], name: 'th' | 'td', path: string): string => {
    const inner = cells.map((cell, i) => dialect.element(name, undefined, words(cell, `${path}.${i}.text`)))
    return between + dialect.element('tr', undefined, inner.join(''))
  }
  const caption = (text: string | undefined) => text && words({ text }, 'caption')
  const lang = block.kind !== 'separator' && block.language ? { [language]: block.language } : undefined
  switch (block.kind) {
    case 'paragraph':
      return dialect.element('p', lang, (block.dateline ? dialect.dateline(block.dateline) : '') + words(block))
    case 'subhead':
      return dialect.element(dialect.subhead(block.level ?? 2), lang, words(block))
    case 'list': {
      const start = block.ordered && block.start !== 1 ? block.start : undefined
      const items = block.items.map(
        (item, i) => between + dialect.element('li', undefined, words(item, `items.${i}.text`)),
      )
      return dialect.element(block.ordered ? 'ol' : 'ul', { [listStart]: start, ...lang }, items.join('') + between)
    }
    case 'table': {
      const title = block.caption ? between + dialect.element('caption', undefined, escapeText(block.caption)) : ''
      const head = block.header ? between + dialect.element('thead', undefined, row(block.header, 'th', 'header')) : ''
      const rows = block.rows.map((cells, i) => row(cells, 'td', `rows.${i}`)).join('') + between
      return dialect.element(
        'table',
        lang,
        title + head + between + dialect.element('tbody', undefined, rows) + between,
      )
    }
    case 'quote':
      return dialect.quote(words(block), block.source, lang)
    case 'preformatted':
      return dialect.element('pre', lang, escapeText(block.text))
    case 'separator':
      return '<hr/>'
    case 'media':
      return dialect.media(block, caption(block.caption), lang)
    case 'embed':
      return dialect.embed(block, caption(block.caption), lang)
  }
}
