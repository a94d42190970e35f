import type { Article } from '../../article'
import { carriage } from '../../formats/carriage'
import { type HouseStyleName, houseStyles } from '../../formats/copy/house-styles'
import type { Entry, Format } from '../../formats/format'
import { parse } from '../../read/parse'
import { toCopy } from './to-copy'

/** Copy of a house style as a format: what it carries is what the parser reads in it. */
function copyIn(style: HouseStyleName): Format {
  const read = (article: Article): Article => parse(toCopy(article, { style })).article
  /** What follows from the table for one article, which is written and read once. */
  const following = (article: Article): ReturnType<typeof carriage> => {
    const once = read(article)
    return carriage(tableOf(() => once))
  }
  return {
    name: style === 'plain' ? 'copy' : `copy-${style}`,
    mimeType: 'text/plain',
    extension: 'txt',
    table: tableOf(read),
    carries: (article) => following(article).carries(article),
    losses: (article) => following(article).losses(article),
  }
}

/** Where each part stands in copy, in order; a part without its place is not written. */
const PLACES: Readonly<Record<keyof Article, string | undefined>> = {
  item: undefined,
  slugline: 'a line of the head',
  take: 'a line of the head, where the slugline and the headline do not tell it',
  keywords: undefined,
  subjects: undefined,
  genre: undefined,
  urgency: undefined,
  notices: 'a line before all others',
  embargo: 'a line before all others',
  expires: 'a line of the head, a note to the desks',
  restrictions: 'a line of the head',
  editorsNotes: 'a line of the head',
  headline: 'a line of the head',
  subheadline: 'the line under the headline',
  summary: 'points under the headline',
  byline: 'the line before the body',
  dateline: 'the opening of the first paragraph',
  published: 'a line of the head',
  updated: 'a line of the head',
  language: undefined,
  direction: undefined,
  body: 'paragraphs, lists, columns',
  signoff: 'a line behind the body',
  contributors: undefined,
  creditLine: 'a line at the end',
  copyright: 'a line at the end',
  usageTerms: 'a line at the end',
  boilerplate: 'paragraphs at the end',
  contacts: 'a line at the end',
  links: undefined,
  instruments: undefined,
  annotations: undefined,
  extensions: undefined,
}

const AS_READ =
  'copy says its parts by their words and their places, and marks, codes and names by nothing: it is what the parser reads there'
const NOT_SAID = 'copy has no place for it; what the parser tells from the words of the other parts is there'

/** The table of a style; `read` says what the parser reads in an article’s copy. */
function tableOf(read: (article: Article) => Article): Entry[] {
  const keys = Object.keys(PLACES) as (keyof Article)[] // the keys of a closed table
  return keys.map((path): Entry => {
    const where = PLACES[path]
    const as = (article: Article): unknown => read(article)[path]
    return where ? { path, carried: true, where, note: AS_READ, as } : { path, carried: false, note: NOT_SAID, as }
  })
}

/** Copy as every house style sets it, by name. */
export const copyFormats: Readonly<Record<HouseStyleName, Format>> = /* @__PURE__ */ (() => {
  const names = Object.keys(houseStyles) as HouseStyleName[] // the keys of a closed table
  return Object.fromEntries(names.map((name) => [name, copyIn(name)])) as Record<HouseStyleName, Format>
})()
