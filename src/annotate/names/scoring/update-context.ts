import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import { FRESH, markParts, type NameContext, prevailing } from './name-context'
import { neighbourKinds } from './neighbour-kinds'

/**
 * Updates the evidence after some candidates changed their kind from `own` to `kept`.
 * Returns by the index of a candidate whether what the story says about it has changed with them, and it must be scored again.
 */
export function updateContext(
  words: PageWords,
  candidates: readonly NameCandidate[],
  story: NameContext,
  own: Uint8Array,
  kept: Uint8Array,
): (index: number) => boolean {
  const { names } = words
  const { counts, letters, looks } = story
  const known = letters.size
  names.unmark(FRESH)
  for (let index = 0; index < candidates.length; index++) {
    const from = own[index] ?? 3
    const to = kept[index] ?? 3
    if (from === to) continue
    const candidate = candidates[index] as NameCandidate // each index is within the list
    if (candidate.to - candidate.from > 1 || candidate.known) {
      counts[from] = (counts[from] ?? 0) - 1
      counts[to] = (counts[to] ?? 0) + 1
    }
    const seen = candidate.name * 4
    looks[seen + from] = (looks[seen + from] ?? 0) - 1
    const count = (looks[seen + to] ?? 0) + 1
    looks[seen + to] = count
    names.mark(candidate.name, FRESH)
    if (count === 1) markParts(words, candidate, to, letters)
  }
  const most = prevailing(counts)
  const isOther = most !== story.most || letters.size > known
  const { listed } = story
  story.most = most
  story.listed = neighbourKinds(words, candidates, kept)
  return (index) =>
    isOther || listed[index] !== story.listed[index] || names.has((candidates[index] as NameCandidate).name, FRESH)
}
