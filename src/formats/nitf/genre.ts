import type { Article, ConceptReference } from '../../article'
import { genresOf, toGenres } from '../genres'
import { toCode, toLine } from '../parse-values'
import { element } from '../xml/element'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { conceptOf, roundTripConcept, writeClassifier } from './subject'

/** The default genre in the DTD, for documents that name none. */
const DEFAULT_GENRE = 'current'

/** The genres of a document, in its two places. */
interface WrittenGenres {
  readonly properties: readonly string[]
  readonly classifiers: readonly string[]
}

/** Writes the main genre as a property. Several genres, and one with a code, are written as classifiers too. */
export function writeGenres(article: Article): WrittenGenres {
  const genres = genresOf(article).flatMap(roundTripConcept)
  const { genre, genres: listed } = toGenres(genres)
  const isListed = listed !== undefined || genre === DEFAULT_GENRE
  return {
    properties: genre === undefined ? [] : [element('tobject.property', { 'tobject.property.type': genre })],
    classifiers: isListed ? genres.map((one) => writeClassifier('genre', one)) : [],
  }
}

/** Returns the genres as they are read back. */
export const roundTripNitfGenres = (article: Article): Pick<Article, 'genre' | 'genres'> =>
  toGenres(genresOf(article).flatMap(roundTripConcept))

/** Whether an element names a genre: `<classifier type="genre">Analysis</classifier>`. */
export const isGenre = ({ local, attributes }: XmlElement): boolean =>
  local === 'classifier' && attributes.type === 'genre'

/** Reads the genres from the classifiers among `identified`. Without such classifiers, reads them from the properties of the document. */
export function readGenres(root: XmlElement, identified: readonly XmlElement[]): Pick<Article, 'genre' | 'genres'> {
  const classified = identified.filter(isGenre).flatMap((one): ConceptReference[] => {
    const { idsrc, value } = one.attributes
    const genre = conceptOf(toLine(content(one)), toCode(idsrc), toCode(value))
    return genre ? [genre] : []
  })
  const properties = elements(find(root, 'head', 'tobject'), 'tobject.property').flatMap(({ attributes }) => {
    const name = toLine(attributes['tobject.property.type'])
    return name === undefined || name === DEFAULT_GENRE ? [] : [{ name }]
  })
  return toGenres(classified.length ? classified : properties)
}
