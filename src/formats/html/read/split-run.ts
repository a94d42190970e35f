import { SourceMap } from '../../../text/source-map'
import type { Span } from '../../../text/span'
import type { ReadRun } from '../../body/read/read-run'

/** Splits a text around the part that lies in a span of the source: the text before it, the part, the text after it. */
export function splitRun(
  run: ReadRun,
  part: Span,
): { readonly before?: ReadRun; readonly part?: ReadRun; readonly after?: ReadRun } {
  const map = new SourceMap(run.edits)
  const base = map.to(run.span.start)
  const from = Math.max(0, map.to(Math.max(part.start, run.span.start)) - base)
  const to = Math.min(run.text.length, map.to(Math.min(part.end, run.span.end)) - base)
  const cut = (start: number, end: number): ReadRun | undefined => sliceRun(run, map, base, start, end)
  const [before, inside, after] = [cut(0, from), cut(from, to), cut(to, run.text.length)]
  return { ...(before && { before }), ...(inside && { part: inside }), ...(after && { after }) }
}

/** Separators at the ends of a part of a line: `| 4 March`, `Ana Ruiz —` */
const EDGE = /[\s|·•,;:/\u2013\u2014-]/

/** Returns a part of a text without separators at its ends; undefined if nothing is left. */
function sliceRun(run: ReadRun, map: SourceMap, base: number, start: number, end: number): ReadRun | undefined {
  let [from, to] = [start, end]
  while (from < to && EDGE.test(run.text.charAt(from))) from++
  while (to > from && EDGE.test(run.text.charAt(to - 1))) to--
  if (from >= to) return undefined
  const span = map.span({ start: base + from, end: base + to })
  const marks = run.marks.flatMap((mark) => {
    const place = { start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }
    return place.start < place.end ? [{ ...mark, ...place }] : []
  })
  return {
    text: run.text.slice(from, to),
    marks,
    cut: 0,
    span,
    edits: run.edits.filter((edit) => edit.start >= span.start && edit.end <= span.end),
  }
}
