import { hashOf, type LanguageTable } from '../language-table'
import { isHouse } from './is-house'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const MOST = 4 // lines of a headline
const SURE = 16 // margin from which a line keeps its label
const LONGEST = 90 // letters of one of its lines
/** Labels that a part of a wrapped headline may be given by itself. */
const LOOSE: ReadonlySet<LineLabel> = new Set(['site', 'section', 'slugline', 'deck', 'byline', 'subhead', 'summary'])

/**
 * Labels the lines around the headline of the head as headline too, where one sentence goes on from line to line without an empty line:
 * `Heritage body lists` over `last concrete cow`. `labels` are by block, `indexes` the blocks of `lines`.
 */
export function joinWrappedHeadline(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
  { common }: LanguageTable,
): void {
  const labelAt = (at: number): LabelledLine | undefined => labels[indexes[at] as number]
  const isHeadline = (at: number): boolean => labelAt(at)?.label === 'headline' && lines[at]?.zone === 0
  const first = lines.findIndex((_, at) => isHeadline(at))
  if (first < 0 || lines.some((_, at) => at !== first && isHeadline(at)) || !isOpen(lines[first] as StoryLine)) return
  const joins = (at: number, upper: number): boolean => {
    const [line, own] = [lines[at], labelAt(at)]
    const [above, below] = [lines[upper], lines[upper + 1]]
    return (
      line?.zone === 0 &&
      isOpen(line) &&
      ((own?.margin ?? 0) < SURE || SMALL.test((lines[upper + 1] as StoryLine).text)) &&
      LOOSE.has(own?.label as LineLabel) &&
      goesOn(above as StoryLine, below as StoryLine, common)
    )
  }
  let [from, to] = [first, first]
  while (to - from < MOST - 1 && joins(to + 1, to)) to++
  while (to - from < MOST - 1 && from > 0 && joins(from - 1, from - 1)) from--
  for (let at = from; at <= to; at++) {
    const own = labelAt(at) as LabelledLine
    if (at !== first) labels[indexes[at] as number] = { ...own, label: 'headline', runnerUp: own.label }
  }
}

/** Whether a line may be part of a wrapped headline: short, and in no table. */
const isOpen = (line: StoryLine): boolean =>
  line.weight <= LONGEST &&
  line.words > 1 &&
  !line.part &&
  !line.furniture &&
  !line.word &&
  !line.contact &&
  !line.segmented &&
  !line.bullet &&
  !line.jobs &&
  line.role === undefined &&
  line.agency === 0 &&
  line.dated === 0 &&
  line.page === undefined &&
  !isHouse(line)

/** Whether a sentence goes on from a line to the next: the next opens with a small letter, or a frequent word such as `of` ends the first. */
function goesOn(above: StoryLine, below: StoryLine, common: LanguageTable['common']): boolean {
  if (below.apart || above.stopped || above.last === COLON || above.caseless + below.caseless > 0) return false
  if (SMALL.test(below.text)) return true
  if (below.stopped) return false // a sentence of its own below `hört auf`
  const [last = ''] = /\p{L}+$/u.exec(above.text) ?? []
  return (
    last.length <= FREQUENT && common.has(hashOf(last.toLowerCase())) && (above.smalls === 0) === (below.smalls === 0)
  )
}

const SMALL = /^\p{Ll}/u
const COLON = 0x3a
const FREQUENT = 8 // letters of the longest word in the table of frequent words
