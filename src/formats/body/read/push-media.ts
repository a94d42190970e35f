import type { Embed, Media, Rendition } from '../../../article'
import { toLine, toUri } from '../../parse-values'
import type { ReadSession } from './dialect'
import { renditionOf } from './media-facts'
import type { BodyElement } from './node'
import { marked, type ReadText } from './text-reader'

/** The parts of a picture, video or audio recording. */
export interface MediaParts {
  readonly id?: string | undefined
  readonly medium: Media['medium']
  readonly captions: readonly ReadText[]
  readonly credit: ReadText | undefined
  readonly alt: string | undefined
  readonly renditions: readonly Rendition[]
  /** The texts that have a place in the source, except caption and credit, by their path in the block. */
  readonly texts?: Readonly<Record<string, ReadText>>
}

/** The parts of content of another site. */
export interface EmbedParts {
  readonly address: string | undefined
  readonly name: string | undefined
  readonly captions: readonly ReadText[]
  readonly texts?: Readonly<Record<string, ReadText>>
}

/** Adds a media block; nothing if it would be empty. */
export function pushMedia<S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  { id, medium, captions, credit, alt: altText, renditions, texts }: MediaParts,
): void {
  const [caption] = captions
  const alt = renditions.length ? toLine(altText) : undefined
  if (!id && !medium && !caption && !credit && !renditions.length) return
  const block: Media = {
    kind: 'media',
    ...(id && { id }),
    ...(medium && { medium }),
    ...captionOf(captions),
    ...(credit && { credit: credit.text }),
    ...(alt && { alt }),
    ...(renditions.length && { renditions: [...renditions] }),
  }
  session.push({ block, texts: { ...texts, ...textOf(captions), ...(credit && { credit }) } }, element)
}

/** Adds content of another site. Returns false if its address is invalid. */
export function pushEmbed<S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  { address, name, captions, texts }: EmbedParts,
): boolean {
  const href = toUri(address)
  if (!href) return false
  const block: Embed = { kind: 'embed', href, ...(name && name !== href && { provider: name }), ...captionOf(captions) }
  session.push({ block, texts: { ...texts, ...textOf(captions) } }, element)
  return true
}

/**
 * Returns the captions joined as one field of a block; empty without captions.
 * A single one keeps the elements that may mark names in it.
 */
function captionOf(captions: readonly ReadText[]): { caption?: string } {
  const [first, ...more] = captions
  if (!first) return {}
  if (more.length) return { caption: captions.map(({ text }) => text).join('\n') }
  const { text, marks: _, ...spans } = marked(first)
  return { caption: text, ...spans }
}

/** Returns the captions joined as one text with its place in the source, as `captionOf` joins them. Empty without captions. */
function textOf(captions: readonly ReadText[]): Record<string, ReadText> {
  const [caption, ...more] = captions
  const last = more.at(-1)
  if (!caption || !last) return caption ? { caption } : {}
  const edits = captions.flatMap(({ span, edits }, i) => {
    const next = captions[i + 1]
    return next ? [...edits, { start: span.end, end: next.span.start, text: '\n' }] : edits
  })
  const text = captions.map((one) => one.text).join('\n')
  return {
    caption: { text, marks: [], cut: caption.cut, span: { start: caption.span.start, end: last.span.end }, edits },
  }
}

/** Returns the file at an address; reports one whose address is malformed or unsafe. */
export function fileAt<S>(
  address: string | undefined,
  role: string | undefined,
  mimeType: string | undefined,
  file: BodyElement<S>,
  { dialect }: ReadSession<S>,
): Rendition[] {
  const { width, height } = file.attributes
  const found = renditionOf(address, { role, mimeType, width, height })
  if (found) return [found]
  dialect.report('picture-dropped', 'Media was left out: its address is malformed or unsafe.', file)
  return []
}
