import type { ArticleText } from './article-texts'
import { textBit } from './text-bit'

/** Returns the feature bits of a text without those that count in other parts only. Adds `briefBlock`. */
export function bitsInPart(found: number, { part, block, text }: ArticleText): number {
  const bits = block !== undefined && text.length < BRIEF ? found | BRIEF_BLOCK : found
  return part !== 'paragraph' ? bits & ~(OPENINGS | BRACKET) : block === 0 ? bits & ~OPENINGS : bits
}

const BRIEF = 12 // characters
const BRIEF_BLOCK = /* @__PURE__ */ textBit('briefBlock')
const BRACKET = /* @__PURE__ */ textBit('bracket')
const OPENINGS = /* @__PURE__ */ textBit('openingBracket') | textBit('openingDash') | textBit('easternOpening')
