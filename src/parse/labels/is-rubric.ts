import { isDesk } from '../head/is-desk'
import type { Reader } from '../reader'
import { isPersonName } from './is-person-name'
import type { LabelledLine } from './label-lines'
import type { StoryLabels } from './label-story'

const LONGEST_REMARK = 6 // characters, brackets included

/**
 * Whether a line labelled `byline` is a rubric, as it names a desk and a line so labelled has the shape of a name further below: `YURT HABERLERİ` above
 * `Elif KOPARAN`; or a remark in brackets: `〔続報〕`.
 */
export function isRubric(reader: Reader, index: number, labels: StoryLabels): boolean {
  const line = reader.line(index)
  if (line.length <= LONGEST_REMARK && line.startsWith('〔') && line.endsWith('〕')) return true
  const isLater = (other: LabelledLine | undefined, at: number): boolean =>
    at > index + 1 && other?.label === 'byline' && isPersonName(reader.line(at))
  return isDesk(line, reader.foldedLine(index), reader.opening(index), reader.source.tables) && labels.some(isLater)
}
