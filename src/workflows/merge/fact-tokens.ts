import { HAN_FIGURES, numberValue } from './number-values'

/** One word or figure of a text, with its place. */
export interface FactToken {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What is compared: the value of a figure, a word in lower case without the `s` of a possessive. */
  readonly key: string
  readonly isFigure: boolean
}

/** A figure with separators, a number in Chinese characters, a character of such a script, or a word. */
const TOKEN = new RegExp(
  String.raw`\p{Nd}+(?:[.,:\u00a0\u202f'’]\p{Nd}+)*|[${HAN_FIGURES}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*`,
  'gu',
)

/** Returns the words and figures of a text, in order. */
export function factTokens(text: string): FactToken[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const value = numberValue(match[0])
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      key: value === undefined ? match[0].toLowerCase().replace(/['’]s$/, '') : `#${value}`,
      isFigure: value !== undefined,
    }
  })
}
