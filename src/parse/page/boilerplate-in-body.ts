import type { PageLine } from './page-line'
import type { StoryBounds } from './story-bounds'

const RUN = 4 // scraps in a row that are a box beside the story, where one of them is furniture by its words
const OFTEN = 3 // times that no line of a word or two stands in a story
const ALWAYS = 12 // and no other line

/** Finds boilerplate among the lines of a body, by phrases or an unmistakable shape. Returns its kind by line. */
export function findBoilerplateInBody(lines: readonly PageLine[], { first, last }: StoryBounds): Map<number, string> {
  const found = new Map<number, string>()
  let from = first
  for (let i = first; i <= last + 1; i++) {
    const line = lines[i]
    if (i <= last && line && line.shape !== 'sentence' && line.furniture) found.set(i, line.furniture)
    else if (i <= last && line?.shape === 'scrap' && isRepeated(line)) found.set(i, 'repeated')
    if (i <= last && line?.shape === 'scrap') continue
    box(lines, from, i, found)
    from = i + 1
  }
  return found
}

/** Between the first and the last furniture of a run of scraps stands a box: links, a form. Under `Related` it goes on to the end of the run. */
function box(lines: readonly PageLine[], from: number, to: number, found: Map<number, string>): void {
  if (to - from < RUN) return
  let kind: string | undefined
  let end = 0
  for (let i = from; i < to; i++) {
    const own = lines[i]?.furniture
    if (own) end = own === 'related' ? to - 1 : Math.max(end, i)
  }
  for (let i = from; i < end; i++) {
    kind = lines[i]?.furniture ?? kind
    if (kind && !lines[i]?.row && !found.has(i)) found.set(i, kind)
  }
}

/** `Article content`, between any two paragraphs. */
const isRepeated = ({ text, times }: PageLine): boolean =>
  times >= ALWAYS || (times >= OFTEN && text.split(' ').length <= 2)
