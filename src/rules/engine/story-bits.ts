import type { Dateline } from '../../article'
import type { Story } from '../../diagnostics/story'
import { boilerplateBlocksOf } from '../boilerplate-blocks'
import { datelinesOf } from '../datelines'
import { storyBit } from './story-bit'
import { REQUIRED_PARTS } from './story-features'
import type { TextIndex } from './text-index'

/** Returns the bits of the features that a story has, such as `byline`. Those of its texts are in the index. */
export function storyBits({ article, dropped, repairs }: Story, index: TextIndex): number {
  let found = ANY
  for (const part of REQUIRED_PARTS) if (article[part] !== undefined) found |= storyBit(part)
  if (article.headline?.includes('-')) found |= HEADLINE_HYPHEN
  const datelines = datelinesOf(index)
  if (datelines.length === 0) found |= NO_DATELINE
  for (const { dateline } of datelines) found |= datelineBits(dateline)
  for (const { kind } of article.body) if (kind === 'media') found |= MEDIA
  if (dropped.length > 0) found |= DROPPED
  if (dropped.some(({ kind }) => kind !== 'end-mark') || boilerplateBlocksOf(index).length > 0) found |= BOILERPLATE
  for (const { kind } of repairs) found |= kind === 'hard-wrap' ? HARD_WRAP : OTHER_REPAIR
  return found
}

function datelineBits({ date, credits, places = [] }: Dateline): number {
  let found = date ? DATELINE | DATELINE_DATE : DATELINE
  if (credits) found |= CREDIT
  const [first] = places
  if (first && first.region === undefined && first.country === undefined) found |= NO_REGION
  for (const { region } of places) if (region !== undefined) found |= REGION
  return found
}

const ANY = /* @__PURE__ */ storyBit('any')
const HEADLINE_HYPHEN = /* @__PURE__ */ storyBit('headlineHyphen')
const MEDIA = /* @__PURE__ */ storyBit('media')
const DATELINE = /* @__PURE__ */ storyBit('dateline')
const NO_DATELINE = /* @__PURE__ */ storyBit('noDateline')
const DATELINE_DATE = /* @__PURE__ */ storyBit('datelineDate')
const CREDIT = /* @__PURE__ */ storyBit('credit')
const REGION = /* @__PURE__ */ storyBit('region')
const NO_REGION = /* @__PURE__ */ storyBit('noRegion')
const BOILERPLATE = /* @__PURE__ */ storyBit('boilerplate')
const DROPPED = /* @__PURE__ */ storyBit('dropped')
const HARD_WRAP = /* @__PURE__ */ storyBit('hardWrap')
const OTHER_REPAIR = /* @__PURE__ */ storyBit('otherRepair')
