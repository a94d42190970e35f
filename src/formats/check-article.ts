import type * as z from 'zod'
import { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { type ErrorPlace, WirecopyError } from '../diagnostics/error'
import { issueMessage } from './issue-message'
import { omitPaths } from './omit-paths'

/** How many faults an error tells. */
const TOLD = 50
/** How often parts are left out before a value is given up: a whole can go when what it needs has gone. */
const ROUNDS = 20

/** One thing that is wrong with a value as an article. */
interface SchemaFault {
  readonly steps: readonly string[]
  readonly message: string
  /** Whether it is not there, so that nothing but its whole can be left out. */
  readonly missing: boolean
}

/** How a value is checked. */
export interface SchemaCheckOptions {
  /** Where the values at some paths stand in the source; asked only when there is something to tell. */
  locate(paths: readonly string[]): readonly ErrorPlace[]
  /** Whether to leave out what the schema refuses, instead of throwing. */
  readonly lenient?: boolean | undefined
}

/** An article that the schema has accepted, and what had to be left out for that. */
export interface CheckedArticle {
  readonly article: Article
  readonly leftOut: readonly Diagnostic[]
}

/**
 * The article that a document says, once the schema has accepted it.
 * Throws `invalid-input` with a place for each thing that is wrong: its path and where it stands. A lenient check leaves such parts out and tells them,
 * but never a text of the body nor what restricts the story: there it throws, too.
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
      leftOut.push(told(fault, places[i]))
    })
    current = omitPaths(
      current,
      all.map(({ steps, missing }) => (missing ? steps.slice(0, -1) : steps)),
    )
  }
}

const pathOf = ({ steps }: SchemaFault): string => steps.join('.')

/** What holds a story back, or says it. */
const STAYS = new Set(['body', 'notices', 'embargo', 'expires', 'restrictions', 'rights', 'usageTerms'])

const mayGo = ([first, second]: readonly string[]): boolean =>
  first !== undefined && !STAYS.has(first) && !(first === 'item' && (second === undefined || second === 'status'))

const UNKNOWN = 'is an unknown property'

/** Returns the path and the fault: `headline must not be empty`, `unknown property "body.0.colour"`. */
const described = (fault: SchemaFault): string =>
  fault.message === UNKNOWN ? `unknown property "${pathOf(fault)}"` : `${pathOf(fault) || 'it'} ${fault.message}`

function refusal(all: readonly SchemaFault[], locate: SchemaCheckOptions['locate']): WirecopyError {
  const shown = all.slice(0, TOLD)
  const places = locate(shown.map(pathOf))
  const [first] = shown
  const more = all.length > 1 ? `, and ${all.length - 1} more` : ''
  return new WirecopyError(
    'invalid-input',
    `Not an article: ${first ? described(first) : 'invalid value'}${more}.`,
    shown.map((fault, i) => ({ ...places[i], path: pathOf(fault), message: fault.message })),
  )
}

const told = (fault: SchemaFault, place: ErrorPlace | undefined): Diagnostic => ({
  rule: 'document/left-out',
  severity: 'warning',
  message: `Left out: ${described(fault)}.`,
  path: pathOf(fault),
  ...(place?.offset === undefined ? {} : { span: { start: place.offset, end: place.offset } }),
})

/** One fault for each issue, and for each key that is not known, at the path of that key. */
function faults(issue: z.core.$ZodIssue): SchemaFault[] {
  const steps = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const message = UNKNOWN
    return issue.keys.map((key) => ({ steps: [...steps, key], message, missing: false }))
  }
  return [{ steps, message: issueMessage(issue), missing: issue.input === undefined }]
}
