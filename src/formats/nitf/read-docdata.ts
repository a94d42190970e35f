import type { AlternativeId, Article, Embargo, Item } from '../../article'
import type { Report } from '../create-reporter'
import { knownItem } from '../item-facts'
import { toCode, toCount, toInstant, toLine, toVersion } from '../parse-values'
import { strictestWithEmbargo } from '../publishing-status'
import { elements, find, type XmlElement } from '../xml/tree'
import { statusesOf } from './docdata'
import { readNorm } from './norm'
import { CREATED, isCorrectionName } from './write-rights'

/** Reads the metadata of the item: ids, version, provider, times and status. Undefined if nothing is known. */
export function readItem(
  root: XmlElement,
  docdata: XmlElement | undefined,
  embargo: Embargo | undefined,
): Item | undefined {
  const [id, ...ids] = elements(docdata, 'doc-id')
  const alternativeIds = ids.flatMap(({ attributes }): AlternativeId[] => {
    const value = toLine(attributes['id-string'])
    const role = toCode(attributes.regsrc)
    return value ? [{ value, ...(role && { role }) }] : []
  })
  const name = toLine(id?.attributes.regsrc)
  const issue = toInstant(readNorm(find(docdata, 'date.issue')?.attributes.norm))
  const revisions = elements(find(root, 'head'), 'revision-history').flatMap(({ attributes: { name, norm } }) => {
    const at = isCorrectionName(name) ? undefined : toInstant(readNorm(norm))
    return at === undefined ? [] : [{ name, at }]
  })
  const created = issue && revisions.find((one) => one.name === CREATED)?.at
  const revision = created ? undefined : revisions.at(-1)?.at
  return knownItem({
    guid: toLine(root.attributes.uno) ?? toLine(id?.attributes['id-string']),
    alternativeIds: alternativeIds.length ? alternativeIds : undefined,
    version: toVersion(find(docdata, 'du-key')?.attributes.version),
    provider: name ? { name } : undefined,
    firstCreated: created ?? (revision && issue),
    versionCreated: revision ?? issue,
    status: readStatus(root, embargo),
  })
}

/** Reads the status of a document. An embargo can make it stricter. */
export const readStatus = (root: XmlElement, embargo: Embargo | undefined): Item['status'] =>
  strictestWithEmbargo(embargo, statusesOf(root))

/**
 * Reads the time of publication, or a time of issue without a UTC offset.
 * With an offset, the time of issue is the time of the version instead.
 */
export function readPublished(root: XmlElement, docdata: XmlElement | undefined): Pick<Article, 'published'> {
  const time = elements(find(root, 'head'), 'pubdata').map(({ attributes }) => readNorm(attributes['date.publication']))
  const issue = readNorm(find(docdata, 'date.issue')?.attributes.norm)
  const at = time.find(Boolean) ?? (toInstant(issue) ? undefined : issue)
  return at ? { published: { text: at, at } } : {}
}

/** Reads the slugline, keywords, urgency and section. */
export function readFacts(root: XmlElement, docdata: XmlElement | undefined): Partial<Article> {
  const keys = elements(docdata, 'key-list').flatMap((list) => elements(list, 'keyword'))
  const keywords = keys.flatMap(({ attributes }) => toLine(attributes.key) ?? [])
  const slugline = toLine(find(docdata, 'du-key')?.attributes.key)
  const section = elements(find(root, 'head'), 'pubdata')
    .map((one) => toLine(one.attributes['position.section']))
    .find(Boolean)
  const urgency = toCount(find(docdata, 'urgency')?.attributes['ed-urg'], 9)
  return {
    ...(slugline && { slugline }),
    ...(keywords.length && { keywords }),
    ...(urgency && { urgency }),
    ...(section && { section }),
  }
}

/** Reports elements of the head that are not read, such as `fixture`. */
export function reportUnread(docdata: XmlElement | undefined, report: Report): void {
  const names = new Set(elements(docdata).map(({ local }) => local))
  const unread = [...names].filter((name) => UNREAD.has(name))
  if (unread.length) report('left-out', `Elements of the head were left out: ${unread.join(', ')}.`)
}

const UNREAD: ReadonlySet<string> = /* @__PURE__ */ new Set(['del-list', 'fixture', 'series'])
