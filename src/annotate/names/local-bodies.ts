import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import { bareCandidate, type Candidate } from './candidate'
import * as classes from './classes'
import { isLetters } from './find-nested'

/**
 * Bodies of a town or province that have no name of their own: `the municipal government`; and those of an organisation known by its letters:
 * `the CPC municipal committee`. The latter have the former's letters as parent.
 */
export function findLocalBodies(page: Page, organisations: readonly Candidate[]): readonly Candidate[] {
  const { tokens, words } = page
  const table = words.names.classes
  const is = (token: number, bits: number): boolean => ((table[tokens.word(token)] ?? 0) & bits) !== 0
  const letters = new Map(
    organisations.filter((candidate) => isLetters(page, candidate)).map((candidate) => [candidate.to, candidate]),
  )
  const found: Candidate[] = []
  for (const [block, { from: start, to: end }] of page.blocks.entries()) {
    for (let token = start; token + 1 < end; token++) {
      if (!is(token, classes.LOCAL) || !is(token + 1, classes.BODY) || tokens.has(token + 1, kinds.CAPITAL)) continue
      const owner = letters.get(token)
      if (!owner && tokens.word(token - 1) !== words.names.small.the) continue
      const from = owner?.from ?? token
      found.push(bareCandidate(page, block, from, token + 2))
    }
  }
  return found
}
