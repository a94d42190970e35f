import { checkString } from '../diagnostics/check-options'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { isPublicationBlocked } from '../formats/is-publication-blocked'
import { parse } from '../parse/parse'
import type { Edit } from '../text/edits'
import { validate } from './validate'

/** A copy with its fixes applied. */
export interface FixResult {
  readonly text: string
  /** What was mended, in the order it was. The spans are those of the text as it was at that turn. */
  readonly applied: readonly Diagnostic[]
  /** What is still to be told of the text, when it was checked again. */
  readonly remaining: readonly Diagnostic[]
}

/** How often a text is checked again: a fix may open the way for another, and two could undo one another. */
const TURNS = 10
/** How many groups of fixes are tried on a story that must stay blocked. */
const TRIALS = 64

/**
 * Applies the fixes that diagnostics of a copy carry. Of two that touch the same place the first is taken. Given a way to check,
 * it checks again and goes on until nothing changes, ten times at most; that is `validate(parse(copy))` when absent. Given a list, it applies that once.
 * A fix that would free a story that is killed, withheld or under embargo is not applied.
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
    throw invalidArgument('applyFixes takes a list of diagnostics, or a function that gives one')
  const isBlocked = restricted(copy)
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
    applied.push(...next.applied)
    text = next.text
    seen.add(text)
    remaining = check(text)
  }
  return { text, applied, remaining }
}

/** Whether the story in a copy must not be published. */
const restricted = (copy: string): boolean => isPublicationBlocked(parse(copy).article)

/**
 * Applies the fixes that leave a blocked story blocked.
 * A group that would free it is halved until the ones that do are alone, and those are left out.
 */
function applySafely(
  copy: string,
  diagnostics: readonly Diagnostic[],
  isBlocked: boolean,
): ReturnType<typeof applyOnce> {
  const all = applyOnce(copy, diagnostics)
  if (!isBlocked || all.text === copy || restricted(all.text)) return all
  let kept: Diagnostic[] = []
  let trials = TRIALS
  for (const groups: Diagnostic[][] = [all.applied]; groups.length && trials > 0; ) {
    const group = groups.pop() ?? []
    const half = Math.ceil(group.length / 2)
    if (restricted(applyOnce(copy, [...kept, ...group]).text)) kept = [...kept, ...group]
    else if (group.length > 1) groups.push(group.slice(half), group.slice(0, half))
    trials--
  }
  return applyOnce(copy, kept)
}

function applyOnce(copy: string, diagnostics: readonly Diagnostic[]): { text: string; applied: Diagnostic[] } {
  const edits: Edit[] = []
  const applied: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    const own = diagnostic.fix?.edits ?? []
    if (own.length === 0 || !own.every((edit) => isInside(edit, copy)) || own.some((edit) => clashes(edit, edits)))
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

const isInside = ({ start, end }: Edit, { length }: string): boolean => start >= 0 && start <= end && end <= length

/** The number of the first edit that ends behind an offset. */
function behind(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle] as Edit).end < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an edit touches one that is taken: two that only meet could still mean the same blank. */
function clashes(edit: Edit, edits: readonly Edit[]): boolean {
  const next = edits[behind(edits, edit.start)]
  return next !== undefined && next.start <= edit.end
}

/** Puts edits in among those that are taken, which they do not touch; among themselves they may meet: `РњРѕ` is `Мо`. */
function insert(edits: Edit[], own: readonly Edit[]): void {
  const [only] = own
  if (own.length === 1 && only) {
    edits.splice(behind(edits, only.start), 0, only)
    return
  }
  const all = [...edits, ...own].sort((a, b) => a.start - b.start || a.end - b.end)
  edits.length = 0
  for (const edit of all) edits.push(edit)
}
