import type { Sentence } from '../sentences/sentence'
import { WAYS } from './certainty'
import { clauseBefore, clauseOn } from './clause'
import { afterAdverbs } from './opening'
import type { Reading } from './reading'
import type { Subject } from './subject'
import { behindComma, type Said } from './verb-first'
import type { VerbGroup } from './verb-group'

/** `The city should grow, Xi said`, and on behind a comma; `Berg sagte, sie komme` */
export function postposed(reading: Reading, sentence: Sentence, { to }: VerbGroup, subject: Subject): Said | undefined {
  const left = clauseBefore(reading, sentence, sentence.from, subject.outer)
  const behind = afterAdverbs(reading, to, sentence.to)
  if (!left) {
    const right = behindComma(reading, sentence, behind)
    return right && { content: [right], subject, certainty: WAYS.clause }
  }
  const rest = clauseOn(reading, sentence, behind, left)
  return { content: rest ? [left, rest] : [left], subject, certainty: 1 }
}
