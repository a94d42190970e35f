import type { Association, Link } from '../../article'
import { pushAll } from '../../text/push-all'
import type { Report } from '../create-reporter'
import { withoutUndefined } from '../json/loose'
import { toCode, toLine, toSize, toUri } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { readItemClass } from './item-class'
import { qcode } from './qcode'
import { lineOf } from './read-party'
import { ownRole } from './role'
import { C2PA, SHOWN } from './write-item-meta'

/**
 * Reads links to items and pages that belong to the story.
 * Leaves out links that the writer uses for media, associations and the C2PA manifest.
 */
export function readLinks(meta: XmlElement | undefined, report: Report): Link[] {
  return elements(meta, 'link').flatMap((link) => {
    const { reluri, rel: relation } = link.attributes
    if (reluri === C2PA || reluri === SHOWN || ownRole(reluri) !== undefined) return []
    const { alias, code } = qcode(relation) ?? {}
    const rel = alias === 'irel' ? toCode(code) : undefined
    const found = targetOf(link, report)
    return found ? [{ ...(rel && { rel }), ...found }] : []
  })
}

/**
 * Reads the items associated with an item.
 * These are links with an association role, the members of a package by group, and the items delivered for a plan.
 */
export function readAssociations(item: XmlElement, meta: XmlElement | undefined, report: Report): Association[] {
  const own = elements(meta, 'link').filter(({ attributes }) => ownRole(attributes.reluri) !== undefined)
  const groups = readGroups(find(item, 'groupSet'))
  const planned = elements(find(item, 'newsCoverageSet'), 'newsCoverage')
    .flatMap((coverage) => elements(coverage, 'delivery'))
    .flatMap((delivery) => elements(delivery, 'deliveredItemRef'))
  return [
    ...own.flatMap((link) => associationOf(link, toCode(ownRole(link.attributes.reluri)), undefined, report)),
    ...groups.flatMap((group) => {
      const { role, roleuri, id } = group.attributes
      const name = toLine(ownRole(roleuri) ?? qcode(role)?.code ?? id)
      return elements(group, 'itemRef').flatMap((reference) =>
        associationOf(reference, toCode(ownRole(reference.attributes.reluri)), name, report),
      )
    }),
    ...planned.flatMap((reference) => associationOf(reference, 'delivered', undefined, report)),
  ]
}

/** Returns the groups of a package in the order in which the root group refers to them; the others follow. */
function readGroups(set: XmlElement | undefined): XmlElement[] {
  const groups = elements(set, 'group')
  const byId = new Map(groups.map((group) => [group.attributes.id ?? '', group]))
  const inOrder = new Set<XmlElement>()
  const root = byId.get(set?.attributes.root ?? '')
  const open = root ? [root] : []
  for (let group = open.pop(); group; group = open.pop()) {
    if (inOrder.has(group)) continue
    inOrder.add(group)
    const below = elements(group, 'groupRef').flatMap(({ attributes }) => byId.get(attributes.idref ?? '') ?? [])
    pushAll(open, below.reverse())
  }
  return [...inOrder, ...groups.filter((group) => !inOrder.has(group))]
}

function associationOf(
  link: XmlElement,
  rel: string | undefined,
  group: string | undefined,
  report: Report,
): Association[] {
  const found = targetOf(link, report)
  const kind = readItemClass('newsItem', qcode(find(link, 'itemClass')?.attributes.qcode)?.code)
  if (!found) return []
  const mimeType = toCode(link.attributes.contenttype)
  const size = toSize(link.attributes.size)
  return [withoutUndefined({ rel, ...found, class: kind, group, mimeType, size })]
}

/** Returns the target and title of a link; undefined without address and guid. Reports an invalid address. */
function targetOf(link: XmlElement, report: Report): Pick<Link, 'href' | 'guid' | 'title'> | undefined {
  const { attributes } = link
  const href = toUri(attributes.href)
  const guid = toLine(attributes.residref)
  const title = lineOf(find(link, 'headline')) ?? lineOf(find(link, 'title')) ?? toLine(attributes.title)
  if (attributes.href !== undefined && !href) {
    report('link-dropped', 'Link of the item was left out: its address is relative, malformed or unsafe.')
  }
  if (!href && !guid) return undefined
  return { ...(href && { href }), ...(guid && { guid }), ...(title && { title }) }
}
