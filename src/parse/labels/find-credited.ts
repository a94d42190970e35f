import { isSigned } from './find-signature'
import { isPersonName } from './is-person-name'
import type { StoryLine } from './story-line'

const LONGEST = 60 // characters of a line of names
const TOP = 3 // lines of the copy in which the site names itself
const NEAR = 2 // lines below the text in which a name signs it
const CAPTION = 24 // characters of the shortest caption
const CREDIT = 30 // characters of a credit after the name: `/The Herald`, `撮影`
/** What separates two names: `Thanh Hậu - Ngọc Diệp`, `Jane Doe, Ana Ruiz` */
const BETWEEN = /\s*[,、，/|・&]\s*|\s[-–—]\s/
/** Name of a person in Chinese, Japanese or Korean: `森下千景` */
const DENSE_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3,6}$/u

/**
 * Returns the indexes of the lines above and below the text that are only names of persons, one of whom a caption credits at its end:
 * `Jane Doe`, beside `A barge in the Lorn. Jane Doe/The Herald`. None if another line is surely the byline.
 */
export function findCredited(lines: readonly StoryLine[]): readonly number[] {
  const found: number[] = []
  for (const [at, { text, zone, part, fromBody }] of lines.entries()) {
    if (at < TOP || zone === 1 || fromBody > NEAR || part !== undefined || text.length > LONGEST) continue
    const names = text.split(BETWEEN)
    if (!names.every((name) => isPersonName(name) || DENSE_NAME.test(name))) continue
    const isCredited = names.some((name) => lines.some((line) => credits(line, name)))
    // below it, a job alone: `Staff writer`
    if (isCredited && !lines.some((line, other) => other !== at + 1 && isSigned(line))) found.push(at)
  }
  return found
}

/** Whether a line is a caption that ends with the credit of a person: behind a mark, and not that of a house, as in `Jane Doe/The Herald`. */
function credits({ text, part, stopped }: StoryLine, name: string): boolean {
  const start = text.lastIndexOf(name)
  const end = start + name.length
  if (start < CAPTION || text.length - end > CREDIT || !BEFORE.test(text.slice(0, start))) return false
  return part === 'photo' || (!stopped && text.length > end)
}

/** Mark between the sentence of a caption and its credit. */
const BEFORE = /[.:：,、。—–][\s\u3000]*$/
