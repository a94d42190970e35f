import type { Span } from '../../../text/span'
import type { ReportProblem } from './blocks'

type Problem = Parameters<ReportProblem>

/**
 * Returns the problems of a story, in source order: those inside its blocks, and embeds that were left out between the first and the last.
 * Sorts problems and places, and looks at each once. `places` are those of the blocks.
 */
export function problemsIn(problems: readonly Problem[], places: readonly Span[]): readonly Problem[] {
  if (!problems.length) return problems
  const sorted = [...places].sort((a, b) => a.start - b.start)
  const first = sorted[0]?.start ?? 0
  const last = sorted.reduce((most, { end }) => Math.max(most, end), 0)
  let next = 0
  let reach = -1 // the end of the places that start before the problem
  return [...problems]
    .sort(([, , a], [, , b]) => a.start - b.start)
    .filter(([rule, , { start, end }]) => {
      for (; next < sorted.length && (sorted[next] as Span).start <= start; next++)
        reach = Math.max(reach, (sorted[next] as Span).end)
      return end <= reach || (rule === 'document/left-out' && start >= first && end <= last)
    })
}
