import { isSpace } from '../../text/characters'
import { HAS_GAPS, HAS_IRREGULAR, type Lines } from '../../text/lines'
import type { DamageEdit } from './finder'

/**
 * Returns the lines of a copy after edits: `<p>One</p><p>Two</p>` is two lines with a blank one between.
 * A line starts and ends at text that remains. Edited lines are flagged `HAS_IRREGULAR`, as their text is not that of the copy.
 */
export function linesAfterEdits(text: string, lines: Lines, edits: readonly DamageEdit[]): Lines {
  const start: number[] = []
  const end: number[] = []
  const indent: number[] = []
  const flags: number[] = []
  let next = 0
  for (let line = 0; line < lines.count; line++) {
    const from = lines.start[line] as number
    const lineFlags = lines.flags[line] as number
    let to = lines.end[line] as number
    const push = (a: number, b: number, flag: number): void => {
      start.push(a)
      end.push(b)
      indent.push(lines.indent[line] as number)
      flags.push(flag)
    }
    while (next < edits.length && (edits[next] as DamageEdit).start < from) next++
    const first = next
    while (next < edits.length && (edits[next] as DamageEdit).start < to) next++
    if (first === next) {
      push(from, to, lineFlags)
      continue
    }
    const inLine = edits.slice(first, next)
    const last = inLine.at(-1) as DamageEdit
    if (last.end > to) to = last.end // `Ã` with a no-break space is `à`
    const cuts = inLine.filter((edit) => edit.cut)
    let seen = 0
    const flag = (cuts.length ? lineFlags & ~HAS_GAPS : lineFlags) | HAS_IRREGULAR
    let at = from
    let filled = false
    for (const cut of [...cuts, undefined]) {
      const before = seen
      while (seen < inLine.length && inLine[seen] !== cut) seen++
      const piece = trimEdited(text, at, cut?.start ?? to, inLine.slice(before, seen))
      if (piece.start < piece.end) {
        push(piece.start, piece.end, flag)
        filled = true
      }
      if (cut?.cut === 'paragraph') push(cut.start, cut.start, 0)
      if (cut) at = cut.end
      seen++
    }
    if (!filled && !cuts.some(({ cut }) => cut === 'paragraph')) push(from, from, 0)
  }
  return { ...lines, count: start.length, start, end, indent, flags }
}

const SOFT_HYPHEN = 0xad

/** Trims a span at both ends of white space, and of text that edits remove. */
function trimEdited(
  text: string,
  from: number,
  to: number,
  edits: readonly DamageEdit[],
): { start: number; end: number } {
  let start = from
  let end = to
  let first = 0
  let last = edits.length - 1
  while (start < end) {
    while (first < edits.length && (edits[first] as DamageEdit).start < start) first++
    const edit = edits[first]
    if (isSpace(text.charCodeAt(start))) start++
    else if (edit?.start === start && edit.end <= end && edit.text.trim() === '') start = edit.end
    else break
  }
  while (end > start) {
    while (last >= 0 && (edits[last] as DamageEdit).end > end) last--
    const edit = edits[last]
    if (edit?.end === end && edit.start >= start) {
      if (edit.text.trim() !== '' || text.charCodeAt(edit.start) === SOFT_HYPHEN) break // it shows that the word continues
      end = edit.start
    } else if (isSpace(text.charCodeAt(end - 1))) end--
    else break
  }
  return { start, end }
}
