import type { Dateline } from '../../article'
import type { Story } from '../../diagnostics/story'
import { isAsciiLetter } from '../../text/is-ascii-letter'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import { datelinesOf } from '../datelines'
import { isPlainDateline } from '../is-plain-dateline'
import { lastBodyText } from '../last-body-text'
import { isPlainDate } from '../numbered-dates'
import { storyBit } from './story-bit'
import type { TextIndex } from './text-index'

/** Returns the bits of the features that a story has, such as `byline`. Those of its texts are in the index. */
export function storyBits({ article, text, spans, dropped, unread, repairs }: Story, index: TextIndex): number {
  const { item, notices, embargo, expires, restrictions, slugline, byline, headline, dateline } = article
  let found = ANY
  if (item !== undefined) found |= ITEM
  if (notices !== undefined) found |= NOTICES
  if (embargo !== undefined) found |= EMBARGO
  if (expires !== undefined) found |= EXPIRES
  if (restrictions !== undefined) found |= RESTRICTIONS
  if (slugline !== undefined) found |= SLUGLINE
  if (byline !== undefined) found |= BYLINE
  found |= headline === undefined ? NO_HEADLINE : headlineBits(headline)
  const last = lastBodyText(index.texts)
  if (!last) found |= NO_BODY
  if (article.take || dropped.length > 0 || !isComplete(last?.text ?? '')) found |= OPEN_END
  for (const { kind } of article.body) if (kind === 'media') found |= MEDIA
  const datelines = datelinesOf(index)
  for (const each of datelines) found |= datelineBits(each.dateline)
  if (datelines.length !== 1) found |= datelines.length > 1 ? ROUNDUP : NO_DATELINE
  if (!dateline) found |= ODD_DATELINE
  else if (!dateline.date) found |= NO_OWN_DATE
  else if (item || article.published || article.updated) found |= FILED_DATE
  if (dropped.length + unread.length > 0) found |= LEFTOVER
  if (dropped.some(({ kind }) => kind !== 'end-mark') || boilerplateBlocksOf(index).length > 0) found |= BOILERPLATE
  for (const { kind } of repairs) found |= kind === 'hard-wrap' ? HARD_WRAP : OTHER_REPAIR
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) found |= MARK
  if (article.annotations && (text === '' || Object.hasOwn(spans, 'annotations'))) found |= OWN_ANNOTATIONS
  return found
}

function headlineBits(headline: string): number {
  const last = headline.charCodeAt(headline.length - 1)
  const found = last === FULL_STOP || last >= 0x80 ? HEADLINE | HEADLINE_STOP : HEADLINE
  return headline.includes('-') ? found | HEADLINE_HYPHEN : found
}

function datelineBits({ text, date, credits = [], places = [] }: Dateline): number {
  let found = isPlainDateline(text) && places.length < 2 ? 0 : ODD_DATELINE
  if (date && !isPlainDate(date)) found |= ODD_DATE
  for (const { kind, agency } of credits)
    found |= credits.length > 1 || (kind === undefined && agency === undefined) ? CREDIT | ODD_CREDIT : CREDIT
  const [first] = places
  if (first && first.region === undefined && first.country === undefined) found |= NO_REGION
  for (const { region } of places) if (region !== undefined) found |= REGION
  return found
}

/** Whether a text is long and ends like most sentences: with a letter, a full stop, and possibly a quotation mark. */
function isComplete(text: string): boolean {
  const end = text.charCodeAt(text.length - 1) === QUOTATION_MARK ? text.length - 2 : text.length - 1
  return text.length > LONG && text.charCodeAt(end) === FULL_STOP && isAsciiLetter(text.charCodeAt(end - 1))
}

/** A text of more characters with a full stop at its end is complete, as `damage/truncated` has it. */
const LONG = 100
const FULL_STOP = 0x2e
const BYTE_ORDER_MARK = 0xfeff
const QUOTATION_MARK = 0x22

const ANY = /* @__PURE__ */ storyBit('any')
const ITEM = /* @__PURE__ */ storyBit('item')
const NOTICES = /* @__PURE__ */ storyBit('notices')
const EMBARGO = /* @__PURE__ */ storyBit('embargo')
const EXPIRES = /* @__PURE__ */ storyBit('expires')
const RESTRICTIONS = /* @__PURE__ */ storyBit('restrictions')
const SLUGLINE = /* @__PURE__ */ storyBit('slugline')
const BYLINE = /* @__PURE__ */ storyBit('byline')
const HEADLINE = /* @__PURE__ */ storyBit('headline')
const NO_HEADLINE = /* @__PURE__ */ storyBit('noHeadline')
const HEADLINE_HYPHEN = /* @__PURE__ */ storyBit('headlineHyphen')
const HEADLINE_STOP = /* @__PURE__ */ storyBit('headlineStop')
const NO_BODY = /* @__PURE__ */ storyBit('noBody')
const OPEN_END = /* @__PURE__ */ storyBit('openEnd')
const MEDIA = /* @__PURE__ */ storyBit('media')
const NO_DATELINE = /* @__PURE__ */ storyBit('noDateline')
const ROUNDUP = /* @__PURE__ */ storyBit('roundup')
const ODD_DATELINE = /* @__PURE__ */ storyBit('oddDateline')
const ODD_DATE = /* @__PURE__ */ storyBit('oddDate')
const NO_OWN_DATE = /* @__PURE__ */ storyBit('noOwnDate')
const FILED_DATE = /* @__PURE__ */ storyBit('filedDate')
const CREDIT = /* @__PURE__ */ storyBit('credit')
const ODD_CREDIT = /* @__PURE__ */ storyBit('oddCredit')
const REGION = /* @__PURE__ */ storyBit('region')
const NO_REGION = /* @__PURE__ */ storyBit('noRegion')
const BOILERPLATE = /* @__PURE__ */ storyBit('boilerplate')
const LEFTOVER = /* @__PURE__ */ storyBit('leftover')
const HARD_WRAP = /* @__PURE__ */ storyBit('hardWrap')
const OTHER_REPAIR = /* @__PURE__ */ storyBit('otherRepair')
const MARK = /* @__PURE__ */ storyBit('byteOrderMark')
const OWN_ANNOTATIONS = /* @__PURE__ */ storyBit('ownAnnotations')
