import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

/** Labels of lines that may be below the last line of the story. */
const BELOW = new Set<LineLabel>(['boilerplate', 'rights', 'end', 'separator', 'contact', 'photo', 'embed'])
const TEXT = new Set<LineLabel>(['body', 'list', 'subhead'])
const LABEL = 24 // characters of the longest label before a name
const WORDS = 8
const BUTTON = 16 // letters of the longest button
const BUTTON_WORDS = 2
/** A name of two to four parts, or of two to four characters in Chinese, Japanese and Korean. */
const NAME = /^[\s\u00a0]*(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}|\p{Lo}{2,4})$/u

/**
 * Labels the last line of the story, apart from the text above: `signoff` if it has a label and a name, as in `Report: Ana Ruiz`;
 * `boilerplate` if it is a word or two without a full stop, which ends no text: `Print`.
 */
export function settleLast(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  let at = lines.length - 1
  while (at > 0 && BELOW.has(labels[indexes[at] as number]?.label as LineLabel)) at--
  const line = lines[at]
  const own = labels[indexes[at] as number]
  if (!line || !own || !TEXT.has(own.label) || !line.apart || line.zone === 0 || line.page) return
  if (lines[at - 1]?.last === COLON || line.part || line.frames > 1) return
  const label = isSigned(line)
    ? 'signoff'
    : at === lines.length - 1 && isButton(line, lines[at - 1])
      ? 'boilerplate'
      : undefined
  if (label) labels[indexes[at] as number] = { ...own, label, runnerUp: own.label }
}

const COLON = 0x3a

const isSigned = ({ text, colon, words, digits }: StoryLine): boolean =>
  colon > 0 && colon <= LABEL && digits === 0 && words <= WORDS && NAME.test(text.slice(colon + 1))

const isButton = (line: StoryLine, above: StoryLine | undefined): boolean =>
  line.words <= BUTTON_WORDS &&
  line.weight <= BUTTON &&
  line.capitalised <= 1 &&
  line.smalls + line.caseless > 2 &&
  line.digits === 0 &&
  !line.stopped &&
  line.colon < 0 &&
  above?.stopped === true
