import type { Media, Rendition } from '../../../article'
import { readMarkedText } from '../../body/read/read-marked-text'
import type { Report } from '../../create-reporter'
import { toText as asText, toCode, toCount, toUriReference } from '../../parse-values'
import { elements, find, type XmlElement } from '../../xml/tree'
import { lineOf } from '../read-party'
import { componentsAt, formalName, within } from './components'

const MEDIA: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['photo', 'picture'],
  ['picture', 'picture'],
  ['image', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

const isCaption = (component: XmlElement): boolean => /^caption$/i.test(formalName(find(component, 'Role')) ?? '')

/** Returns the texts in a component's own content items; none if it is a caption. */
export const textsOf = (component: XmlElement): XmlElement[] =>
  isCaption(component) ? [] : elements(component, 'ContentItem').flatMap((item) => find(item, 'DataContent') ?? [])

const within_ = (component: XmlElement): XmlElement[] => [component, ...within(component, 'NewsComponent')]
const filesOf = (component: XmlElement): XmlElement[] =>
  elements(component, 'ContentItem').filter(({ attributes }) => attributes.Href !== undefined)

/**
 * Returns the components that are each one picture, video or sound.
 * They have files or a caption, and no other text. A component with several captions is a set of pictures, each of which is returned.
 */
export function picturesIn(parent: XmlElement): XmlElement[] {
  return elements(parent, 'NewsComponent').flatMap((component) => {
    const parts = within_(component)
    const shows = parts.some((part) => filesOf(part).length || isCaption(part))
    const isSet = parts.filter(isCaption).length > 1
    return shows && !isSet && !parts.some((part) => textsOf(part).length) ? [component] : picturesIn(component)
  })
}

/**
 * Reads the pictures of an item: own components, and files in components of the text.
 * If there is one of each and the component is only a caption, it is the caption of the file.
 */
export function readPictures(pictures: readonly XmlElement[], ofText: readonly XmlElement[], report: Report): Media[] {
  const beside = ofText.filter((component) => filesOf(component).length)
  const [first, ...others] = beside
  const [only, ...more] = pictures
  if (first && only && !others.length && !more.length && isCaption(only)) return readPicture([first, only], report)
  return [...beside.map((component) => [component]), ...pictures.map(within_)].flatMap((parts) =>
    readPicture(parts, report),
  )
}

/** Reports the headlines of pictures, which articles have no field for. */
export function reportHeadlines(pictures: readonly XmlElement[], report: Report): void {
  for (const headline of componentsAt(pictures.flatMap(within_), ['NewsLines', 'HeadLine'], lineOf))
    report('left-out', `Picture headline “${headline}” was left out: articles have no field for it.`)
}

/** Reads a picture with its renditions, caption and credit. An empty list without renditions and caption. */
function readPicture(parts: readonly XmlElement[], report: Report): Media[] {
  const files = parts.flatMap(filesOf)
  const renditions = files.flatMap((file) => readFile(file, report))
  const medium = files.map((file) => MEDIA.get(formalName(find(file, 'MediaType'))?.toLowerCase())).find(Boolean)
  const captions = parts.filter(isCaption).flatMap((part) => elements(part, 'ContentItem'))
  const caption = asText(
    captions.map((item) => readMarkedText(find(item, 'DataContent')?.children ?? [])?.text).join('\n'),
  )
  const [credit] = [
    ...componentsAt(parts, ['NewsLines', 'CreditLine'], lineOf),
    ...componentsAt(parts, ['NewsLines', 'ByLine'], lineOf),
  ]
  if (!caption && !renditions.length) return []
  return [
    {
      kind: 'media',
      ...(medium && { medium }),
      ...(caption && { caption }),
      ...(credit && { credit }),
      ...(renditions.length && { renditions }),
    },
  ]
}

function readFile(item: XmlElement, report: Report): Rendition[] {
  const href = toUriReference(item.attributes.Href)
  if (!href) {
    report('picture-dropped', 'Media was left out: its address is malformed or unsafe.')
    return []
  }
  const facts = new Map(
    elements(find(item, 'Characteristics'), 'Property').map((one) => [
      formalName(one)?.toLowerCase(),
      one.attributes.Value,
    ]),
  )
  const mimeType = toCode(formalName(find(item, 'MimeType')))
  const width = toCount(facts.get('width'), 999_999)
  const height = toCount(facts.get('height'), 999_999)
  return [{ href, ...(mimeType && { mimeType }), ...(width && { width }), ...(height && { height }) }]
}
