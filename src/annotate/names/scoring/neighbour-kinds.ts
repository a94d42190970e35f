import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import { type FeatureWeights, featureWeights } from './feature-weights'

/* Shifts of the bits of kinds: those of a candidate joined by `and` come first. */
const COMMA = 4 // a comma joins them
const ROW = 8 // it opens the line before or after
const BRACKET = 12 // it precedes the bracket that the candidate opens

/** Weights of the kinds of a candidate’s neighbours, by the number of their bit; undefined for bits without weights. */
export const neighbourRows: readonly (FeatureWeights | undefined)[] = [
  featureWeights.joinedToPerson,
  featureWeights.joinedToOrganisation,
  featureWeights.joinedToPlace,
  undefined,
  featureWeights.commaAndPerson,
  featureWeights.commaAndOrganisation,
  featureWeights.commaAndPlace,
  undefined,
  undefined,
  featureWeights.rowBesideOrganisation,
  featureWeights.rowBesidePlace,
  featureWeights.rowBesideNothing,
  undefined,
  featureWeights.bracketAfterOrganisation,
  featureWeights.bracketAfterPlace,
  featureWeights.bracketAfterNothing,
]

let found = new Uint16Array(256) // reused by the next page; the result before the last stays valid in the other
let other = new Uint16Array(256)

/**
 * Returns the kinds of the neighbours of each candidate, as bits numbered as in `neighbourRows`.
 * Neighbours are joined by `and`, a slash or a comma, `Norvane, Kestrel and Holm`, open lines one after another, or precede its bracket.
 * `own` has the kind of each candidate so far, as a number.
 */
export function neighbourKinds(words: PageWords, candidates: readonly NameCandidate[], own: Uint8Array): Uint16Array {
  ;[found, other] = [other, found]
  if (found.length < candidates.length) found = new Uint16Array(candidates.length * 2)
  else found.fill(0, 0, candidates.length)
  const add = (index: number, shift: number, other: number): void => {
    found[index] = (found[index] ?? 0) | (1 << (shift + (own[other] ?? 3)))
  }
  let before = 0
  let opener = -1
  for (let index = 0; index < candidates.length; index++) {
    const { from, to } = candidates[index] as NameCandidate // each index is within the list
    if (opensLine(words, from)) {
      if (opener >= 0 && from - (candidates[opener] as NameCandidate).from <= LONGEST_ROW) {
        add(index, ROW, opener)
        add(opener, ROW, index)
      }
      opener = index
    }
    if (index > 0 && from - before <= 2) {
      if (from - before === 1 && words.tokens.kind(before) === kinds.OPEN) add(index, BRACKET, index - 1)
      const shift = joint(words, before, from)
      if (shift >= 0) {
        add(index, shift, index - 1)
        add(index - 1, shift, index)
      }
    }
    before = to
  }
  return found
}

const LONGEST_ROW = 20 // tokens of a line of a list or table

/** Whether a candidate opens its line, or only a number precedes it there. */
const opensLine = ({ tokens }: PageWords, from: number): boolean =>
  tokens.has(from, kinds.LINE) || (tokens.kind(from - 1) === kinds.NUMBER && tokens.has(from - 1, kinds.LINE))

/** Returns the shift of what is between two candidates: 0 for `and`, a slash, a comma and `and`; `COMMA` for a comma; otherwise -1. */
function joint({ tokens, small }: PageWords, start: number, end: number): number {
  const last = end - 1
  if (last < start) return -1
  const isAnd = tokens.word(last) === small.and
  if (last > start) return tokens.kind(start) === kinds.COMMA && isAnd ? 0 : -1
  const kind = tokens.kind(last)
  return kind === kinds.COMMA ? COMMA : isAnd || kind === kinds.SLASH ? 0 : -1
}
