import type { PageWords } from './candidates/page-words'

const SPACE = 32

/** Returns the text of the tokens from `from` up to `to` on one line. Each run of white space becomes one space. */
export function spellTokens({ tokens, text }: PageWords, from: number, to: number): string {
  const spelled = text.slice(tokens.start(from), tokens.end(to - 1))
  let end = tokens.end(from)
  for (let token = from + 1; token < to; token++) {
    const start = tokens.start(token)
    const even = start === end || (start === end + 1 && text.charCodeAt(end) === SPACE)
    if (!even) return spelled.replace(/\s+/g, ' ')
    end = tokens.end(token)
  }
  return spelled
}
