import type { Anchor, Annotations, Article } from '../../article'
import { roundTripMedia } from '../body/round-trip-blocks'
import { annotationsOf, type NameMention, type QuotationMention } from './annotations-of'
import type { Inline } from './inline'
import { type InlineSupport, inlinesOf } from './inlines-of'
import { type EntityFacts, factsOf, finder } from './named-entity'
import { trimQuotation, withoutQuotationMarks } from './quotation'
import { wordsIn } from './words'

/**
 * Returns the annotations as a format reads them back, if it marks names in its texts.
 * `roundTripFacts` reduces the facts about an entity to those that the format writes.
 */
export function roundTripAnnotations(
  article: Article,
  room: InlineSupport,
  roundTripFacts: (facts: EntityFacts, name: string) => EntityFacts,
): Annotations | undefined {
  if (!article.annotations) return undefined
  const { at, mentioned } = inlinesOf(article, room)
  const find = finder(mentioned)
  const known = mentioned.map((named) => {
    const { kind, key, name } = named
    return { kind, key, name, facts: roundTripFacts(factsOf(named, find), name) }
  })
  const pathOf = readPaths(article)
  const mentions: NameMention[] = []
  const quoted: QuotationMention[] = []
  for (const { path, text } of at.size ? wordsIn(article) : []) {
    for (const one of at.get(path) ?? []) {
      const anchor = roundTripAnchor({ path: pathOf(path), text }, one)
      if (!anchor) continue
      if (one.kind === 'quotation') quoted.push({ content: [anchor], by: one.of })
      else mentions.push({ kind: one.kind, key: one.of ?? '', anchor })
    }
  }
  return annotationsOf(known, mentions, quoted)
}

/** Returns the anchor of a range; that of a quotation excludes its quotation marks. Undefined if no words are in it. */
export function roundTripAnchor(
  { path, text }: { readonly path: string; readonly text: string },
  { kind, start, end }: Pick<Inline, 'kind' | 'start' | 'end'>,
): Anchor | undefined {
  const inside =
    kind === 'quotation' ? withoutQuotationMarks(text, { start, end }) : trimQuotation(text, { start, end })
  return inside && { path, ...inside, text: text.slice(inside.start, inside.end) }
}

/**
 * Returns a function that maps paths to those in the article as read back.
 * Block numbers change, as media without content are lost: `body.3.text` → `body.2.text`.
 */
function readPaths({ body }: Article): (path: string) => string {
  const numbers: number[] = []
  let next = 0
  for (const block of body) numbers.push(block.kind === 'media' && !roundTripMedia(block).length ? next : next++)
  return (path) => path.replace(/^body\.(\d+)/, (_, number) => `body.${numbers[Number(number)]}`)
}
