import type { Article, Dateline, DatelinePlace } from 'wirecopy'

/** Place of a dateline with its path in the article. */
interface PathedPlace {
  readonly path: string
  readonly place: DatelinePlace
}

/** Returns the places of all datelines: that of the story, and those of the paragraphs of a roundup. */
export function datelinePlaces({ dateline, body }: Article): PathedPlace[] {
  const pathed = (path: string, { places = [] }: Dateline): PathedPlace[] =>
    places.map((place, index) => ({ path: `${path}.places.${index}`, place }))
  return [
    ...(dateline ? pathed('dateline', dateline) : []),
    ...body.flatMap((block, index) =>
      'dateline' in block && block.dateline ? pathed(`body.${index}.dateline`, block.dateline) : [],
    ),
  ]
}

/**
 * Returns the places of datelines that the text does not name again, each once: annotations have only what the text says.
 *
 * @example onlyDatelinePlaces(parse('Rain\n\nOSLO (AP) -- It rained.').article) // [{ path: 'dateline.places.0', place: { text: 'OSLO', … } }]
 */
export function onlyDatelinePlaces(article: Article): PathedPlace[] {
  const seen = new Set((article.annotations?.places ?? []).map(keyOf))
  return datelinePlaces(article).filter(({ place }) => {
    const key = keyOf({ ...place, name: nameOf(place) })
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Returns the name of a place of a dateline: in title case, if it was filed in capitals. */
export const nameOf = ({ name, text }: DatelinePlace): string => name ?? text

const keyOf = ({ name, countryCode = '' }: { readonly name: string; readonly countryCode?: string | undefined }) =>
  `${name} ${countryCode}`
