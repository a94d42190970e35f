import type { Anchor, Annotations, Article } from '../../article'
import { roundTripMedia } from '../markup/round-trip-blocks'
import { annotationsOf, type NameMention, type QuotationMention } from './annotations-of'
import type { Inline } from './inline'
import { type InlineSupport, inlinesOf } from './inlines-of'
import { type EntityFacts, factsOf, finder } from './named-entity'
import { trimmed, withoutQuotationMarks } from './quotation'
import { wordsIn } from './words'

/** The annotations of an article as they are read back from a format that says them where they stand; `told` is what it tells of those who are named. */
export function roundTripAnnotations(
  article: Article,
  room: InlineSupport,
  told: (facts: EntityFacts, name: string) => EntityFacts,
): Annotations | undefined {
  if (!article.annotations) return undefined
  const { at, mentioned } = inlinesOf(article, room)
  const find = finder(mentioned)
  const known = mentioned.map((named) => {
    const { kind, key, name } = named
    return { kind, key, name, facts: told(factsOf(named, find), name) }
  })
  const pathOf = readPaths(article)
  const mentions: NameMention[] = []
  const quoted: QuotationMention[] = []
  for (const { path, text } of at.size ? wordsIn(article) : []) {
    for (const one of at.get(path) ?? []) {
      const anchor = anchorOf({ path: pathOf(path), text }, one)
      if (!anchor) continue
      if (one.kind === 'quotation') quoted.push({ content: [anchor], by: one.of })
      else mentions.push({ kind: one.kind, key: one.of ?? '', anchor })
    }
  }
  return annotationsOf(known, mentions, quoted)
}

/** The anchor of a stretch of a text; of a quotation what is said in it. Nothing where no words stand there. */
export function anchorOf(
  { path, text }: { readonly path: string; readonly text: string },
  { kind, start, end }: Pick<Inline, 'kind' | 'start' | 'end'>,
): Anchor | undefined {
  const inside = kind === 'quotation' ? withoutQuotationMarks(text, { start, end }) : trimmed(text, { start, end })
  return inside && { path, ...inside, text: text.slice(inside.start, inside.end) }
}

/** Paths as they are when the article is read back: media in which nothing is said are gone. */
function readPaths({ body }: Article): (path: string) => string {
  const numbers: number[] = []
  let next = 0
  for (const block of body) numbers.push(block.kind === 'media' && !roundTripMedia(block).length ? next : next++)
  return (path) => path.replace(/^body\.(\d+)/, (_, number) => `body.${numbers[Number(number)]}`)
}
