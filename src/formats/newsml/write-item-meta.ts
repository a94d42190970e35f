import type { Article, Association, Provider } from '../../article'
import { effectiveStatus, writtenEnd } from '../restrictions'
import { element, group, textElement } from '../xml/element'
import { correctionAttributes } from './corrections'
import { publication } from './dateline'
import { isNewsItem, writtenClass } from './item-class'
import type { RequiredMetadata } from './metadata'
import { notesOf, signalsOf } from './notes'
import { roleUri } from './role'
import { textBlock } from './text-block'
import { isPackage, isReferable } from './write-groups'

/** Writes the publication time as `pubHistory`; an empty list if `contentCreated` gives it already. */
export function writePublication(article: Article, { provider }: RequiredMetadata): string[] {
  const time = publication(article)
  if (!time) return []
  const published = element('published', { literal: provider.name }, textElement('timestamp', time))
  return [`<pubHistory>${published}</pubHistory>`]
}

/** Writes `itemMeta`, in the order of the schema. */
export function writeItemMeta(article: Article, item: RequiredMetadata, now?: string): string {
  const { embargo, expires, links = [], associations = [], corrections = [], provenance = {}, body } = article
  const { generator, c2pa } = provenance
  const asPackage = isPackage(article)
  const parts = [
    element('itemClass', { qcode: `ninat:${writtenClass(article)}` }),
    writeProvider(item.provider),
    textElement('versionCreated', item.versionCreated),
    ...(item.firstCreated ? [textElement('firstCreated', item.firstCreated)] : []),
    ...(embargo ? [textElement('embargoed', writtenEnd(embargo, now) ?? '')] : []),
    element('pubStatus', { qcode: `stat:${effectiveStatus(article, now)}` }),
    ...(generator ? [textElement('generator', generator.name, { versioninfo: generator.version })] : []),
    ...notesOf(article).map(({ text, role, own, constraint }) =>
      textBlock('edNote', text, { role, roleuri: own && roleUri(own), pubconstrainturi: constraint }),
    ),
    ...corrections.map((one) => textBlock('edNote', one.text, correctionAttributes(one))),
    ...signalsOf(article).map((qcode) => element('signal', { qcode })),
    ...(expires ? [textElement('expires', expires)] : []),
    ...links
      .filter(({ href, guid }) => href ?? guid)
      .map(({ rel, href, guid, title }) => element('link', { rel: rel && `irel:${rel}`, href, residref: guid, title })),
    ...associations.filter((one) => isReferable(one) && !(asPackage && one.group !== undefined)).map(writeAssociation),
    ...body.flatMap(writeMediaLink),
    ...(c2pa ? [element('link', { reluri: C2PA, href: c2pa })] : []),
  ]
  return group('itemMeta', undefined, parts, '  ')
}

/** The relation of a file that the body shows. */
export const SHOWN = 'urn:x-media:shown'

/** Writes a media block of the body as a link, for programs that do not search the body. */
function writeMediaLink(block: Article['body'][number]): string[] {
  const [file] = block.kind === 'media' ? (block.renditions ?? []) : []
  if (block.kind !== 'media' || !file) return []
  const { medium = 'picture', id } = block
  const link = { reluri: SHOWN, href: file.href, residref: id, contenttype: file.mimeType }
  return [element('link', link, element('itemClass', { qcode: `ninat:${medium}` }))]
}

/** The relation of the C2PA manifest of an item. */
export const C2PA = 'urn:x-c2pa:manifest'

/** Writes an associated item as a link. The link has its relation as a role address, and its class. */
const writeAssociation = ({ rel = '', href, guid, title, class: kind, mimeType, size }: Association): string =>
  element(
    'link',
    { reluri: roleUri(rel), href, residref: guid, title, contenttype: mimeType, size },
    kind && isNewsItem(kind) ? element('itemClass', { qcode: `ninat:${kind}` }) : '',
  )

function writeProvider({ name, code, uri }: Provider): string {
  const identity = code ? { qcode: `nprov:${code}` } : uri ? { uri } : { literal: name }
  return element('provider', identity, textElement('name', name) + (code && uri ? element('sameAs', { uri }) : ''))
}
