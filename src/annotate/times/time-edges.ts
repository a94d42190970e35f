import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { slotBits } from './slot-number'
import type { TimeMatch } from './time-matcher'
import { EDGE, EDGE_LEAD, LEADS, type TimeWords } from './time-words'

const ARTICLE = slotBits('ARTICLE')

/** Whether the word before a token makes it a time, not a name: `in` before `August` of `in August Berg went`. */
export function isLedTime({ tokens }: TokenPage, { bits, masks }: TimeWords, token: number): boolean {
  const before = tokens.word(token - 1)
  const led = ((bits[before] ?? 0) & LEADS) !== 0 || ((masks[before] ?? 0) & ARTICLE) !== 0
  return led && tokens.end(token) - tokens.start(token) > 3
}

/** Whether a word such as `end` is a verb before a time: `the talks end June 30`; not a modifier: `by end June`, `end-June`. */
export function isEdgeVerb({ tokens }: TokenPage, { bits }: TimeWords, token: number): boolean {
  if (((bits[tokens.word(token)] ?? 0) & EDGE) === 0) return false
  return tokens.kind(token + 1) !== kinds.HYPHEN && ((bits[tokens.word(token - 1)] ?? 0) & EDGE_LEAD) === 0
}

/** Whether a time ends with a full stop that is not its own: that of `in Sept.`, or of the sentence in `am 9.`; not that of `5. bis 9. Juni`. */
export const endsWithStop = ({ tokens }: TokenPage, { to, next }: TimeMatch): boolean =>
  tokens.kind(to - 1) === kinds.STOP && (next === undefined || tokens.kind(to - 2) !== kinds.NUMBER)
