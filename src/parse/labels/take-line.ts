import { addMedia } from '../body/photo'
import { blockBoilerplate } from '../boilerplate'
import { foldSpelling } from '../fold-spelling'
import { isOrganisation } from '../head/author-kinds'
import { readAuthors } from '../head/authors'
import { addByline } from '../head/byline'
import { addDateline } from '../head/dateline/add-dateline'
import { ownLineDateline } from '../head/dateline/own-line'
import { isCorrection } from '../head/is-correction'
import { readHeaderLine } from '../head/mail-header'
import { mayHaveYear } from '../head/may-have-year'
import { addNotice } from '../head/notice'
import { isRelative } from '../head/relative-time'
import { addSluglineNotice } from '../head/slugline'
import { matchStamp, type StampMatch } from '../head/stamp-time'
import { findTake } from '../head/take'
import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import { type Source, sourceOffset } from '../source'
import { readContact } from '../tail/contact'
import { addContributors, signoffClauses } from '../tail/contributors'
import { readNotebookLine } from '../tail/notebook-line'
import { isPersonName } from './is-person-name'
import type { LineLabel } from './line-label'
import { readBylineLines } from './read-byline-lines'
import { signoffKindOf } from './signoff-kind'

/** Adds consecutive blocks with the same label to the article. `to` is the index after the last block. */
type TakeRun = (reader: Reader, from: number, to: number) => void

const each =
  (take: (reader: Reader, index: number) => void): TakeRun =>
  (reader, from, to) => {
    for (let index = from; index < to; index++) take(reader, index)
  }

const drop = (kind: string): TakeRun =>
  each((reader, index) => {
    const { start, end } = reader.block(index)
    reader.builder.addDropped(kind, start, end)
  })

const note = each((reader, index) => {
  if (readNotebookLine(reader, index)) return
  const notes = (reader.builder.article.editorsNotes ??= [])
  notes.push({ text: reader.builder.addText(`editorsNotes.${notes.length}.text`, reader.joined(index)) })
})

/** Whether a notice kills or holds the story. Words of correction below it then explain the notice. */
const isTakenBack = ({ builder: { article } }: Reader): boolean =>
  article.notices?.some(({ kind }) => kind === 'kill' || kind === 'withhold') ?? false

const summary = each((reader, index) => {
  const { builder } = reader
  const texts = (builder.article.summaries ??= [])
  const joined = reader.joined(index)
  const { text } = joined
  const mark = BULLET.exec(text)?.[0].length ?? 0
  const end = mark > 0 ? (CLOSING_DASH.exec(text)?.index ?? text.length) : text.length
  builder.addRepairs(joined)
  if (mark > 0) builder.addDropped('bullet', joined.start, joined.start + 1)
  if (end < text.length) builder.addDropped('bullet', sourceOffset(joined, end + 1), joined.end)
  texts.push({ text: builder.addField(`summaries.${texts.length}.text`, joined, mark, end) })
})

const BULLET = /^[-*•▪·●–—]\s+/
/** Dash that closes a line which a dash opens: `– Results expected in May –` */
const CLOSING_DASH = /(?<=\S)\s[-–—]$/

const standing = each((reader, index) => {
  const { builder } = reader
  const texts = (builder.article.boilerplate ??= [])
  texts.push(builder.addText(`boilerplate.${texts.length}`, reader.joined(index)))
})

/** `https://example.org/story` in a line: no section has an address. */
const ADDRESS = /https?:\/\//

/** Whether a line is a number of minutes, as the time that reading takes: `2-3 minutes`, `5 minutes`; not: `5 minutes ago`, `March 2-3`, `5 May`. */
function isDuration(text: string, { tables: { months } }: Source): boolean {
  if (/^\d{1,2}\s?[-–—]\s?\d{1,2}\s?\p{L}[\p{L} .]*$/u.test(text)) return true
  const unit = /^\d{1,2}\s(\p{L}+)\.?$/u.exec(text)?.[1]
  return unit !== undefined && !months.has(foldSpelling(unit))
}

/** Returns the time that opens a line with more text: `2024年4月24日 08:00 来源：…`; undefined if the line opens otherwise. */
const leadingStamp = (text: string, source: Source): StampMatch | undefined => {
  const end = text.search(/\D*$/)
  return mayHaveYear(text.slice(0, end)) ? matchStamp(text.slice(0, end), source) : undefined
}

const CREDIT_WORDS = 6 // words of the longest credit line

/** Whether a line of rights is only a credit, with a known agency: `Le Monde avec AFP`; not: `AFP, tous droits réservés par contrat`. */
const namesAgencies = (text: string, { source }: Reader): boolean => {
  const words = text.split(' ')
  return words.length <= CREDIT_WORDS && source.tables.credits.has(words.at(-1) as string)
}

/**
 * Whether a line below a story without a byline is the name of its author: that of a person, with initials, or where papers sign below. Not a
 * place that the headline names.
 */
const isSignature = (text: string, { builder: { article }, source }: Reader): boolean =>
  isPersonName(text) &&
  (INITIAL.test(text) || SIGNED_BELOW.test(text)) &&
  !isOrganisation(text, source.tables) &&
  article.headline?.includes(text.slice(text.lastIndexOf(' ') + 1)) !== true

const INITIAL = /^\p{Lu}\./u
/** Letters of Vietnamese and of Cyrillic, in which agencies and papers print the author’s name alone below the story. */
const SIGNED_BELOW = /[\u1ea0-\u1ef9]|\p{Script=Cyrillic}/u

/** Functions that add the blocks of a label that no part of the grammar recognizes: as a field of the article, or as dropped text. */
export const takeRun: { readonly [label in LineLabel]?: TakeRun } = {
  site: drop('site'),
  header: each(readHeaderLine),
  embed: drop('embed'),
  separator: drop('separator'),
  end: drop('end-mark'),
  boilerplate: each((reader, index) => {
    const { start, end } = reader.block(index)
    reader.builder.addDropped(blockBoilerplate(reader, index) ?? 'navigation', start, end)
  }),
  section: each((reader, index) => {
    const { builder } = reader
    if (ADDRESS.test(reader.line(index))) return drop('meta')(reader, index, index + 1)
    const { article } = builder
    if (article.section === undefined && article.headline === undefined)
      article.section = builder.addText('section', reader.joined(index))
    else if (article.kicker === undefined) article.kicker = builder.addText('kicker', reader.joined(index))
    else drop('section')(reader, index, index + 1)
  }),
  slugline: each((reader, index) => {
    const { builder } = reader
    if (builder.article.slugline !== undefined) return note(reader, index, index + 1)
    const joined = reader.joined(index)
    builder.article.slugline = builder.addText('slugline', joined)
    addSluglineNotice(reader, reader.line(index), joined)
    const named = builder.article.take ? undefined : findTake(joined.text)
    if (!named) return
    builder.addField('take.text', joined, named.from, named.to)
    builder.article.take = named.take
  }),
  version: note,
  note,
  embargo: each((reader, index) => addNotice(reader, index, 'possible')), // its wording is unknown, only its form tells what it is
  notice: each((reader, index) =>
    isCorrection(reader.line(index)) && !isTakenBack(reader)
      ? addNotice(reader, index, 'correction')
      : note(reader, index, index + 1),
  ),
  deck: each((reader, index) => {
    const { builder } = reader
    if (builder.article.subheadline === undefined)
      builder.article.subheadline = builder.addText('subheadline', reader.joined(index))
    else summary(reader, index, index + 1)
  }),
  summary,
  byline: readBylineLines,
  timestamp: each((reader, index) => {
    const { builder, source } = reader
    const joined = reader.joined(index)
    if (isDuration(joined.text, source)) return drop('reading-time')(reader, index, index + 1)
    const match = matchStamp(joined.text, source) ?? leadingStamp(joined.text, source)
    const opening = match ? undefined : source.tables.stamps.opening(openingOf(joined.text))?.value
    // below a time of publication, only one that is counted back or all digits is that of a change; not a caption with a year
    const isChange = builder.article.published && (isRelative(joined.text) || /^\d{8,}$/.test(joined.text))
    const field = match?.field ?? opening ?? (isChange ? 'updated' : 'published')
    if (builder.article[field]) return drop('meta')(reader, index, index + 1)
    builder.article[field] = { text: builder.addText(`${field}.text`, joined), ...(match?.at && { at: match.at }) }
  }),
  dateline: each((reader, index) => {
    const { builder } = reader
    if (builder.article.dateline) return note(reader, index, index + 1)
    const joined = reader.joined(index)
    const found = ownLineDateline(reader, index) ?? reader.dateline(index)
    builder.addRepairs(joined)
    builder.article.dateline =
      found && found.end >= joined.text.length - 2
        ? addDateline(reader, joined, { ...found, end: joined.text.length }, 'dateline')
        : { text: builder.addField('dateline.text', joined) }
  }),
  restriction: note, // only a restriction that the grammar recognizes restricts the story
  photo: each((reader, index) => addMedia(reader, index, undefined)),
  more: each((reader, index) => {
    const { builder } = reader
    if (builder.article.take) return drop('end-mark')(reader, index, index + 1)
    builder.article.take = { text: builder.addText('take.text', reader.joined(index)), kind: 'take' }
  }),
  contact: (reader, from, to) => {
    readContact(reader, from, to)
  },
  about: standing,
  legal: standing,
  rights: each((reader, index) => {
    const { builder } = reader
    const { article } = builder
    const joined = reader.joined(index)
    if (!article.copyright && /©|ⓒ|\(c\)|copyright/i.test(joined.text))
      article.copyright = { text: builder.addText('copyright.text', joined) }
    else if (article.creditLine === undefined && namesAgencies(joined.text, reader))
      article.creditLine = builder.addText('creditLine', joined)
    else if (article.usageTerms === undefined) article.usageTerms = builder.addText('usageTerms', joined)
    else standing(reader, index, index + 1)
  }),
  signoff: each((reader, index) => {
    const { builder, source } = reader
    const joined = reader.joined(index)
    if (!builder.article.byline && isSignature(joined.text, reader))
      return addByline(builder, joined, readAuthors(joined.text, 0, source.tables))
    const signoffs = (builder.article.signoff ??= [])
    const kind = signoffKindOf(joined.text, source.tables)
    signoffs.push({ kind, text: builder.addText(`signoff.${signoffs.length}.text`, joined) })
    if (kind !== 'contributors') return
    for (const clause of signoffClauses(joined.text, source.tables)) addContributors(reader, joined, clause)
  }),
}
