import type { Article, Block, Cell, Mark, Media } from '../../article'
import { writeMarked } from '../markup/write-marked'
import { type Attributes, element, group, open, textElement } from '../xml/element'
import { escapeText } from '../xml/escape'

/* NITF 3.6, body.content and body.end. NITF has one element for emphasis; its class says the kind. */

const CLASSES = { emphasis: undefined, strong: 'strong', subscript: 'subscript', superscript: 'superscript' } as const

const tags = (mark: Mark): readonly [string, string] =>
  mark.kind === 'link' ? [open('a', { href: mark.href }), '</a>'] : [open('em', { class: CLASSES[mark.kind] }), '</em>']

type Marked = { readonly text?: string | undefined; readonly marks?: readonly Mark[] | undefined }
const words = ({ text, marks }: Marked): string => (text === undefined ? '' : writeMarked(text, marks, tags))

/**
 * The body of a NITF document without its head: `body.content` and `body.end`, each as one string; none when the article
 * has no body. Blocks stand in `block` elements, as receivers expect them; a paragraph with a dateline opens one of its own.
 */
export function writeNitfBody(article: Article, indent: string): string[] {
  const { body, boilerplate = [], signoff } = article
  const parts: string[][] = []
  for (const block of body) {
    const dateline = block.kind === 'paragraph' ? block.dateline : undefined
    if (!parts.length || dateline) parts.push(dateline ? [textElement('dateline', dateline.text)] : [])
    parts.at(-1)?.push(writeBlock(block))
  }
  const content = [
    ...parts.map((part) => group('block', undefined, part, `${indent}  `)),
    ...boilerplate.map((text) =>
      element(
        'note',
        { noteclass: 'end' },
        element('body.content', undefined, element('p', undefined, words({ text }))),
      ),
    ),
  ]
  const tagline = saidSignoff(article)
  return [
    ...(content.length ? [group('body.content', undefined, content, indent)] : []),
    ...(signoff && tagline
      ? [element('body.end', undefined, element('tagline', { class: tagline.kind }, words(tagline)))]
      : []),
  ]
}

/** The lines at the end of the story as NITF’s one tagline. */
export function saidSignoff({ signoff }: Article): NonNullable<Article['signoff']>[number] | undefined {
  const [first] = signoff ?? []
  return first && { kind: first.kind, text: (signoff ?? []).map(({ text }) => text).join('\n') }
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', lang(block), words(block))
    case 'subhead':
      return element('hl2', lang(block), words(block))
    case 'list': {
      const items = block.items.map((item) => element('li', undefined, words(item)))
      const seqnum = block.ordered ? block.start : undefined
      return element(block.ordered ? 'ol' : 'ul', { seqnum, ...lang(block) }, items.join(''))
    }
    case 'table': {
      const caption = block.caption ? textElement('caption', block.caption) : ''
      const head = block.header ? element('thead', undefined, row(block.header, 'th')) : ''
      const rows = element('tbody', undefined, block.rows.map((cells) => row(cells, 'td')).join(''))
      return element('table', lang(block), caption + head + rows)
    }
    case 'quote': {
      const source = block.source ? textElement('credit', block.source) : ''
      return element('bq', lang(block), element('block', undefined, element('p', undefined, words(block))) + source)
    }
    case 'preformatted':
      return element('pre', lang(block), escapeText(block.text))
    case 'separator':
      return '<hr/>'
    case 'media':
      return writeMedia(block)
  }
}

const lang = (block: { readonly language?: string | undefined }): Attributes | undefined =>
  block.language ? { 'xml:lang': block.language } : undefined

const row = (cells: readonly Cell[], name: string): string =>
  element('tr', undefined, cells.map((cell) => element(name, undefined, words(cell))).join(''))

const MEDIA_TYPES = { picture: 'image', graphic: 'graphic', video: 'video', audio: 'audio' } as const

function writeMedia(media: Media): string {
  const { id, medium, caption, credit, renditions = [] } = media
  const references = renditions.map(({ href, role, mimeType, width, height }) =>
    element('media-reference', {
      source: href,
      name: role && `rnd:${role}`,
      'mime-type': mimeType,
      height,
      width,
    }),
  )
  const parts = [
    ...(id ? [element('media-metadata', { name: 'id', value: id })] : []),
    ...(references.length ? references : ['<media-reference/>']),
    ...(caption ? [element('media-caption', undefined, words({ text: caption }))] : []),
    ...(credit ? [textElement('media-producer', credit)] : []),
  ]
  return element('media', { 'media-type': medium ? MEDIA_TYPES[medium] : 'other', ...lang(media) }, parts.join(''))
}
