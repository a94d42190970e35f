import type { Article, Item } from '../../article'
import type { Inlines } from '../inline/inlines-of'
import { toInstant } from '../parse-values'
import { effectiveStatus, usageTexts, writtenEnd } from '../restrictions'
import { type Attributes, element, group, textElement } from '../xml/element'
import { writeInstruments } from './instrument'
import { writeNames } from './names'
import { norm } from './norm'
import { writeParties } from './parties'
import { writeClassifiers, writeReferences } from './subject'
import { writeSources } from './write-dateline'
import { writeMessages } from './write-messages'

/** The head of a document: title, subjects, what is told of the item and of the story, who is named in it, and its times. */
export function writeHead(article: Article, item: Item, inlines: Inlines, now?: string): string {
  const { headline, genre, published } = article
  const references = writeReferences(article.subjects)
  const subjects = [...(genre ? [element('tobject.property', { 'tobject.property.type': genre })] : []), ...references]
  const publication = norm(published?.at)
  const { issue, revision } = timesOf(item)
  const parts = [
    ...(headline ? [textElement('title', headline)] : []),
    ...(subjects.length ? [group('tobject', undefined, subjects, '    ')] : []),
    group(
      'docdata',
      { 'management-status': effectiveStatus(article, now) },
      writeDocdata(article, item, { issue, now }, inlines),
      '    ',
    ),
    ...(publication ? [element('pubdata', { 'date.publication': publication })] : []),
    ...(revision ? [element('revision-history', { norm: revision })] : []),
  ]
  return group('head', undefined, parts, '  ')
}

/** When the first version was issued and this one made; a time that is known alone stands as the issue. */
function timesOf({ firstCreated, versionCreated }: Item): {
  issue?: string | undefined
  revision?: string | undefined
} {
  return firstCreated && versionCreated
    ? { issue: norm(firstCreated), revision: norm(versionCreated) }
    : { issue: norm(firstCreated ?? versionCreated) }
}

/** An element that has nothing but attributes; none where no attribute has a value. */
const facts = (name: string, attributes: Attributes): string[] =>
  Object.values(attributes).some((value) => value !== undefined) ? [element(name, attributes)] : []

/** The times that do not stand in the article: of its issue, and now. */
interface Times {
  readonly issue: string | undefined
  readonly now: string | undefined
}

function writeDocdata(article: Article, item: Item, { issue, now }: Times, inlines: Inlines): string[] {
  const { slugline, keywords = [], urgency, embargo, expires, copyright, dateline } = article
  const identified = [
    ...writeParties(article),
    ...(dateline ? writeSources(dateline) : []),
    ...writeInstruments(article.instruments),
    ...writeClassifiers(article.subjects),
    ...writeNames(article, inlines),
  ]
  return [
    ...facts('doc-id', { regsrc: item.provider?.name, 'id-string': item.guid }),
    ...facts('urgency', { 'ed-urg': urgency }),
    ...facts('date.issue', { norm: issue }),
    ...facts('date.release', { norm: embargo && norm(writtenEnd(embargo, now)) }),
    ...facts('date.expire', { norm: norm(toInstant(expires)) }),
    ...writeMessages(article),
    ...facts('du-key', { version: item.version, key: slugline }),
    ...facts('doc.copyright', { year: copyright?.year, holder: copyright?.holder }),
    ...usageTexts(article).map((limitations) => element('doc.rights', { limitations })),
    ...(keywords.length
      ? [element('key-list', undefined, keywords.map((key) => element('keyword', { key })).join(''))]
      : []),
    ...(identified.length ? [group('identified-content', undefined, identified, '      ')] : []),
  ]
}
