import type { Media, Rendition } from '../../article'
import type { Report } from '../create-reporter'
import { toText as asText, toCode, toCount, toUriReference } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { textOf } from './read-item-meta'
import { lineOf, propertyName } from './read-party'

/** The medium by class of item (IPTC scheme `ninat`) or content type (`image` of `image/jpeg`). */
export const MEDIA: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['picture', 'picture'],
  ['image', 'picture'],
  ['graphic', 'graphic'],
  ['animated', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

/** Whether a description is a caption: its role is `caption` in any scheme, such as `drol:caption`. */
export const isCaption = ({ attributes }: XmlElement): boolean => /:caption\b/i.test(attributes.role ?? '')

/** Whether a description is the alternative text of a picture: its role is `altText` in any scheme. */
export const isAlternativeText = ({ attributes }: XmlElement): boolean =>
  /:alt(?:ernative)?text\b/i.test(attributes.role ?? '')

/** Reports text of an item that an article has no field for. */
export const reportLeftOut = (report: Report, what: string, text: string): void =>
  report('left-out', `The ${what} “${text}” was left out: articles have no field for it.`)

/**
 * Reads the picture, video or sound of an item as one block. An empty list if it has none.
 * The media are the item itself, or accompany its text. The files of the item are their renditions. Reports other content outside the
 * document.
 */
export function readRemote(item: XmlElement, nature: string, report: Report): Media[] {
  const meta = find(item, 'contentMeta')
  const remote = elements(find(item, 'contentSet'), 'remoteContent')
  const mediumOf = ({ attributes }: XmlElement) => MEDIA.get(attributes.contenttype?.split('/')[0])
  const beside = MEDIA.has(nature) ? remote : remote.filter(mediumOf)
  if (beside.length < remote.length) report('text-elsewhere', 'Content is at another address, which is not fetched.')
  const renditions = beside.flatMap((file) => readFile(file, report))
  const captions = elements(meta, 'description')
    .filter(isCaption)
    .flatMap((one) => textOf(one) ?? [])
  const caption = asText(captions.join('\n'))
  const alt = elements(meta, 'description')
    .filter(isAlternativeText)
    .flatMap((one) => textOf(one) ?? [])[0]
  const [first] = beside
  const medium = MEDIA.get(nature) ?? (first && mediumOf(first))
  if (!medium || (!renditions.length && !caption)) {
    if (caption) reportLeftOut(report, 'caption', caption)
    return []
  }
  const credit = lineOf(find(meta, 'creditline')) ?? lineOf(find(meta, 'by')) ?? propertyName(find(meta, 'creator'))
  return [
    {
      kind: 'media',
      medium,
      ...(caption && { caption }),
      ...(alt && MEDIA.has(nature) && { alt }),
      ...(credit && MEDIA.has(nature) && { credit }),
      ...(renditions.length && { renditions }),
    },
  ]
}

function readFile({ attributes }: XmlElement, report: Report): Rendition[] {
  const href = toUriReference(attributes.href)
  if (!href) {
    report('picture-dropped', 'Media was left out: its address is malformed or unsafe.')
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
