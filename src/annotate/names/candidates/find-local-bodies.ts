import * as kinds from '../../tokens/kinds'
import { isLetters } from '../clusters/find-nested-names'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { createCandidate, type NameCandidate } from './candidate'
import type { PageWords } from './page-words'

/**
 * Returns the local authorities without a name of their own: `the municipal government`.
 * The acronym of an organisation directly before is included: `CPC municipal committee`.
 */
export function findLocalBodies(words: PageWords, organisations: readonly NameCandidate[]): readonly NameCandidate[] {
  const found: NameCandidate[] = []
  if (!words.anywhere(classes.LOCAL)) return found
  const { tokens } = words
  const { blocks } = words.page
  let next = 0 // index of the first organisation that may end where a body starts
  for (let block = 0; block < blocks.length; block++) {
    const { from: first, to: end } = blocks[block] as (typeof blocks)[number] // each index is within the list
    for (let token = first; token + 1 < end; token++) {
      if (!words.is(token, classes.LOCAL)) continue
      if (!words.isRare(token + 1, rare.BODY) || tokens.has(token + 1, kinds.CAPITAL)) continue
      while (next < organisations.length && (organisations[next]?.to ?? 0) < token) next++
      const before = organisations[next]
      const owner = before?.to === token && before.block === block && isLetters(words, before) ? before : undefined
      if (!owner && tokens.word(token - 1) !== words.small.the) continue
      found.push(createCandidate(words, block, owner?.from ?? token, token + 2))
    }
  }
  return found
}
