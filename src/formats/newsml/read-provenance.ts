import type { Article } from '../../article'
import { toLine, toUri } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { lineOf } from './read-party'
import { C2PA } from './write-item-meta'

/** Reads the digital source type, generator and C2PA manifest of an item. Undefined if it has none. */
export function readProvenance(item: XmlElement): Article['provenance'] {
  const meta = find(item, 'itemMeta')
  const { uri, qcode: value } = find(item, 'contentMeta', 'digitalSourceType')?.attributes ?? {}
  const { alias, code } = qcode(value) ?? {}
  const generator = find(meta, 'generator')
  const name = lineOf(generator)
  const version = toLine(generator?.attributes.versioninfo)
  const manifest = elements(meta, 'link').find(({ attributes }) => attributes.reluri === C2PA)
  const c2pa = toUri(manifest?.attributes.href)
  const source = toUri(uri ?? (alias === 'digsrctype' ? `${DIGITAL_SOURCES}${code}` : undefined))
  const found = {
    ...(source && { digitalSourceType: source }),
    ...(name && { generator: { name, ...(version && { version }) } }),
    ...(c2pa && { c2pa }),
  }
  return Object.keys(found).length ? found : undefined
}

/** The address of the IPTC scheme of digital source types. */
const DIGITAL_SOURCES = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
