import type { Report } from '../create-reporter'
import { fields, type JsonRecord, list, words } from '../json/loose'
import { reportZonelessTimes } from '../report-zoneless-times'
import { normalizeGeneration } from './normalize-generation'

/** `<!-- EMBED START Image {id: "editor_0"} -->`, by which Superdesk says where an associated item stands in the text */
const EMBED = /<!--\s?EMBED START \w{1,20} \{id: ?"([^"]{1,80})"\}\s?-->/g

/** What an associated item is known by, in the names of `unify`. */
const KNOWN_BY = ['uri', 'headlines', 'title', 'bodies', 'descriptions', 'renditions', 'slugline'] as const

/** Properties that hold a text each, and what one of them is called. */
const TEXTS = { headlines: 'headline', descriptions: 'description', bodies: 'body' } as const

/** Tells what the schema of ninjs lets pass: times without a zone, associated items that are nothing, texts that are empty. */
export function reportFaults(value: JsonRecord, hasBody: boolean, tell: Report): void {
  const item = normalizeGeneration(value)
  reportZonelessTimes(
    ['versioncreated', 'firstcreated', 'contentcreated', 'expires'].map((name) => [name, words(item[name])]),
    tell,
  )
  tellAssociations(item, tell)
  for (const [name, one] of Object.entries(TEXTS)) {
    if (name === 'bodies' && !hasBody) continue // the story has no text: that is told by itself
    const empty = list(item[name]).filter((text) => words(fields(text).value)?.trim() === '')
    if (empty.length) tell('empty-content', `Item has an empty ${one}.`)
  }
}

function tellAssociations(item: JsonRecord, tell: Report): void {
  const names = new Set<string | undefined>()
  for (const [at, association] of list(item.associations).map(normalizeGeneration).entries()) {
    const name = words(association.name)
    names.add(name)
    if (KNOWN_BY.some((part) => list(association[part]).length > 0)) continue
    const message = `Association ${name === undefined ? at + 1 : `“${name}”`} neither contains nor names an item.`
    tell('dangling-reference', message, { severity: 'warning', ...(name !== undefined && { quoting: `"${name}"` }) })
  }
  const embedded = new Set(
    list(item.bodies).flatMap((body) => [...(words(fields(body).value) ?? '').matchAll(EMBED)].map(([, id]) => id)),
  )
  for (const id of embedded)
    if (id !== undefined && !names.has(id)) {
      const message = `Body embeds “${id}”, but no association has this name.`
      tell('dangling-reference', message, { severity: 'warning', quoting: id })
    }
}
