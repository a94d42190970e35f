import type { Statement } from '../../article'
import type { FoundNames } from '../names/find-names'
import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import { sortByPlace } from '../sort-by-place'
import { findFreeIndirect, type LocatedStatement } from './content/free-indirect'
import { takeLooseQuotations } from './content/loose-quotations'
import { removeNestedStatements } from './content/remove-nested-statements'
import { SentenceStatements } from './sentence-finder'
import { SpeakerResolver } from './speakers/speaker-resolver'
import { contentStart, type StatementCandidate } from './statement-candidate'
import { StatementContext } from './statement-context'
import { StatementMaker } from './statement-maker'

/** Finds the statements of a page, sorted by position. */
export function findStatements(page: TokenPage, names: FoundNames): readonly Statement[] {
  const reading = new StatementContext(page)
  for (const mention of names.mentions) if (mention.kind === 'person') reading.takeName(mention)
  const drafts: StatementCandidate[] = []
  const silent: SentenceSpan[] = []
  for (const sentence of page.sentences) {
    const { from, to, block } = sentence
    if (from !== block.from && reading.firstCue(from, to) === to) {
      silent.push(sentence)
      continue
    }
    const found = new SentenceStatements(reading, sentence).find()
    if (found.length === 0) silent.push(sentence)
    for (const draft of found) drafts.push(draft)
  }
  takeLooseQuotations(reading, drafts)
  if (drafts.length === 0) return []
  sortByPlace(drafts, contentStart)
  const maker = new StatementMaker(reading, new SpeakerResolver(reading, names))
  const placed: LocatedStatement[] = []
  for (const draft of removeNestedStatements(reading, drafts)) {
    const statement = maker.make(draft)
    const start = contentStart(draft)
    if (statement) placed.push({ block: reading.blockOf(start), start, statement })
  }
  const more = findFreeIndirect(reading, silent, placed)
  const all = more.length > 0 ? [...placed, ...more].sort((a, b) => a.start - b.start) : placed
  return all.map(({ statement }) => statement)
}
