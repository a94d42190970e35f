import { checkString } from '../../../../diagnostics/check-options'
import { openReader } from '../../../open-reader'
import type { Reader } from '../../../reader'
import type { Lexicon } from '../../../tables'
import { isDateline } from '../find-dateline'
import type { PieceRole } from './assign-roles'
import { contextOf } from './context-of'
import { datelineModelOf } from './dateline-model'
import { mayOpenDateline } from './may-open-dateline'
import { type DatelineReading, readingsOf } from './rank-datelines'

/** Block that may open with a dateline, with the readings that were compared. */
export interface ExplainedDateline {
  readonly start: number
  readonly end: number
  /** Dateline that `parse` finds in the block, by its form and the tables, or by the weights where these are unsure. Undefined for a block without a dateline. */
  readonly dateline: string | undefined
  /** The readings with the highest scores, at most five, the best first. */
  readonly readings: readonly ExplainedReading[]
}

/** One reading of the start of a block as a dateline. */
export interface ExplainedReading {
  readonly text: string
  readonly parts: readonly { readonly role: PieceRole; readonly text: string }[]
  /** Sum of the weights of its features. A dateline scores more than 12. */
  readonly score: number
  /** The features with a weight other than 0, the largest first whatever its sign. */
  readonly features: readonly { readonly name: string; readonly weight: number }[]
}

const HEAD = 10 // blocks at the start that the model is used for
const MOST = 5 // readings returned for a block

/**
 * Returns how the start of each block may be read as a dateline, with scores and features.
 * Covers those of the first ten blocks that may open with a dateline, as they are before any part of the copy is read.
 *
 * @example
 * explainDatelines('PORT ARDLE, March 12 - A ferry sailed.')[0]?.dateline // 'PORT ARDLE, March 12 -'
 */
export function explainDatelines(copy: string, lexicon?: Lexicon): ExplainedDateline[] {
  checkString('explainDatelines', copy)
  const reader = openReader(copy, lexicon)
  const found: ExplainedDateline[] = []
  for (let index = 0; index < reader.blocks.length && index < HEAD; index++) {
    const line = reader.line(index)
    const chosen = reader.dateline(index)
    if (!mayOpenDateline(line, index > 0) && !chosen) continue
    const { start, end } = reader.block(index)
    const dateline = isDateline(chosen) ? line.slice(0, chosen.end) : undefined
    found.push({ start, end, dateline, readings: explainReadings(reader, index, line) })
  }
  return found
}

function explainReadings(reader: Reader, index: number, line: string): ExplainedReading[] {
  const { tables } = reader.source
  const { weights } = datelineModelOf(tables.datelineWeights)
  const { pieces, readings } = readingsOf(line, contextOf(reader, index), tables)
  const explain = ({ assignment, features: names }: DatelineReading): ExplainedReading => {
    const features = names
      .map((name) => ({ name, weight: weights.get(name) ?? 0 }))
      .filter(({ weight }) => weight !== 0)
      .sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight))
    return {
      text: line.slice(0, assignment.end.end).trimEnd(),
      parts: assignment.roles.map((role, i) => ({ role, text: line.slice(pieces[i]?.start, pieces[i]?.end) })),
      score: features.reduce((sum, { weight }) => sum + weight, 0),
      features,
    }
  }
  return readings
    .map(explain)
    .sort((one, two) => two.score - one.score)
    .slice(0, MOST)
}
