import type { Block, Cell, Embed, Mark, Media } from '../../../article'
import { type Inline, together } from '../../inline/inline'
import { type Attributes, element, textElement } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { type MarkTags, writeMarkedText } from './write-marked-text'

/** The parts of markup that HTML and NITF write in different ways. Everything else they have in common. */
export interface MarkupVocabulary {
  readonly mark: MarkTags<Mark | Inline>
  /** The attribute with the language of an element. */
  readonly language: 'xml:lang' | 'lang'
  /** The attribute with the first number of a list. */
  readonly first: 'start' | 'seqnum'
  /** Returns the name of the element for a subhead. */
  subhead(level: number): string
  /** Writes a paragraph. Here and below, `words` and `caption` are markup. */
  paragraph(block: Extract<Block, { kind: 'paragraph' }>, words: string, language?: Attributes): string
  cell(name: 'th' | 'td', words: string): string
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

/** The value for an article without names and quotations. */
export const NOTHING: InlineTags = { at: new Map(), tags: () => ['', ''] }

/** Returns a lookup of the names and quotations in one block of a body. Undefined if the article has none. */
export const insideOf = ({ at }: InlineTags, index: number): InlineByPath | undefined =>
  at.size ? (text) => at.get(`body.${index}.${text}`) : undefined

/** Writes a block in the elements of a vocabulary, as one string. */
export function writeBlock(block: Block, vocabulary: MarkupVocabulary, inside?: InlineByPath): string {
  const { language, first, mark } = vocabulary
  const words = ({ text, marks = [] }: MarkedMarkup, inlines?: readonly Inline[]): string =>
    text === undefined ? '' : writeMarkedText<Mark | Inline>(text, inlines ? together(marks, inlines) : marks, mark)
  const row = (cells: readonly Cell[], name: 'th' | 'td', path: string): string => {
    const inner = cells.map((cell, i) => vocabulary.cell(name, words(cell, inside?.(`${path}.${i}.text`))))
    return element('tr', undefined, inner.join(''))
  }
  const lang = block.kind !== 'separator' && block.language ? { [language]: block.language } : undefined
  switch (block.kind) {
    case 'paragraph':
      return vocabulary.paragraph(block, words(block, inside?.('text')), lang)
    case 'subhead':
      return element(vocabulary.subhead(block.level ?? 2), lang, words(block, inside?.('text')))
    case 'list': {
      const start = block.ordered ? block.start : undefined
      const items = block.items.map((item, i) => element('li', undefined, words(item, inside?.(`items.${i}.text`))))
      return element(block.ordered ? 'ol' : 'ul', { [first]: start, ...lang }, items.join(''))
    }
    case 'table': {
      const caption = block.caption ? textElement('caption', block.caption) : ''
      const head = block.header ? element('thead', undefined, row(block.header, 'th', 'header')) : ''
      const rows = element('tbody', undefined, block.rows.map((cells, i) => row(cells, 'td', `rows.${i}`)).join(''))
      return element('table', lang, caption + head + rows)
    }
    case 'quote':
      return vocabulary.quote(words(block, inside?.('text')), block.source, lang)
    case 'preformatted':
      return element('pre', lang, escapeText(block.text))
    case 'separator':
      return '<hr/>'
    case 'media':
      return vocabulary.media(block, block.caption && words({ text: block.caption }, inside?.('caption')), lang)
    case 'embed':
      return vocabulary.embed(block, block.caption && words({ text: block.caption }, inside?.('caption')), lang)
  }
}
