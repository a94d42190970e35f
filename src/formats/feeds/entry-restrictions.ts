import type { Article, Item } from '../../article'
import { nonEmpty, withoutUndefined } from '../json/loose'
import { readNamedRestriction } from '../named-restriction'
import { toLine } from '../parse-values'
import { outermost } from '../xml/outermost'
import { content, elements, type XmlElement } from '../xml/tree'
import { readFeedTime } from './feed-time'

/** Elements that every feed has, and that are read as fields of their own. */
const FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(['rights', 'published', 'license', 'restriction'])

const LIMITS = /* @__PURE__ */ new Set(['restriction'])

/** The restrictions of an entry, and its status. */
type EntryRestrictions = Pick<Article, 'embargo' | 'restrictions'> & Pick<Item, 'status'>

/**
 * Reads the restrictions of an entry of RSS or Atom, in elements of any namespace: `wp:status`, `prism:embargoDate`, `media:restriction`.
 * A restriction of one medium counts for the entry.
 */
export function readEntryRestrictions(entry: XmlElement): EntryRestrictions {
  const named: Record<string, string[]> = Object.create(null) // an element may be named `constructor`
  for (const one of elements(entry)) {
    const text = one.attributes.state ?? content(one)
    if (!FIELDS.has(one.local) && text.length < 400) (named[one.local] ??= []).push(readFeedTime(text) ?? text)
  }
  const { status, embargo, terms } = readNamedRestriction(named)
  return withoutUndefined({ status, embargo, restrictions: nonEmpty([...limitsOf(entry), ...terms]) })
}

/** Returns the restrictions of Media RSS (1.5.1, media:restriction) as lines: `allow country: au us`. */
const limitsOf = (entry: XmlElement): string[] =>
  outermost(entry, LIMITS).flatMap((one) => {
    const { relationship, type } = one.attributes
    const limit = [relationship, type].filter(Boolean).join(' ')
    const text = content(one).trim()
    return toLine(limit && text ? `${limit}: ${text}` : limit || text) ?? []
  })
