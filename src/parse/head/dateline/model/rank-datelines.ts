import type { Tables } from '../../../tables'
import { type Assignment, assignRoles } from './assign-roles'
import type { DatelineContext } from './context'
import { addFeatures } from './features'
import type { ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'
import { splitStart } from './split-start'
import { datelineWeights } from './weights'

/** A reading of the start of a paragraph as a dateline, with its features. */
export interface DatelineReading {
  readonly assignment: Assignment
  readonly features: readonly string[]
}

/** The best reading of the start of a paragraph, and its score in units of the weights. */
export interface RankedDateline {
  readonly pieces: readonly DatelinePiece[]
  readonly assignment: Assignment
  readonly score: number
}

let made: ReadonlyMap<string, number> | undefined

/** Returns the weights by feature; read from the table once. */
function weightsByFeature(): ReadonlyMap<string, number> {
  made ??= new Map(
    datelineWeights
      .trim()
      .split(/\s+/)
      .map((row): [string, number] => {
        const at = row.lastIndexOf('=')
        return [row.slice(0, at), Number(row.slice(at + 1))]
      }),
  )
  return made
}

/** Returns the reading of the start of a paragraph that scores best; undefined when nothing can be a dateline. */
export function rankDatelines(
  text: string,
  context: DatelineContext,
  tables: Tables,
  language?: string,
): RankedDateline | undefined {
  let best: RankedDateline | undefined
  const weights = weightsByFeature()
  const { pieces, ends } = splitStart(text, tables, language)
  if (ends.length === 0) return undefined
  const facts = factsOf(text, context, tables)
  for (const end of ends)
    for (const assignment of assignRoles(text, pieces, end)) {
      let score = 0
      addFeatures(facts, pieces, assignment, (name) => {
        score += weights.get(name) ?? 0
      })
      if (!best || score > best.score) best = { pieces, assignment, score }
    }
  return best
}

/** Returns every reading of the start of a paragraph as a dateline, with the features of each: for the fit, and to explain a decision. */
export function readingsOf(
  text: string,
  context: DatelineContext,
  tables: Tables,
  language?: string,
): { readonly pieces: readonly DatelinePiece[]; readonly readings: readonly DatelineReading[] } {
  const { pieces, ends } = splitStart(text, tables, language)
  const facts = factsOf(text, context, tables)
  const readings: DatelineReading[] = []
  for (const end of ends)
    for (const assignment of assignRoles(text, pieces, end)) {
      const features: string[] = []
      addFeatures(facts, pieces, assignment, (name) => features.push(name))
      readings.push({ assignment, features })
    }
  return { pieces, readings }
}

const factsOf = (text: string, context: DatelineContext, tables: Tables): ParagraphFacts => ({
  text,
  context,
  tables,
  cased: /(?!\p{Script=Georgian})[\p{Lu}\p{Ll}]/u.test(text.slice(0, 60)),
  dense: /[\u3040-\u30ff\u3400-\u9fff]/.test(text.slice(0, 60)),
  around: `${context.above} ${context.below}`.toLowerCase(),
})
