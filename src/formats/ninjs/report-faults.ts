import type { Report } from '../create-reporter'
import { fields, type JsonRecord, list, words } from '../json/loose'
import { reportFaultyTimes } from '../report-faulty-times'
import { normalizeGeneration } from './normalize-generation'

/** The comment that marks an associated item in a Superdesk body: `<!-- EMBED START Image {id: "editor_0"} -->`. */
const EMBED = /<!--\s?EMBED START \w{1,20} \{id: ?"([^"]{1,80})"\}\s?-->/g

/** Properties that identify or describe an associated item, as named by `normalizeGeneration`. */
const KNOWN_BY = ['uri', 'headlines', 'title', 'bodies', 'descriptions', 'renditions', 'slugline'] as const

/** Properties with a list of texts, and the name of one text in messages. */
const TEXTS = { headlines: 'headline', descriptions: 'description', bodies: 'body' } as const

/** Reports faults that the ninjs schema permits: times without zone, empty associations, empty texts. */
export function reportFaults(value: JsonRecord, hasBody: boolean, report: Report): void {
  const item = normalizeGeneration(value)
  reportFaultyTimes(
    ['versioncreated', 'firstcreated', 'contentcreated', 'expires'].map((name) => [name, words(item[name])]),
    report,
  )
  reportAssociations(item, report)
  for (const [name, one] of Object.entries(TEXTS)) {
    if (name === 'bodies' && !hasBody) continue // an item without any text is reported elsewhere
    const empty = list(item[name]).filter((text) => words(fields(text).value)?.trim() === '')
    if (empty.length) report('empty-content', `Item has an empty ${one}.`)
  }
}

function reportAssociations(item: JsonRecord, report: Report): void {
  const names = new Set<string | undefined>()
  for (const [at, association] of list(item.associations).map(normalizeGeneration).entries()) {
    const name = words(association.name)
    names.add(name)
    if (KNOWN_BY.some((part) => list(association[part]).length > 0)) continue
    const message = `Association ${name === undefined ? at + 1 : `“${name}”`} neither contains nor names an item.`
    report('dangling-reference', message, { severity: 'warning', ...(name !== undefined && { quoting: `"${name}"` }) })
  }
  const embedded = new Set(
    list(item.bodies).flatMap((body) => [...(words(fields(body).value) ?? '').matchAll(EMBED)].map(([, id]) => id)),
  )
  for (const id of embedded)
    if (id !== undefined && !names.has(id)) {
      const message = `Body embeds “${id}”, but no association has this name.`
      report('dangling-reference', message, { severity: 'warning', quoting: id })
    }
}
