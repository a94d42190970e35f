import type { Media, Rendition } from '../../article'
import { text as asText, code, count, uri } from '../accept'
import { elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { textOf } from './read-item-meta'
import { lineOf, nameOf } from './read-party'

/** What the class of an item says of its medium, by the IPTC scheme `ninat`. */
const MEDIA: ReadonlyMap<string, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['graphic', 'graphic'],
  ['animated', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** An item that is a picture, a film or a sound, as the block it is: its files, its caption and whose work it is. */
export function readRemote(item: XmlElement, nature: string): Media[] {
  const medium = MEDIA.get(nature)
  if (!medium) return []
  const meta = find(item, 'contentMeta')
  const renditions = elements(find(item, 'contentSet'), 'remoteContent').flatMap(readFile)
  const captions = elements(meta, 'description')
    .filter(({ attributes }) => attributes.role?.split(/\s+/).includes('drol:caption'))
    .flatMap((description) => textOf(description) ?? [])
  const caption = asText(captions.join('\n'))
  const credit = lineOf(find(meta, 'creditline')) ?? lineOf(find(meta, 'by')) ?? nameOf(find(meta, 'creator'))
  if (!renditions.length && !caption) return []
  return [
    {
      kind: 'media',
      medium,
      ...(caption && { caption }),
      ...(credit && { credit }),
      ...(renditions.length && { renditions }),
    },
  ]
}

function readFile({ attributes }: XmlElement): Rendition[] {
  const href = uri(attributes.href)
  if (!href) return []
  const role = code(qcode(attributes.rendition)?.code)
  const mimeType = code(attributes.contenttype)
  const width = count(attributes.width, 999_999)
  const height = count(attributes.height, 999_999)
  return [
    { href, ...(role && { role }), ...(mimeType && { mimeType }), ...(width && { width }), ...(height && { height }) },
  ]
}
