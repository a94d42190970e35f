import type { Article, Item } from '../article'
import { WirecopyError } from '../diagnostics/error'
import type { ItemNeed } from './format'
import { type StoryKey, storyKey } from './identity'
import { type ItemFacts, itemOf } from './item-facts'

/** An item that has what a format requires. */
type RequiredItem<Name extends ItemNeed> = Item & { readonly [name in Name]: NonNullable<Item[name]> }

/**
 * Returns the item of an article with what a format requires, from the article, the options, or derived.
 * Only guid and version are derived, by {@link storyKey}, and the version only with the guid: a derived guid shows that it is one.
 * Throws `missing-metadata` with the fields that are missing.
 */
export function requireItem<Name extends ItemNeed>(
  format: string,
  article: Article,
  facts: ItemFacts,
  needs: readonly Name[],
): RequiredItem<Name> {
  const { item, unknown } = identifyItem(article, facts)
  const missing = needs.filter((name) => !item[name])
  if (hasAll(item, missing)) return item
  throw new WirecopyError(
    'missing-metadata',
    `${format} requires ${missing.join(' and ')}. Set it in article.item or as an option.${hint(unknown)}`,
    missing.map((name) => ({ path: `item.${name}`, message: `${name} is missing` })),
  )
}

/** An item with its guid, and what is unknown of a guid that cannot be derived. */
interface IdentifiedItem {
  readonly item: Item
  readonly unknown: StoryKey['missing']
}

/**
 * Returns the item of an article with what the options give, and with a derived guid and version where it has no guid.
 * The time that an option gives is the day of the story only where nothing else is: copy is often converted later.
 */
export function identifyItem(article: Article, facts: ItemFacts): IdentifiedItem {
  const stated = itemOf(article, facts)
  if (stated.guid !== undefined) return { item: stated, unknown: [] }
  const item = { ...article.item, ...(stated.provider && { provider: stated.provider }) }
  const { versionCreated } = facts
  const key = storyKey({ ...article, item }, versionCreated === undefined ? {} : { versionCreated })
  if (key.guid === undefined) return { item: stated, unknown: key.missing }
  return { item: { guid: key.guid, ...(key.version && { version: key.version }), ...stated }, unknown: [] }
}

/** ` No guid can be derived without provider, day and slug: the slug is unknown.` */
const hint = (missing: readonly string[]): string =>
  missing.length
    ? ` No guid can be derived without provider, day and slug: the ${missing.join(' and ')} is unknown.`
    : ''

const hasAll = <Name extends ItemNeed>(item: Item, missing: readonly Name[]): item is RequiredItem<Name> =>
  item !== undefined && missing.length === 0
