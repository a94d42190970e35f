import type { Article, Item } from '../../article'
import type { Inlines } from '../inline/inlines-of'
import { toInstant } from '../parse-values'
import { effectiveStatus, writtenEnd } from '../restrictions'
import { type Attributes, element, group, textElement } from '../xml/element'
import { writeGenres } from './genre'
import { writeInstruments } from './instrument'
import { writeNames } from './names'
import { norm } from './norm'
import { writeParties } from './parties'
import { writeClassifiers, writeReferences } from './subject'
import { writeSources } from './write-dateline'
import { writeMessages } from './write-messages'
import { CREATED, correctionName, writeRights } from './write-rights'

/** Writes the head of a document: title, subjects, metadata, names and times. */
export function writeHead(article: Article, item: Item, inlines: Inlines, now?: string): string {
  const { headline, published, corrections = [] } = article
  const references = writeReferences(article.subjects)
  const genres = writeGenres(article)
  const subjects = [...genres.properties, ...references]
  const publication = norm(published?.at)
  const { issue, created } = timesOf(item)
  const parts = [
    ...(headline ? [textElement('title', headline)] : []),
    ...(subjects.length ? [group('tobject', undefined, subjects, '    ')] : []),
    group(
      'docdata',
      { 'management-status': effectiveStatus(article, now) },
      writeDocdata(article, item, { issue, now }, inlines, genres.classifiers),
      '    ',
    ),
    ...facts('pubdata', { 'date.publication': publication, 'position.section': article.section }),
    ...corrections.map(({ text, at, version }) =>
      element('revision-history', { name: correctionName(version), norm: norm(at), comment: text }),
    ),
    ...(created ? [element('revision-history', { name: CREATED, norm: created })] : []),
  ]
  return group('head', undefined, parts, '  ')
}

/** Returns the times of this version and of the first one. A single known time is that of this version. */
function timesOf({ firstCreated, versionCreated }: Item): {
  issue: string | undefined
  created?: string | undefined
} {
  return firstCreated && versionCreated
    ? { issue: norm(versionCreated), created: norm(firstCreated) }
    : { issue: norm(firstCreated ?? versionCreated) }
}

/** Writes an element of attributes only; an empty list if none has a value. */
const facts = (name: string, attributes: Attributes): string[] =>
  Object.values(attributes).some((value) => value !== undefined) ? [element(name, attributes)] : []

/**
 * Writes the ids of the item, the guid first.
 * If guid and provider are unknown, an empty element takes the first place before other ids.
 */
function writeIds({ provider, guid, alternativeIds = [] }: Item): string[] {
  const others = alternativeIds.map(({ role, value }) => element('doc-id', { regsrc: role, 'id-string': value }))
  const first = facts('doc-id', { regsrc: provider?.name, 'id-string': guid })
  return [...(first.length || !others.length ? first : [element('doc-id')]), ...others]
}

/** The time of issue, and the current time. */
interface Times {
  readonly issue: string | undefined
  readonly now: string | undefined
}

function writeDocdata(
  article: Article,
  item: Item,
  { issue, now }: Times,
  inlines: Inlines,
  genres: readonly string[],
): string[] {
  const { slugline, keywords = [], audience = [], urgency, embargo, expires, copyright, dateline } = article
  const identified = [
    ...writeParties(article),
    ...(dateline ? writeSources(dateline) : []),
    ...writeInstruments(article.instruments),
    ...writeClassifiers(article.subjects),
    ...genres,
    ...writeNames(article, inlines),
  ]
  return [
    ...writeIds(item),
    ...audience.filter(({ excluded }) => !excluded).map(({ name }) => element('doc-scope', { scope: name })),
    ...facts('urgency', { 'ed-urg': urgency }),
    ...facts('date.issue', { norm: issue }),
    ...facts('date.release', { norm: embargo && norm(writtenEnd(embargo, now)) }),
    ...facts('date.expire', { norm: norm(toInstant(expires)) }),
    ...writeMessages(article),
    ...facts('du-key', { version: item.version, key: slugline }),
    ...facts('doc.copyright', { year: copyright?.year, holder: copyright?.holder }),
    ...writeRights(article),
    ...(keywords.length
      ? [element('key-list', undefined, keywords.map((key) => element('keyword', { key })).join(''))]
      : []),
    ...(identified.length ? [group('identified-content', undefined, identified, '      ')] : []),
  ]
}
