import type { SentenceSpan } from '../../sentences/sentence'
import { HYPHEN, NUMBER } from '../../tokens/kinds'
import { nameAt } from '../content/skip-time'
import * as sense from '../cues/word-senses'
import type { TokenRange } from '../statement-candidate'
import type { StatementContext } from '../statement-context'
import { nounsBefore } from './nouns-before'

const APPOSITION = 40 // tokens between a name and its verb

/**
 * Returns the subject before words in commas: `Xi` of `Xi, also chairman of the commission, said`.
 * `mark` is the index of the second comma.
 */
export function apposedSubject(
  context: StatementContext,
  { from }: SentenceSpan,
  mark: number,
): TokenRange | undefined {
  const kind = context.kind(mark)
  for (let token = mark - 1; token > Math.max(from, mark - APPOSITION); token--) {
    if (context.quotation(token)) return undefined
    if (context.kind(token) !== kind || context.isInName(token) || context.is(token + 1, sense.CONJUNCTION)) continue
    if (!context.isWord(token + 1) && context.kind(token + 1) !== NUMBER) continue
    const nouns = nounsBefore(context, token, from)
    if (!nouns || context.is(nouns.from - 1, sense.PREPOSITION)) continue // `In Oslo,`
    if (context.kind(nouns.from - 1) === kind && isRegionOfPlace(context, token, mark)) continue // `Berg, a farmer from Scranton, Pennsylvania,`
    // `Berg, 42, who runs the office,`, `Berg, 42 ans, de Lyon,`, `Berg, D-Del., the committee’s chairman,`
    const isAside = context.kind(nouns.from) === NUMBER || isParty(context, nouns)
    if (context.kind(nouns.from - 1) !== kind) return nouns
    const name = nounsBefore(context, nouns.from - 1, from)
    return isAside || isNamed(context, nouns, name, from) ? name : nouns
  }
  return undefined
}

/** Whether nouns describe the name before that opens the sentence: `an engineer at Norvane Ships` of `Ana Pell, an engineer at Norvane Ships, Docks and Cranes, said`. */
const isNamed = (
  context: StatementContext,
  nouns: TokenRange,
  name: TokenRange | undefined,
  first: number,
): name is TokenRange =>
  name?.from === first &&
  !context.words.habits.capitalNouns &&
  !context.isCapital(nouns.from) &&
  nameAt(context, first)?.kind === 'person'

const REGION = 3 // tokens of a region after a place

/** Whether the words between two commas are the region of the place before: `Pennsylvania` of `Scranton, Pennsylvania,`. */
function isRegionOfPlace(context: StatementContext, comma: number, mark: number): boolean {
  if (!context.isCapital(comma - 1) || mark - comma - 1 > REGION) return false
  for (let token = comma + 1; token < mark; token++) if (!context.isCapital(token)) return false
  return true
}

/** Whether words are a party and state of a United States politician: `D-Del.` */
const isParty = (context: StatementContext, { from }: TokenRange): boolean =>
  context.isCapital(from) &&
  context.tokens.end(from) - context.tokens.start(from) === 1 &&
  context.kind(from + 1) === HYPHEN
