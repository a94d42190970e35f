import type { Anchor, Annotations, Article } from '../../article'
import { wordsIn } from './words'

/**
 * Returns the annotations whose anchors match the texts; others belong to texts that were replaced.
 * Undefined if none are left.
 */
export function matchingAnnotations(article: Article): Annotations | undefined {
  const { people, organisations, places, statements, ...rest } = article.annotations ?? {}
  const texts = new Map(wordsIn(article).map(({ path, text }) => [path, text]))
  const isInText = ({ path, start, end, text }: Anchor): boolean => texts.get(path)?.slice(start, end) === text
  const mentioned = <T extends { readonly mentions: Anchor[] }>(all: readonly T[] = []): T[] =>
    all.flatMap((one) => {
      const mentions = one.mentions.filter(isInText)
      return mentions.length ? [{ ...one, mentions }] : []
    })
  const named = {
    people: mentioned(people),
    organisations: mentioned(organisations),
    places: mentioned(places).map(({ aliases, ...place }) => {
      const matching = aliases?.filter(isInText) ?? []
      return matching.length > 0 ? { ...place, aliases: matching } : place
    }),
  }
  const foundStatements = (statements ?? []).filter(({ content }) => content.every(isInText))
  const found: Annotations = {
    ...rest,
    ...(named.people.length && { people: named.people }),
    ...(named.organisations.length && { organisations: named.organisations }),
    ...(named.places.length && { places: named.places }),
    ...(foundStatements.length && { statements: foundStatements }),
  }
  return Object.keys(found).length ? found : undefined
}
