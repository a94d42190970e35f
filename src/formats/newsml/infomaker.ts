import type { Article, Subject } from '../../article'
import { toLine, toUri } from '../parse-values'
import { content, elements, find, type XmlElement, type XmlNode } from '../xml/tree'

/*
 * Infomaker's newsroom system writes texts into the inlineXML of NewsML-G2 in its own XML dialect, `idf`. It adds authors and subjects as
 * `link` elements to itemMeta.
 */

/** The HTML element for each type of idf element: `<element type="preamble">` becomes `<p>`. */
const ELEMENTS: Readonly<Record<string, string>> = {
  headline: 'h1',
  preamble: 'p',
  body: 'p',
  drophead: 'h2',
  subheadline: 'h2',
  subheadline1: 'h2',
  subheadline2: 'h3',
  subheadline3: 'h4',
  blockquote: 'blockquote',
  preformatted: 'pre',
  'unordered-list': 'ul',
  'ordered-list': 'ol',
  'list-item': 'li',
}

/** Converts an idf document to an HTML tree. */
export function idfToHtml(idf: XmlElement): XmlElement {
  return html('div', {}, idf.children.map(toHtml))
}

const html = (
  local: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[],
): XmlElement => ({
  name: local,
  local,
  namespace: '',
  attributes,
  children: [...children],
})

function toHtml(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node
  const { local, attributes } = node
  if (local === 'object') return objectToHtml(node)
  const children = node.children.map(toHtml)
  if (local === 'element' && /dateline$/.test(attributes.type ?? '')) return html('p', { class: 'dateline' }, children)
  if (local === 'element') return html(ELEMENTS[attributes.type ?? ''] ?? 'p', {}, children)
  return local === 'group' ? html('div', {}, children) : { ...node, children }
}

/**
 * Converts an idf object: a picture to a figure, content of another site to an embed.
 * An object without an address becomes an empty `script`, from which no text is read.
 */
function objectToHtml(object: XmlElement): XmlElement {
  const link = elements(find(object, 'links'), 'link').find(({ attributes }) => attributes.uri ?? attributes.url)
  const { uri, url } = { ...object.attributes, ...link?.attributes }
  const address = uri ?? url
  const data = find(link ?? object, 'data') ?? find(object, 'data')
  const textOf = (name: string): string => content(find(data, name) ?? html(name, {}, []))
  const type = object.attributes.type ?? ''
  if (!address) return html('script', {}, [])
  const caption = html('figcaption', {}, [
    textOf('text'),
    ...(textOf('credit') ? [html('cite', {}, [textOf('credit')])] : []),
  ])
  if (/image/.test(type)) {
    const image = html(
      'img',
      { src: address, alt: textOf('alttext'), width: textOf('width'), height: textOf('height') },
      [],
    )
    return html('figure', {}, [image, caption])
  }
  return html('figure', { class: 'embed' }, [html('a', { href: address }, [address]), caption])
}

const linksOf = (meta: XmlElement | undefined, rel: string): XmlElement[] =>
  elements(meta, 'links')
    .flatMap((links) => elements(links, 'link'))
    .filter(({ attributes }) => attributes.rel === rel)

/** Returns the byline from Infomaker's `<link rel="author" title="…"/>` elements; undefined if not found. */
export function readLinkedAuthors(meta: XmlElement | undefined): Article['byline'] {
  const authors = linksOf(meta, 'author').flatMap(({ attributes }) => {
    const name = toLine(attributes.title)
    return name ? [{ kind: 'person' as const, name }] : []
  })
  return authors.length ? { text: authors.map(({ name }) => name).join(', '), authors } : undefined
}

/** Returns the subjects from Infomaker's links, such as `<link rel="subject" title="Inrikes" type="x-im/category" uuid="…"/>`. */
export const readLinkedSubjects = (meta: XmlElement | undefined): Subject[] =>
  linksOf(meta, 'subject').flatMap(({ attributes }) => {
    const name = toLine(attributes.title)
    const uri = toUri(attributes.uri)
    return (name ?? uri) ? [{ ...(name && { name }), ...(uri && { uri }) }] : []
  })
