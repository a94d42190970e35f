import type { Article } from 'wirecopy'
import type { FormatName, Need } from 'wirecopy/convert'

/** What the user gave for the items, and what can be made for a story. */
export interface Known {
  readonly provider?: string
  readonly guid?: string
  readonly versionCreated?: string
}

/** The facts about an item for one story and one format, and a sentence about each that was made. */
export interface Filled {
  readonly options: Known
  readonly told: readonly string[]
}

/** An instant: a time with its offset from UTC. */
const INSTANT = /T.*(?:Z|[+-]\d\d:\d\d)$/

/**
 * What the item lacks: what the user gave goes into every format; what can be made (the guid from the content's hash,
 * the time from a stamp of the story) only into formats that need it. Throws when a need stays.
 */
export function fill(article: Article, to: FormatName, needs: readonly Need[], given: Known, guid: string): Filled {
  const has = { ...given, ...article.item }
  const told = (['guid', 'versionCreated', 'provider'] as const) // what the article has, stands
    .filter((fact) => given[fact] !== undefined && article.item?.[fact] !== undefined)
    .map((fact) => `it keeps the ${fact} of its own`)
  const made: { guid?: string; versionCreated?: string } = {}
  if (needs.includes('guid') && !has.guid) {
    made.guid = guid
    told.push(`guid ${guid} made from the content’s hash`)
  }
  if (needs.includes('versionCreated') && !has.versionCreated) {
    const stamp = [article.updated, article.published].find((stamp) => stamp?.at && INSTANT.test(stamp.at))
    if (!stamp?.at)
      throw new Error(`${to} needs the time of the version, and the story tells none: give --version-created`)
    made.versionCreated = stamp.at
    told.push(`version created ${stamp.at} taken from “${stamp.text}”`)
  }
  if (needs.includes('provider') && !has.provider) {
    throw new Error(`${to} needs the provider, and the story does not name it: give --provider`)
  }
  return { options: { ...given, ...made }, told }
}
