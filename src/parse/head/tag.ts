import type { NoticeName } from '../../lexicon/language'
import type { HeadPart, Reader } from '../reader'
import type { JoinedText } from '../source'
import { paragraphIn, TARGET } from './notice'
import { findTake } from './take'

/** Tag before a headline, with what it says of the story: `UPDATE 2-`, `CORRECTED -`. */
interface HeadlineTag {
  readonly shape: RegExp
  readonly genre?: true
  readonly notice?: NoticeName
  readonly take?: 'lead' | 'update' | 'writethru'
  readonly urgency?: number
}

/**
 * Tags of headlines.
 * Group `t` is the tag, `n` the version number. Above each: headlines that it matches and, after `not:`, one that it must not.
 */
const tags: readonly HeadlineTag[] = [
  // CORRECTED-UPDATE 1-Gold rises     CORRECTED - GM SEES RISE     (CORRECTED)-IVORY COAST     (CORRECTION) - MARCH 30     not: Corrected figures show loss
  { shape: /^\(?(?<t>CORRECTED|CORRECTION|OFFICIAL CORRECTION)\)? ?-/, notice: 'correction' },
  // COR-…     CORRIGÉ -     Berichtigung:     Korrektur:     RETTELSE:     not: COR LEONIS
  {
    shape: /^(?<t>COR|CORR|CORRIGÉ|RETTELSE|Korr|KORREKTUR|Korrektur|BERICHTIGUNG|Berichtigung)(?: ?- ?| ?: )/,
    notice: 'correction',
  },
  // REFILE-Gold rises     RPT-Gold rises     (RPT) U.S. SAYS     REPEAT-…     RPT/NY COMEX     REEMISIÓN …     not: Repeat offender held
  { shape: /^\(?(?<t>REFILE|RPT|REPEAT|REEMISIÓN)(?:\)| ?-|\/)/, notice: 'refile' },
  // STORY WITHDRAWN-…     WITHDRAWN-…     ANNULATION-…     not: Withdrawn troops
  { shape: /^\(?(?<t>STORY WITHDRAWN|WITHDRAWN|ANNULATION|ANULACIÓN)\)? ?-/, notice: 'kill' },
  // UPDATE 2-Primeira Liga Results     WRAPUP 3-…     not: UPDATE ON RESULTS
  { shape: /^(?<t>UPDATE (?<n>\d{1,2})) ?-/, take: 'update' },
  { shape: /^(?<t>WRAPUP (?<n>\d{1,2})) ?-/, take: 'update', genre: true },
  // (LEAD) Seoul to talk     (2nd LD) Seoul to talk     2ND LEAD     not: (Lead poisoning)
  { shape: /^\((?:(?<n>\d)(?:st|nd|rd|th) )?(?<t>LEAD|LD)\)/, take: 'lead' },
  // (URGENT) Quake hits     URGENT: …     Urgent: …     [속보]     速報：     МОЛНИЯ:     СРОЧНО:     عاجل:     EIL:     not: Urgent care closes
  {
    shape:
      /^(?<t>\(URGENT\)|URGENT ?[:-]|Urgent:|\[속보\]|[【[]?(?:速報|快讯|快訊)[】\]：:]|МОЛНИЯ[.:-]|СРОЧНО[.:-]|عاجل ?[:/-]|EIL(?:MELDUNG)?[:-]|URGENTE ?[:.-])/,
    urgency: 3,
  },
  // FLASH-…     BULLETIN-…     not: Flash floods
  { shape: /^(?<t>FLASH ?[:-]|ULTIM['’]ORA[:-]|BLITZ[:-])/, urgency: 1 },
  { shape: /^(?<t>BULLETIN ?[:-])/, urgency: 2 },
  // ANALYSIS-Gold     FACTBOX-…     SPECIAL REPORT-…     INTERVIEW-…     not: ANALYSIS OF RESULTS     EXCLUSIVE-USE ZONE OPENS
  {
    shape:
      /^(?<t>PREVIEW|ANALYSIS|FACTBOX|TIMELINE|SCENARIOS|INTERVIEW|EXCLUSIVE|INSIGHT|FEATURE|COLUMN|NEWSMAKER|POLL|TEXT|TABLE|DIARY|BRIEF|BUZZ|SPECIAL REPORT|BREAKINGVIEWS|QUOTES|EXPLAINER|LIVE MARKETS|CHRONO|ENCADRE|PAPIER GENERAL|ROUNDUP|RESUMEN|PREVISIÓN)-(?=[“"'‘]?[\p{Lu}\d])(?![A-Z]+\b [A-Z]+ [A-Z]+$)/u,
    genre: true,
  },
  // Roundup: Markets rise     News Analysis: …     Xinhua Headlines: …     Feature: …     Zusammenfassung: …     not: Feature films
  {
    shape:
      /^(?<t>Roundup|Feature|Spotlight|Interview|Commentary|News Analysis|Xinhua Headlines|Analysis|Factbox|Explainer|Backgrounder|Profile|Hintergrund|Zusammenfassung|Analyse|Porträt): /,
    genre: true,
  },
]

/**
 * Headline recognized by its tag, even with places and dates in it: `CORRECTION - LONDON - BANK ISSUES BONDS`; not:
 * `CORRECTION: the toll was six.`
 */
const TAGGED = /^\(?(?:CORRECTION|CORRECTED|OFFICIAL CORRECTION|RPT|REPEAT|REFILE)\)? ?- ?[^.]{4,110}$/

/** Head part: a headline recognized by its tag, within the first three blocks: `CORRECTION - LONDON - BANK ISSUES BONDS`. */
export const taggedHeadline: HeadPart = {
  opensWith: { cues: '( cor off rpt rep ref' },
  read(reader, index) {
    const { builder } = reader
    if (builder.article.headline !== undefined || index > 2 || reader.length(index) > 130) return 0
    if (!TAGGED.test(reader.line(index))) return 0
    builder.article.headline = builder.addText('headline', reader.joined(index))
    return 1
  },
}

/** Adds what the tags of the headline say: notice, take, genre, urgency. The headline keeps its tags. `first` is the body's first block. */
export function readHeadlineTags(reader: Reader, first: number): void {
  const { builder } = reader
  const { headline } = builder.article
  if (headline === undefined || !HINT.test(headline)) return
  const joined = whole(reader, first, headline)
  if (!joined) return
  let at = 0
  for (let turn = 0; turn < 3; turn++) {
    const text = headline.slice(at)
    const found = tags.map((tag) => ({ tag, match: tag.shape.exec(text) })).find(({ match }) => match)
    if (!found?.match) break
    apply(reader, joined, found.tag, found.match, at)
    at += found.match[0].length
    while (headline.charAt(at) === ' ') at++
  }
  if (at > 0) correctedItem(reader, first)
  const named = builder.article.take ? undefined : findTake(headline)
  if (!named || (named.take.kind !== 'take' && named.take.kind !== 'update')) return
  builder.addField('take.text', joined, named.from, named.to)
  builder.article.take = named.take
}

const HINT = /^(?:\(\d|[^\p{Ll}]{2,20}[-:)\]】：/]|\p{Lu}[\p{L} ]{3,20}: )|(?:=\d|\d\))$/u

/** Returns the block of the headline as a text with its repairs; undefined if the headline is not a whole block. */
function whole(reader: Reader, first: number, headline: string): JoinedText | undefined {
  const span = reader.builder.spans.headline
  for (let index = 0; span && index < Math.min(first + 1, reader.blocks.length); index++) {
    const block = reader.block(index)
    if (block.start <= span.start && span.end <= block.end) {
      const joined = reader.joined(index)
      return joined.text === headline ? joined : undefined
    }
  }
  return undefined
}

function apply({ builder }: Reader, joined: JoinedText, tag: HeadlineTag, match: RegExpExecArray, at: number): void {
  const { article } = builder
  const text = match.groups?.t ?? ''
  const from = at + match[0].indexOf(text)
  const to = from + text.length
  if (tag.urgency !== undefined) article.urgency ??= tag.urgency
  if (tag.take && !article.take) {
    const number = Number(match.groups?.n)
    const start = tag.take === 'lead' ? at + 1 : from
    article.take = {
      text: builder.addField('take.text', joined, start, to),
      kind: tag.take,
      ...(number > 0 && { number }),
    }
  }
  if (tag.genre && article.genre === undefined) {
    article.genre = builder.addField('genre', joined, from, from + text.replace(/ \d+$/, '').length)
  }
  if (tag.notice) {
    const notices = (article.notices ??= [])
    notices.push({ kind: tag.notice, text: builder.addField(`notices.${notices.length}.text`, joined, from, to) })
  }
}

/**
 * Adds the item and paragraph that the first paragraph of a correction names:
 * `In London item "Bank Launches Warrants" please read second paragraph as follows`.
 */
function correctedItem(reader: Reader, first: number): void {
  const { builder } = reader
  const at = (builder.article.notices?.length ?? 0) - 1
  const notice = builder.article.notices?.[at]
  if (notice?.kind !== 'correction' || first >= reader.blocks.length || reader.block(first).columns) return
  const joined = reader.joined(first)
  if (joined.text.length > 600 || !/\bplease (?:read|correct|reverse)\b|\bshould read\b/i.test(joined.text)) return
  const target = TARGET.exec(joined.text)
  const name = target?.[1] ?? target?.[2]
  if (target && name) {
    const bare = name.replace(/[,.\s]+$/, '')
    const from = target.index + target[0].lastIndexOf(name)
    notice.target = builder.addField(`notices.${at}.target`, joined, from, from + bare.length)
    reader.keepWraps(joined, builder.spans[`notices.${at}.target`])
  }
  const paragraph = paragraphIn(joined.text)
  if (paragraph) notice.paragraph = paragraph
}
