import { type Article, type Format, type Item, type StoryKey, storyKey } from 'wirecopy'
import { guidOf } from './guid'

/** Values of the item that the options of `convert` give. */
export interface Given {
  readonly provider?: string
  /** Template of the guid, with `{key}` and `{name}`. */
  readonly guid?: string
  readonly versionCreated?: string
}

/** An article with its item filled, and notes for the user, by kind. */
export interface Filled {
  readonly article: Article
  readonly notes: readonly (readonly [kind: string, text: string])[]
}

/** Metadata that a format requires and a story lacks: all of it, not only the first. */
export class MissingMetadata extends Error {
  /** `facts` are the missing facts, each with the option that gives it and, for a guid, why none can be derived. */
  constructor(
    formats: readonly string[],
    facts: ReadonlyMap<string, { readonly option: string; readonly why?: string }>,
  ) {
    const names = [...facts].map(([name, { why }]) => (why === undefined ? name : `${name} (${why})`))
    const options = joinWords([...facts.values()].map(({ option }) => option))
    super(
      `${joinWords(formats)} ${formats.length === 1 ? 'requires' : 'require'} metadata that the story lacks: ${names.join(', ')}. Give ${options}.`,
    )
    this.kind = `${formats.join()}:${[...facts.keys()].join()}`
    this.formats = formats
    this.facts = [...facts.keys()]
  }

  /** Names of the formats that require it. */
  readonly formats: readonly string[]

  /** Names of what is missing: `guid`, `version time`. */
  readonly facts: readonly string[]

  /** What is missing, the same for all stories that lack it. */
  readonly kind: string
}

/** Returns words as a list in a sentence: `a, b and c`. */
export const joinWords = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' and $1')

/** ISO 8601 time with an offset from UTC: `2024-04-24T09:30:00Z`; not: `2024-04-24T09:30:00`. */
const INSTANT = /T.*(?:Z|[+-]\d\d:\d\d)$/

/**
 * Fills missing fields of the item from the user’s options, or from the story where one of the formats requires them.
 * From the story come guid and version (from what its versions share) and the time (from a stamp). Throws {@link MissingMetadata} if
 * required fields are still missing, and an Error for a guid that is asked for, cannot be made, and is required by none of the formats.
 */
export function fillItem(article: Article, formats: readonly Format[], given: Given, name: string): Filled {
  const { provider, guid: template, ...facts } = given
  const own = article.item ?? {}
  const named = { ...own, ...(provider !== undefined && !own.provider && { provider: { name: provider } }) }
  const key = storyKey({ ...article, item: named }, facts)
  const made = template === undefined ? {} : guidOf(template, key, name)
  const item: Item = { ...facts, ...(made.guid !== undefined && { guid: made.guid }), ...named }
  const notes: [string, string][] = (['guid', 'versionCreated', 'provider'] as const) // values of the article are kept
    .filter((fact) => given[fact] !== undefined && own[fact] !== undefined)
    .map((fact) => [`kept ${fact}`, `Kept the ${fact} of the story; the option is not used.`])
  const needs = new Set(formats.flatMap(({ needs = [] }) => needs).filter((fact) => item[fact] === undefined))
  const missing = new Map<string, { option: string; why?: string }>()
  if (needs.has('provider')) missing.set('provider', { option: '--provider' })
  if (needs.has('versionCreated')) {
    const stamp = [article.updated, article.published].find((stamp) => stamp?.at && INSTANT.test(stamp.at))
    if (stamp?.at) {
      item.versionCreated = stamp.at
      notes.push(['versionCreated', `Version time ${stamp.at} taken from “${stamp.text}”.`])
    } else missing.set('version time', { option: '--version-created' })
  }
  if (made.why !== undefined && item.guid === undefined) {
    if (!needs.has('guid')) throw new Error(`Cannot make the guid: ${made.why}.`)
    missing.set('guid', { option: '--guid without {key}', why: made.why })
  } else if (needs.has('guid')) {
    const why = deriveGuid(item, key, notes)
    if (why !== undefined) missing.set('guid', { option: '--guid', why })
  }
  if (missing.size > 0) {
    const lacks = (fact: string): boolean => missing.has(fact === 'versionCreated' ? 'version time' : fact)
    const requiring = formats.filter(({ needs = [] }) => needs.some(lacks)).map((format) => format.name)
    throw new MissingMetadata(requiring, missing)
  }
  return { article: Object.keys(item).length ? { ...article, item } : article, notes }
}

/** Fills guid and version of an item from the story key. Returns why it cannot, unless what is asked for anyway is enough for it. */
function deriveGuid(item: Item, { guid, version, missing }: StoryKey, notes: [string, string][]): string | undefined {
  if (guid === undefined) {
    const unknown = missing.filter(
      (part) => part !== 'provider' && (part !== 'day' || item.versionCreated !== undefined),
    )
    return unknown.length > 0
      ? `the ${unknown.join(' and ')} to derive it from ${unknown.length > 1 ? 'are' : 'is'} unknown`
      : undefined
  }
  item.guid = guid
  if (version !== undefined) item.version ??= version
  notes.push(['guid', `Guid ${guid} derived from provider, day and slug.`])
  return undefined
}
