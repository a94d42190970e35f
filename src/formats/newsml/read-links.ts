import type { Association, Link } from '../../article'
import type { Report } from '../create-reporter'
import { toCode, toLine, toUri } from '../parse-values'
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
  const groups = elements(find(item, 'groupSet'), 'group')
  const planned = elements(find(item, 'newsCoverageSet'), 'newsCoverage')
    .flatMap((coverage) => elements(coverage, 'delivery'))
    .flatMap((delivery) => elements(delivery, 'deliveredItemRef'))
  return [
    ...own.flatMap((link) => associationOf(link, toCode(ownRole(link.attributes.reluri)), undefined, report)),
    ...groups.flatMap((group) => {
      const name = toLine(qcode(group.attributes.role)?.code ?? group.attributes.id)
      return elements(group, 'itemRef').flatMap((reference) => associationOf(reference, undefined, name, report))
    }),
    ...planned.flatMap((reference) => associationOf(reference, 'delivered', undefined, report)),
  ]
}

function associationOf(
  link: XmlElement,
  rel: string | undefined,
  group: string | undefined,
  report: Report,
): Association[] {
  const found = targetOf(link, report)
  const kind = readItemClass('newsItem', qcode(find(link, 'itemClass')?.attributes.qcode)?.code)
  return found ? [{ ...(rel && { rel }), ...found, ...(kind && { class: kind }), ...(group && { group }) }] : []
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
