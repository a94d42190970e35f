import type { Article, Item, Provider } from '../article'
import { type OptionsOf, optionShapes } from '../diagnostics/check-options'
import { withoutUndefined } from './json/loose'
import { toCode, toInstant, toLine, toUri } from './parse-values'

/** Facts about the item, used for articles that lack them. Facts in `article.item` take precedence. */
export interface ItemFacts {
  /** The id of the item, shared by all its versions: `urn:newsml:example.com:20240424:a1`. `storyKey` derives one. */
  readonly guid?: string
  /** The provider: a name, or a name with its code or URI. */
  readonly provider?: string | Provider
  /** The time of this version, with UTC offset: `2024-04-24T09:30:00Z`. */
  readonly versionCreated?: string
  /** The number of the version. */
  readonly version?: number
}

/** The allowed values of each fact. */
export const factOptions = {
  guid: { what: 'one line of text', fits: (value) => isLine(value) },
  provider: {
    what: 'a name, or a name with a code or an address',
    fits: (value) => isLine(value) || isProvider(value),
  },
  versionCreated: {
    what: 'a time with a UTC offset',
    fits: (value) => typeof value === 'string' && toInstant(value) === value,
  },
  version: optionShapes.count,
} as const satisfies OptionsOf<ItemFacts>

/** Returns the item of an article, with missing facts filled in. */
export function itemOf({ item = {} }: Article, facts: ItemFacts): Item {
  const { guid, version, versionCreated } = facts
  const provider = typeof facts.provider === 'string' ? { name: facts.provider } : facts.provider
  const given = {
    ...(guid !== undefined && { guid }),
    ...(version !== undefined && { version }),
    ...(provider && { provider }),
    ...(versionCreated !== undefined && { versionCreated }),
  }
  return { ...given, ...item }
}

/** Whether a value is a `Line` of the article schema: `Reuters`; not `Reuters\n` or 4. */
export const isLine = (value: unknown): value is string => typeof value === 'string' && toLine(value) === value

/** Whether a value is a provider: a name with an optional code and URI, and no other properties. */
function isProvider(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value) || !isLine(value.name)) return false
  return Object.entries(value).every(([name, fact]) => {
    const gate = name === 'name' ? toLine : name === 'code' ? toCode : name === 'uri' ? toUri : undefined
    return gate && (fact === undefined || (typeof fact === 'string' && gate(fact) === fact))
  })
}

/** Returns an item without its undefined facts; undefined if none are left. */
export function knownItem(facts: { readonly [part in keyof Item]?: Item[part] | undefined }): Item | undefined {
  const found = withoutUndefined(facts)
  return Object.keys(found).length ? found : undefined
}
