import { workArticles, works } from '../../lexicon/byline-words'
import { koreanReporters } from '../../lexicon/east-asian-datelines'
import { bylineParticles } from '../../lexicon/name-particles'
import { alternatives, words } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import { openingOf } from '../phrases'
import type { HeadPart, Reader } from '../reader'
import type { JoinedText } from '../source'
import type { StoryBuilder } from '../story-builder'
import type { Tables } from '../tables'
import { isJob, isOrganisation } from './author-kinds'
import { isBy, workByline } from './author-lead'
import type { AuthorMatch } from './author-piece'
import { readAuthorLine, readAuthors } from './authors'
import { isDesk } from './is-desk'
import { isPlainName } from './is-plain-name'

const LONGEST = 160
const MOST_WORDS = 18
const LINE = /^[^\n]{2,60}$/

/**
 * Head part: the byline, with the line of job or agency below it: `By MALCOLM RITTER` over `AP Science Writer`; `Reuters` alone.
 * Not: `By Monday, …`.
 */
export const byline: HeadPart = {
  opensWith: { phrases: ['byline', 'anonymous', 'credits'], cues: () => `^ ( ${WORK_CUES}` },
  opens: (line, { tables }) => bylineOpenerLength(line, openingOf(line), tables) > 0,
  read(reader, index) {
    const { builder } = reader
    const { tables } = reader.source
    if (builder.article.byline || reader.length(index) > LONGEST) return 0
    const line = reader.line(index)
    const opening = openerLength(reader, index)
    const anonymous =
      opening === 0 &&
      (isDesk(line, reader.foldedLine(index), reader.opening(index), tables) || isAgencyAlone(reader, index))
    if (opening === 0 && !anonymous && !isReporter(line)) return 0
    const filed = reader.joined(index)
    const marked = opening > 0 ? withoutWireMarks(filed) : filed
    const next = opening > 0 && isCreditLine(reader, index + 1) ? index + 1 : 0
    const last = next ? reader.joined(next) : filed
    const joined = next ? together(marked, withoutWireMarks(last)) : marked
    if (filed.start < joined.start) builder.addDropped('wire-mark', filed.start, joined.start)
    if (joined.end < last.end) builder.addDropped('wire-mark', last.end - 1, last.end)
    const own = marked.text
    const start = opening - (line.startsWith('^') ? 1 : 0)
    const authors = anonymous
      ? houseOf(own, tables)
      : opening === 0
        ? readAuthors(own.slice(0, own.indexOf(' ')), 0, tables)
        : readAuthors(own, Math.max(start, 0), tables)
    if (next) addCreditLine(authors, joined.text.slice(marked.text.length + 1), marked.text.length + 1, tables)
    addByline(builder, joined, authors)
    return next ? 2 : 1
  },
}

/** First letters of the articles before the work of an author, and of the works: `Une enquête de Paul Morel`. */
const WORK_CUES = [...words(workArticles), ...words(works)]
  .map((word) => (word.length < 3 ? `${word}.` : word.slice(0, 3)))
  .join(' ')

/** Returns the length of the words before the authors of a block, by any word such as `by` or by a work; 0 for no byline. */
export function openerLength(reader: Reader, index: number): number {
  const line = reader.line(index)
  const { tables } = reader.source
  return bylineOpenerLength(line, reader.opening(index), tables) || (index > 0 ? workByline(line, tables) : 0)
}

/** Adds a text as the byline of the article, with its authors. */
export function addByline(draft: StoryBuilder, joined: JoinedText, authors: readonly AuthorMatch[]): void {
  draft.article.byline = { text: draft.addText('byline.text', joined) }
  if (authors.length === 0) return
  draft.article.byline.authors = authors.map(({ author, spans }, at) => {
    for (const [key, [from, to]] of Object.entries(spans))
      draft.addField(`byline.authors.${at}.${key}`, joined, from, to)
    return author
  })
}

/** Korean byline, a name and the word for reporter: `김영희 기자`, `김영희 기자 abc@example.com`; not: `기자 회견` */
const REPORTER = new RegExp(`^[가-힣]{2,4} (?:${alternatives(koreanReporters)})(?: [!-~]+@[!-~]+)?$`)

const FIRST_KOREAN = 0xac00
const isReporter = (line: string): boolean => line.charCodeAt(0) >= FIRST_KOREAN && REPORTER.test(line)

/**
 * Whether a block is only an agency's name, as the author of the story: `The Associated Press`. Never the first or last block of the copy.
 */
function isAgencyAlone(reader: Reader, index: number): boolean {
  if (index === 0 || index + 1 === reader.blocks.length || reader.length(index) > 30) return false
  const { tables } = reader.source
  const house = tables.credits.get(reader.line(index).replace(/^The /, ''))
  return house?.kind === 'agency' && tables.endMarks.line(reader.foldedLine(index)) === undefined
}

/** Returns the agency or other organisation that a line names; an empty list for any other line. */
export const houseOf = (line: string, tables: Tables): AuthorMatch[] =>
  isOrganisation(line, tables)
    ? [{ author: { kind: 'organisation', name: line }, spans: { name: [0, line.length] } }]
    : []

/**
 * Returns the length of the opening words of a byline: 3 for `By Karl Plume`, 4 for `(By Karl Plume)`; 0 for other text, such as `By Wednesday,
 * the toll had risen.`
 */
export function bylineOpenerLength(filed: string, folded: string, tables: Tables): number {
  const isBracketed = filed.charCodeAt(0) === 0x28 && BRACKETED.test(filed)
  const mark = isBracketed || filed.startsWith('^') ? 1 : 0
  const line = isBracketed ? filed.slice(0, -1) : withoutSign(filed)
  const opening = tables.byline.opening(mark ? folded.slice(1) : folded)
  if (!opening || line.length > LONGEST) return 0
  let at = opening.length + mark
  while (at < line.length && /[\s:：|/]/.test(line.charAt(at))) at++
  if (at === opening.length + mark && !isChineseName(line, at)) return 0 // Byron
  const rest = line.slice(at)
  const own = line.slice(mark, mark + opening.length).toLowerCase()
  if (own.includes(' ') && RELATED.test(rest)) return at + rest.indexOf(',') + 2 // Written by his niece, Ana Ruiz
  if (isPlainName(rest) && !rest.endsWith('.') && !isDay(rest.slice(0, rest.indexOf(' ')), tables)) return at
  if (!/^[\p{Lu}\p{Lo}]/u.test(rest) && !tables.credits.has(rest.split(/[ ,]/)[0] as string)) return 0
  if (/[.!?;:。]$/.test(rest) && !/(?:\b\p{Lu}|Jr|Sr)\.$/u.test(rest) && !tables.credits.has(afterLastComma(rest)))
    return 0
  const words = rest.split(/\s+/)
  if (words.length > MOST_WORDS) return 0
  const first = foldSpelling((words[0] as string).replace(/[,:]$/, ''))
  if (tables.weekdays.has(first) || (tables.months.has(first) && words.length > 3 && !NAME_FIRST.test(rest))) return 0
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !tables.and.has(word) &&
      !tables.in.has(word) &&
      !PARTICLES.has(word) &&
      !word.includes('@') &&
      !tables.credits.has(word.replace(/,$/, '')) &&
      !tables.jobs.has(word.replace(/,$/, '')),
  )
  if (small.length > 2 || small.length * 2 > words.length) return 0
  return !own.includes(' ') && small.some((word) => word !== own && isBy(word, tables)) ? 0 : at // `Door Saved by a Dog`
}

/** Words in small letters for a person, before the name: `his niece, ` in `his niece, Harriet Roe` */
const RELATED = /^(?:\p{Ll}+ ){1,2}\p{Ll}+, \p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,2}$/u
/** Full name before a comma, which no month opens: `April Roe, correspondent` */
const NAME_FIRST = /^\S+ \p{Lu}[\p{L}\p{M}’'-]+,/u

const isDay = (word: string, { weekdays, months }: Tables): boolean =>
  weekdays.has(foldSpelling(word)) || months.has(foldSpelling(word))

/**
 * Whether a Chinese name follows the opening words without a space: `记者张三`; not: `记者从会议上获悉`. `at` is the offset after the opening words.
 */
const isChineseName = (line: string, at: number): boolean =>
  line.length <= at + 4 && /^[\u4e00-\u9fff]{2,4}$/.test(line.slice(at))

/** Returns the text after the last comma, without a final full stop: `Reuters` for `By Colin Brinsden, Reuters.` */
const afterLastComma = (text: string): string =>
  text
    .slice(text.lastIndexOf(',') + 1)
    .replace(/\.$/, '')
    .trim()

/** Names alone in brackets; not: `(By Jane Doe, hold until Friday)`. */
const BRACKETED = /^\([^(),;:\d]{5,50}\)$/
const PARTICLES = new Set(words(bylineParticles))

/** Returns a line without an equals sign at its end, and the blanks before it. Linear, also for a line of blanks. */
const withoutSign = (line: string): string => (line.endsWith('=') ? line.slice(0, -1).trimEnd() : line)

/** Returns a line without the marks of a teletype at its ends: `By PAUL BYRNE` for `^By PAUL BYRNE=`. */
function withoutWireMarks(joined: JoinedText): JoinedText {
  const { start, end, text, repairs } = joined
  const lead = text.startsWith('^') ? 1 : 0
  const close = text.length - withoutSign(text).length
  if (lead + close === 0) return joined
  if (repairs.some((repair) => repair.start <= start + lead || repair.end > end - close)) return joined
  return { start: start + lead, end: end - close, text: text.slice(lead, text.length - close), repairs }
}

/**
 * Whether a block is the line of job or agency below a byline: `Associated Press Writer`, `By The Associated Press`,
 * `Special to The Times`; not: `It rained.`
 */
function isCreditLine(reader: Reader, index: number): boolean {
  if (index >= reader.blocks.length) return false
  const { tables } = reader.source
  if (reader.length(index) > 60 || reader.block(index).apart || reader.restriction(index)) return false
  const line = withoutSign(reader.line(index))
  if (!LINE.test(line) || /[.!?]$/.test(line)) return false
  return (
    isJob(line, tables) ||
    isAgencyName(line, tables) ||
    (CAPITALISED.test(line) && isOrganisation(line, tables)) ||
    isAgencyName(line.slice(bylineOpenerLength(line, openingOf(line), tables)), tables) ||
    /^(?:For|Special to|Of) (?:The )?[A-Z]/.test(line)
  )
}

const CAPITALISED = /^(?:The )?\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){1,3}$/u

const isAgencyName = (line: string, { credits }: Tables): boolean =>
  credits.has(line) || credits.has(line.replace(/^The /i, ''))

function addCreditLine(authors: AuthorMatch[], line: string, at: number, tables: Tables): void {
  const opener = bylineOpenerLength(line, openingOf(line), tables)
  readAuthorLine(authors, line.slice(opener), at + opener, tables)
}

/** Joins two lines with a space, and records the line break as a repair. */
export function together(a: JoinedText, b: JoinedText): JoinedText {
  const seam = { kind: 'hard-wrap', start: a.end, end: b.start, text: ' ' }
  return { start: a.start, end: b.end, text: `${a.text} ${b.text}`, repairs: [...a.repairs, seam, ...b.repairs] }
}
