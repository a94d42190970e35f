import type { Article, Subject } from '../../article'
import { toLine, toUri } from '../parse-values'
import { content, elements, find, type XmlElement, type XmlNode } from '../xml/tree'

/*
 * Infomaker's newsroom system keeps its texts in a dialect of its own (`idf`) in the inlineXML of NewsML-G2, and authors and
 * subjects as links of its own in itemMeta.
 */

/** The element of HTML that says the same as one of idf, by its type. */
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

/** Returns an idf document as a tree of HTML. */
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

/** A picture as a figure, content of another site as an embed; other objects say nothing of the text. */
function objectToHtml(object: XmlElement): XmlElement {
  const link = elements(find(object, 'links'), 'link').find(({ attributes }) => attributes.uri ?? attributes.url)
  const { uri, url } = { ...object.attributes, ...link?.attributes }
  const address = uri ?? url
  const data = find(link ?? object, 'data') ?? find(object, 'data')
  const said = (name: string): string => content(find(data, name) ?? html(name, {}, []))
  const type = object.attributes.type ?? ''
  if (!address) return html('script', {}, [])
  const caption = html('figcaption', {}, [
    said('text'),
    ...(said('credit') ? [html('cite', {}, [said('credit')])] : []),
  ])
  if (/image/.test(type)) {
    const image = html('img', { src: address, alt: said('alttext'), width: said('width'), height: said('height') }, [])
    return html('figure', {}, [image, caption])
  }
  return html('figure', { class: 'embed' }, [html('a', { href: address }, [address]), caption])
}

const linksOf = (meta: XmlElement | undefined, rel: string): XmlElement[] =>
  elements(meta, 'links')
    .flatMap((links) => elements(links, 'link'))
    .filter(({ attributes }) => attributes.rel === rel)

/** The byline that Infomaker's links to authors give; undefined if there are none. */
export function readLinkedAuthors(meta: XmlElement | undefined): Article['byline'] {
  const authors = linksOf(meta, 'author').flatMap(({ attributes }) => {
    const name = toLine(attributes.title)
    return name ? [{ kind: 'person' as const, name }] : []
  })
  return authors.length ? { text: authors.map(({ name }) => name).join(', '), authors } : undefined
}

/** The subjects that Infomaker's links give, such as `<link rel="subject" title="Inrikes" type="x-im/category" uuid="…"/>`. */
export const readLinkedSubjects = (meta: XmlElement | undefined): Subject[] =>
  linksOf(meta, 'subject').flatMap(({ attributes }) => {
    const name = toLine(attributes.title)
    const uri = toUri(attributes.uri)
    return (name ?? uri) ? [{ ...(name && { name }), ...(uri && { uri }) }] : []
  })
