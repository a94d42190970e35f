import { isBinaryText } from '../bytes/is-binary'
import { checkString } from '../diagnostics/check-options'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { isPublicationBlocked } from '../formats/is-publication-blocked'
import { parse } from '../parse/parse'
import type { Edit } from '../text/edits'
import { partitionPoint } from '../text/partition-point'
import { pushAll } from '../text/push-all'
import { validate } from './validate'

/** A copy with its fixes applied. */
export interface FixResult {
  readonly text: string
  /** The diagnostics whose fixes were applied, in order. Each span refers to the text at the start of the round that applied the fix. */
  readonly applied: readonly Diagnostic[]
  /** The diagnostics of the resulting text. For a given list, those of the list that were not applied. */
  readonly remaining: readonly Diagnostic[]
}

/** The maximum number of rounds of applying fixes. A fix may enable another, and two could undo each other for ever. */
const TURNS = 10
/** The maximum number of groups of fixes tried on a story that must stay blocked. */
const TRIALS = 64

/**
 * Applies the fixes of diagnostics to a copy.
 * Of two fixes that touch the same place, the first is applied. With a check function, the result is checked again, until nothing changes
 * or for ten rounds; the default is `validate(parse(copy))`. With a list of diagnostics, the list is applied once. A fix that would make a
 * killed, withheld or embargoed story free to publish is not applied.
 *
 * @example
 * const { text, applied } = applyFixes('Rain expected\n\nOSLO (AP) -- Rain fell.\n\nRead more: Snow in Bergen\n')
 * text.includes('Read more') // false
 * applied.length // 1
 */
export function applyFixes(
  copy: string,
  check: readonly Diagnostic[] | ((copy: string) => readonly Diagnostic[]) = (text) => validate(parse(text)),
): FixResult {
  return rethrowAsMisuse('applyFixes', () => applyAll(copy, check))
}

function applyAll(copy: string, check: readonly Diagnostic[] | ((copy: string) => readonly Diagnostic[])): FixResult {
  checkString('applyFixes', copy)
  if (typeof check !== 'function' && !Array.isArray(check))
    throw invalidArgument('applyFixes requires a list of diagnostics or a function that returns one.')
  let known: boolean | undefined // a copy without fixes is not parsed for it
  const isBlocked = (): boolean => (known ??= restricted(copy))
  if (typeof check !== 'function') {
    const { text, applied } = applySafely(copy, check, isBlocked)
    return { text, applied, remaining: check.filter((diagnostic) => !applied.includes(diagnostic)) }
  }
  const applied: Diagnostic[] = []
  const seen = new Set([copy])
  let text = copy
  let remaining = check(text)
  for (let turn = 0; turn < TURNS; turn++) {
    const next = applySafely(text, remaining, isBlocked)
    if (next.text === text || seen.has(next.text)) break
    pushAll(applied, next.applied)
    text = next.text
    seen.add(text)
    remaining = check(text)
  }
  return { text, applied, remaining }
}

/** Whether the story in a copy must not be published. A copy that looks like binary data has none. */
const restricted = (copy: string): boolean => isBinaryText(copy) || isPublicationBlocked(parse(copy).article)

/**
 * Applies fixes once, without those that would make a blocked story free to publish, and none if the result would look like binary data:
 * `ï¿½` between control characters stands for a replacement character.
 */
function applySafely(
  copy: string,
  diagnostics: readonly Diagnostic[],
  isBlocked: () => boolean,
): ReturnType<typeof applyOnce> {
  const found = applyAllowed(copy, diagnostics, isBlocked)
  return isBinaryText(found.text) ? { text: copy, applied: [] } : found
}

/** Applies the fixes that leave a blocked story blocked. A group of fixes that would free it is halved until the responsible ones are found. */
function applyAllowed(
  copy: string,
  diagnostics: readonly Diagnostic[],
  isBlocked: () => boolean,
): ReturnType<typeof applyOnce> {
  const all = applyOnce(copy, diagnostics)
  if (all.text === copy || !isBlocked() || restricted(all.text)) return all
  let remaining: Diagnostic[] = []
  let trials = TRIALS
  for (const groups: Diagnostic[][] = [all.applied]; groups.length && trials > 0; ) {
    const group = groups.pop() ?? []
    const half = Math.ceil(group.length / 2)
    if (restricted(applyOnce(copy, [...remaining, ...group]).text)) remaining = [...remaining, ...group]
    else if (group.length > 1) groups.push(group.slice(half), group.slice(0, half))
    trials--
  }
  return applyOnce(copy, remaining)
}

function applyOnce(copy: string, diagnostics: readonly Diagnostic[]): { text: string; applied: Diagnostic[] } {
  const edits: Edit[] = []
  const applied: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const own = diagnostic.fix?.edits ?? []
    if (own.length === 0 || !own.every((edit) => isInsideText(edit, copy)) || own.some((edit) => clashes(edit, edits)))
      continue
    insert(edits, own)
    applied.push(diagnostic)
  }
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += copy.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { text: text + copy.slice(at), applied }
}

const isInsideText = ({ start, end }: Edit, { length }: string): boolean => start >= 0 && start <= end && end <= length

/** Returns the index of the first edit whose end is at or after an offset. */
function firstEditEndingFrom(edits: readonly Edit[], offset: number): number {
  return partitionPoint(0, edits.length, (middle) => (edits[middle] as Edit).end < offset)
}

/** Whether an edit overlaps or adjoins one of the accepted edits. Two adjacent edits could both replace the same space. */
function clashes(edit: Edit, edits: readonly Edit[]): boolean {
  const next = edits[firstEditEndingFrom(edits, edit.start)]
  return next !== undefined && next.start <= edit.end
}

/**
 * Inserts the edits of one fix into the sorted list of accepted edits.
 * The edits in `own` clash with no accepted one, but may adjoin each other: two for `РњРѕ` → `Мо`.
 */
function insert(edits: Edit[], own: readonly Edit[]): void {
  const [only] = own
  if (own.length === 1 && only) {
    edits.splice(firstEditEndingFrom(edits, only.start), 0, only)
    return
  }
  const all = [...edits, ...own].sort((a, b) => a.start - b.start || a.end - b.end)
  edits.length = 0
  for (const edit of all) edits.push(edit)
}
