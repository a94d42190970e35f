import type * as z from 'zod'
import { Article } from '../article'
import { type Place, WirecopyError } from '../diagnostics/error'
import { sentence } from './sentence'

/** How many faults an error tells. */
const TOLD = 50

/** The paths of everything that is wrong with a value as an article, with what is wrong. */
interface Fault {
  readonly path: string
  readonly message: string
}

/**
 * The article that a document says, once the schema has accepted it.
 * Throws `invalid-input` with a place for each thing that is wrong: its path and, as far as `locate` knows, where it stands in the source.
 * `locate` is asked once, and only when there is something to tell.
 */
export function checked(value: unknown, locate: (paths: readonly string[]) => readonly Place[]): Article {
  const result = Article.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const all = result.error.issues.flatMap(faults)
  const told = all.slice(0, TOLD)
  const places = locate(told.map((fault) => fault.path))
  const [first] = told
  const more = all.length > 1 ? `, and ${all.length - 1} more` : ''
  throw new WirecopyError(
    'invalid-input',
    `this is no article: ${first?.path || 'it'} ${first?.message ?? 'is not right'}${more}`,
    told.map((fault, i) => ({ ...places[i], path: fault.path, message: fault.message })),
  )
}

/** One fault for each issue, and for each key that is not known, at the path of that key. */
function faults(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: sentence(issue) }]
  return issue.keys.map((key) => ({
    path: [...path, key].join('.'),
    message: 'is not known: no article has a part of this name',
  }))
}
