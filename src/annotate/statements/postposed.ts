import type { Sentence } from '../sentences/sentence'
import { WAYS } from './certainty'
import { clauseBefore, clauseOn, quotedBefore } from './clause'
import { afterAdverbs } from './opening'
import type { Reading } from './reading'
import * as sense from './senses'
import type { Subject } from './subject'
import { behindComma, type Said } from './verb-first'
import type { VerbGroup } from './verb-group'

/** `The city should grow, Xi said`, and on behind a comma; `Berg sagte, sie komme` */
export function postposed(reading: Reading, sentence: Sentence, { to }: VerbGroup, subject: Subject): Said | undefined {
  // `asked the senator, who testified first`
  const told = reading.is(subject.at.from, sense.RELATIVE) && subject.at.to - subject.at.from === 1
  const left = told
    ? quotedBefore(reading, sentence, subject.outer)
    : clauseBefore(reading, sentence, sentence.from, subject.outer)
  const behind = afterAdverbs(reading, to, sentence.to)
  if (!left) {
    const right = behindComma(reading, sentence, behind)
    return right && { content: [right], subject, certainty: WAYS.clause }
  }
  const rest = clauseOn(reading, sentence, behind, left)
  return { content: rest ? [left, rest] : [left], subject, certainty: 1 }
}
