import type { Reader } from '../reader'

const LONGEST = 300

/**
 * Of the lines before the story that no other part has taken, the first is the headline, and one right behind it the subheadline.
 * The others are told as unread: to guess what they are would be to make it up.
 */
export function headline(reader: Reader, open: readonly number[]): number[] {
  const { draft } = reader
  const rest: number[] = []
  for (const index of open) {
    if (reader.line(index).length === 0) continue
    if (draft.article.headline === undefined && reader.length(index) <= LONGEST) {
      draft.article.headline = draft.take('headline', reader.joined(index))
    } else if (draft.article.headline !== undefined && sameText(reader.line(index), draft.article.headline)) {
      const { start, end } = reader.block(index)
      draft.drop('duplicate-headline', start, end)
    } else if (
      draft.article.headline !== undefined &&
      draft.article.subheadline === undefined &&
      isWorded(reader.line(index))
    ) {
      draft.article.subheadline = draft.take('subheadline', reader.joined(index))
    } else rest.push(index)
  }
  return rest
}

const isWorded = (line: string): boolean =>
  line.length <= LONGEST && /\p{L}.*\s.*\p{L}|[\u2e80-\u9fff\uac00-\ud7af]{4}/u.test(line)
const sameText = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase()
