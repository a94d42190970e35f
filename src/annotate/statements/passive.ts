import type { Sentence } from '../sentences/sentence'
import { LEADING, WAYS } from './certainty'
import { clauseFrom } from './clause'
import { somebodyAfter } from './nouns-after'
import { nounsBefore } from './nouns-before'
import { type Opening, openingAfter } from './opening'
import { PAST } from './paradigms'
import type { Reading } from './reading'
import * as sense from './senses'
import type { Subject } from './subject'
import type { Said } from './verb-first'
import type { VerbGroup } from './verb-group'

const HELPERS = 4 // words of a passive before its participle: `has also been`

/** Who is quoted, by whom: `the mayor` of `the mayor was quoted by Xinhua` ¦ `as saying`. */
export function quotedSubject(reading: Reading, { from }: Sentence, before: number): Subject | undefined {
  let verb = before
  const by = reading.isWord(verb) && !reading.isCue(verb, PAST) ? nounsBefore(reading, verb + 1, from) : undefined
  if (by) {
    if (!reading.is(by.from - 1, sense.BY)) return undefined
    verb = by.from - 2
  }
  if (!reading.isCue(verb, PAST) || !reading.is(verb - 1, sense.PASSIVE)) return undefined
  let start = verb - 1
  while (start > Math.max(from, verb - HELPERS) && reading.is(start - 1, sense.AUXILIARY | sense.ADVERB)) start--
  const at = reading.is(start - 1, sense.PRONOUN | sense.RELATIVE)
    ? { from: start - 1, to: start }
    : nounsBefore(reading, start, from)
  return at && { at, outer: at.from, ...(by && { through: by }) }
}

/** What somebody has been told: `Reporters were told` ¦ `that`, `told by police that`. Who says it is known by `by` alone. */
export function toldPassive(reading: Reading, sentence: Sentence, group: VerbGroup): Said | undefined {
  const { cue, to, start } = group
  if (!(cue.takes & sense.HEARER)) return undefined
  const by = reading.is(to, sense.BY) ? somebodyAfter(reading, to + 1, sentence.to) : undefined
  const takes = cue.takes & ~(sense.HEARER | sense.ACTOR | sense.THING)
  const opening: Opening = openingAfter(reading, by?.to ?? to, sentence.to, takes)
  if (typeof opening !== 'object' || !(LEADING.has(opening.way) || opening.way === 'whether')) return undefined
  const right = clauseFrom(reading, sentence, opening.at)
  return right && { content: [right], subject: { at: by, outer: start }, certainty: WAYS[opening.way] }
}
