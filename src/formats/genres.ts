import type { Article, ConceptReference } from '../article'
import { toLine } from './parse-values'

/* The main genre of an article is the line `genre`; `genres` lists all of them if more is known than that line. */

/** Returns the label of a genre: its name, or its code, or its address, in this order of preference. Undefined without all three. */
const labelOf = ({ name, code, uri }: ConceptReference): string | undefined => name ?? toLine(code ?? uri)

/**
 * Returns all genres of an article, the main one first. Empty for an article without a genre.
 * A `genre` that names none of `genres` is one of its own.
 *
 * @example
 * genresOf({ genre: 'Analysis', genres: [{ name: 'Profile' }] }) // [{ name: 'Analysis' }, { name: 'Profile' }]
 */
export function genresOf({ genre, genres = [] }: Pick<Article, 'genre' | 'genres'>): ConceptReference[] {
  const known = genres.filter((one) => labelOf(one) !== undefined)
  if (genre === undefined) return known
  const main = known.find((one) => labelOf(one) === genre)
  return [main ?? { name: genre }, ...known.filter((one) => one !== main)]
}

/**
 * Returns genres as fields of an article, the first one as its main genre. Repeated ones count once.
 * A single genre with nothing but a name has no list.
 *
 * @example
 * toGenres([{ name: 'Analysis' }]) // { genre: 'Analysis' }
 * @example
 * toGenres([{ scheme: 'acme', code: '7' }]) // { genre: '7', genres: [{ scheme: 'acme', code: '7' }] }
 */
export function toGenres(found: readonly ConceptReference[]): Pick<Article, 'genre' | 'genres'> {
  const seen = new Set<string>()
  const genres = found.filter((one) => {
    const key = JSON.stringify([one.scheme, one.code, one.uri, one.name])
    return labelOf(one) !== undefined && !seen.has(key) && seen.add(key)
  })
  const [first, ...rest] = genres
  const genre = first && labelOf(first)
  const isPlain =
    rest.length === 0 && (first === undefined || Object.keys(first).length === 1) && first?.name !== undefined
  return { ...(genre && { genre }), ...(first && !isPlain && { genres }) }
}
