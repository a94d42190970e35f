import { isAsciiLetter } from '../../text/is-ascii-letter'
import { boilerplateOpenings, mayBeBoilerplate } from '../boilerplate-openings'
import { privateOpenings } from '../private-note'
import type { ArticleText } from './article-texts'
import { textBit } from './text-bit'
import { keyOf, mayOpen } from './text-openings'

/** Returns the features shown by the first bytes of a text. Sets those of notes and boilerplate if it opens with other signs than a quotation mark. */
export function openingBits(bytes: Uint8Array, at: number, text: ArticleText): number {
  const first = bytes[at] ?? 0
  if (first > EASTERN || (first === EASTERN && (bytes[at + 1] ?? 0) >= EASTERN_SECOND))
    return PRIVATE_OPENING | BOILERPLATE_OPENING | EASTERN_OPENING
  if (!isAsciiLetter(first) && first !== QUOTATION_MARK && first !== GRAVE) return PRIVATE_OPENING | BOILERPLATE_OPENING
  const key = keyOf(first, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0, bytes[at + 4] ?? 0)
  return (
    (mayOpen(privateOpenings().notes, key) ? PRIVATE_OPENING : 0) |
    (mayBeBoilerplate(text) && mayOpen(boilerplateOpenings(), key) ? BOILERPLATE_OPENING : 0)
  )
}

const QUOTATION_MARK = 0x22
const GRAVE = 0x60
/** The first two bytes of U+2E80, from which on the characters of Chinese and Japanese are. */
const EASTERN = 0xe2
const EASTERN_SECOND = 0xba
const PRIVATE_OPENING = /* @__PURE__ */ textBit('privateOpening')
const EASTERN_OPENING = /* @__PURE__ */ textBit('easternOpening')
const BOILERPLATE_OPENING = /* @__PURE__ */ textBit('boilerplateOpening')
