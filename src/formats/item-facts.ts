import type { Article, Item, Provider } from '../article'
import { WirecopyError } from '../diagnostics/error'
import { code, line, moment, uri } from './accept'
import type { Need } from './format'

/** Facts about the item, for articles that do not have them; what `article.item` has, stands. */
export interface ItemFacts {
  /** The name of the item, the same in all its versions: `urn:newsml:example.com:20240424:a1`. */
  readonly guid?: string
  /** Who offers the item: a name, or a name with its code or address. */
  readonly provider?: string | Provider
  /** When this version was made, with the offset from UTC: `2024-04-24T09:30:00Z`. */
  readonly versionCreated?: string
  /** The number of the version. */
  readonly version?: number
}

/** The item of an article, with what it lacks taken from the facts. Throws `invalid-argument` for a fact that is not what it must be. */
export function itemOf({ item = {} }: Article, facts: ItemFacts): Item {
  const { guid, version, versionCreated } = facts
  const provider = typeof facts.provider === 'string' ? { name: facts.provider } : facts.provider
  allow('guid', 'a line of text', guid, line(guid) === guid)
  allow('provider', 'a name, or a name with a code or an address', provider, !provider || isProvider(provider))
  allow(
    'versionCreated',
    'a moment with its offset from UTC',
    versionCreated,
    moment(versionCreated) === versionCreated,
  )
  allow('version', 'a whole number from 1', version, Number.isInteger(version) && Number(version) >= 1)
  const given = {
    ...(guid !== undefined && { guid }),
    ...(version !== undefined && { version }),
    ...(provider && { provider }),
    ...(versionCreated !== undefined && { versionCreated }),
  }
  return { ...given, ...item }
}

/** Throws `missing-metadata` that names what a format demands of an item and the item lacks. */
export function demandAll<Name extends Need>(
  format: string,
  item: Item,
  needs: readonly Name[],
): asserts item is Item & { readonly [name in Name]: NonNullable<Item[name]> } {
  const missing = needs.filter((name) => !item[name])
  if (!missing.length) return
  throw new WirecopyError(
    'missing-metadata',
    `${format} demands ${missing.join(' and ')}: set it in the article's item or give it as an option`,
    missing.map((name) => ({ path: `item.${name}`, message: `${name} is missing` })),
  )
}

function isProvider(provider: Provider): boolean {
  return (
    line(provider.name) === provider.name && code(provider.code) === provider.code && uri(provider.uri) === provider.uri
  )
}

function allow(name: string, what: string, value: unknown, right: boolean): void {
  if (value !== undefined && !right) throw new WirecopyError('invalid-argument', `${name} must be ${what}`)
}
