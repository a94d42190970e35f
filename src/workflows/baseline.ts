import { checkString } from '../diagnostics/check-options'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { invalidArgument } from '../diagnostics/error'
import { fingerprint } from '../diagnostics/fingerprint'
import type { CheckedCopy } from '../diagnostics/report/checked-copy'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { isRecord } from '../text/is-record'

/** The known findings of an archive: counts of each finding by file name. */
export interface Baseline {
  readonly version: 1
  readonly known: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * Returns a baseline of all current findings, sorted by file name. Two baselines can be compared line by line.
 *
 * @example
 * const checked = { file: 'rain.txt', text: copy, diagnostics: validate(parse(copy)) }
 * newSince(baselineOf([checked]), [checked])[0]?.diagnostics // []
 */
export function baselineOf(copies: readonly CheckedCopy[]): Baseline {
  return rethrowAsMisuse('baselineOf', () => countFindings(copies))
}

function countFindings(copies: readonly CheckedCopy[]): Baseline {
  const files = new Map<string, Map<string, number>>()
  for (const { file = '', text, diagnostics } of copies) {
    const counts = files.get(file) ?? new Map<string, number>()
    for (const diagnostic of diagnostics) {
      const print = fingerprint(diagnostic, text)
      counts.set(print, (counts.get(print) ?? 0) + 1)
    }
    if (counts.size > 0) files.set(file, counts)
  }
  const known = [...files]
    .sort(compareNames)
    .map(([file, counts]) => [file, Object.fromEntries([...counts].sort(compareNames))])
  return { version: 1, known: Object.fromEntries(known) }
}

const compareNames = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

/**
 * Returns the copies without the findings that a baseline has. If a file has more findings of one kind than the baseline counts, the
 * surplus at the end is kept.
 *
 * @example
 * const before = { file: 'rain.txt', text: copy, diagnostics: [] }
 * const after = { ...before, diagnostics: validate(parse('OSLO (AP) -- “It rained, she said.')) }
 * newSince(baselineOf([before]), [after])[0]?.diagnostics.length === after.diagnostics.length // true
 */
export function newSince(baseline: Baseline, copies: readonly CheckedCopy[]): CheckedCopy[] {
  return rethrowAsMisuse('newSince', () => withoutKnown(baseline, copies))
}

function withoutKnown({ known }: Baseline, copies: readonly CheckedCopy[]): CheckedCopy[] {
  const left = new Map(Object.entries(known).map(([file, counts]) => [file, new Map(Object.entries(counts))]))
  return copies.map((copy) => {
    const counts = left.get(copy.file ?? '')
    if (!counts) return copy
    const isNew = (diagnostic: Diagnostic): boolean => {
      const print = fingerprint(diagnostic, copy.text)
      const rest = counts.get(print) ?? 0
      if (rest > 0) counts.set(print, rest - 1)
      return rest === 0
    }
    return { ...copy, diagnostics: copy.diagnostics.filter(isNew) }
  })
}

/**
 * Reads a baseline from its JSON. Throws `invalid-argument` if it is not one.
 *
 * @example
 * readBaseline(JSON.stringify(baselineOf([])))
 * readBaseline('[]') // throws WirecopyError with code 'invalid-argument'
 */
export function readBaseline(json: string): Baseline {
  checkString('readBaseline', json)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw invalidArgument('Baseline is not valid JSON.')
  }
  if (!isBaseline(value))
    throw invalidArgument('Not a baseline of wirecopy: “version” must be 1 and “known” an object.')
  return value
}

const isBaseline = (value: unknown): value is Baseline =>
  isRecord(value) &&
  value.version === 1 &&
  isRecord(value.known) &&
  Object.values(value.known).every(
    (counts) => isRecord(counts) && Object.values(counts).every((n) => typeof n === 'number'),
  )
