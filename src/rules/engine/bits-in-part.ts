import type { ArticleText } from './article-texts'
import { textBit } from './text-bit'

/** Returns the feature bits of a text without those that count in other parts only. Adds `briefBlock`. */
export function bitsInPart(found: number, { part, block, text }: ArticleText): number {
  const counted =
    part !== 'paragraph' ? (HEAD.has(part) ? HEAD_BITS : OTHER_BITS) : block === 0 ? FIRST_BITS : PARAGRAPH_BITS
  return (found & counted) | (block !== undefined && text.length < BRIEF ? BRIEF_BLOCK : 0)
}

/** Parts above the body in which acronyms are looked for. */
const HEAD: ReadonlySet<ArticleText['part']> = /* @__PURE__ */ new Set([
  'headline',
  'subheadline',
  'summaries',
] as const)

const BRIEF = 12 // characters

const BRIEF_BLOCK = /* @__PURE__ */ textBit('briefBlock')
const PARAGRAPH_BITS = -1
const FIRST_BITS = /* @__PURE__ */ ~(textBit('openingBracket') | textBit('openingDash') | textBit('easternOpening'))
const HEAD_BITS = /* @__PURE__ */ FIRST_BITS & ~textBit('bracket')
const OTHER_BITS = /* @__PURE__ */ HEAD_BITS & ~textBit('twoCapitals')
