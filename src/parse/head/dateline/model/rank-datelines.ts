import type { Tables } from '../../../tables'
import { opensLikeProse } from '../opens-like-prose'
import { type Assignment, assignRoles, type PieceRole } from './assign-roles'
import type { DatelineContext } from './context'
import { type DatelineModel, datelineModelOf } from './dateline-model'
import { addFeatures, addPieceContextFeatures, addPieceFeatures } from './features'
import { endFeatures, frameContextFeatures, frameFeatures } from './frame-features'
import { mayOpenDateline } from './may-open-dateline'
import { type AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece, PossibleEnd } from './pieces'
import { splitStart } from './split-start'
import { storyFeatures } from './story-features'

/** Best reading of the start of a paragraph as a dateline, with its score in units of the weights. */
export interface RankedDateline {
  readonly pieces: readonly DatelinePiece[]
  readonly assignment: Assignment
  readonly score: number
}

/**
 * Returns the best reading of the start of a paragraph; undefined if none scores above `floor`.
 * Calls `contextOf` only if the features of the context can lift a reading above the floor.
 */
export function rankDatelines(
  text: string,
  index: number,
  contextOf: () => DatelineContext,
  tables: Tables,
  floor: number,
): RankedDateline | undefined {
  if (!mayOpenDateline(text, index > 0) || opensLikeProse(text, tables)) return undefined
  const { pieces, ends } = splitStart(text, tables)
  // a dateline alone on its line is never the first line, where the headline is
  if (ends.length === 0 || (index === 0 && ends[0]?.mark === 'line')) return undefined
  const scorer = new ReadingScorer(
    new ParagraphFacts(text, pieces, tables, index, contextOf),
    datelineModelOf(tables.datelineWeights),
  )
  let best: RankedDateline | undefined
  let most = floor
  for (const end of ends) {
    if (end.mark === 'line' && index === 0 && !best) break
    for (const assignment of assignRoles(text, pieces, end)) {
      const score = scorer.scoreOf(assignment, most)
      if (score <= most) continue
      most = score
      best = { pieces, assignment, score }
    }
  }
  return best
}

/** Scores the readings of one paragraph. Caches the score of each piece and of each end, which many readings share. */
class ReadingScorer {
  readonly #facts: ParagraphFacts
  readonly #model: DatelineModel
  readonly #add: AddFeature
  readonly #pieces = new Map<number, number>()
  readonly #contexts = new Map<number, number>()
  #sum = 0
  #end: PossibleEnd | undefined
  #endForm = 0
  /** Score of the text after the current end; undefined until it is computed. */
  #endStory: number | undefined
  /** Score of the paragraph’s position with the current end; undefined until it is computed. */
  #endPosition: number | undefined

  constructor(facts: ParagraphFacts, model: DatelineModel) {
    this.#facts = facts
    this.#model = model
    this.#add = (name) => {
      this.#sum += model.weights.get(name) ?? 0
    }
  }

  /**
   * Returns the score of a reading, or less than `floor` as soon as the rest of the features cannot lift the score above it.
   * The last features are those that need the text of the blocks around.
   */
  scoreOf(assignment: Assignment, floor: number): number {
    const { roles, end } = assignment
    const { mostByPosition, mostByStory, mostByPlace, mostByCredit } = this.#model
    const form = this.#formOf(assignment)
    let bound = mostByPosition
    for (const role of roles) bound += role === 'place' ? mostByPlace : role === 'credit' ? mostByCredit : 0
    if (form + bound + (end.mark === 'line' ? 0 : mostByStory) <= floor) return Number.NEGATIVE_INFINITY
    const story = (this.#endStory ??= this.#sumOf((add) => storyFeatures(this.#facts, end.end, add)))
    if (form + story + bound <= floor) return Number.NEGATIVE_INFINITY
    const position = (this.#endPosition ??= this.#sumOf((add) => frameContextFeatures(this.#facts, end, add)))
    if (form + story + position + bound - mostByPosition <= floor) return Number.NEGATIVE_INFINITY
    let score = form + story + position
    for (let i = 0; i < roles.length; i++) {
      const role = roles[i] as PieceRole
      if (role === 'place' || role === 'credit') score += this.#inContext(role, i)
    }
    return score
  }

  #sumOf(addTo: (add: AddFeature) => void): number {
    this.#sum = 0
    addTo(this.#add)
    return this.#sum
  }

  /** Returns the score of a reading by its own form: without the text after it and the blocks around it. */
  #formOf(assignment: Assignment): number {
    const { roles, end } = assignment
    if (this.#end !== end) {
      this.#end = end
      this.#endStory = undefined
      this.#endPosition = undefined
      this.#sum = 0
      endFeatures(this.#facts, end, this.#add)
      this.#endForm = this.#sum
    }
    this.#sum = 0
    frameFeatures(this.#facts, assignment, this.#add)
    let score = this.#sum + this.#endForm
    for (let i = 0; i < roles.length; i++) score += this.#ofPiece(roles, i)
    return score
  }

  #ofPiece(roles: readonly PieceRole[], index: number): number {
    const role = roles[index] as PieceRole
    const scored = SCORED.indexOf(role)
    if (scored < 0) return 0
    const second = roles.indexOf(role) < index ? 1 : 0
    const key =
      ((index * SCORED.length + scored) * 2 + second) * 2 + (index > 0 && roles[index - 1] === 'place' ? 1 : 0)
    let score = this.#pieces.get(key)
    if (score === undefined) {
      this.#sum = 0
      addPieceFeatures(this.#facts, roles, index, this.#add)
      score = this.#sum
      this.#pieces.set(key, score)
    }
    return score
  }

  #inContext(role: PieceRole, index: number): number {
    const key = index * SCORED.length + SCORED.indexOf(role)
    let score = this.#contexts.get(key)
    if (score === undefined) {
      this.#sum = 0
      addPieceContextFeatures(this.#facts, role, index, this.#add)
      score = this.#sum
      this.#contexts.set(key, score)
    }
    return score
  }
}

const SCORED: readonly PieceRole[] = ['place', 'credit', 'region', 'name', 'date']

/** Reading of the start of a paragraph as a dateline, with the names of its features. */
export interface DatelineReading {
  readonly assignment: Assignment
  readonly features: readonly string[]
}

/**
 * Returns every reading of the start of a paragraph as a dateline, with its features.
 * For `bench/fit-datelines.mjs` and `explainDatelines`.
 */
export function readingsOf(
  text: string,
  context: DatelineContext,
  tables: Tables,
): { readonly pieces: readonly DatelinePiece[]; readonly readings: readonly DatelineReading[] } {
  const { pieces, ends } = splitStart(text, tables)
  const facts = new ParagraphFacts(text, pieces, tables, context.index, () => context)
  const readings: DatelineReading[] = []
  for (const end of ends)
    for (const assignment of assignRoles(text, pieces, end)) {
      const features: string[] = []
      addFeatures(facts, assignment, (name) => features.push(name))
      readings.push({ assignment, features })
    }
  return { pieces, readings }
}
