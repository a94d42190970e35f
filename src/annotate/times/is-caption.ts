import type { TokenPage } from '../page'
import type { PageBlock } from '../page-block'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { CAPTION, type TimeWords } from './time-words'

const LABEL = 3 // tokens of a label before its mark: `File photo 2` ¦ `:`

/** Whether a block is the caption of a picture: by the label of its line, or by one of its own such as `PHOTO:`. */
export function isCaption({ tokens }: TokenPage, words: TimeWords, { kind, from, to }: PageBlock): boolean {
  if (kind === 'caption') return true
  if (!isLabel(tokens, words, from)) return false
  let mark = from + 1
  while (mark < to && mark <= from + LABEL && (isLabel(tokens, words, mark) || tokens.kind(mark) === kinds.NUMBER))
    mark++
  if (mark >= to) return false
  const found = tokens.kind(mark)
  return (
    found === kinds.COLON || found === kinds.DASH || (found === kinds.HYPHEN && tokens.has(mark, kinds.AFTER_SPACE))
  )
}

const isLabel = (tokens: Tokens, { bits }: TimeWords, token: number): boolean =>
  ((bits[tokens.word(token)] ?? 0) & CAPTION) !== 0
