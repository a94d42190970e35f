import { type Article, type Format, type Item, type StoryKey, storyKey } from 'wirecopy'
import { guidOf } from './guid'

/** Values of the item that the options of `convert` give. */
export interface Given {
  readonly provider?: string
  /** Template of the guid, with `{key}` and `{name}`. */
  readonly guid?: string
  readonly versionCreated?: string
}

/** An article with its item filled, and notes for the user. */
export interface Filled {
  readonly article: Article
  readonly notes: readonly string[]
}

/** ISO 8601 time with an offset from UTC: `2024-04-24T09:30:00Z`; not: `2024-04-24T09:30:00`. */
const INSTANT = /T.*(?:Z|[+-]\d\d:\d\d)$/

/**
 * Fills missing fields of the item from the user’s options, or from the story where the format requires them.
 * From the story come guid and version (from what its versions share) and the time (from a stamp). Throws an Error if a required field is
 * still missing.
 */
export function fillItem(article: Article, format: Format, given: Given, name: string): Filled {
  const { provider, guid: template, ...facts } = given
  const own = article.item ?? {}
  const named = { ...own, ...(provider !== undefined && !own.provider && { provider: { name: provider } }) }
  const key = storyKey({ ...article, item: named }, facts)
  const item: Item = { ...facts, ...(template !== undefined && { guid: guidOf(template, key, name) }), ...named }
  const notes = (['guid', 'versionCreated', 'provider'] as const) // values of the article are kept
    .filter((fact) => given[fact] !== undefined && own[fact] !== undefined)
    .map((fact) => `Kept the ${fact} of the story; the option is not used.`)
  const needs = (format.needs ?? []).filter((fact) => item[fact] === undefined)
  if (needs.includes('provider')) {
    throw new Error(`${format.name} requires a provider, and the story has none. Give --provider.`)
  }
  if (needs.includes('versionCreated')) {
    const stamp = [article.updated, article.published].find((stamp) => stamp?.at && INSTANT.test(stamp.at))
    if (!stamp?.at) {
      throw new Error(`${format.name} requires a version time, and the story has none. Give --version-created.`)
    }
    item.versionCreated = stamp.at
    notes.push(`Version time ${stamp.at} taken from “${stamp.text}”.`)
  }
  if (needs.includes('guid')) notes.push(deriveGuid(item, key, format))
  return { article: Object.keys(item).length ? { ...article, item } : article, notes }
}

/** Fills guid and version of an item from the story key, and returns a note for the user. Throws an Error if the key has no guid. */
function deriveGuid(item: Item, { guid, version, missing }: StoryKey, format: Format): string {
  if (guid === undefined) {
    throw new Error(
      `${format.name} requires a guid, and the ${missing.join(' and ')} to derive it from is unknown. Give --guid.`,
    )
  }
  item.guid = guid
  if (version !== undefined) item.version ??= version
  return `Guid ${guid} derived from provider, day and slug.`
}
