import type { Block, Cell, Mark, Media } from '../../article'
import { type Attributes, element, textElement } from '../xml/element'
import { escapeText } from '../xml/escape'
import { type MarkTags, writeMarked } from './write-marked'

/** How a vocabulary of markup says the parts in which vocabularies differ; the rest they have in common. */
export interface Vocabulary {
  readonly mark: MarkTags
  /** The attribute that tells the language of an element. */
  readonly language: 'xml:lang' | 'lang'
  /** The attribute that tells the first number of a list. */
  readonly first: 'start' | 'seqnum'
  /** The element of a subhead. */
  subhead(level: number): string
  /** A paragraph; `words` is markup, as it is everywhere below. */
  paragraph(block: Extract<Block, { kind: 'paragraph' }>, words: string, language?: Attributes): string
  cell(name: 'th' | 'td', words: string): string
  quote(words: string, source: string | undefined, language?: Attributes): string
  media(media: Media, caption: string | undefined, language?: Attributes): string
}

type Marked = { readonly text?: string | undefined; readonly marks?: readonly Mark[] | undefined }

/** A block of a story in the words of a vocabulary, as one string. */
export function writeBlock(block: Block, vocabulary: Vocabulary): string {
  const { language, first, mark } = vocabulary
  const words = ({ text, marks }: Marked): string => (text === undefined ? '' : writeMarked(text, marks, mark))
  const row = (cells: readonly Cell[], name: 'th' | 'td'): string =>
    element('tr', undefined, cells.map((cell) => vocabulary.cell(name, words(cell))).join(''))
  const lang = block.kind !== 'separator' && block.language ? { [language]: block.language } : undefined
  switch (block.kind) {
    case 'paragraph':
      return vocabulary.paragraph(block, words(block), lang)
    case 'subhead':
      return element(vocabulary.subhead(block.level ?? 2), lang, words(block))
    case 'list': {
      const start = block.ordered ? block.start : undefined
      const items = block.items.map((item) => element('li', undefined, words(item)))
      return element(block.ordered ? 'ol' : 'ul', { [first]: start, ...lang }, items.join(''))
    }
    case 'table': {
      const caption = block.caption ? textElement('caption', block.caption) : ''
      const head = block.header ? element('thead', undefined, row(block.header, 'th')) : ''
      const rows = element('tbody', undefined, block.rows.map((cells) => row(cells, 'td')).join(''))
      return element('table', lang, caption + head + rows)
    }
    case 'quote':
      return vocabulary.quote(words(block), block.source, lang)
    case 'preformatted':
      return element('pre', lang, escapeText(block.text))
    case 'separator':
      return '<hr/>'
    case 'media':
      return vocabulary.media(block, block.caption && words({ text: block.caption }), lang)
  }
}
