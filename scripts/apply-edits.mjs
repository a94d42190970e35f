/** Returns code in which each edit, `[start, end, text]`, has replaced what was between its offsets. Edits must not overlap. */
export function applyEdits(code, edits) {
  let changed = ''
  let from = 0
  for (const [start, end, text] of edits.sort(([a], [b]) => a - b)) {
    changed += code.slice(from, start) + text
    from = end
  }
  return changed + code.slice(from)
}
