import { expect, it } from 'vitest'
import { sourceFiles, sourceText } from '../support/source-files'

/** Wordings that leave open of what something is missing, with the words to use. */
const UNCLEAR: readonly [wording: RegExp, better: string][] = [
  [/\bthere (?:is|are) none\b/i, 'name what is missing: “Undefined for a document without a date.”'],
  [/\b(?:is|are) none\b/, 'repeat the noun: “words that are not verbs”'],
  [/\bor else (?:one|by|from)\b/i, '“or”, or a second sentence'],
]

/** Returns the comments of a text. */
const commentsOf = (text: string): string[] => text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm) ?? []

it.each(UNCLEAR)('no comment has the wording %s: write %s', (wording) => {
  const files = sourceFiles.filter((file) => commentsOf(sourceText(file)).some((comment) => wording.test(comment)))
  expect(files).toEqual([])
})
