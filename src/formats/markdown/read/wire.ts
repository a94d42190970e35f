import type { Article, Dateline } from '../../../article'
import { count, country, day, line, moment, text } from '../../accept'
import { type Fields, fields, known, words } from '../../json/loose'
import { readEmbargo } from '../../restraint'
import { readStatus } from '../../status-words'

/** The record in which the front matter of others keeps what the wire says and site generators do not know. */
export const WIRE = 'wire'

/** Where each of its facts goes in the article. */
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
  editorialNote: 'editorsNotes.0',
  correction: 'notices.0.text',
  signoff: 'signoff.0.text',
}

/** What such a record says, which of its parts became which of the article by path, and what of it no article has a place for. */
export function readWire(record: Fields): {
  readonly fields: Partial<Article>
  readonly moves: readonly (readonly [from: string, to: string])[]
  readonly unknown: readonly string[]
} {
  const one = (key: string): string | undefined => line(words(record[key]))
  const many = (key: string): string | undefined => text(words(record[key]))
  const embargo = one('embargo')
  const name = one('provider') ?? line(words(fields(record.provider).name))
  const item = known({
    guid: one('guid'),
    version: count(one('version'), 999_999_999),
    provider: name === undefined ? undefined : { name },
    status: readStatus(one('pubStatus')),
  })
  const copyright = many('copyright')
  const note = many('editorialNote')
  const correction = many('correction')
  const signoff = many('signoff')
  return {
    fields: known({
      item: Object.keys(item).length ? item : undefined,
      slugline: one('slugline'),
      genre: one('genre'),
      urgency: count(one('urgency'), 9),
      embargo: embargo === undefined ? undefined : readEmbargo(embargo, undefined),
      dateline: readDateline(record.dateline),
      creditLine: one('credit'),
      copyright: copyright === undefined ? undefined : { text: copyright },
      usageTerms: many('usageTerms'),
      editorsNotes: note === undefined ? undefined : [note],
      notices: correction === undefined ? undefined : [{ kind: 'correction' as const, text: correction }],
      signoff: signoff === undefined ? undefined : [{ kind: 'contributors' as const, text: signoff }],
    }),
    moves: Object.entries(PLACES).map(([from, to]) => [`${WIRE}.${from}`, to] as const),
    unknown: Object.keys(record)
      .filter((key) => !Object.hasOwn(PLACES, key))
      .map((key) => `${WIRE}.${key}`),
  }
}

/** `{ text: 'OSLO, March 14 (AP)', city: Oslo, country: Norway, countryCode: NO, date: 2025-03-14 }`, or the line alone. */
function readDateline(value: unknown): Dateline | undefined {
  const said = fields(value)
  const city = line(words(said.city))
  const filed = line(words(value)) ?? line(words(said.text)) ?? city
  if (filed === undefined) return undefined
  const place = known({
    text: city ?? '',
    region: line(words(said.region)),
    country: line(words(said.country)),
    countryCode: country(words(said.countryCode)),
  })
  const date = dateOf(words(said.date))
  return { text: filed, ...(city !== undefined && { places: [place] }), ...(date && { date }) }
}

function dateOf(value: string | undefined): Dateline['date'] {
  const at = day(value) ?? day(moment(value)?.slice(0, 10))
  if (at === undefined) return undefined
  const [year = 0, month = 0, date = 0] = at.split('-').map(Number)
  return { text: at, year, month, day: date, value: at }
}
