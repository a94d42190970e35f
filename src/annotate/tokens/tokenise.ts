import { BLANK, BREAK, classes, DIGIT, LETTER, SMALL } from './characters'
import * as kinds from './kinds'
import { TokenReader } from './token-reader'
import type { Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** How a language writes words. */
export interface Spelling {
  /** Short words cling to the next by an apostrophe: `l’Élysée`, `dell’Unione` are two words each. */
  readonly elides?: boolean
}

/** Cuts a stretch of a text into tokens, each looked up in the vocabulary, and puts them behind those that are there. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  vocabulary: Vocabulary,
  spelling: Spelling = {},
): void {
  const reader = new TokenReader(text, end)
  const table = classes()
  const elides = spelling.elides ?? false
  let before = kinds.LINE
  let at = start
  while (at < end) {
    const first = table[text.charCodeAt(at)] ?? BLANK
    if (first === BLANK) {
      before |= kinds.SPACED
      at++
      continue
    }
    let kind = first
    if (first >= SMALL && first <= LETTER) {
      kind = kinds.WORD
      reader.word(at, elides)
    } else if (first === DIGIT) {
      kind = kinds.NUMBER
      reader.number(at)
    } else if (first === BREAK) {
      before |= kinds.SPACED | kinds.LINE
      at++
      continue
    } else if (first === kinds.IDEOGRAPH) reader.ideograph(at)
    else kind = reader.mark(at, first, before !== 0)
    const { to } = reader
    tokens.add(at, to, kind, reader.flags | before, vocabulary.find(text, at, to, reader.hash))
    at = to
    before = 0
  }
}
