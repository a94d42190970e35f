import type { Article, Embed, Media } from '../../article'
import { type BodyDialect, type InlineTags, insideOf, withNames, writeBlock } from '../body/write/write-block'
import { type MarkTags, writeText } from '../body/write/write-marked-text'
import { isInline } from '../inline/inline'
import { type Attributes, element, group, open, textElement } from '../xml/element'
import { writeDateline, writeSources } from './write-dateline'

/* Writes body.content and body.end of NITF 3.6. NITF has one element for emphasis, `em`; its class is the kind. */

const CLASSES = { emphasis: undefined, strong: 'strong', subscript: 'subscript', superscript: 'superscript' } as const

const markTags: MarkTags = (mark) =>
  mark.kind === 'link' ? [open('a', { href: mark.href }), '</a>'] : [open('em', { class: CLASSES[mark.kind] }), '</em>']

const NITF: BodyDialect = {
  mark: (mark, inLink) => (isInline(mark) ? ['', ''] : markTags(mark, inLink)),
  language: 'xml:lang',
  listStart: 'seqnum',
  between: '',
  element,
  subhead: () => 'hl2',
  dateline: () => '', // an element of its own before the paragraph
  quote: (words, source, lang) =>
    element(
      'bq',
      lang,
      element('block', undefined, element('p', undefined, words)) + (source ? textElement('credit', source) : ''),
    ),
  media: writeMedia,
  embed: writeEmbed,
}

/**
 * Writes `body.content` and `body.end`, one string each; an empty list for an empty body.
 * `named` has the tags of the names. Blocks are in `block` elements, as receivers expect; a paragraph with a dateline starts a new one.
 */
export function writeNitfBody(article: Article, indent: string, named: InlineTags): string[] {
  const { body, boilerplate = [], signoff } = article
  const parts: string[][] = []
  const dialect = withNames(NITF, named)
  for (const [index, block] of body.entries()) {
    const dateline = block.kind === 'paragraph' ? block.dateline : undefined
    if (!parts.length || dateline) parts.push(dateline ? [...writeSources(dateline), writeDateline(dateline)] : [])
    parts.at(-1)?.push(writeBlock(block, dialect, insideOf(named, index)))
  }
  const content = [
    ...parts.map((part) => group('block', undefined, part, `${indent}  `)),
    ...boilerplate.map((text) =>
      element(
        'note',
        { noteclass: 'end' },
        element('body.content', undefined, element('p', undefined, writeText(text))),
      ),
    ),
  ]
  const tagline = joinSignoff(article)
  return [
    ...(content.length ? [group('body.content', undefined, content, indent)] : []),
    ...(signoff && tagline
      ? [element('body.end', undefined, element('tagline', { class: tagline.kind }, writeText(tagline.text)))]
      : []),
  ]
}

/** Returns the sign-off as one text, because NITF has one tagline. Undefined if not found. */
export function joinSignoff({ signoff }: Article): NonNullable<Article['signoff']>[number] | undefined {
  const [first] = signoff ?? []
  return first && { kind: first.kind, text: (signoff ?? []).map(({ text }) => text).join('\n') }
}

const MEDIA_TYPES = { picture: 'image', graphic: 'graphic', video: 'video', audio: 'audio' } as const

/** Writes a picture, video or audio recording. Without a file, the reference has the medium as its content. */
function writeMedia(media: Media, caption: string | undefined, lang?: Attributes): string {
  const { id, medium, alt, credit, renditions = [] } = media
  const references = renditions.map(({ href, role, mimeType, width, height }, i) =>
    element('media-reference', {
      source: href,
      name: role && `rnd:${role}`,
      'mime-type': mimeType,
      'alternate-text': i ? undefined : alt,
      height,
      width,
    }),
  )
  const parts = [
    ...(id ? [element('media-metadata', { name: 'id', value: id })] : []),
    ...(references.length ? references : [element('media-reference', undefined, medium)]),
    ...(caption ? [element('media-caption', undefined, caption)] : []),
    ...(credit ? [textElement('media-producer', credit)] : []),
  ]
  return element('media', { 'media-type': medium ? MEDIA_TYPES[medium] : 'other', ...lang }, parts.join(''))
}

/** Writes content of another site. Its address is the reference, the name of the site metadata. */
function writeEmbed({ href, provider }: Embed, caption: string | undefined, lang?: Attributes): string {
  const parts = [
    ...(provider && provider !== href ? [element('media-metadata', { name: 'provider', value: provider })] : []),
    element('media-reference', { source: href }),
    ...(caption ? [element('media-caption', undefined, caption)] : []),
  ]
  return element('media', { 'media-type': 'other', class: 'embed', ...lang }, parts.join(''))
}
