import { subjectLabels } from '../lexicon/restrictions/subject-labels'
import { words } from '../lexicon/words'

/** Labels of the subject of a mail at the start of a line, after brackets: `Subject: `, `Betreff: WG: `, `[Fwd: `. */
const LABELS = /* @__PURE__ */ (() =>
  new RegExp(`^([\\s([【［（*]{0,6})(?:(?:${words(subjectLabels).join('|')})\\s?[:：]\\s*){1,4}(?=\\S)`, 'iu'))()
const COLON = /^[^:：]{0,20}[:：]/

/**
 * Returns a line without the label of the subject of a mail.
 *
 * @example withoutLabel('Subject: Fwd: KILL') // 'KILL'
 * @example withoutLabel('Mayor: kill the bill') // unchanged
 */
export const withoutLabel = (line: string): string => (COLON.test(line) ? line.replace(LABELS, '$1') : line)

/** A row of equal marks with spaces between, at the start of a line: `* * * Do not publish`. */
const ROW_OF_MARKS = /^([*#=+~_])(?: \1)+(?=\s)/

/** Returns a line with one mark for a row of equal marks at its start: `* Do not publish` for `* * * Do not publish`. */
export const withOneMark = (line: string): string =>
  line.charCodeAt(1) === 0x20 ? line.replace(ROW_OF_MARKS, '$1') : line
