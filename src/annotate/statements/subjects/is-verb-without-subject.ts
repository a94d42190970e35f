import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nameEndingAt } from './name-ending-at'

/** Whether a capital that opens a sentence is a verb, in languages that omit subjects: `Ganó` ¦ `el partido y dijo`; not `Messi dijo`. */
export const isVerbWithoutSubject = (context: StatementContext, { from, to }: TokenRange): boolean =>
  context.words.habits.dropsSubject &&
  to - from === 1 &&
  context.isCapital(from) &&
  context.is(to, sense.DETERMINER | sense.POSSESSIVE) &&
  !context.is(from, sense.PRONOUN) &&
  nameEndingAt(context, to) === undefined
