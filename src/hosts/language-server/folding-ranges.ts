import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span, Story } from 'wirecopy'
import type { Analysis } from './analysis'

/** Returns what can be folded: what is above and below the body, blocks of several lines, and boilerplate. */
export function foldingRanges(document: TextDocument, analysis: Analysis): FoldingRange[] {
  const ranges = analysis.checked.flatMap(({ story }) => storyRanges(document, story))
  const seen = new Set<string>()
  return ranges.filter(({ startLine, endLine }) => {
    const key = `${startLine} ${endLine}`
    const isNew = endLine > startLine && !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function storyRanges(document: TextDocument, story: Story): FoldingRange[] {
  const lines = ({ start, end }: Span, kind: FoldingRangeKind = FoldingRangeKind.Region): FoldingRange => ({
    startLine: document.positionAt(start).line,
    endLine: document.positionAt(end).line,
    kind,
  })
  const blocks = new Map<string, { start: number; end: number }>()
  const others: Span[] = []
  for (const [path, span] of Object.entries(story.spans)) {
    const key = /^body\.\d+/.exec(path)?.[0]
    if (key === undefined) others.push(span)
    else {
      const block = blocks.get(key)
      blocks.set(key, {
        start: Math.min(block?.start ?? span.start, span.start),
        end: Math.max(block?.end ?? span.end, span.end),
      })
    }
  }
  const body = hullOf([...blocks.values()])
  const head = hullOf(others.filter(({ end }) => !body || end <= body.start))
  const tail = hullOf(others.filter(({ start }) => body && start >= body.end))
  return [
    ...apart([head, body, tail].flatMap((span) => (span ? [lines(span)] : []))),
    ...[...blocks.values()].map((span) => lines(span)),
    ...story.dropped.map((span) => lines(span, FoldingRangeKind.Comment)),
  ]
}

/** Returns ranges in order that share no line: a dateline is in the first line of the body, which a folded head must not hide. */
const apart = (ranges: readonly FoldingRange[]): FoldingRange[] =>
  ranges.map((range, index) => {
    const next = ranges[index + 1]?.startLine ?? Number.POSITIVE_INFINITY
    return { ...range, endLine: Math.min(range.endLine, next - 1) }
  })

function hullOf(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (!first) return undefined
  let { start, end } = first
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}
