import { subjectLabels } from '../lexicon/restrictions/subject-labels'
import { once, words } from '../lexicon/words'
import { unitAt } from '../text/unit-at'

/** Labels of the subject of a mail. */
const labels = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(words(subjectLabels)))
/** Marks before a label: `[Fwd: `. */
const MARKS = /^[\s([【（［*]{0,6}/
const LABEL = /([^:：]{1,20})[:：]\s*/y
const MOST = 4 // labels in a row

/**
 * Returns a line without the label of the subject of a mail, after brackets: `Subject: `, `Betreff: WG: `, `[Fwd: `.
 *
 * @example withoutLabel('Subject: Fwd: KILL') // 'KILL'
 * @example withoutLabel('Mayor: kill the bill') // unchanged
 */
export function withoutLabel(line: string): string {
  const marks = MARKS.exec(line)?.[0].length ?? 0
  let end = marks
  for (let count = 0; count < MOST; count++) {
    LABEL.lastIndex = end
    const label = LABEL.exec(line)?.[1]
    if (label === undefined || LABEL.lastIndex === line.length || !labels().has(label.replace(/\s$/, '').toLowerCase()))
      break
    end = LABEL.lastIndex
  }
  return end === marks ? line : line.slice(0, marks) + line.slice(end)
}

/** A row of equal marks with spaces between, at the start of a line: `* * * Do not publish`. */
const ROW_OF_MARKS = /^([*#=+~_])(?: \1)+(?=\s)/

/** Returns a line with one mark for a row of equal marks at its start: `* Do not publish` for `* * * Do not publish`. */
export const withOneMark = (line: string): string =>
  unitAt(line, 1) === 0x20 ? line.replace(ROW_OF_MARKS, '$1') : line
