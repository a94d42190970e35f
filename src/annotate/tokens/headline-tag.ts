import { HEADLINE_TAG_WORDS } from '../../lexicon/headline-tag-words'
import { once } from '../../lexicon/words'
import { AFTER_SPACE, CAPITAL, CAPS, CLOSE, HYPHEN, LINE, NUMBER, OPEN } from './kinds'
import type { Tokens } from './tokens'

const TAGS: () => ReadonlySet<string> = /* @__PURE__ */ once(() => new Set(HEADLINE_TAG_WORDS.trim().split(/\s+/)))
const LONGEST = 12 // tokens of the tags of a headline: `CORRECTED-UPDATE 1-`

/**
 * Returns the index of the token after the tags that open a line: that of `Gold` in `UPDATE 2-Gold rises`.
 * Returns `line`, the index of the line’s first token, if no tag opens it.
 */
export function headlineTagEnd(text: string, tokens: Tokens, line: number): number {
  let end = line
  for (let next = tagEnd(text, tokens, end); next > end; next = tagEnd(text, tokens, end)) end = next
  return end
}

/** Whether a token directly follows the tags that open its line: `Gold` of `UPDATE 2-Gold rises`. */
export function isAfterHeadlineTag(text: string, tokens: Tokens, token: number): boolean {
  if (tokens.kind(token - 1) !== HYPHEN) return false
  for (let line = token - 2; line >= Math.max(0, token - LONGEST); line--)
    if (line === 0 || tokens.has(line, LINE)) return headlineTagEnd(text, tokens, line) === token
  return false
}

/** Returns the index of the token after a bracket with words in capitals, `(OFFICIAL)` of `CORRECTED (OFFICIAL)-`; that of the bracket for others. */
function bracketEnd(tokens: Tokens, open: number): number {
  let close = open + 1
  while (close < open + MOST_WORDS && tokens.has(close, CAPS)) close++
  return tokens.kind(close) === CLOSE ? close + 1 : open
}

const MOST_WORDS = 5 // tokens of a remark in a tag

function tagEnd(text: string, tokens: Tokens, first: number): number {
  const opened = tokens.kind(first) === OPEN
  const word = opened ? first + 1 : first
  if (!tokens.has(word, CAPS)) return first
  let next = word + 1
  if (tokens.kind(next) === NUMBER && tokens.has(next, AFTER_SPACE)) next++
  if (opened && tokens.kind(next) === CLOSE) next++
  else if (tokens.kind(next) === OPEN && tokens.has(next + 1, CAPS)) next = bracketEnd(tokens, next)
  if (
    tokens.kind(next) !== HYPHEN ||
    tokens.has(next, AFTER_SPACE) ||
    !TAGS().has(text.slice(tokens.start(word), tokens.end(word)))
  )
    return first
  return tokens.has(next + 1, AFTER_SPACE) || !tokens.has(next + 1, CAPITAL) ? first : next + 1
}
