import type { PageWords } from './page-words'

// `Bill
// Gates`: most names stand in one line, with one blank between their words
const UNEVEN = /[^\S ]| {2}/

/** The text of some tokens in one line: what white space is in it becomes one blank. */
export function spelled({ tokens, text }: PageWords, from: number, to: number): string {
  const stretch = text.slice(tokens.start(from), tokens.end(to - 1))
  return UNEVEN.test(stretch) ? stretch.replace(/\s+/g, ' ') : stretch
}
