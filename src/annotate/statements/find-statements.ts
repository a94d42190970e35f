import type { Statement } from '../../article'
import { inOrder } from '../in-order'
import type { Names } from '../names/find-names'
import type { Page } from '../page'
import type { Sentence } from '../sentences/sentence'
import { type Draft, startOf } from './draft'
import { freeIndirect, type Placed } from './free-indirect'
import { takeLooseQuotations } from './loose-quotations'
import { Reading } from './reading'
import { SentenceFinder } from './sentence-finder'
import { Speakers } from './speakers'
import { StatementMaker } from './statement'
import { withoutToldWithin } from './told-within'

/** Finds what the page tells somebody has said, in order of place. */
export function findStatements(page: Page, names: Names): readonly Statement[] {
  const reading = new Reading(page)
  for (const mention of names.mentions) if (mention.kind === 'person') reading.takeName(mention)
  const drafts: Draft[] = []
  const silent: Sentence[] = []
  for (const sentence of page.sentences) {
    const { from, to, block } = sentence
    if (from !== block.from && reading.firstCue(from, to) === to) {
      silent.push(sentence)
      continue
    }
    const found = new SentenceFinder(reading, sentence).find()
    if (found.length === 0) silent.push(sentence)
    for (const draft of found) drafts.push(draft)
  }
  takeLooseQuotations(reading, drafts)
  if (drafts.length === 0) return []
  inOrder(drafts, startOf)
  const maker = new StatementMaker(reading, new Speakers(reading, names))
  const placed: Placed[] = []
  for (const draft of withoutToldWithin(reading, drafts)) {
    const statement = maker.make(draft)
    const start = startOf(draft)
    if (statement) placed.push({ block: reading.blockOf(start), start, statement })
  }
  const more = freeIndirect(reading, silent, placed)
  const all = more.length > 0 ? [...placed, ...more].sort((a, b) => a.start - b.start) : placed
  return all.map(({ statement }) => statement)
}
