import { nearestName } from '../../diagnostics/nearest'
import { isRecord } from '../../text/is-record'
import type { Finding } from './rule'

/** What is wrong with the result of a custom rule, as the end of a sentence, and the remedy. */
export interface FindingFault {
  readonly why: string
  readonly hint?: string
}

/** A property of a finding: whether a value fits it, and the shape that does. */
type PropertyShape = readonly [fits: (value: unknown) => boolean, wanted: string]

const isText = (value: unknown): boolean => typeof value === 'string'

const isSpan = (value: unknown): boolean =>
  isRecord(value) &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end) &&
  Number(value.start) >= 0 &&
  Number(value.start) <= Number(value.end)

const isFix = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.edits) &&
  value.edits.every((edit: unknown) => isRecord(edit) && isText(edit.text) && isSpan(edit))

const SPAN: PropertyShape = [isSpan, '{ start, end }']
const FIX: PropertyShape = [isFix, '{ edits: [{ start, end, text }] }']
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info']

const shapes: { readonly [Name in keyof Finding]-?: PropertyShape } = {
  message: [isText, 'a string'],
  path: [isText, 'a string'],
  hint: [isText, 'a string'],
  span: SPAN,
  fix: FIX,
  sourceSpan: SPAN,
  sourceFix: FIX,
  severity: [(value) => SEVERITIES.includes(value), SEVERITIES.join(', ')],
}

/**
 * Returns what is wrong with a value that should be a list of findings; undefined if it is one.
 *
 * @example findingFault([{ path: 'headline', message: 'Too long.', fix: 'Shorter' }])
 * // { why: 'the “fix” of finding 1 has the wrong shape', hint: 'Return “fix” as { edits: [{ start, end, text }] }.' }
 */
export function findingFault(findings: readonly unknown[]): FindingFault | undefined {
  for (const [index, finding] of findings.entries()) {
    if (!isRecord(finding)) return { why: 'it did not return a list of findings' }
    const unknown = Object.keys(finding).find((name) => !Object.hasOwn(shapes, name))
    if (unknown !== undefined) return unknownProperty(unknown)
    for (const [name, [fits, wanted]] of Object.entries(shapes)) {
      const value = finding[name]
      const isRequired = name === 'message' || name === 'path'
      if (value === undefined ? !isRequired : fits(value)) continue
      const fault = value === undefined ? 'is missing' : 'has the wrong shape'
      return { why: `the “${name}” of finding ${index + 1} ${fault}`, hint: `Return “${name}” as ${wanted}.` }
    }
  }
  return undefined
}

function unknownProperty(name: string): FindingFault {
  const near = nearestName(name, Object.keys(shapes))
  return { why: `a finding has no property “${name}”${near === undefined ? '' : `; did you mean “${near}”?`}` }
}
