import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'

/** Returns a mention with the article before it if that is part of the name: `told The Kiel Times`. Its capital tells, inside a sentence. */
export function withArticle({ tokens, small, page }: PageWords, mention: NameCandidate): NameCandidate {
  const { from, block } = mention
  const the = from - 1
  if (tokens.word(the) !== small.the || !tokens.has(the, kinds.CAPITAL) || tokens.has(the, kinds.CAPS)) return mention
  const before = the - 1
  const inside =
    tokens.kind(before) === kinds.WORD && !tokens.has(before, kinds.CAPITAL) && !tokens.has(the, kinds.LINE)
  return inside && before >= (page.blocks[block]?.from ?? 0) ? { ...mention, from: the } : mention
}
