import type { Embed, Media } from '../../../article'
import { toLine, toUri } from '../../parse-values'
import type { ReadSession } from './dialect'
import { renditionOf } from './media-facts'
import { type BodyElement, childrenOf } from './node'
import { captionOf } from './read-figure'
import { type ReadText, readText, TextReader } from './text-reader'

const MEDIA: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['image', 'picture'],
  ['photo', 'picture'],
  ['picture', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
])

/** Reads a media element of NITF as a media or embed block; nothing if it is empty. */
export function readMedia<S>(element: BodyElement<S>, session: ReadSession<S>): void {
  const [first, ...more] = childrenOf(element, 'media-caption').flatMap(
    (part) => readText(part.children, new TextReader(session.dialect)) ?? [],
  )
  if (element.attributes.class === 'embed' && pushEmbed(element, session, first)) return
  const [producer] = childrenOf(element, 'media-producer')
  const references = childrenOf(element, 'media-reference')
  const id = toLine(metadata(element, 'id'))
  const medium = MEDIA.get(element.attributes['media-type'])
  const text =
    first && more.length ? { caption: [first, ...more].map(({ text }) => text).join('\n') } : captionOf(first)
  const credit = producer && readText(producer.children, new TextReader(session.dialect), { asLine: true })
  const alt = toLine(references[0]?.attributes['alternate-text'])
  const renditions = references.flatMap((reference) => {
    const source = reference.attributes.source
    const found = renditionOf(source, {
      role: /^rnd:(\S+)$/.exec(reference.attributes.name ?? '')?.[1],
      mimeType: reference.attributes['mime-type'],
      width: reference.attributes.width,
      height: reference.attributes.height,
    })
    if (source !== undefined && !found)
      session.dialect.report('picture-dropped', 'Media was left out: its address is malformed or unsafe.', reference)
    return found ?? []
  })
  if (!id && !medium && !first && !credit && !renditions.length) return
  const block: Media = {
    kind: 'media',
    ...(id && { id }),
    ...(medium && { medium }),
    ...text,
    ...(credit && { credit: credit.text }),
    ...(alt && renditions.length && { alt }),
    ...(renditions.length && { renditions }),
  }
  const texts = { ...(first && !more.length && { caption: first }), ...(credit && { credit }) }
  session.push({ block, texts }, element)
}

const metadata = (element: BodyElement, name: string): string | undefined =>
  childrenOf(element, 'media-metadata').find((data) => data.attributes.name === name)?.attributes.value

/** Adds content of another site. Returns false if its address is invalid. */
function pushEmbed<S>(element: BodyElement<S>, session: ReadSession<S>, caption: ReadText | undefined): boolean {
  const [reference] = childrenOf(element, 'media-reference')
  const href = toUri(reference?.attributes.source)
  if (!href) return false
  const provider = toLine(metadata(element, 'provider'))
  const block: Embed = {
    kind: 'embed',
    href,
    ...(provider && provider !== href && { provider }),
    ...captionOf(caption),
  }
  session.push({ block, texts: { ...(caption && { caption }) } }, element)
  return true
}

/** Reads what a frame shows: `<iframe src="https://video.example/1">`; nothing if it has no address. */
export function readFrame<S>(element: BodyElement<S>, session: ReadSession<S>): void {
  const address = element.attributes.src ?? element.attributes.data
  const href = toUri(address?.startsWith('//') ? `https:${address}` : address) // many players have `//video.example/1`
  if (href) session.push({ block: { kind: 'embed', href }, texts: {} }, element)
}
