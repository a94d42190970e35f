import type { Tables } from '../../../tables'
import { type Assignment, assignRoles, type PieceRole } from './assign-roles'
import type { DatelineContext } from './context'
import { addFeatures, addPieceFeatures } from './features'
import { frameFeatures, storyFeatures } from './frame-features'
import { mayOpenDateline } from './may-open-dateline'
import type { ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'
import { splitStart } from './split-start'
import { datelineWeights } from './weights'

/** A reading of the start of a paragraph as a dateline, with its features. */
interface DatelineReading {
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
  index: number,
  contextOf: () => DatelineContext,
  tables: Tables,
  language?: string,
): RankedDateline | undefined {
  if (!mayOpenDateline(text, index > 0)) return undefined
  const { pieces, ends } = splitStart(text, tables, language)
  if (ends.length === 0) return undefined
  const facts = factsOf(text, contextOf(), tables)
  const scores = new PieceScores(facts, pieces)
  let best: RankedDateline | undefined
  for (const end of ends) {
    const story = sumOf((add) => storyFeatures(facts, end.end, add))
    for (const assignment of assignRoles(text, pieces, end)) {
      const frame = sumOf((add) => frameFeatures(facts, pieces, assignment, add))
      const score = story + frame + scores.of(assignment)
      if (!best || score > best.score) best = { pieces, assignment, score }
    }
  }
  return best
}

function sumOf(addAll: (add: (name: string) => void) => void): number {
  const weights = weightsByFeature()
  let sum = 0
  addAll((name) => {
    sum += weights.get(name) ?? 0
  })
  return sum
}

/** The scores of pieces in their roles; each is computed once for a paragraph, however many readings have it. */
class PieceScores {
  readonly #facts: ParagraphFacts
  readonly #pieces: readonly DatelinePiece[]
  readonly #known = new Map<string, number>()

  constructor(facts: ParagraphFacts, pieces: readonly DatelinePiece[]) {
    this.#facts = facts
    this.#pieces = pieces
  }

  of({ roles }: Assignment): number {
    let sum = 0
    for (let i = 0; i < roles.length; i++) sum += this.#ofPiece(roles, i)
    return sum
  }

  #ofPiece(roles: readonly PieceRole[], index: number): number {
    const role = roles[index] as PieceRole
    if (role === 'date' || role === 'role' || role === 'closer') return 0
    const key = `${index}${role}${roles.indexOf(role) < index}${roles[index - 1] === 'place'}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const score = sumOf((add) => addPieceFeatures(this.#facts, this.#pieces, roles, index, add))
    this.#known.set(key, score)
    return score
  }
}

/** Returns every reading of the start of a paragraph as a dateline, with the features of each: for bench/fit-datelines.mjs. @internal */
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
