import type { PageWords } from './page-words'

/** Whether a word has the ending of an adjective before the noun of a body or region in small letters: `Омской` before `области`. */
export const hasAdjectiveEnding = ({ page, tokens, text }: PageWords, token: number): boolean =>
  page.words.names.adjectiveEndings.some((ending) => text.startsWith(ending, tokens.end(token) - ending.length))
