import type { ConceptReference } from '../../article'
import { toLine } from '../parse-values'

/** Genres whose code in the IPTC scheme `genre` is their name. */
const GENRES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `Actuality Advice Almanac Analysis Anniversary Background Current Daybook Exclusive Feature Fixture Forecast History Horoscope Interview
  Music Obituary Opinion Profile Program Quote Retrospective Review Scener`.split(/\s+/),
)

/** The alias of IPTC's scheme of genres. */
const SCHEME = 'genre'

/** Adds its IPTC code to a genre with only a name. Any other genre is returned unchanged. */
export const withGenreCode = (genre: ConceptReference): ConceptReference =>
  genre.name !== undefined && GENRES.has(genre.name) && Object.keys(genre).length === 1
    ? { name: genre.name, scheme: SCHEME, code: genre.name }
    : genre

/** Reduces a single genre with its IPTC code to its name, if that is the code: every writer knows it. Others are returned unchanged. */
export function withoutGenreCode(genres: readonly ConceptReference[]): readonly ConceptReference[] {
  const [{ name, scheme, code, uri } = {}] = genres
  const label = toLine(code)
  const isKnown = scheme === SCHEME && label !== undefined && (name ?? label) === label && uri === undefined
  return genres.length === 1 && isKnown && GENRES.has(label) ? [{ name: label }] : genres
}
