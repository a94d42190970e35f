import { isAsciiLetter } from '../../text/is-ascii-letter'
import { boilerplateOpenings, mayBeBoilerplate } from '../boilerplate-openings'
import { privateOpenings } from '../private-note'
import type { ArticleText } from './article-texts'
import { textBit } from './text-bit'
import { keyOf, mayOpen } from './text-openings'

/** Returns the features shown by the first bytes of a text. Sets both for a text that opens with other signs than a quotation mark. */
export function openingBits(bytes: Uint8Array, at: number, text: ArticleText | undefined): number {
  const first = bytes[at] ?? 0
  if (!isAsciiLetter(first) && first !== QUOTATION_MARK && first !== GRAVE) return PRIVATE_OPENING | BOILERPLATE_OPENING
  const key = keyOf(first, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0, bytes[at + 4] ?? 0)
  return (
    (mayOpen(privateOpenings().notes, key) ? PRIVATE_OPENING : 0) |
    (text && mayBeBoilerplate(text) && mayOpen(boilerplateOpenings(), key) ? BOILERPLATE_OPENING : 0)
  )
}

const QUOTATION_MARK = 0x22
const GRAVE = 0x60
const PRIVATE_OPENING = /* @__PURE__ */ textBit('privateOpening')
const BOILERPLATE_OPENING = /* @__PURE__ */ textBit('boilerplateOpening')
