import type { Article, Format, Item } from 'wirecopy'

/** The item values given by the user. */
export interface Given {
  readonly provider?: string
  readonly guid?: string
  readonly versionCreated?: string
}

/** An article with its item filled, and notes for the user. */
export interface Filled {
  readonly article: Article
  readonly told: readonly string[]
}

/** An instant: a time with its offset from UTC. */
const INSTANT = /T.*(?:Z|[+-]\d\d:\d\d)$/

/**
 * Fills missing fields of the item. Values from the user go into every format. Generated values (the guid from the content's hash, the time from a
 * stamp of the story) only go into a format that requires them. Throws when a required field is still missing.
 */
export function fill(article: Article, format: Format, given: Given, guid: string): Filled {
  const { provider, ...facts } = given
  const own = article.item ?? {}
  const item: Item = { ...facts, ...(provider !== undefined && { provider: { name: provider } }), ...own }
  const told = (['guid', 'versionCreated', 'provider'] as const) // values of the article are kept
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
    told.push(`Version time ${stamp.at} taken from “${stamp.text}”.`)
  }
  if (needs.includes('guid')) {
    item.guid = guid
    told.push(`Guid ${guid} made from the hash of the content.`)
  }
  return { article: Object.keys(item).length ? { ...article, item } : article, told }
}
