import type { Block, Cell, Dateline, Embed, Media } from '../../../article'
import { altOf } from '../../body/write/write-blocks'
import { type Attributes, paired } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { datelineWords, words } from './words'

/** Writes one block as HTML. `dateline` is that of the story, if the block opens with it. */
export function writeBlock(block: Block, dateline?: Dateline): string {
  switch (block.kind) {
    case 'paragraph': {
      const said = dateline ?? block.dateline
      const opening = said ? `${paired('span', { class: 'dateline' }, datelineWords(said))} ` : ''
      return paired('p', lang(block), opening + words(block))
    }
    case 'subhead':
      return paired(`h${block.level ?? 2}`, lang(block), words(block))
    case 'list': {
      const start = block.ordered && block.start !== 1 ? block.start : undefined
      const items = block.items.map((item) => `\n${paired('li', undefined, words(item))}`)
      return paired(block.ordered ? 'ol' : 'ul', { start, ...lang(block) }, `${items.join('')}\n`)
    }
    case 'table': {
      const caption = block.caption ? `\n${paired('caption', undefined, escapeText(block.caption))}` : ''
      const head = block.header ? `\n${paired('thead', undefined, row(block.header, 'th'))}` : ''
      const rows = `\n${paired('tbody', undefined, `${block.rows.map((cells) => row(cells, 'td')).join('')}\n`)}\n`
      return paired('table', lang(block), caption + head + rows)
    }
    case 'quote': {
      const source = block.source ? `\n${paired('cite', undefined, escapeText(block.source))}` : ''
      return paired('blockquote', lang(block), `\n${paired('p', undefined, words(block))}${source}\n`)
    }
    case 'preformatted':
      return paired('pre', lang(block), escapeText(block.text))
    case 'separator':
      return '<hr/>'
    case 'media':
      return writeFigure(block)
    case 'embed':
      return writeEmbed(block)
  }
}

const lang = ({ language }: { readonly language?: string | undefined }): Attributes | undefined =>
  language ? { lang: language } : undefined

const row = (cells: readonly Cell[], name: string): string =>
  `\n${paired('tr', undefined, cells.map((cell) => paired(name, undefined, words(cell))).join(''))}`

/** Writes a picture, video or audio file with its caption. Only the first of its files is shown, the others are hidden. */
function writeFigure(media: Media): string {
  const { id, medium, alt, caption, credit, renditions = [] } = media
  const name = medium === 'video' || medium === 'audio' ? medium : 'img'
  const files = renditions.map(({ href, role, mimeType, width, height }, i) => {
    const attributes = {
      src: href,
      ...altOf(name, i ? undefined : alt),
      width,
      height,
      class: role && `rnd:${role}`,
      'data-type': mimeType,
      loading: i && name === 'img' ? 'lazy' : undefined,
      preload: i && name !== 'img' ? 'none' : undefined,
      controls: name === 'img' ? undefined : '',
      hidden: i ? '' : undefined,
    }
    return name === 'img' ? paired(name, attributes, '').replace(/<\/img>$/, '') : paired(name, attributes, '')
  })
  // The name of the medium takes the place of a missing file.
  const missing = medium && !files.length ? [paired('span', { class: 'medium' }, medium)] : []
  const said = [
    ...(id ? [paired('span', { class: 'id' }, escapeText(id))] : []),
    ...(caption ? [words({ text: caption })] : []),
    ...(credit ? [paired('cite', undefined, escapeText(credit))] : []),
  ]
  const line = said.length ? [paired('figcaption', undefined, said.join(' '))] : []
  return paired('figure', { class: medium, ...lang(media) }, `\n${[...files, ...missing, ...line].join('\n')}\n`)
}

/** Writes an embed as a link with its caption. */
function writeEmbed({ href, provider, caption, ...block }: Embed): string {
  const link = paired('a', { class: 'embed', href }, escapeText(provider ?? href))
  const line = caption ? [paired('figcaption', undefined, words({ text: caption }))] : []
  return paired('figure', { class: 'embed', ...lang(block) }, `\n${[link, ...line].join('\n')}\n`)
}
