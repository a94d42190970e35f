import { opensLinks } from './opens-links'
import type { PageLine } from './page-line'
import type { StoryBounds } from './story-bounds'

const RUN = 4 // lines without full stops in a row that may be a box of links beside the story
const LINKS = 2 // the same of those that open with `Related`
const OFTEN = 3 // occurrences from which a line of one or two words is boilerplate
const ALWAYS = 12 // occurrences from which any line is boilerplate

/** Finds boilerplate among the lines of a body, by wording or repetition. Returns its kind by line index: `share`, `repeated`. */
export function findBoilerplateInBody(lines: readonly PageLine[], { first, last }: StoryBounds): Map<number, string> {
  const found = new Map<number, string>()
  let from = first
  for (let i = first; i <= last + 1; i++) {
    const line = lines[i]
    if (i <= last && line && line.shape !== 'sentence' && line.furniture) found.set(i, line.furniture)
    else if (i <= last && line?.shape === 'scrap' && !line.row && isRepeated(line)) found.set(i, 'repeated')
    if (i <= last && line?.shape === 'scrap') continue
    markBox(lines, from, i, found)
    from = i + 1
  }
  return found
}

/**
 * Adds to `found` the boilerplate among consecutive lines without full stops, such as links or a form.
 * It reaches from the first to the last line with boilerplate wording; below `Related`, to the last line, or to the heading of rows of data.
 * `from` is the index of the first of the lines, `to` the index after the last.
 */
function markBox(lines: readonly PageLine[], from: number, to: number, found: Map<number, string>): void {
  if (to - from < (opensLinks(lines[from]) ? LINKS : RUN)) return
  let kind: string | undefined
  let end = 0
  let links = -1 // the line that opens a list of links
  for (let i = from; i < to; i++) {
    const own = lines[i]?.furniture
    if (own) end = Math.max(end, i)
    if (own === 'related') links = i
    else if (links >= 0 && lines[i]?.row) {
      end = Math.max(links, i - 2) // the line above the rows is their heading
      links = -1
    }
  }
  if (links >= 0) end = to - links > LINKS ? to - 1 : to // the last of several may be a subhead
  for (let i = from; i < end; i++) {
    kind = lines[i]?.furniture ?? kind
    if (kind && !lines[i]?.row && !found.has(i)) found.set(i, kind)
  }
}

/** Whether a line is repeated on the page as no line of a story is: `Article content` between any two paragraphs. */
const isRepeated = ({ text, times }: PageLine): boolean =>
  times >= ALWAYS || (times >= OFTEN && text.split(' ').length <= 2)
