import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { OPENER } from './sentence-words'

/** Returns the classes of the word at a token, such as `TITLE`, as bits. */
export const sentenceBits = ({ tokens, words }: TokenPage, token: number): number =>
  words.sentences.bits[tokens.word(token)] ?? 0

/** Whether a word often opens sentences, or is a label: `Image: AP`. Not a single letter before a full stop, which is an initial. */
export const mayOpenSentence = (page: TokenPage, token: number): boolean =>
  ((sentenceBits(page, token) & OPENER) !== 0 || isLabelWord(page, token)) &&
  !(page.tokens.kind(token + 1) === kinds.STOP && page.tokens.end(token) === page.tokens.start(token) + 1)

const isLabelWord = ({ tokens }: TokenPage, token: number): boolean =>
  tokens.kind(token) === kinds.WORD && tokens.kind(token + 1) === kinds.COLON
