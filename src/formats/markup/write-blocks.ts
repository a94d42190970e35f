import type { Article, Block, Cell, Mark, Media } from '../../article'
import { type Attributes, element, group, open, paired, textElement } from '../xml/element'
import { escapeText } from '../xml/escape'
import { writeMarked } from './write-marked'

/* The blocks of a story in the words that XHTML and HTML have in common (the HTML standard, 14): what they mean and no more. */

/** How the two say the language of an element. */
export type LanguageAttribute = 'xml:lang' | 'lang'

const NAMES = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const

const tags = (mark: Mark): readonly [string, string] =>
  mark.kind === 'link' ? [open('a', { href: mark.href }), '</a>'] : [`<${NAMES[mark.kind]}>`, `</${NAMES[mark.kind]}>`]

type Marked = { readonly text?: string | undefined; readonly marks?: readonly Mark[] | undefined }
const words = ({ text, marks }: Marked): string => (text === undefined ? '' : writeMarked(text, marks, tags))

/** The blocks of a body, each as one string that is well-formed XML and, read as HTML, says the same. */
export const writeBlocks = (body: readonly Block[], language: LanguageAttribute): string[] =>
  body.map((block) => writeBlock(block, language))

function writeBlock(block: Block, named: LanguageAttribute): string {
  const lang = block.kind !== 'separator' && block.language ? { [named]: block.language } : undefined
  switch (block.kind) {
    case 'paragraph': {
      const dateline = block.dateline ? `${textElement('span', block.dateline.text, { class: 'dateline' })} ` : ''
      return element('p', lang, dateline + words(block))
    }
    case 'subhead':
      return element(`h${block.level ?? 2}`, lang, words(block))
    case 'list': {
      const start = block.ordered ? block.start : undefined
      const items = block.items.map((item) => element('li', undefined, words(item)))
      return element(block.ordered ? 'ol' : 'ul', { start, ...lang }, items.join(''))
    }
    case 'table': {
      const caption = block.caption ? textElement('caption', block.caption) : ''
      const head = block.header ? element('thead', undefined, row(block.header, 'th')) : ''
      const rows = element('tbody', undefined, block.rows.map((cells) => row(cells, 'td')).join(''))
      return element('table', lang, caption + head + rows)
    }
    case 'quote': {
      const source = block.source ? textElement('cite', block.source) : ''
      return element('blockquote', lang, element('p', undefined, words(block)) + source)
    }
    case 'preformatted':
      return element('pre', lang, escapeText(block.text))
    case 'separator':
      return '<hr/>'
    case 'media':
      return writeFigure(block, lang)
  }
}

const row = (cells: readonly Cell[], name: string): string =>
  element('tr', undefined, cells.map((cell) => paired(name, undefined, words(cell))).join(''))

const file = (name: string, attributes: Attributes): string =>
  name === 'img' ? element(name, attributes) : paired(name, attributes, '')

/** A picture, film or sound with its line; its name and credit stand in the line, where readers see them. */
function writeFigure(media: Media, lang: Attributes | undefined): string {
  const { id, medium, caption, credit, renditions = [] } = media
  const name = medium === 'video' || medium === 'audio' ? medium : 'img'
  const files = renditions.map(({ href, role, width, height }) =>
    file(name, { src: href, alt: name === 'img' ? '' : undefined, width, height, class: role && `rnd:${role}` }),
  )
  const said = [
    ...(id ? [textElement('span', id, { class: 'id' })] : []),
    ...(caption ? [words({ text: caption })] : []),
    ...(credit ? [textElement('cite', credit)] : []),
  ]
  const line = said.length ? element('figcaption', undefined, said.join(' ')) : ''
  return paired('figure', { class: medium, ...lang }, files.join('') + line)
}

/** What stands at the end of a story and is no part of its text, as one element; none when there is nothing. */
export function writeFooter({ signoff = [], boilerplate = [], contacts = [] }: Article, indent: string): string[] {
  const parts = [
    ...signoff.map(({ kind, text }) => element('p', { class: kind }, words({ text }))),
    ...boilerplate.map((text) => element('p', { class: 'boilerplate' }, words({ text }))),
    ...contacts.map(({ text }) => element('address', undefined, words({ text }))),
  ]
  return parts.length ? [group('footer', undefined, parts, indent)] : []
}
