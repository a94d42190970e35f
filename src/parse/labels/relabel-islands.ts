import { lineShape } from '../page/page-line'
import type { LabelledLine } from './label-lines'
import type { LineLabel } from './line-label'
import type { StoryLine } from './story-line'

const TEXT: ReadonlySet<LineLabel | undefined> = new Set<LineLabel>(['body', 'list', 'quote', 'subhead'])
const FAR = 2 // lines of boilerplate that separate text from the story
const FEW = 2 // sentences from which separate text may be of the story
const ENTRIES = 3 // minimum entries of a news feed
const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)\s+\D/

/**
 * Labels text below the story of a page `boilerplate` if it is separate from the story and has one sentence at most, such as a teaser among
 * links, or if it is a news feed. Labels of other copy do not change.
 */
export function relabelIslands(
  labels: (LabelledLine | undefined)[],
  indexes: readonly number[],
  lines: readonly StoryLine[],
): void {
  let gap = 0 // lines of boilerplate since the last text
  const below = lines.findLastIndex(({ page }) => page === 'story') + 1
  for (let at = lines.findLastIndex((line) => line.page === 'story' && isText(line)) + 1; at < lines.length; at++) {
    let to = at
    while (TEXT.has(labels[indexes[to] as number]?.label)) to++
    const island = lines.slice(at, to)
    if (island.length === 0) {
      if (at >= below) gap++
      continue
    }
    const from = gap >= FAR && island.filter(isText).length < FEW ? at : at + feedStart(island)
    for (const index of indexes.slice(from, to)) {
      const own = labels[index] as LabelledLine
      labels[index] = { ...own, label: 'boilerplate', runnerUp: own.label }
    }
    if (from > at) gap = 0
    at = to - 1
  }
}

const isText = ({ weight, stopped }: StoryLine): boolean => lineShape(weight, stopped) !== 'scrap'

/**
 * Returns the index of the heading of a news feed that ends the lines; their number for none. The times of its headlines go back:
 * `12:40 Bus crash`, `12:31 Rain`; not: `12:40 Police closed the road.`
 */
function feedStart(lines: readonly StoryLine[]): number {
  const times = lines.map((line) => (isText(line) ? undefined : minutesOf(line.text)))
  const first = times.findIndex((time) => time !== undefined)
  const entries = times.slice(first)
  const isFeed =
    first >= 0 &&
    entries.length >= ENTRIES &&
    entries.every((time, i) => time !== undefined && (i === 0 || time < (entries[i - 1] as number)))
  return isFeed ? Math.max(0, first - 1) : lines.length
}

function minutesOf(text: string): number | undefined {
  const clock = CLOCK.exec(text)
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : undefined
}
