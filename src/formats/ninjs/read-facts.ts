import type { AlternativeId, Article } from '../../article'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode, toLine, toText, toUri } from '../parse-values'
import { C2PA } from './write-item'

/** Other identifiers of the item, by their roles. */
export const readAlternativeIds = (item: JsonRecord): AlternativeId[] =>
  list(item.altids)
    .map(fields)
    .flatMap(({ role, value }) => {
      const said = toLine(words(value))
      return said === undefined ? [] : [withoutUndefined({ value: said, role: toCode(words(role)) })]
    })

/** Rights that are linked or encoded. */
export function readRights(item: JsonRecord): Article['rights'] {
  const { langid, linkedrights, encodedrights } = fields(item.rightsinfo)
  const link = toUri(words(linkedrights))
  const value = toText(words(encodedrights))
  if (!link && value === undefined) return undefined
  return withoutUndefined({
    expressions: value === undefined ? undefined : [withoutUndefined({ language: toUri(words(langid)), value })],
    links: link ? [link] : undefined,
  })
}

/** How the content was made, and its C2PA manifest. */
export function readProvenance(item: JsonRecord): Article['provenance'] {
  const indicators = list(item.trustindicators).map(fields)
  const found = withoutUndefined({
    digitalSourceType: toUri(words(fields(item.digitalsourcetype).uri)),
    c2pa: toUri(words(indicators.find(({ role }) => role === C2PA)?.href)),
  })
  return Object.keys(found).length ? found : undefined
}
