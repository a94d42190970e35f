import type { Statement } from '../../article'
import type { Names } from '../names/find-names'
import type { Page } from '../page'
import type { TimeMention } from '../times/find-times'
import type { Draft } from './draft'
import { takeLooseQuotations } from './loose-quotations'
import { Reading } from './reading'
import { SentenceFinder } from './sentence-finder'
import { Speakers } from './speakers'
import { StatementMaker } from './statement'

/** Finds what the page tells somebody has said, in order of place. */
export function findStatements(page: Page, names: Names, _times: readonly TimeMention[]): readonly Statement[] {
  const reading = new Reading(page)
  const drafts: Draft[] = []
  for (const sentence of page.sentences)
    for (const draft of new SentenceFinder(reading, sentence).find()) drafts.push(draft)
  takeLooseQuotations(reading, drafts)
  if (drafts.length === 0) return []
  drafts.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  const maker = new StatementMaker(reading, new Speakers(reading, names))
  return drafts.flatMap((draft) => maker.make(draft) ?? [])
}
