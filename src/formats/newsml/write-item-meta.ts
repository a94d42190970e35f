import type { Article, Provider } from '../../article'
import { writeMarkedText } from '../markup/write-marked-text'
import { effectiveStatus, usageTexts, writtenEnd } from '../restrictions'
import { element, group, textElement } from '../xml/element'
import { publication } from './dateline'
import type { RequiredMetadata } from './metadata'
import { notesOf, signalsOf } from './notes'

/** A text of several lines, its line breaks as `<br/>`. */
const block = (name: string, text: string, attributes = {}): string =>
  element(
    name,
    attributes,
    writeMarkedText(text, undefined, () => ['', '']),
  )

/** When the story was published, where its content has a day of its own. */
export function writePublication(article: Article, { provider }: RequiredMetadata): string[] {
  const time = publication(article)
  if (!time) return []
  const published = element('published', { literal: provider.name }, textElement('timestamp', time))
  return [`<pubHistory>${published}</pubHistory>`]
}

/** Whose the story is and what may be done with it; nothing when nothing is known of that. */
export function writeRights(article: Article): string[] {
  const { copyright } = article
  const holder = copyright?.holder
  const parts = [
    ...(holder ? [element('copyrightHolder', { literal: holder }, textElement('name', holder))] : []),
    ...(copyright ? [block('copyrightNotice', copyright.text)] : []),
    ...usageTexts(article).map((text) => block('usageTerms', text)),
  ]
  return parts.length ? [group('rightsInfo', undefined, parts, '  ')] : []
}

/** What is told of the item, in the order of the schema. */
export function writeItemMeta(article: Article, item: RequiredMetadata, now?: string): string {
  const { embargo, expires, links = [] } = article
  const parts = [
    element('itemClass', { qcode: 'ninat:text' }),
    writeProvider(item.provider),
    textElement('versionCreated', item.versionCreated),
    ...(item.firstCreated ? [textElement('firstCreated', item.firstCreated)] : []),
    ...(embargo ? [textElement('embargoed', writtenEnd(embargo, now) ?? '')] : []),
    element('pubStatus', { qcode: `stat:${effectiveStatus(article, now)}` }),
    ...notesOf(article).map(({ text, role }) => block('edNote', text, { role })),
    ...signalsOf(article).map((qcode) => element('signal', { qcode })),
    ...(expires ? [textElement('expires', expires)] : []),
    ...links
      .filter(({ href, guid }) => href ?? guid)
      .map(({ rel, href, guid, title }) => element('link', { rel: rel && `irel:${rel}`, href, residref: guid, title })),
  ]
  return group('itemMeta', undefined, parts, '  ')
}

function writeProvider({ name, code, uri }: Provider): string {
  const identity = code ? { qcode: `nprov:${code}` } : uri ? { uri } : { literal: name }
  return element('provider', identity, textElement('name', name) + (code && uri ? element('sameAs', { uri }) : ''))
}
