import type { PageWords } from './page-words'

/** Whether a word has the ending of a genitive that no family name has: `России` of `Президент России`. */
export const isInGenitive = ({ page, tokens, text }: PageWords, token: number): boolean =>
  page.words.names.genitiveEndings.some((ending) => text.startsWith(ending, tokens.end(token) - ending.length))
