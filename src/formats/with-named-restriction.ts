import type { Article } from '../article'
import { asTexts } from './as-texts'
import type { JsonRecord } from './json/loose'
import { readNamedRestriction } from './named-restriction'
import { mergeRestrictions } from './restrictions'

/**
 * Returns an article with the restrictions in properties of its document that no standard defines: `draft`, `canBeSyndicated`.
 * Of two statuses and embargoes the stricter one counts.
 */
export function withNamedRestriction(article: Article, properties: JsonRecord): Article {
  const { status, embargo, notes, terms } = readNamedRestriction(properties)
  const named = {
    item: { status },
    embargo,
    editorsNotes: asTexts(notes),
    restrictions: terms.filter((text) => text !== article.usageTerms),
  }
  return { ...article, ...mergeRestrictions(article, named) }
}
