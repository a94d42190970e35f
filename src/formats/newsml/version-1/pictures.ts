import type { Media, Rendition } from '../../../article'
import { text as asText, code, count, uri } from '../../accept'
import { readMarked } from '../../markup/read-marked'
import type { Tell } from '../../teller'
import { elements, find, type XmlElement } from '../../xml/tree'
import { formal, lineOf, saying, within } from './components'

const MEDIA: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['photo', 'picture'],
  ['picture', 'picture'],
  ['image', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] as const)

const isCaption = (component: XmlElement): boolean => /^caption$/i.test(formal(find(component, 'Role')) ?? '')

/** The texts of a component that are no caption: what stands in its own content items. */
export const textsOf = (component: XmlElement): XmlElement[] =>
  isCaption(component) ? [] : elements(component, 'ContentItem').flatMap((item) => find(item, 'DataContent') ?? [])

const within_ = (component: XmlElement): XmlElement[] => [component, ...within(component, 'NewsComponent')]
const filesOf = (component: XmlElement): XmlElement[] =>
  elements(component, 'ContentItem').filter(({ attributes }) => attributes.Href !== undefined)

/**
 * The components that are each a picture, a film or a sound with all that belongs to it: files without a text that is no caption.
 * One that holds several, each with a caption of its own, is a set of them.
 */
export function picturesIn(parent: XmlElement): XmlElement[] {
  return elements(parent, 'NewsComponent').flatMap((component) => {
    const parts = within_(component)
    const shows = parts.some((part) => filesOf(part).length || isCaption(part))
    const isSet = parts.filter(isCaption).length > 1
    return shows && !isSet && !parts.some((part) => textsOf(part).length) ? [component] : picturesIn(component)
  })
}

/** The pictures of an item: those with components of their own, and those whose files stand beside the text; a lone caption is that of a lone file. */
export function readPictures(pictures: readonly XmlElement[], ofText: readonly XmlElement[], tell: Tell): Media[] {
  const beside = ofText.filter((component) => filesOf(component).length)
  const [first, ...others] = beside
  const [only, ...more] = pictures
  if (first && only && !others.length && !more.length && isCaption(only)) return readPicture([first, only], tell)
  return [...beside.map((component) => [component]), ...pictures.map(within_)].flatMap((parts) =>
    readPicture(parts, tell),
  )
}

/** Tells of the headlines of pictures that stand beside a text. */
export function tellHeadlines(pictures: readonly XmlElement[], tell: Tell): void {
  for (const headline of saying(pictures.flatMap(within_), ['NewsLines', 'HeadLine'], lineOf))
    tell('left-out', `No article has a place for the headline of a picture “${headline}”.`)
}

/** A picture with its files in all sizes and its caption. */
function readPicture(parts: readonly XmlElement[], tell: Tell): Media[] {
  const files = parts.flatMap(filesOf)
  const renditions = files.flatMap((file) => readFile(file, tell))
  const medium = files.map((file) => MEDIA.get(formal(find(file, 'MediaType'))?.toLowerCase())).find(Boolean)
  const captions = parts.filter(isCaption).flatMap((part) => elements(part, 'ContentItem'))
  const caption = asText(captions.map((item) => readMarked(find(item, 'DataContent')?.children ?? [])?.text).join('\n'))
  const [credit] = [
    ...saying(parts, ['NewsLines', 'CreditLine'], lineOf),
    ...saying(parts, ['NewsLines', 'ByLine'], lineOf),
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

function readFile(item: XmlElement, tell: Tell): Rendition[] {
  const href = uri(item.attributes.Href)
  if (!href) {
    tell('picture-dropped', 'A picture or film was left out: its address is relative, not well-formed or not safe.')
    return []
  }
  const facts = new Map(
    elements(find(item, 'Characteristics'), 'Property').map((one) => [
      formal(one)?.toLowerCase(),
      one.attributes.Value,
    ]),
  )
  const mimeType = code(formal(find(item, 'MimeType')))
  const width = count(facts.get('width'), 999_999)
  const height = count(facts.get('height'), 999_999)
  return [{ href, ...(mimeType && { mimeType }), ...(width && { width }), ...(height && { height }) }]
}
