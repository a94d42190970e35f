import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { sentenceBits } from './may-open-sentence'
import { LETTER_LEAD, LETTER_NAME, LETTERED } from './sentence-words'

const NICKNAME = 3 // tokens

/** Whether a token is an initial: `J.` of `J. Smith`; not: the `C` of `20°C`, the `s` of `1950s`. */
export function isInitial({ tokens }: TokenPage, token: number): boolean {
  if (tokens.end(token) - tokens.start(token) !== 1) return false
  if (tokens.has(token, kinds.AFTER_SPACE | kinds.LINE)) return true
  const before = tokens.kind(token - 1)
  return before === kinds.STOP || before === kinds.OPEN || before === kinds.HYPHEN || before === kinds.QUOTE
}

/**
 * Whether a sentence ends after a single letter and its full stop (`token`), because the letter is a name: `C` of `vitamin C.`, `X` of `on X.`
 * So is a capital after a word in small letters, before a quotation: `escribió en X. «Estoy bien»`; not before a nickname, `of J. «Pepe» Ruiz`.
 * `next` is the token after the opening marks, `bits` are those of the letter.
 */
export function endsAfterLetter(page: TokenPage, token: number, next: number, bits: number): boolean {
  const { tokens } = page
  if (isInitial(page, next) && tokens.kind(next + 1) === kinds.STOP) return false // `X. M. Hill`
  const letter = token - 1
  const lead = sentenceBits(page, letter - 1)
  if ((lead & LETTERED) !== 0 || ((bits & LETTER_NAME) !== 0 && (lead & LETTER_LEAD) !== 0)) return true
  if (!isQuotationMark(page, next - 1) || next - 1 <= token) return false
  const isLed = tokens.kind(letter - 1) === kinds.WORD && !tokens.has(letter - 1, kinds.CAPITAL)
  return isLed && tokens.has(letter, kinds.CAPITAL) && !isNickname(page, next)
}

const isQuotationMark = ({ tokens }: TokenPage, token: number): boolean =>
  tokens.kind(token) >= kinds.QUOTE && tokens.kind(token) <= kinds.CLOSE_QUOTE

/** Whether a quotation is a name inside a name: `«Pepe»` of `J. «Pepe» Ruiz`. `start` is the token after its opening mark. */
function isNickname(page: TokenPage, start: number): boolean {
  for (let token = start + 1; token <= start + NICKNAME; token++)
    if (isQuotationMark(page, token)) return page.tokens.has(token + 1, kinds.CAPITAL)
  return false
}
