import type { Report } from '../create-reporter'
import { reportFaultyTimes } from '../report-faulty-times'
import { reportReferences } from '../xml/report-references'
import { elements, find, type XmlElement } from '../xml/tree'
import { ALIASES } from './catalog'
import { qcode } from './qcode'
import { lineOf } from './read-party'

/* Faults that the schema of NewsML-G2 allows, but that break receivers. */

/** Attributes whose value is one qualified code, or a list of them. */
const CODED = ['qcode', 'type', 'role', 'rel', 'rendition', 'encoding', 'format'] as const

/** Aliases of earlier versions of IPTC's catalog, which are not reported. */
const RETIRED: ReadonlySet<string> = /* @__PURE__ */ new Set(['ctrol', 'isrol', 'freebase'])

/** The address of IPTC's catalog, in any version: `http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml`. */
const IPTC_CATALOG = /^https?:\/\/(?:www\.)?iptc\.org\/std\/catalog\/catalog\.IPTC-G2-Standards_\d+\.xml$/

/**
 * Reports faults in the codes, references and times of an item.
 * Skips an excerpt, which has no guid.
 */
export function reportFaults(item: XmlElement, header: XmlElement | undefined, report: Report): void {
  if (item.attributes.guid === undefined) return
  reportCodes(item, report)
  reportReferences(item, report)
  reportAsserts(item, report)
  const itemMeta = find(item, 'itemMeta')
  const contentMeta = find(item, 'contentMeta')
  reportFaultyTimes(
    [
      timeIn(header, 'sent'),
      timeIn(itemMeta, 'versionCreated'),
      timeIn(itemMeta, 'firstCreated'),
      timeIn(itemMeta, 'expires'),
      timeIn(contentMeta, 'contentCreated'),
      timeIn(contentMeta, 'contentModified'),
    ],
    report,
  )
}

/** Returns the name of an element and the time in it, for a report. */
export const timeIn = (parent: XmlElement | undefined, name: string): readonly [string, string | undefined] => [
  name,
  lineOf(find(parent, name)),
]

/** Yields all elements of an item, except those in its content, which have other vocabularies. */
function* partsOf(element: XmlElement): Generator<XmlElement> {
  yield element
  if (element.local === 'inlineXML' || element.local === 'inlineData') return
  for (const child of elements(element)) yield* partsOf(child)
}

function reportCodes(item: XmlElement, report: Report): void {
  const used = new Map<string, string>() // an example code for each alias
  for (const { attributes } of partsOf(item))
    for (const name of CODED)
      for (const value of attributes[name]?.split(/\s+/) ?? []) {
        const alias = qcode(value)?.alias
        if (alias !== undefined && !used.has(alias)) used.set(alias, value)
      }
  const [code] = used.values()
  const catalogs = elements(item, 'catalog', 'catalogRef')
  if (code !== undefined && !catalogs.length) {
    const message = `Unknown code “${code}”: the item refers to no catalog.`
    report('missing-catalog', message, { severity: 'warning', quoting: code })
    return
  }
  const references = elements(item, 'catalogRef')
  if (!references.every(({ attributes }) => IPTC_CATALOG.test(attributes.href ?? ''))) return // other catalogs are not fetched
  const declared = new Set(
    elements(item, 'catalog').flatMap((catalog) =>
      elements(catalog, 'scheme').map(({ attributes }) => attributes.alias),
    ),
  )
  for (const [alias, value] of used) {
    if (declared.has(alias) || (references.length > 0 && (ALIASES.has(alias) || RETIRED.has(alias)))) continue
    const message = `Unknown code “${value}”: no catalog of the item declares “${alias}”.`
    report('undeclared-alias', message, { severity: 'warning', quoting: value })
  }
}

/** Reports `assert` elements for concepts that no other element of the item refers to. */
function reportAsserts(item: XmlElement, report: Report): void {
  const asserts = elements(item, 'assert')
  if (!asserts.length) return
  const used = new Set<string | undefined>()
  for (const child of elements(item)) {
    for (const part of partsOf(child)) {
      if (child.local === 'assert' && part === child) continue
      for (const name of ['qcode', 'uri', 'literal', 'creator']) used.add(part.attributes[name])
      for (const role of part.attributes.role?.split(/\s+/) ?? []) used.add(role)
    }
  }
  for (const { attributes } of asserts) {
    const { qcode, uri, literal } = attributes
    const name = qcode ?? uri ?? literal
    if (name === undefined || [qcode, uri, literal].some((each) => each !== undefined && used.has(each))) continue
    const message = `Unused assert: nothing in the item refers to “${name}”.`
    report('dangling-reference', message, { severity: 'warning', quoting: name })
  }
}
