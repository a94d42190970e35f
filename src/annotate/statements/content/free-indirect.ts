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
 * Finds statements that have no speech verb, but the speaker of a neighbouring statement.
 * Examples: `The city should grow`, between two statements of one person; `Sie werde im Mai geöffnet`, whose mood marks indirect speech,
 * after one. `silent` are the sentences without a statement, `placed` the statements found; both are sorted by position.
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
    const attributed = next > 0 ? placed[next - 1] : undefined
    const last = found.at(-1)
    const before = last && (!attributed || last.start > attributed.start) ? last : attributed
    if (!before) continue
    const block = context.blockOf(sentence.from)
    if (block - before.block > 1) continue
    const carried =
      speakerByMood(context, sentence, before) ?? speakerByNorm(context, sentence, block, attributed, placed[next])
    const content =
      carried && statementAnchor(context, { from: sentence.from, to: trimMarks(context, sentence.from, sentence.to) })
    if (!carried || !content) continue
    const statement: Statement = { kind: 'free indirect', content: [content], force: 'assertion', ...carried }
    found.push({ block, start: sentence.from, statement })
  }
  return found
}

type CarryOver = Pick<Statement, 'speaker' | 'speakers' | 'confidence'>

/**
 * Returns the speaker of the preceding statement for a sentence whose mood marks indirect speech (`sei`).
 * Returns undefined for other sentences.
 */
function speakerByMood(
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
 * This is the person who speaks in both the preceding and the following statement; undefined if there is no such person.
 */
function speakerByNorm(
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

/** Whether the first verb of a sentence expresses obligation: `should`. */
function isNorm(context: StatementContext, { from, to }: SentenceSpan): boolean {
  for (let token = from; token < Math.min(to, from + EARLY); token++) {
    if (context.quotation(token)) return false
    if (context.is(token, sense.NORM)) return true
    if (context.is(token, sense.AUXILIARY | sense.VERB | sense.SUBORDINATOR)) return false
  }
  return false
}
