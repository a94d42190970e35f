import type { Statement } from '../../article'
import type { FoundNames } from '../names/find-names'
import type { TokenPage } from '../page'
import type { SentenceSpan } from '../sentences/sentence'
import { sortByPlace } from '../sort-by-place'
import type { TimeMention } from '../times/find-times'
import { headlineTagEnd } from '../tokens/headline-tag'
import { LINE } from '../tokens/kinds'
import { findFreeIndirect, type LocatedStatement } from './content/free-indirect'
import { addLooseQuotations } from './content/loose-quotations'
import { AUXILIARY } from './cues/word-senses'
import { keepLikelyStatements } from './scoring/keep-likely-statements'
import { confidenceOf } from './scoring/score-statement'
import { SentenceStatements } from './sentence-finder'
import { SpeakerResolver } from './speakers/speaker-resolver'
import { contentStart, type StatementCandidate } from './statement-candidate'
import { StatementContext } from './statement-context'
import { StatementMaker } from './statement-maker'

/** Returns a sentence without the tag of a headline that opens it: `Gold is up, traders say` of `UPDATE 2-Gold is up, traders say`. */
function withoutTag({ text, tokens }: TokenPage, sentence: SentenceSpan): SentenceSpan {
  if (!tokens.has(sentence.from, LINE)) return sentence
  const from = headlineTagEnd(text, tokens, sentence.from)
  return from > sentence.from && from < sentence.to ? { ...sentence, from } : sentence
}

/** Finds the statements of a token page, sorted by position, each with its cue and speaker. */
export function findStatements(
  page: TokenPage,
  names: FoundNames,
  times: readonly TimeMention[],
): readonly Statement[] {
  const { context, candidates, silent } = findStatementCandidates(page, names, times)
  if (candidates.length === 0) return []
  const maker = new StatementMaker(context, new SpeakerResolver(context, names))
  const placed: LocatedStatement[] = []
  for (const { candidate, score } of keepLikelyStatements(context, candidates)) {
    const statement = maker.make(candidate, confidenceOf(score))
    const start = contentStart(candidate)
    if (statement) placed.push({ block: context.blockOf(start), start, statement })
  }
  const more = findFreeIndirect(context, silent, placed)
  const all = more.length > 0 ? [...placed, ...more].sort((a, b) => a.start - b.start) : placed
  return all.map(({ statement }) => statement)
}

/** The possible statements of a page, sorted by position, and its sentences without one. */
interface StatementCandidates {
  readonly context: StatementContext
  readonly candidates: readonly StatementCandidate[]
  readonly silent: readonly SentenceSpan[]
}

/** Ends what is said around one insertion before the sentence of the next in the same quotation. */
function separateInsertions(
  last: StatementCandidate | undefined,
  next: StatementCandidate,
  { from }: SentenceSpan,
): void {
  const content = last?.construction === 'inserted' ? last.content.at(-1) : undefined
  if (!last || !content || next.construction !== 'inserted') return
  if (content.to <= from || content.from >= from || (next.content[0]?.from ?? 0) > from) return // another quotation
  last.content[last.content.length - 1] = { from: content.from, to: from }
  const [first, ...rest] = next.content
  if (first) next.content = [{ from, to: first.to }, ...rest]
}

const ALL = ~0 // all classes of a word

/** Finds the possible statements of a token page. @internal */
export function findStatementCandidates(
  page: TokenPage,
  names: FoundNames,
  times: readonly TimeMention[],
): StatementCandidates {
  const context = new StatementContext(page, names.mentions, times)
  for (const mention of names.mentions) {
    if (mention.kind === 'person') context.removeSenses(mention, ALL)
    if (mention.kind !== 'place' && mention.to - mention.from > 2) context.joinName(mention)
  }
  for (const time of times) context.removeSenses(time, AUXILIARY)
  const candidates: StatementCandidate[] = []
  const silent: SentenceSpan[] = []
  for (const sentence of page.sentences) {
    const { from, to, block } = sentence
    const cue = context.firstCue(from, to)
    if (cue === to && from !== block.from) {
      silent.push(sentence)
      continue
    }
    const found = new SentenceStatements(context, withoutTag(page, sentence)).find(cue)
    if (found.length === 0) silent.push(sentence)
    for (const candidate of found) {
      separateInsertions(candidates.at(-1), candidate, sentence)
      candidates.push(candidate)
    }
  }
  addLooseQuotations(context, candidates)
  return { context, candidates: sortByPlace(candidates, contentStart), silent }
}
