import type { Dateline } from '../../article'
import type { Story } from '../../diagnostics/story'
import { CAPITAL, CHARACTER_CLASS } from '../../text/characters'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import { datelinesOf } from '../datelines'
import { storyBit } from './story-bit'
import type { TextIndex } from './text-index'

/** Returns the bits of the features that a story has, such as `byline`. Those of its texts are in the index. */
export function storyBits({ article, dropped, repairs }: Story, index: TextIndex): number {
  const { headline } = article
  let found = headline === undefined ? ANY | NO_HEADLINE : ANY | HEADLINE
  if (headline !== undefined) {
    if ((CHARACTER_CLASS[headline.charCodeAt(headline.length - 1)] ?? 0) < CAPITAL) found |= HEADLINE_SIGN
    if (headline.includes('-')) found |= HEADLINE_HYPHEN
  }
  if (article.item !== undefined) found |= ITEM
  if (article.notices !== undefined) found |= NOTICES
  if (article.editorsNotes !== undefined) found |= EDITORS_NOTES
  if (article.embargo !== undefined) found |= EMBARGO
  if (article.expires !== undefined) found |= EXPIRES
  if (article.restrictions !== undefined) found |= RESTRICTIONS
  if (article.slugline !== undefined) found |= SLUGLINE
  if (article.byline !== undefined) found |= BYLINE
  if (!article.byline && !article.signoff && !article.contributors) found |= UNSIGNED
  const datelines = datelinesOf(index)
  if (datelines.length === 0) found |= NO_DATELINE
  for (const { dateline } of datelines) found |= datelineBits(dateline)
  for (const { kind } of article.body) if (kind === 'media') found |= MEDIA
  if (dropped.length > 0) found |= DROPPED
  if (dropped.some(({ kind }) => kind !== 'end-mark') || boilerplateBlocksOf(index).length > 0) found |= BOILERPLATE
  for (const { kind } of repairs)
    if (kind === 'hard-wrap') found |= HARD_WRAP
    else if (kind === 'hyphenation') found |= HYPHENATION
    else if (kind === 'control-character') found |= CONTROL_CHARACTER
  return found
}

function datelineBits({ date, credits = [], places = [] }: Dateline): number {
  let found = date ? DATELINE | DATELINE_DATE : DATELINE | UNDATED_DATELINE
  if (credits.length > 0) found |= credits.length > 1 ? SEVERAL_CREDITS : LONE_CREDIT
  for (const { kind, agency } of credits) if (kind === undefined && agency === undefined) found |= UNKNOWN_CREDIT
  const [first] = places
  if (first && first.region === undefined && first.country === undefined) found |= NO_REGION
  for (const { region } of places) if (region !== undefined) found |= REGION
  return found
}

const ANY = /* @__PURE__ */ storyBit('any')
const ITEM = /* @__PURE__ */ storyBit('item')
const NOTICES = /* @__PURE__ */ storyBit('notices')
const EDITORS_NOTES = /* @__PURE__ */ storyBit('editorsNotes')
const EMBARGO = /* @__PURE__ */ storyBit('embargo')
const EXPIRES = /* @__PURE__ */ storyBit('expires')
const RESTRICTIONS = /* @__PURE__ */ storyBit('restrictions')
const SLUGLINE = /* @__PURE__ */ storyBit('slugline')
const MEDIA = /* @__PURE__ */ storyBit('media')
const HEADLINE = /* @__PURE__ */ storyBit('headline')
const NO_HEADLINE = /* @__PURE__ */ storyBit('noHeadline')
const HEADLINE_SIGN = /* @__PURE__ */ storyBit('headlineSign')
const HEADLINE_HYPHEN = /* @__PURE__ */ storyBit('headlineHyphen')
const BYLINE = /* @__PURE__ */ storyBit('byline')
const UNSIGNED = /* @__PURE__ */ storyBit('unsigned')
const DATELINE = /* @__PURE__ */ storyBit('dateline')
const NO_DATELINE = /* @__PURE__ */ storyBit('noDateline')
const DATELINE_DATE = /* @__PURE__ */ storyBit('datelineDate')
const UNDATED_DATELINE = /* @__PURE__ */ storyBit('undatedDateline')
const LONE_CREDIT = /* @__PURE__ */ storyBit('loneCredit')
const SEVERAL_CREDITS = /* @__PURE__ */ storyBit('severalCredits')
const UNKNOWN_CREDIT = /* @__PURE__ */ storyBit('unknownCredit')
const REGION = /* @__PURE__ */ storyBit('region')
const NO_REGION = /* @__PURE__ */ storyBit('noRegion')
const BOILERPLATE = /* @__PURE__ */ storyBit('boilerplate')
const DROPPED = /* @__PURE__ */ storyBit('dropped')
const HARD_WRAP = /* @__PURE__ */ storyBit('hardWrap')
const HYPHENATION = /* @__PURE__ */ storyBit('hyphenation')
const CONTROL_CHARACTER = /* @__PURE__ */ storyBit('controlCharacter')
