import type { Media, Rendition } from '../../article'
import type { Report } from '../create-reporter'
import { toText as asText, toCode, toCount, toUriReference } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { textOf } from './read-item-meta'
import { lineOf, nameOf } from './read-party'

/** What the class of an item says of its medium, by the IPTC scheme `ninat`, and what the type of a file does. */
const MEDIA: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['image', 'picture'],
  ['graphic', 'graphic'],
  ['animated', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** `drol:caption`, of whatever scheme. */
export const isCaption = ({ attributes }: XmlElement): boolean => /:caption\b/i.test(attributes.role ?? '')

/** Tells of words of an item that an article has no place for. */
export const reportLeftOut = (tell: Report, what: string, text: string): void =>
  tell('left-out', `The ${what} “${text}” was left out: articles have no field for it.`)

/**
 * The picture, film or sound that an item is, or that stands beside its text, as a block: its files, its caption and whose work it is. An item’s
 * files are renditions of one thing. What else stands outside the item is told.
 */
export function readRemote(item: XmlElement, nature: string, tell: Report): Media[] {
  const meta = find(item, 'contentMeta')
  const remote = elements(find(item, 'contentSet'), 'remoteContent')
  const mediumOf = ({ attributes }: XmlElement) => MEDIA.get(attributes.contenttype?.split('/')[0])
  const beside = MEDIA.has(nature) ? remote : remote.filter(mediumOf)
  if (beside.length < remote.length) tell('text-elsewhere', 'Content is at another address, which is not fetched.')
  const renditions = beside.flatMap((file) => readFile(file, tell))
  const captions = elements(meta, 'description')
    .filter(isCaption)
    .flatMap((one) => textOf(one) ?? [])
  const caption = asText(captions.join('\n'))
  const [first] = beside
  const medium = MEDIA.get(nature) ?? (first && mediumOf(first))
  if (!medium || (!renditions.length && !caption)) {
    if (caption) reportLeftOut(tell, 'caption', caption)
    return []
  }
  const credit = lineOf(find(meta, 'creditline')) ?? lineOf(find(meta, 'by')) ?? nameOf(find(meta, 'creator'))
  return [
    {
      kind: 'media',
      medium,
      ...(caption && { caption }),
      ...(credit && MEDIA.has(nature) && { credit }),
      ...(renditions.length && { renditions }),
    },
  ]
}

function readFile({ attributes }: XmlElement, tell: Report): Rendition[] {
  const href = toUriReference(attributes.href)
  if (!href) {
    tell('picture-dropped', 'Media was left out: its address is malformed or unsafe.')
    return []
  }
  const role = toCode(qcode(attributes.rendition)?.code)
  const mimeType = toCode(attributes.contenttype)
  const width = toCount(attributes.width, 999_999)
  const height = toCount(attributes.height, 999_999)
  return [
    { href, ...(role && { role }), ...(mimeType && { mimeType }), ...(width && { width }), ...(height && { height }) },
  ]
}
