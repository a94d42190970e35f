import type * as z from 'zod'
import { Article } from '../article/schema'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { type ErrorPlace, WirecopyError } from '../diagnostics/error'
import { issueMessage } from './issue-message'
import { omitPaths } from './omit-paths'

/** The maximum number of faults in an error. */
const MOST_REPORTED = 50
/** The maximum number of lenient rounds. One removal may make its parent invalid, which goes in the next round. */
const ROUNDS = 20

/** One fault that the article schema finds in a value. */
interface SchemaFault {
  readonly steps: readonly string[]
  readonly message: string
  /** Whether the value is absent: then only its parent can be left out. */
  readonly missing: boolean
}

/** Options of a schema check. */
export interface SchemaCheckOptions {
  /** Returns the places of paths in the source. Called only if there are faults to report. */
  locate(paths: readonly string[]): readonly ErrorPlace[]
  /** Leaves out what the schema refuses, instead of throwing. */
  readonly lenient?: boolean | undefined
}

/** A valid article, with a diagnostic for each value that was left out. */
export interface CheckedArticle {
  readonly article: Article
  readonly leftOut: readonly Diagnostic[]
}

/**
 * Checks a value against the article schema and returns it as an article.
 * Throws `invalid-input` with the path and position of each fault. A lenient check leaves faulty values out and reports them,
 * but still throws for faults in the body and in restrictions.
 */
export function checkArticle(value: unknown, { locate, lenient = false }: SchemaCheckOptions): CheckedArticle {
  const leftOut: Diagnostic[] = []
  let current = value
  for (let round = 0; ; round++) {
    const result = Article.safeParse(current, { reportInput: true })
    if (result.success) return { article: result.data, leftOut }
    const all = result.error.issues.flatMap(faults)
    if (!lenient || round === ROUNDS || !all.every(({ steps }) => mayGo(steps))) throw refusal(all, locate)
    const places = locate(all.map(pathOf))
    all.forEach((fault, i) => {
      leftOut.push(toDiagnostic(fault, places[i]))
    })
    current = omitPaths(
      current,
      all.map(({ steps, missing }) => (missing ? steps.slice(0, -1) : steps)),
    )
  }
}

const pathOf = ({ steps }: SchemaFault): string => steps.join('.')

/** The fields that are never left out: the body, and restrictions of publication or use. */
const NEVER_OMITTED = new Set(['body', 'notices', 'embargo', 'expires', 'restrictions', 'rights', 'usageTerms'])

const mayGo = ([first, second]: readonly string[]): boolean =>
  first !== undefined &&
  !NEVER_OMITTED.has(first) &&
  !(first === 'item' && (second === undefined || second === 'status'))

const UNKNOWN = 'is an unknown property'

/** Returns a fault with its path: `headline must not be empty`, `unknown property "body.0.colour"`. */
const described = (fault: SchemaFault): string =>
  fault.message === UNKNOWN ? `unknown property "${pathOf(fault)}"` : `${pathOf(fault) || 'it'} ${fault.message}`

function refusal(all: readonly SchemaFault[], locate: SchemaCheckOptions['locate']): WirecopyError {
  const shown = all.slice(0, MOST_REPORTED)
  const places = locate(shown.map(pathOf))
  const [first] = shown
  const more = all.length > 1 ? `, and ${all.length - 1} more` : ''
  return new WirecopyError(
    'invalid-input',
    `Not an article: ${first ? described(first) : 'invalid value'}${more}.`,
    shown.map((fault, i) => ({ ...places[i], path: pathOf(fault), message: fault.message })),
  )
}

const toDiagnostic = (fault: SchemaFault, place: ErrorPlace | undefined): Diagnostic => ({
  rule: 'document/left-out',
  severity: 'warning',
  message: `Invalid value was left out: ${described(fault)}.`,
  path: pathOf(fault),
  ...(place?.offset === undefined ? {} : { span: { start: place.offset, end: place.offset } }),
})

/** Returns one fault for an issue; for unknown properties, one fault each. */
function faults(issue: z.core.$ZodIssue): SchemaFault[] {
  const steps = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const message = UNKNOWN
    return issue.keys.map((key) => ({ steps: [...steps, key], message, missing: false }))
  }
  return [{ steps, message: issueMessage(issue), missing: issue.input === undefined }]
}
