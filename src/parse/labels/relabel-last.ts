import { isPersonName } from './is-person-name'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

/** Labels of lines that may be below the last line of the story. */
const BELOW = new Set<LineLabel>(['boilerplate', 'rights', 'end', 'separator', 'contact', 'photo', 'embed'])
const TEXT = new Set<LineLabel>(['body', 'list', 'subhead'])
const LABEL = 24 // characters of the longest label before a name
const COLON = 0x3a
/** A name of two to four parts, or of two to four characters in Chinese, Japanese and Korean. */
const NAME = /^[\s\u00a0]*(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}|\p{Lo}{2,4})$/u

const UNSURE = 24 // margin below which a name alone may be no text

/**
 * Labels the last line of the story `signoff` if it is apart from the text above, and a label with a name, or a name alone below a story
 * without a byline: `Report: Ana Ruiz`, `Ana Ruiz`.
 */
export function relabelLast(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  let at = lines.length - 1
  while (at > 0 && BELOW.has(labels[indexes[at] as number]?.label as LineLabel)) at--
  const line = lines[at]
  const own = labels[indexes[at] as number]
  if (!line || !own || !TEXT.has(own.label) || !line.apart || line.zone === 0 || line.page || line.part) return
  if (line.frames > 1 || lines[at - 1]?.last === COLON) return
  const isLabelled = line.colon > 0 && line.colon <= LABEL && NAME.test(line.text.slice(line.colon + 1))
  const isAlone = own.margin < UNSURE && isPersonName(line.text) && !labels.some((one) => one?.label === 'byline')
  if (isLabelled || isAlone) labels[indexes[at] as number] = { ...own, label: 'signoff', runnerUp: own.label }
}
