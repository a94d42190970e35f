import type { Story } from '../../diagnostics/story'
import { type LineUse, type VisiblePage, withoutLines } from '../../formats/html'
import { type ParseOptions, parse } from '../../parse/parse'
import { partitionPoint } from '../../text/partition-point'
import type { Span } from '../../text/span'

/** The visible text of a page, and the story read in it. */
export interface PageReading {
  readonly shown: VisiblePage
  readonly read: Story
}

/** The maximum number of times that a page is parsed anew: leaving out a line may join two others. */
const MOST = 4

/**
 * Splits texts that the parser joined over what the page shows between their lines: a picture, or boilerplate.
 * The lines after the gap become blocks of their own; in a byline, boilerplate. A restriction is not split, and includes the gap.
 *
 * Split: `<p>Contact: Ada Lind</p> <table>…</table> <p>Harbour Street 4</p>`; not split: `<p>EMBARGOED</p> <nav>…</nav> <p>until 0600</p>`
 */
export function splitAtGaps(source: string, reading: PageReading, options: ParseOptions): PageReading {
  let { shown, read } = reading
  for (let times = 0; times < MOST; times++) {
    const uses = linesToSplit(shown, read)
    if (!uses.size) break
    shown = withoutLines(source, shown, uses)
    read = parse(shown.text, options)
  }
  return { shown, read }
}

const RESTRICTION = /^(?:embargo|expires|notices|restrictions|usageTerms|editorsNotes)\b/

/** Returns the lines that continue a text after a gap, by their indexes. */
function linesToSplit(shown: VisiblePage, read: Story): Map<number, LineUse> {
  const uses = new Map<number, LineUse>()
  const { lines } = shown
  const gaps = gapsOf(shown)
  const starts = lines.map(({ start }) => start)
  for (const [path, span] of Object.entries(read.spans)) {
    const first = indexAt(starts, span.start)
    const last = indexAt(starts, span.end - 1)
    for (let i = first; i < last; i++) {
      const gap = gaps[i]
      if (!gap || (gap === 'dropped' && RESTRICTION.test(path))) continue
      const isByline = path.startsWith('byline.')
      const isNamed = isByline && lines.slice(i + 1, last + 1).some(({ block }) => block === shown.byline)
      const [from, to] = isNamed ? [first, i] : [i + 1, last]
      for (let k = from; k <= to; k++) uses.set(k, isByline ? 'dropped' : 'block')
      break
    }
  }
  return uses
}

/** Returns what lies between each line and the next in the page: a block beside the text, dropped text, or nothing. */
function gapsOf({ lines, others, dropped }: VisiblePage): (LineUse | undefined)[] {
  const ends = lines.map(({ block }) => block.texts.text?.span.start ?? 0)
  const gaps: (LineUse | undefined)[] = lines.map(() => undefined)
  const add = ({ start }: Span, use: LineUse): void => {
    const line = indexAt(ends, start)
    if (line >= 0) gaps[line] = use
  }
  for (const span of dropped) add(span, 'dropped')
  for (const { span, block } of others) if (Object.keys(block.texts).length) add(span, 'block')
  return gaps
}

/** Returns the index of the last start that is not after an offset; -1 if none. */
function indexAt(starts: readonly number[], offset: number): number {
  const low = partitionPoint(0, starts.length, (middle) => (starts[middle] ?? 0) <= offset)
  return low - 1
}
