import type { Article } from '../../article'
import { type HouseStyleName, houseStyles } from '../../formats/copy/house-styles'
import { fieldSupport } from '../../formats/field-support'
import type { FieldEntry, Format } from '../../formats/format'
import { parse } from '../../parse/parse'
import { toCopy } from './to-copy'

/** Returns the format of copy in a house style. Its field support lists a part as carried if the parser reads the part back. */
function copyIn(style: HouseStyleName): Format {
  const read = (article: Article): Article => parse(toCopy(article, { style })).article
  /** Computes the field support for one article, which is written and read once. */
  const following = (article: Article): ReturnType<typeof fieldSupport> => {
    const once = read(article)
    return fieldSupport(styleSupport(() => once))
  }
  return {
    name: style === 'plain' ? 'copy' : `copy-${style}`,
    mimeType: 'text/plain',
    extension: 'txt',
    table: styleSupport(read),
    carries: (article) => following(article).carries(article),
    losses: (article) => following(article).losses(article),
  }
}

/** The form that one part of an article has in copy. */
interface CopyRow {
  /** The place in the copy; a part without a place is not written. */
  readonly where?: string
  /** The limits of the part, for the table of the format: what is read back differently. */
  readonly note?: string
}

/**
 * The place in copy of each part, in field order. A part with a place is read back unchanged if it is worded as desks file it.
 * The test `copy-honest` checks each row.
 */
const PARTS: Readonly<Record<keyof Article, CopyRow>> = {
  item: {},
  slugline: { where: 'a line of the head' },
  take: { where: 'a line of the head, if slugline and headline do not have it' },
  keywords: {},
  subjects: {},
  genre: {},
  genres: {},
  audience: {},
  urgency: {},
  notices: { where: 'a line before all others' },
  embargo: { where: 'a line before all others' },
  expires: { note: 'as a note to desks, and read as one' },
  restrictions: { where: 'a line of the head' },
  rights: {},
  editorsNotes: { where: 'a line under the headline, or of the head without one' },
  section: {},
  kicker: {},
  headline: { where: 'a line of the head' },
  subheadline: { where: 'the line under the headline' },
  alternativeHeadlines: {},
  summaries: { where: 'points under the headline' },
  byline: { where: 'the line before the body', note: 'authors are read from the line' },
  dateline: {
    where: 'the opening of the first paragraph',
    note: 'with the separator of the house style; codes are derived from its places',
  },
  sources: {},
  published: { where: 'a line of the head' },
  updated: { where: 'a line of the head' },
  corrections: {},
  language: { note: 'detected from the words of the body, if there are enough' },
  direction: { note: 'detected from the script of the body' },
  body: {
    where: 'paragraphs, lists, columns',
    note: 'a block quotation is a paragraph, its source another; no marks, levels or picture files',
  },
  signoff: { where: 'a line after the body' },
  contributors: { where: 'the sign-off, which names them', note: 'only those named in a sign-off' },
  creditLine: { where: 'a line at the end' },
  copyright: { where: 'a line at the end' },
  usageTerms: { where: 'a line at the end' },
  boilerplate: { where: 'paragraphs at the end' },
  contacts: { where: 'a line at the end' },
  links: {},
  associations: {},
  instruments: {},
  provenance: {},
  annotations: {},
  extensions: {},
}

const AS_WORDED = 'unchanged if worded as desks do; otherwise as the parser reads it'
const NO_PLACE = 'no place in copy; only what the parser derives from other parts'

/** Returns the field support of a style. `read` writes an article as copy and parses it again. */
function styleSupport(read: (article: Article) => Article): FieldEntry[] {
  const keys = Object.keys(PARTS) as (keyof Article)[] // the keys of a closed table
  return keys.map((path): FieldEntry => {
    const { where, note } = PARTS[path]
    const as = (article: Article): unknown => read(article)[path]
    if (!where) return { path, carried: false, note: note ?? NO_PLACE, as }
    return { path, carried: true, where, note: note ? `${AS_WORDED}; ${note}` : AS_WORDED, as }
  })
}

/** Copy in each house style as a format, by name. */
export const copyFormats: Readonly<Record<HouseStyleName, Format>> = /* @__PURE__ */ (() => {
  const names = Object.keys(houseStyles) as HouseStyleName[] // the keys of a closed table
  return Object.fromEntries(names.map((name) => [name, copyIn(name)])) as Record<HouseStyleName, Format>
})()
