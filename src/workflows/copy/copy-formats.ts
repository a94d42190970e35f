import type { Article } from '../../article'
import { type HouseStyleName, houseStyles } from '../../formats/copy/house-styles'
import { fieldSupport } from '../../formats/field-support'
import type { FieldEntry, Format } from '../../formats/format'
import { parse } from '../../parse/parse'
import { toCopy } from './to-copy'

/** Returns a house style of copy as a format. It carries what the parser reads in the copy. */
function copyIn(style: HouseStyleName): Format {
  const read = (article: Article): Article => parse(toCopy(article, { style })).article
  /** Computes the field support for one article, which is written and read once. */
  const following = (article: Article): ReturnType<typeof fieldSupport> => {
    const once = read(article)
    return fieldSupport(tableOf(() => once))
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

/** The support of copy for one part of an article. */
interface CopyRow {
  /** The place in the copy; a part without a place is not written. */
  readonly where?: string
  /** The limitation of the part. It applies if its wording differs from that of desks, or if it contains more than words can carry. */
  readonly note?: string
}

/**
 * The support of copy for each part, in order. A part with a place survives the round trip if it is worded as desks file it. test/copy-honest
 * checks each row.
 */
const PARTS: Readonly<Record<keyof Article, CopyRow>> = {
  item: {},
  slugline: { where: 'a line of the head' },
  take: { where: 'a line of the head, where the slugline and the headline do not tell it' },
  keywords: {},
  subjects: {},
  genre: {},
  audience: {},
  urgency: {},
  notices: { where: 'a line before all others' },
  embargo: { where: 'a line before all others' },
  expires: { note: 'said in a note to the desks, and read as one' },
  restrictions: { where: 'a line of the head' },
  rights: {},
  editorsNotes: { where: 'a line under the headline; of the head where there is none' },
  section: {},
  kicker: {},
  headline: { where: 'a line of the head' },
  subheadline: { where: 'the line under the headline' },
  alternativeHeadlines: {},
  summaries: { where: 'points under the headline' },
  byline: { where: 'the line before the body', note: 'who the authors are is what the line says of them' },
  dateline: {
    where: 'the opening of the first paragraph',
    note: 'it is closed by the sign of the house; codes are told from its places',
  },
  sources: {},
  published: { where: 'a line of the head' },
  updated: { where: 'a line of the head' },
  corrections: {},
  language: { note: 'told from the words of the body, where they are many enough' },
  direction: { note: 'told from the script of the body' },
  body: {
    where: 'paragraphs, lists, columns',
    note: 'a quotation set apart is a paragraph, its source another; marks, levels and the files of pictures are not said',
  },
  signoff: { where: 'a line behind the body' },
  contributors: { where: 'the sign-off, which names them', note: 'those that no sign-off names are not said' },
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

const AS_WORDED = 'comes back as it was where it is worded as desks word it; else it is what the parser reads there'
const NOT_SAID = 'copy has no place for it; what the parser tells from the words of the other parts is there'

/** Returns the field support of a style. `read` returns what the parser reads in an article’s copy. */
function tableOf(read: (article: Article) => Article): FieldEntry[] {
  const keys = Object.keys(PARTS) as (keyof Article)[] // the keys of a closed table
  return keys.map((path): FieldEntry => {
    const { where, note } = PARTS[path]
    const as = (article: Article): unknown => read(article)[path]
    if (!where) return { path, carried: false, note: note ?? NOT_SAID, as }
    return { path, carried: true, where, note: note ? `${AS_WORDED}; ${note}` : AS_WORDED, as }
  })
}

/** Copy in each house style as a format, by name. */
export const copyFormats: Readonly<Record<HouseStyleName, Format>> = /* @__PURE__ */ (() => {
  const names = Object.keys(houseStyles) as HouseStyleName[] // the keys of a closed table
  return Object.fromEntries(names.map((name) => [name, copyIn(name)])) as Record<HouseStyleName, Format>
})()
