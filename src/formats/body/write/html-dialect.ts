import type { Dateline, Embed, Mark, Media, Rendition } from '../../../article'
import { type Attributes, element, open, paired } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { datelinePartSpans, isoNumbers } from '../opening/dateline-parts'
import { type LinePart, partedLine } from './parted-line'
import type { BodyDialect } from './write-block'

/* Writes the blocks of a story in elements that XHTML and HTML have in common (HTML standard, 14), without any styling. */

const NAMES = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const

/** The settings that differ between the kinds of HTML written: a body in XHTML, a fragment in JSON, a page. */
export interface HtmlDialectRow extends Pick<BodyDialect, 'language' | 'between'> {
  /** Returns the tags of a link inside a link. XHTML may nest links, HTML may not. */
  innerLink(href: string): readonly [open: string, close: string]
  /** Returns the parts of a dateline to mark. */
  datelineParts(dateline: Dateline): readonly LinePart[]
  /** Returns attributes of a file beside its address, size and role. */
  fileFacts(file: Rendition, name: string, isFirst: boolean): Attributes
  /** Whether an `img` has a `/` at its end, as XML requires. */
  readonly closesImages: boolean
}

/** Returns a dialect of HTML. Names and quotations have no tags in it. */
export function htmlDialect(row: HtmlDialectRow): BodyDialect {
  const { language, between } = row
  const lines = (parts: readonly string[]): string => between + parts.join(between) + between
  return {
    language,
    between,
    listStart: 'start',
    mark: (mark, inLink) =>
      mark.kind === 'link' ? linkTags(row, mark.href, inLink) : isStyle(mark) ? tagsOf(NAMES[mark.kind]) : ['', ''],
    element: paired,
    subhead: (level) => `h${level}`,
    dateline: (dateline) => `${writeDateline(dateline, row)} `,
    quote: (words, source, lang) => {
      const cite = source ? [paired('cite', undefined, escapeText(source))] : []
      return paired('blockquote', lang, lines([paired('p', undefined, words), ...cite]))
    },
    media: (media, caption, lang) =>
      paired('figure', { class: media.medium, ...lang }, lines(figureParts(media, caption, row))),
    embed: (embed, caption, lang) => paired('figure', { class: 'embed', ...lang }, lines(embedParts(embed, caption))),
  }
}

const isStyle = (mark: { readonly kind: string }): mark is Exclude<Mark, { kind: 'link' }> => mark.kind in NAMES

const tagsOf = (name: string) => [`<${name}>`, `</${name}>`] as const

const linkTags = (row: HtmlDialectRow, href: string, inLink: boolean) =>
  inLink ? row.innerLink(href) : ([open('a', { href }), '</a>'] as const)

/** Writes a dateline with its parts marked. */
const writeDateline = (dateline: Dateline, { datelineParts }: HtmlDialectRow): string =>
  paired('span', { class: 'dateline' }, partedLine(dateline.text, datelineParts(dateline)))

/** Returns the parts of a dateline, with the date in ISO 8601. */
export const plainDatelineParts = (dateline: Dateline): LinePart[] =>
  datelinePartSpans(dateline).map(({ part, start, end }) => {
    const datetime = part === 'date' && dateline.date ? isoNumbers(dateline.date) : undefined
    return { role: part, start, end, facts: datetime ? { datetime } : {} }
  })

/**
 * Writes the parts of the figure of a picture, video or audio recording.
 * Its id and credit are in the caption, where readers see them. Without a file, the name of the medium takes its place.
 */
function figureParts(media: Media, caption: string | undefined, row: HtmlDialectRow): string[] {
  const { id, medium, alt, credit, renditions = [] } = media
  const name = medium === 'video' || medium === 'audio' ? medium : 'img'
  const files = renditions.map((file, i) => {
    const { href, role, width, height } = file
    const known = { src: href, ...altOf(name, i ? undefined : alt), width, height, class: role && `rnd:${role}` }
    const attributes = { ...known, ...row.fileFacts(file, name, i === 0) }
    if (name !== 'img') return paired(name, attributes, '')
    return row.closesImages ? element(name, attributes) : open(name, attributes)
  })
  const missing = medium && !files.length ? [paired('span', { class: 'medium' }, medium)] : []
  const captions = [
    ...(id ? [paired('span', { class: 'id' }, escapeText(id))] : []),
    ...(caption ? [caption] : []),
    ...(credit ? [paired('cite', undefined, escapeText(credit))] : []),
  ]
  return [...files, ...missing, ...(captions.length ? [paired('figcaption', undefined, captions.join(' '))] : [])]
}

/** Returns the attribute that describes a file: `alt` for `img`, `aria-label` for others. */
const altOf = (name: string, alt: string | undefined): Attributes =>
  name === 'img' ? { alt: alt ?? '' } : { 'aria-label': alt }

/** Writes the parts of the figure of content of another site: a link and a caption. */
const embedParts = ({ href, provider }: Embed, caption: string | undefined): string[] => [
  paired('a', { class: 'embed', href }, escapeText(provider ?? href)),
  ...(caption ? [paired('figcaption', undefined, caption)] : []),
]
