import { HEADLINE_TAGS, type HeadlineTag, REPLACING_TAG, TAGGED_HEADLINE } from '../../lexicon/headline-tags'
import { NOTICE_TARGET } from '../../lexicon/notice-wording'
import { keepWraps } from '../keep-wraps'
import type { HeadPart, Reader } from '../reader'
import type { JoinedText } from '../source'
import { isDateline } from './dateline/find-dateline'
import { correctionTag } from './is-correction'
import { paragraphIn } from './notice'
import { findTake } from './take'

/** Head part: a headline recognized by its tag, within the first three blocks: `CORRECTION - LONDON - BANK ISSUES BONDS`. */
export const taggedHeadline: HeadPart = {
  opensWith: { cues: '( cor off rpt rep ref' },
  read(reader, index) {
    const { builder } = reader
    if (builder.article.headline !== undefined || index > 2 || reader.length(index) > 130) return 0
    if (!TAGGED_HEADLINE.test(reader.line(index))) return 0
    builder.article.headline = builder.addText('headline', reader.joined(index))
    return 1
  },
}

/**
 * Adds to the article what the headline’s tags say: notice, take, genre, urgency. The headline keeps its tags.
 * `first` is the index of the body's first block.
 */
export function readHeadlineTags(reader: Reader, first: number): void {
  const { builder } = reader
  const { headline } = builder.article
  if (headline === undefined || !(HINT.test(headline) || REPLACING_TAG.test(headline))) return
  const joined = headlineBlock(reader, first, headline)
  if (!joined) return
  let at = 0
  for (let turn = 0; turn < 3; turn++) {
    const text = headline.slice(at)
    const found = HEADLINE_TAGS.map((tag) => ({ tag, match: tag.shape.exec(text) })).find(({ match }) => match)
    if (!found?.match) {
      const tag = turn === 0 ? correctionTag(text) : undefined
      if (tag) addCorrection(reader, joined, tag.from, tag.to)
      at = tag?.length ?? at
      break
    }
    applyTag(reader, joined, found.tag, found.match, at)
    at += found.match[0].length
    while (headline.charAt(at) === ' ') at++
  }
  if (at > 0) correctedItem(reader, first)
  const named = builder.article.take ? undefined : findTake(headline)
  if (!named || (named.take.kind !== 'take' && named.take.kind !== 'update')) return
  builder.addField('take.text', joined, named.from, named.to)
  builder.article.take = named.take
}

const HINT =
  /^(?:\(\d|[(（][^()（）]{2,20}[)）]|[^\p{Ll}]{2,20}[-:)\]】：/]|\p{Lu}[\p{L} ]{3,20}: )|(?:=\d|\d\)|\(\d[^()]{2,16}\))$/u

/** Returns the text of the block that is the headline, with its repairs. Undefined if the headline is not a whole block. */
function headlineBlock(reader: Reader, first: number, headline: string): JoinedText | undefined {
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

function addCorrection({ builder }: Reader, joined: JoinedText, from: number, to: number): void {
  const notices = (builder.article.notices ??= [])
  notices.push({ kind: 'correction', text: builder.addField(`notices.${notices.length}.text`, joined, from, to) })
}

function applyTag({ builder }: Reader, joined: JoinedText, tag: HeadlineTag, match: RegExpExecArray, at: number): void {
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
  const target = NOTICE_TARGET.exec(joined.text)
  const name = target?.[1] ?? target?.[2]
  const bare = name?.replace(/[,.\s]+$/, '') ?? ''
  const from = target && name ? target.index + target[0].lastIndexOf(name) : 0
  if (bare && !crossesDateline(reader, first, from, from + bare.length)) {
    notice.target = builder.addField(`notices.${at}.target`, joined, from, from + bare.length)
    keepWraps(reader, joined, builder.spans[`notices.${at}.target`])
  }
  const paragraph = paragraphIn(joined.text)
  if (paragraph) notice.paragraph = paragraph
}

/** Whether a part of a block is partly in the dateline that the block opens with: after `In “PARIS (AP) -`. */
function crossesDateline(reader: Reader, index: number, from: number, to: number): boolean {
  const dateline = reader.dateline(index)
  return isDateline(dateline) && from < dateline.end && to > dateline.end
}
