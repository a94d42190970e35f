import type { Media } from '../../../article'
import { toLine, toUri } from '../../parse-values'
import type { ReadSession } from './dialect'
import { type BodyElement, childrenOf } from './node'
import { fileAt, pushEmbed, pushMedia } from './push-media'
import { readText, TextReader } from './text-reader'

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
  const captions = childrenOf(element, 'media-caption').flatMap(
    (part) => readText(part.children, new TextReader(session.dialect)) ?? [],
  )
  const references = childrenOf(element, 'media-reference')
  const [first] = references
  if (element.attributes.class === 'embed') {
    const name = toLine(metadata(element, 'provider'))
    const address = first?.attributes.source
    if (pushEmbed(element, session, { address, name, captions: captions.slice(0, 1) })) return
  }
  const [producer] = childrenOf(element, 'media-producer')
  pushMedia(element, session, {
    id: toLine(metadata(element, 'id')),
    medium: MEDIA.get(element.attributes['media-type']),
    captions,
    credit: producer && readText(producer.children, new TextReader(session.dialect), { asLine: true }),
    alt: first?.attributes['alternate-text'],
    renditions: references.flatMap((file) => {
      const { source, name = '', 'mime-type': mimeType } = file.attributes
      const role = /^rnd:(\S+)$/.exec(name)?.[1]
      return source === undefined ? [] : fileAt(source, role, mimeType, file, session)
    }),
  })
}

const metadata = (element: BodyElement, name: string): string | undefined =>
  childrenOf(element, 'media-metadata').find((data) => data.attributes.name === name)?.attributes.value

/** Reads what a frame shows: `<iframe src="https://video.example/1">`; nothing if it has no address. */
export function readFrame<S>(element: BodyElement<S>, session: ReadSession<S>): void {
  const address = element.attributes.src ?? element.attributes.data
  const href = toUri(address?.startsWith('//') ? `https:${address}` : address) // many players have `//video.example/1`
  if (href) session.push({ block: { kind: 'embed', href }, texts: {} }, element)
}
