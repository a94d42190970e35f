import type { Speaker, Statement } from '../../../article'
import type { SentenceSpan } from '../../sentences/sentence'
import * as sense from '../cues/word-senses'
import type { StatementContext } from '../statement-context'
import { statementAnchor } from '../statement-maker'
import { trimMarks } from './clause'

const BY_NORM = 0.3
const BY_MOOD = 0.6
const EARLY = 20 // tokens in which a verb of obligation is searched

/** A statement with the index of its block and its first token, for sorting. */
export interface LocatedStatement {
  readonly block: number
  readonly start: number
  readonly statement: Statement
}

/**
 * Finds statements that have no cue but the speaker of a neighbouring statement.
 * These are sentences such as `The city should grow`, between two statements of one person, and `Sie werde im Mai geöffnet`, whose mood
 * marks indirect speech, after a statement. `silent` are the sentences without a statement, `placed` the statements found; both are sorted
 * by position.
 */
export function findFreeIndirect(
  context: StatementContext,
  silent: readonly SentenceSpan[],
  placed: readonly LocatedStatement[],
): readonly LocatedStatement[] {
  const found: LocatedStatement[] = []
  let next = 0
  for (const sentence of silent) {
    while (next < placed.length && (placed[next]?.start ?? 0) < sentence.from) next++
    const attributed = placed[next - 1]
    const last = found.at(-1)
    const before = last && (!attributed || last.start > attributed.start) ? last : attributed
    if (!before) continue
    const block = context.blockOf(sentence.from)
    if (block - before.block > 1) continue
    const carried = byMood(context, sentence, before) ?? byNorm(context, sentence, block, attributed, placed[next])
    const content =
      carried && statementAnchor(context, { from: sentence.from, to: trimMarks(context, sentence.from, sentence.to) })
    if (!carried || !content) continue
    const statement: Statement = { kind: 'free indirect', content: [content], force: 'assertion', ...carried }
    found.push({ block, start: sentence.from, statement })
  }
  return found
}

type CarryOver = Pick<Statement, 'speaker' | 'speakers' | 'confidence'>

/** Returns the speaker of the statement before, for a sentence whose mood marks indirect speech (`sei`); undefined for others. */
function byMood(
  context: StatementContext,
  { from, to }: SentenceSpan,
  { statement }: LocatedStatement,
): CarryOver | undefined {
  const { moods } = context.words
  if (moods.size === 0 || statement.kind === 'reference') return undefined
  const { speaker, speakers } = statement
  for (let token = from; token < Math.min(to, from + EARLY) && !context.quotation(token); token++) {
    if (moods.has(context.tokens.word(token)))
      return { ...(speaker && { speaker }), ...(speakers && { speakers }), confidence: BY_MOOD }
    if (context.is(token, sense.AUXILIARY | sense.VERB | sense.SUBORDINATOR)) return undefined
  }
  return undefined
}

/**
 * Returns the speaker for a sentence of obligation, such as one with `should`.
 * This is the person of the statements on both sides; undefined if there is no such person.
 */
function byNorm(
  context: StatementContext,
  sentence: SentenceSpan,
  block: number,
  before: LocatedStatement | undefined,
  following: LocatedStatement | undefined,
): CarryOver | undefined {
  const person: Speaker['person'] = before?.statement.speaker?.person
  if (!before || !following || person === undefined || person !== following.statement.speaker?.person) return undefined
  if (block - before.block > 1 || following.block - block > 1 || !isNorm(context, sentence)) return undefined
  return { speaker: { person }, confidence: BY_NORM }
}

/** Whether the first verb of a sentence expresses obligation. */
function isNorm(context: StatementContext, { from, to }: SentenceSpan): boolean {
  for (let token = from; token < Math.min(to, from + EARLY); token++) {
    if (context.quotation(token)) return false
    if (context.is(token, sense.NORM)) return true
    if (context.is(token, sense.AUXILIARY | sense.VERB | sense.SUBORDINATOR)) return false
  }
  return false
}
