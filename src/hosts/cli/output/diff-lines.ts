import { oneLine } from './terminal'

/** Lines around a change that are shown. */
const CONTEXT = 3
/** Number of differing lines up to which the shortest difference is looked for. */
const MOST = 2000

/** One line of the comparison: in both texts, only in the first, or only in the second. */
interface Row {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** Returns the lines of the unified diff of two texts, as `diff -u` and `git apply` write and read it. Control characters are replaced. */
export function diffLines(before: string, after: string, name: string): string[] {
  const rows = compare(splitLines(before), splitLines(after))
  const changed = rows.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]))
  if (changed.length === 0) return []
  const out = [`--- ${oneLine(name)}`, `+++ ${oneLine(name)}`]
  for (let first = 0; first < changed.length; ) {
    let last = first
    while (last + 1 < changed.length && (changed[last + 1] ?? 0) - (changed[last] ?? 0) <= CONTEXT * 2) last++
    const from = Math.max(0, (changed[first] ?? 0) - CONTEXT)
    const hunk = rows.slice(from, (changed[last] ?? 0) + CONTEXT + 1)
    out.push(heading(rows.slice(0, from), hunk), ...hunk.map(({ sign, text }) => `${sign}${shown(text)}`))
    first = last + 1
  }
  return out
}

/** Returns the line above a group of changes: `@@ -3,7 +3,7 @@` */
function heading(before: readonly Row[], hunk: readonly Row[]): string {
  const range = (left: Row['sign']): string => {
    const start = before.filter(({ sign }) => sign !== left).length
    const count = hunk.filter(({ sign }) => sign !== left).length
    return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
  }
  return `@@ -${range('+')} +${range('-')} @@`
}

/** Returns the lines of a text; a last line without a line end has a mark of it, as in every unified diff. */
function splitLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  else lines.push(`${lines.pop() ?? ''}\n\\ No newline at end of file`)
  return lines
}

const shown = (line: string): string =>
  line.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, '\uFFFD')

function compare(a: readonly string[], b: readonly string[]): Row[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const same = (lines: readonly string[]): Row[] => lines.map((text) => ({ sign: ' ', text }))
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return [...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))]
}

/** Returns the shortest difference of two lists of lines, by the greedy algorithm of Myers (1986); all lines replaced beyond a limit. */
function shortest(a: readonly string[], b: readonly string[]): Row[] {
  const most = Math.min(a.length + b.length, MOST)
  const trace: Map<number, number>[] = []
  let reach = new Map([[1, 0]])
  for (let d = 0; d <= most; d++) {
    const next = new Map(reach)
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (next.get(k - 1) ?? -1) < (next.get(k + 1) ?? -1))
      let x = down ? (next.get(k + 1) ?? 0) : (next.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return backtrack([...trace, reach], a, b, d)
    }
    trace.push(reach)
    reach = next
  }
  return [...a.map((text): Row => ({ sign: '-', text })), ...b.map((text): Row => ({ sign: '+', text }))]
}

function backtrack(
  trace: readonly Map<number, number>[],
  a: readonly string[],
  b: readonly string[],
  steps: number,
): Row[] {
  const rows: Row[] = []
  let x = a.length
  let y = b.length
  for (let d = steps; d > 0; d--) {
    const reach = trace[d] ?? new Map<number, number>()
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const before = down ? k + 1 : k - 1
    const fromX = reach.get(before) ?? 0
    const fromY = fromX - before
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      rows.push({ sign: ' ', text: a[--x] ?? '' })
      y--
    }
    if (down) rows.push({ sign: '+', text: b[--y] ?? '' })
    else rows.push({ sign: '-', text: a[--x] ?? '' })
  }
  while (x > 0) rows.push({ sign: ' ', text: a[--x] ?? '' })
  return rows.reverse()
}
