import type { Article, Dateline } from '../../../article'
import { toGenres } from '../../genres'
import { fields, type JsonRecord, list, withoutUndefined, words } from '../../json/loose'
import { toCount, toCountryCode, toDay, toInstant, toLine, toText, toVersion } from '../../parse-values'
import { readStatus } from '../../publishing-status'
import { readEmbargo } from '../../restrictions'

/** The front matter record in which some sites keep wire metadata, such as `slugline` and `urgency`. */
export const WIRE = 'wire'

/** The article field, as a path, that each property of the `wire` record is read into: `credit` into `creditLine`. */
const PLACES: Readonly<Record<string, string>> = {
  guid: 'item.guid',
  version: 'item.version',
  provider: 'item.provider.name',
  pubStatus: 'item.status',
  slugline: 'slugline',
  genre: 'genre',
  urgency: 'urgency',
  embargo: 'embargo.text',
  dateline: 'dateline',
  credit: 'creditLine',
  copyright: 'copyright.text',
  usageTerms: 'usageTerms',
  editorialNote: 'editorsNotes.0.text',
  correction: 'notices.0.text',
  signoff: 'signoff.0.text',
}

/**
 * Reads the `wire` record of front matter: article fields, and properties that articles have no field for.
 * `moves` pairs each path of the front matter with its path in the article.
 */
export function readWire(record: JsonRecord): {
  readonly fields: Partial<Article>
  readonly moves: readonly (readonly [from: string, to: string])[]
  readonly unknown: readonly string[]
} {
  const one = (key: string): string | undefined => toLine(words(record[key]))
  const many = (key: string): string | undefined => toText(words(record[key]))
  const embargo = one('embargo')
  const name = one('provider') ?? toLine(words(fields(record.provider).name))
  const item = withoutUndefined({
    guid: one('guid'),
    version: toVersion(one('version')),
    provider: name === undefined ? undefined : { name },
    status: readStatus(one('pubStatus')),
  })
  const copyright = many('copyright')
  const note = many('editorialNote')
  const correction = many('correction')
  const signoff = many('signoff')
  return {
    fields: withoutUndefined({
      item: Object.keys(item).length ? item : undefined,
      slugline: one('slugline'),
      ...toGenres(
        list(record.genre)
          .flatMap((one) => toLine(words(one)) ?? [])
          .map((name) => ({ name })),
      ),
      urgency: toCount(one('urgency'), 9),
      embargo: embargo === undefined ? undefined : readEmbargo(embargo, undefined),
      dateline: readDateline(record.dateline),
      creditLine: one('credit'),
      copyright: copyright === undefined ? undefined : { text: copyright },
      usageTerms: many('usageTerms'),
      editorsNotes: note === undefined ? undefined : [{ text: note }],
      notices: correction === undefined ? undefined : [{ kind: 'correction' as const, text: correction }],
      signoff: signoff === undefined ? undefined : [{ kind: 'contributors' as const, text: signoff }],
    }),
    moves: Object.entries(PLACES).map(([from, to]) => [`${WIRE}.${from}`, to] as const),
    unknown: Object.keys(record)
      .filter((key) => !Object.hasOwn(PLACES, key))
      .map((key) => `${WIRE}.${key}`),
  }
}

/**
 * Reads a dateline that is a record or a single line; undefined if it has neither text nor city.
 * Example: `{ text: 'OSLO, March 14 (AP)', city: Oslo, country: Norway, countryCode: NO, date: 2025-03-14 }`.
 */
function readDateline(value: unknown): Dateline | undefined {
  const given = fields(value)
  const city = toLine(words(given.city))
  const filed = toLine(words(value)) ?? toLine(words(given.text)) ?? city
  if (filed === undefined) return undefined
  const place = withoutUndefined({
    text: city ?? '',
    region: toLine(words(given.region)),
    country: toLine(words(given.country)),
    countryCode: toCountryCode(words(given.countryCode)),
  })
  const date = dateOf(words(given.date))
  return { text: filed, ...(city !== undefined && { places: [place] }), ...(date && { date }) }
}

function dateOf(value: string | undefined): Dateline['date'] {
  const at = toDay(value) ?? toDay(toInstant(value)?.slice(0, 10))
  if (at === undefined) return undefined
  const [year = 0, month = 0, date = 0] = at.split('-').map(Number)
  return { text: at, year, month, day: date, value: at }
}
