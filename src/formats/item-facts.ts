import type { Article, Item, Provider } from '../article'
import { type OptionsOf, optionShapes } from '../diagnostics/check-options'
import { withoutUndefined } from './json/loose'
import { toCode, toInstant, toLine, toUri } from './parse-values'

/** Facts about the item, for articles that do not have them; what `article.item` has, stands. */
export interface ItemFacts {
  /** The name of the item, the same in all its versions: `urn:newsml:example.com:20240424:a1`. `storyKey` derives one. */
  readonly guid?: string
  /** Who offers the item: a name, or a name with its code or address. */
  readonly provider?: string | Provider
  /** When this version was made, with the offset from UTC: `2024-04-24T09:30:00Z`. */
  readonly versionCreated?: string
  /** The number of the version. */
  readonly version?: number
}

/** What each of these facts may be. */
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

/** The item of an article, with what it lacks taken from the facts. */
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

/** Whether a value is a line of an article: `Reuters`; not: `Reuters\n`, 4 */
export const isLine = (value: unknown): value is string => typeof value === 'string' && toLine(value) === value

/** Whether a value is a provider: a name, with a code and an address where it has them, and nothing else. */
function isProvider(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('name' in value) || !isLine(value.name)) return false
  return Object.entries(value).every(([name, said]) => {
    const gate = name === 'name' ? toLine : name === 'code' ? toCode : name === 'uri' ? toUri : undefined
    return gate && (said === undefined || (typeof said === 'string' && gate(said) === said))
  })
}

/** The item that a document tells of, of what it says and what it does not; nothing where it says nothing of it. */
export function knownItem(facts: { readonly [part in keyof Item]?: Item[part] | undefined }): Item | undefined {
  const found = withoutUndefined(facts)
  return Object.keys(found).length ? found : undefined
}
