import type { Roundup } from '../roundup'
import { stemBits } from '../stem-bits'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

/** Labels that lines of an item have. Any other label of the line below a heading is wrong. */
const TEXT = new Set<LineLabel>(['body', 'list', 'quote', 'photo'])
const SURE = 100 // margin of labels that the form of a roundup gives

/**
 * Labels the title of a roundup `headline`, the headings of its items `subhead`, and the line below each heading `body`.
 * Changes nothing where none of the lines above the first rule can be the title, as in a mail with a greeting.
 */
export function relabelRoundup(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
  { rule, headings, titled }: Roundup,
): void {
  const set = (index: number, label: LineLabel): void => {
    const line = labels[index]
    if (line) labels[index] = { ...line, label, runnerUp: line.label, margin: SURE }
  }
  const title = titled ? titleOf(labels, lines, rule) : -1
  if (titled && title < 0) return
  for (const index of headings) {
    set(index, 'subhead')
    if (!TEXT.has(labels[index + 1]?.label ?? 'body')) set(index + 1, 'body')
  }
  if (!titled) return
  for (const index of indexes) {
    if (index >= rule) break
    if (index === title) set(index, 'headline')
    else if (labels[index]?.label === 'headline') set(index, 'section')
  }
}

/** Returns the index of the title: the line labelled `headline`, or the last line above the rule that is no known part; -1 for none. */
function titleOf(labels: readonly (LabelledLine | undefined)[], lines: readonly StoryLine[], rule: number): number {
  for (let index = 0; index < rule; index++) if (labels[index]?.label === 'headline') return index
  return lines.findLast(isTitle(rule))?.index ?? -1
}

const isTitle =
  (rule: number) =>
  ({ text, index, part, furniture, word, contact, dated, words, weight, colon, firstStem }: StoryLine): boolean =>
    index < rule &&
    (part === undefined || part === 'maybe-dateline') &&
    !furniture &&
    word !== 'greeting' &&
    !(colon > 0 && (firstStem & stemBits.field) !== 0) &&
    !/[,:，：]$/.test(text) &&
    !contact &&
    weight > 0 &&
    !(dated > 0 && words <= DATE)

const DATE = 4 // maximum words of a day: `Monday, March 4`
