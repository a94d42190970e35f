import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { mayOpenSentence, sentenceBits } from './may-open-sentence'
import { SPEECH_VERB, TITLE } from './sentence-words'

const AHEAD = 4 // tokens that may be between a quotation and its speech verb

/** Whether the words after a quotation name its speaker: `"Is it?" Mr. Smith asked.` `next` is the first of them. */
export function isAttributed(page: TokenPage, next: number, last: number): boolean {
  const { tokens } = page
  const title = (sentenceBits(page, next) & TITLE) !== 0
  if (!title && mayOpenSentence(page, next) && (sentenceBits(page, next + 1) & SPEECH_VERB) === 0) return false
  if (tokens.kind(next) === kinds.IDEOGRAPH) return isAttributedInIdeographs(page, next, last)
  for (let token = next; token < Math.min(last, next + AHEAD); token++) {
    if ((sentenceBits(page, token) & SPEECH_VERB) !== 0 && token > next) return true
    if (token > next && !tokens.has(token, kinds.CAPITAL) && tokens.kind(token) !== kinds.STOP) return false
  }
  return false
}

const CHARACTERS = 10 // between a quotation and the end of the words that name its speaker

/** Whether characters up to the next mark name the speaker of the quotation before them: `外长李启明说。`; not `没有人回答。` */
function isAttributedInIdeographs(page: TokenPage, next: number, last: number): boolean {
  const { tokens } = page
  let token = next
  while (token < Math.min(last, next + CHARACTERS) && tokens.kind(token) === kinds.IDEOGRAPH) token++
  const kind = tokens.kind(token)
  const isMark = kind === kinds.STOP || kind === kinds.COMMA || kind === kinds.COLON
  return isMark && token > next + 1 && (sentenceBits(page, token - 1) & SPEECH_VERB) !== 0
}
