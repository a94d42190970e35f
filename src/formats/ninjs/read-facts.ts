import type { AlternativeId, Article } from '../../article'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../json/loose'
import { toCode, toLine, toText, toUri } from '../parse-values'
import { C2PA } from './write-item'

/** Returns the further identifiers of an item with their roles. */
export const readAlternativeIds = (item: JsonRecord): AlternativeId[] =>
  list(item.altids)
    .map(fields)
    .flatMap(({ role, value }) => {
      const line = toLine(words(value))
      return line === undefined ? [] : [withoutUndefined({ value: line, role: toCode(words(role)) })]
    })

/** Returns the link to rights and the encoded rights; undefined if not found. */
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

/** Returns the digital source type and the C2PA manifest; undefined if not found. */
export function readProvenance(item: JsonRecord): Article['provenance'] {
  const indicators = list(item.trustindicators).map(fields)
  const found = withoutUndefined({
    digitalSourceType: toUri(words(fields(item.digitalsourcetype).uri)),
    c2pa: toUri(words(indicators.find(({ role }) => role === C2PA)?.href)),
  })
  return Object.keys(found).length ? found : undefined
}
