import type { Embed, Media, Rendition } from '../../../article'
import type { Report } from '../../create-reporter'
import { toLine, toUri } from '../../parse-values'
import { content, elements, find, type XmlElement, type XmlNode } from '../../xml/tree'
import { ELEMENT_SPANS } from './element-spans'
import { mediumOf, renditionOf } from './media-facts'
import { type MarkedText, readMarkedText } from './read-marked-text'

/** Reads a figure of XHTML as a media or embed block. Undefined if it is empty. */
export function readFigure(figure: XmlElement, tell: Report): Media | Embed | undefined {
  const classes = (figure.attributes.class ?? '').split(/\s+/)
  const link = classes.includes('embed') ? find(figure, 'a') : undefined
  const embed = link && embedOf(link.attributes.href, content(link), find(figure, 'figcaption'), tell)
  if (embed) return embed
  const found: XmlElement[] = []
  collect(figure, found)
  const medium = mediumOf(classes, found[0]?.local)
  const inside = figure.children.flatMap((child) => (isCaption(child) ? child.children : isFile(child) ? [] : [child]))
  const marked = (local: string, name?: string) =>
    inside.find((node) => typeof node !== 'string' && node.local === local && (!name || node.attributes.class === name))
  const id = marked('span', 'id')
  const credit = marked('cite')
  return media({
    id: toLine(textOf(id)),
    medium,
    caption: readMarkedText(
      inside.filter((node) => node !== id && node !== credit),
      tell,
    ),
    credit: toLine(textOf(credit)),
    alt: toLine(found[0]?.attributes.alt ?? found[0]?.attributes['aria-label']),
    renditions: found.flatMap((element) => {
      const role = /^rnd:(\S+)$/.exec(element.attributes.class ?? '')?.[1]
      return rendition(
        element.attributes.src,
        { role, width: element.attributes.width, height: element.attributes.height },
        tell,
      )
    }),
  })
}

const isCaption = (node: XmlNode): node is XmlElement => typeof node !== 'string' && node.local === 'figcaption'

/** Whether a node is a file, or the name of the medium of a missing file. */
const isFile = (node: XmlNode): boolean =>
  typeof node !== 'string' &&
  (['img', 'video', 'audio'].includes(node.local) || (node.local === 'span' && node.attributes.class === 'medium'))

const textOf = (node: XmlElement | string | undefined): string | undefined =>
  node === undefined || typeof node === 'string' ? node : content(node)

function collect(parent: XmlElement, found: XmlElement[]): void {
  for (const child of elements(parent)) {
    if (['img', 'video', 'audio'].includes(child.local)) found.push(child)
    else if (child.local !== 'figcaption') collect(child, found)
  }
}

const KINDS: ReadonlyMap<string | undefined, Media['medium']> = /* @__PURE__ */ new Map([
  ['image', 'picture'],
  ['photo', 'picture'],
  ['picture', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
])

/** Returns content of another site as a block; undefined if its address is invalid. */
function embedOf(
  address: string | undefined,
  name: string | undefined,
  line: XmlElement | undefined,
  tell: Report,
): Embed | undefined {
  const href = toUri(address)
  if (!href) return undefined
  const caption = line && readMarkedText(line.children, tell)
  const provider = toLine(name)
  return {
    kind: 'embed',
    href,
    ...(provider && provider !== href && { provider }),
    ...(caption && {
      caption: caption.text,
      ...(caption[ELEMENT_SPANS] && { [ELEMENT_SPANS]: caption[ELEMENT_SPANS] }),
    }),
  }
}

/** Reads a media element of NITF as a media or embed block. Undefined if it is empty. */
export function readMedia(element: XmlElement, tell: Report): Media | Embed | undefined {
  if (element.attributes.class === 'embed') {
    const provider = elements(element, 'media-metadata').find((data) => data.attributes.name === 'provider')
    const source = find(element, 'media-reference')?.attributes.source
    const embed = embedOf(source, provider?.attributes.value, find(element, 'media-caption'), tell)
    if (embed) return embed
  }
  const id = elements(element, 'media-metadata').find((data) => data.attributes.name === 'id')?.attributes.value
  const captions = elements(element, 'media-caption').flatMap((part) => readMarkedText(part.children, tell) ?? [])
  const [caption, ...more] = captions
  const producer = find(element, 'media-producer')
  return media({
    id: toLine(id),
    medium: KINDS.get(element.attributes['media-type']),
    caption: more.length ? { text: captions.map(({ text }) => text).join('\n') } : caption,
    credit: toLine(producer && readMarkedText(producer.children)?.text),
    alt: toLine(find(element, 'media-reference')?.attributes['alternate-text']),
    renditions: elements(element, 'media-reference').flatMap(({ attributes }) => {
      const role = /^rnd:(\S+)$/.exec(attributes.name ?? '')?.[1]
      return rendition(attributes.source, { ...attributes, role, mimeType: attributes['mime-type'] }, tell)
    }),
  })
}

function rendition(source: string | undefined, facts: Parameters<typeof renditionOf>[1], tell: Report): Rendition[] {
  const found = source === undefined ? undefined : renditionOf(source, facts)
  if (source !== undefined && !found) tell('picture-dropped', 'Media was left out: its address is malformed or unsafe.')
  return found ? [found] : []
}

interface MediaFacts {
  readonly id: string | undefined
  readonly medium: Media['medium']
  readonly caption: MarkedText | undefined
  readonly credit: string | undefined
  readonly alt: string | undefined
  readonly renditions: Rendition[]
}

function media({ id, medium, caption, credit, alt, renditions }: MediaFacts): Media | undefined {
  if (!id && !medium && !caption && !credit && !renditions.length) return undefined
  return {
    kind: 'media',
    ...(id && { id }),
    ...(medium && { medium }),
    ...(caption && {
      caption: caption.text,
      ...(caption[ELEMENT_SPANS] && { [ELEMENT_SPANS]: caption[ELEMENT_SPANS] }),
    }),
    ...(credit && { credit }),
    ...(alt && renditions.length && { alt }),
    ...(renditions.length && { renditions }),
  }
}
