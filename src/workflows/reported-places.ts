import type { Diagnostic } from '../diagnostics/diagnostic'
import { partitionPoint } from '../text/partition-point'
import type { Span } from '../text/span'

/** Spans of one rule in order of their starts, each with the greatest end up to it. */
interface Places {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Returns a test of whether a reader already reported a finding: a diagnostic of the same rule with an overlapping span.
 * Takes logarithmic time for each finding; `reported` are the diagnostics of the reader.
 */
export function reportedPlaces(reported: readonly Diagnostic[]): (finding: Diagnostic) => boolean {
  if (reported.length === 0) return isNever
  const spans = new Map<string, Span[]>()
  for (const { rule, span } of reported) {
    const ofRule = span && spans.get(rule)
    if (ofRule) ofRule.push(span)
    else if (span) spans.set(rule, [span])
  }
  const places = new Map<string, Places>()
  return ({ rule, span }) => {
    const ofRule = span && spans.get(rule)
    if (!span || !ofRule) return false
    let known = places.get(rule)
    if (!known) places.set(rule, (known = placesOf(ofRule)))
    const last = countBelow(known.starts, span.end) - 1
    return last >= 0 && (known.ends[last] ?? 0) > span.start
  }
}

const isNever = (): boolean => false

function placesOf(spans: readonly Span[]): Places {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let end = 0
  return {
    starts: sorted.map(({ start }) => start),
    ends: sorted.map((span) => (end = Math.max(end, span.end))),
  }
}

/** Returns how many numbers of a sorted list are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  return partitionPoint(0, sorted.length, (middle) => (sorted[middle] ?? 0) < limit)
}
