import type { Dateline } from '../../article'
import type { Story } from '../../diagnostics/story'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import { datelinesOf } from '../datelines'
import { isPlainDateline } from '../is-plain-dateline'
import { lastBodyText } from '../last-body-text'
import { STORY_BITS } from './story-bit'
import { PARTS } from './story-features'
import type { TextIndex } from './text-index'

/** Returns the bits of the features that a story has, such as `byline`. Those of its texts are in the index. */
export function storyBits({ article, text, spans, dropped, unread, repairs }: Story, index: TextIndex): number {
  const { headline, dateline } = article
  let found = STORY_BITS.any
  for (const part of PARTS) if (article[part] !== undefined) found |= STORY_BITS[part]
  found |= headline === undefined ? STORY_BITS.noHeadline : headlineBits(headline)
  if (!lastBodyText(index.texts)) found |= STORY_BITS.noBody
  for (const { kind } of article.body) if (kind === 'media') found |= STORY_BITS.media
  const datelines = datelinesOf(index)
  for (const each of datelines) found |= datelineBits(each.dateline)
  if (datelines.length !== 1) found |= datelines.length > 1 ? STORY_BITS.roundup : STORY_BITS.noDateline
  if (!dateline) found |= STORY_BITS.oddDateline
  else if (!dateline.date) found |= STORY_BITS.noOwnDate
  if (dropped.length + unread.length > 0) found |= STORY_BITS.leftover
  if (dropped.some(({ kind }) => kind !== 'end-mark') || boilerplateBlocksOf(index).length > 0)
    found |= STORY_BITS.boilerplate
  for (const { kind } of repairs) found |= kind === 'hard-wrap' ? STORY_BITS.hardWrap : STORY_BITS.otherRepair
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) found |= STORY_BITS.byteOrderMark
  if (article.annotations && (text === '' || Object.hasOwn(spans, 'annotations'))) found |= STORY_BITS.ownAnnotations
  return found
}

function headlineBits(headline: string): number {
  const last = headline.charCodeAt(headline.length - 1)
  const found = last === FULL_STOP || last >= 0x80 ? STORY_BITS.headline | STORY_BITS.headlineStop : STORY_BITS.headline
  return headline.includes('-') ? found | STORY_BITS.headlineHyphen : found
}

function datelineBits({ text, date, credits = [], places = [] }: Dateline): number {
  let found = isPlainDateline(text) && places.length < 2 ? 0 : STORY_BITS.oddDateline
  if (date) found |= STORY_BITS.datelineDate
  for (const { kind, agency } of credits)
    found |=
      credits.length > 1 || (kind === undefined && agency === undefined)
        ? STORY_BITS.credit | STORY_BITS.oddCredit
        : STORY_BITS.credit
  const [first] = places
  if (first && first.region === undefined && first.country === undefined) found |= STORY_BITS.noRegion
  for (const { region } of places) if (region !== undefined) found |= STORY_BITS.region
  return found
}

const FULL_STOP = 0x2e
const BYTE_ORDER_MARK = 0xfeff
