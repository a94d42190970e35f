import * as kinds from '../../tokens/kinds'
import type { Tokens } from '../../tokens/tokens'

const LONGEST = 40 // tokens in the bracket: `(“Norvane” or, together with its subsidiaries, the “Company”)`
const LONGEST_NAME = 4 // words between the marks
const SMALL = 3 // letters of a small word in a name: `the`, `we`

/**
 * Returns the index of the token after a bracket that says how a name is called below; 0 if no such bracket opens at `open`.
 * The bracket follows the name: `Norvane, Inc. (“Norvane” or the “Company”)`. Not one with words of somebody: `Ann Holm (“It is over”)`.
 */
export function endOfDefinedName(tokens: Tokens, open: number): number {
  if (tokens.kind(open) !== kinds.OPEN || !followsName(tokens, open)) return 0
  let names = 0
  let token = open + 1
  for (; token < open + LONGEST; token++) {
    const kind = tokens.kind(token)
    if (kind === kinds.CLOSE) break
    if (isMark(kind)) {
      const close = endOfName(tokens, token)
      if (close === 0) return 0
      names++
      token = close
    } else if (kind !== kinds.COMMA && (kind !== kinds.WORD || tokens.has(token, kinds.CAPITAL))) return 0
  }
  return names > 0 && tokens.kind(token) === kinds.CLOSE && isMark(tokens.kind(token - 1)) ? token + 1 : 0
}

const isMark = (kind: number): boolean => kind >= kinds.QUOTE && kind <= kinds.CLOSE_QUOTE

/** Whether the end of a name precedes a bracket: a word with a capital, also with the stop of `Inc.`, or another bracket. */
function followsName(tokens: Tokens, open: number): boolean {
  const before = tokens.kind(open - 1) === kinds.STOP ? open - 2 : open - 1
  return tokens.kind(before) === kinds.CLOSE || isNameWord(tokens, before)
}

const isNameWord = (tokens: Tokens, token: number): boolean =>
  tokens.kind(token) === kinds.WORD && tokens.has(token, kinds.CAPITAL | kinds.INNER | kinds.DOTTED)

/** Returns the index of the mark after a name in quotation marks, which opens at `mark`; 0 if other words are between them. */
function endOfName(tokens: Tokens, mark: number): number {
  let token = mark + 1
  for (; token <= mark + LONGEST_NAME; token++) {
    if (tokens.kind(token) !== kinds.WORD) break
    if (!isNameWord(tokens, token) && tokens.end(token) - tokens.start(token) > SMALL) return 0
  }
  if (token === mark + 1) return 0
  if (tokens.kind(token) === kinds.COMMA) token++ // `“Norvane,”`
  return isMark(tokens.kind(token)) ? token : 0
}
