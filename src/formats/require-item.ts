import type { Article, Item } from '../article'
import { WirecopyError } from '../diagnostics/error'
import type { ItemNeed } from './format'
import { type StoryKey, storyKey } from './identity'
import { type ItemFacts, itemOf } from './item-facts'

/** An item with all facts that a format requires. */
type RequiredItem<Name extends ItemNeed> = Item & { readonly [name in Name]: NonNullable<Item[name]> }

/**
 * Returns the item with the facts that a format requires, from article or options, or derived.
 * Only the guid and the version are derived, by {@link storyKey}; the version only together with the guid.
 * Throws `missing-metadata` with the missing facts.
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
    `${format} requires ${missing.join(' and ')}. Set ${missing.length > 1 ? 'them' : 'it'} in article.item or as an option.${hint(unknown)}`,
    missing.map((name) => ({ path: `item.${name}`, message: `${name} is missing` })),
  )
}

/** An item with its guid; if none can be derived, with the parts missing for it. */
interface IdentifiedItem {
  readonly item: Item
  readonly unknown: StoryKey['missing']
}

/**
 * Returns the item of an article with the facts of the options; without a guid, derives guid and version.
 * The `versionCreated` option is the day of the story only if no other day is known: copy is often converted later.
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

/** Returns a hint such as ` No guid can be derived without provider, day and slug: the slug is unknown.` */
const hint = (missing: readonly string[]): string =>
  missing.length
    ? ` No guid can be derived without provider, day and slug: the ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} unknown.`
    : ''

const hasAll = <Name extends ItemNeed>(item: Item, missing: readonly Name[]): item is RequiredItem<Name> =>
  item !== undefined && missing.length === 0
