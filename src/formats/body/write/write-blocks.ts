import type { Article, Block, Dateline, Embed, Mark, Media } from '../../../article'
import { type Inline, isInline } from '../../inline/inline'
import { type Attributes, element, group, open, paired, textElement } from '../../xml/element'
import { escapeText } from '../../xml/escape'
import { datelinePartSpans, isoNumbers } from '../opening/dateline-parts'
import { type InlineTags, insideOf, type MarkupVocabulary, NOTHING, writeBlock } from './write-block'
import { type MarkTags, writeMarkedText } from './write-marked-text'

/* Writes the blocks of a story in elements that XHTML and HTML have in common (HTML standard, 14), without any styling. */

const NAMES = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const

const tags: MarkTags = (mark) =>
  mark.kind === 'link' ? [open('a', { href: mark.href }), '</a>'] : [`<${NAMES[mark.kind]}>`, `</${NAMES[mark.kind]}>`]

const html: Omit<MarkupVocabulary, 'language' | 'mark'> = {
  first: 'start',
  subhead: (level) => `h${level}`,
  paragraph: ({ dateline }, words, lang) =>
    element('p', lang, dateline ? `${writeDateline(dateline)} ${words}` : words),
  cell: (name, words) => paired(name, undefined, words),
  quote: (words, source, lang) =>
    element('blockquote', lang, element('p', undefined, words) + (source ? textElement('cite', source) : '')),
  media: writeFigure,
  embed: writeEmbed,
}

/** Returns the vocabulary for a language attribute, with the tags of names. */
const vocabularyOf = (language: MarkupVocabulary['language'], named: InlineTags): MarkupVocabulary => ({
  ...html,
  language,
  mark: (one: Mark | Inline) => (isInline(one) ? named.tags(one) : tags(one)),
})

const PLAIN = /* @__PURE__ */ (() => ({
  lang: vocabularyOf('lang', NOTHING),
  'xml:lang': vocabularyOf('xml:lang', NOTHING),
}))()

/** Writes the blocks of a body, each as one string. It is well-formed XML and has the same meaning as HTML. */
export function writeBlocks(body: readonly Block[], language: MarkupVocabulary['language'], named = NOTHING): string[] {
  const vocabulary = named === NOTHING ? PLAIN[language] : vocabularyOf(language, named)
  return body.map((block, i) => writeBlock(block, vocabulary, insideOf(named, i)))
}

/** Writes a dateline with its parts marked: `<span class="place">LIMA</span>`. */
function writeDateline(dateline: Dateline): string {
  const { text, date } = dateline
  let inside = ''
  let at = 0
  for (const { part, start, end } of datelinePartSpans(dateline)) {
    const datetime = part === 'date' && date ? isoNumbers(date) : undefined
    inside += escapeText(text.slice(at, start))
    inside += textElement(datetime ? 'time' : 'span', text.slice(start, end), { class: part, datetime })
    at = end
  }
  return element('span', { class: 'dateline' }, inside + escapeText(text.slice(at)))
}

const file = (name: string, attributes: Attributes): string =>
  name === 'img' ? element(name, attributes) : paired(name, attributes, '')

/**
 * Writes a picture, video or audio recording as a figure.
 * Its id and credit are in the caption, where readers see them. Without a file, the name of the medium takes its place.
 */
function writeFigure(media: Media, caption: string | undefined, lang?: Attributes): string {
  const { id, medium, alt, credit, renditions = [] } = media
  const name = medium === 'video' || medium === 'audio' ? medium : 'img'
  const files = renditions.map(({ href, role, width, height }, i) =>
    file(name, { src: href, ...altOf(name, i ? undefined : alt), width, height, class: role && `rnd:${role}` }),
  )
  const missing = medium && !files.length ? textElement('span', medium, { class: 'medium' }) : ''
  const said = [
    ...(id ? [textElement('span', id, { class: 'id' })] : []),
    ...(caption ? [caption] : []),
    ...(credit ? [textElement('cite', credit)] : []),
  ]
  const line = said.length ? element('figcaption', undefined, said.join(' ')) : ''
  return paired('figure', { class: medium, ...lang }, files.join('') + missing + line)
}

/** Returns the attribute that describes a file: `alt` for `img`, `aria-label` for others. */
export const altOf = (name: string, alt: string | undefined): Attributes =>
  name === 'img' ? { alt: alt ?? '' } : { 'aria-label': alt }

/** Writes content of another site as a figure, with a link and a caption. */
function writeEmbed({ href, provider }: Embed, caption: string | undefined, lang?: Attributes): string {
  const link = textElement('a', provider ?? href, { class: 'embed', href })
  const line = caption ? element('figcaption', undefined, caption) : ''
  return paired('figure', { class: 'embed', ...lang }, link + line)
}

/** Writes the sign-off, boilerplate and contacts as a footer. An empty list if not found. */
export function writeFooter({ signoff = [], boilerplate = [], contacts = [] }: Article, indent: string): string[] {
  const parts = [
    ...signoff.map(({ kind, text }) => element('p', { class: kind }, words(text))),
    ...boilerplate.map((text) => element('p', { class: 'boilerplate' }, words(text))),
    ...contacts.map(({ text }) => element('address', undefined, words(text))),
  ]
  return parts.length ? [group('footer', undefined, parts, indent)] : []
}

const words = (text: string): string => writeMarkedText(text, undefined, tags)
