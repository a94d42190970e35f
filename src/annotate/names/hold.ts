import type { Page } from '../page'
import type { Candidate } from './candidate'
import * as classes from './classes'
import type { Runs } from './runs'
import { type Story, standsForName, storyOf, weighStory } from './story'
import { type Tell, weigh } from './weigh'

/** What a candidate is held to be. The order is that of the points. */
type Kind = 'person' | 'organisation' | 'place' | 'nothing'
const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'nothing']

/** The kind of every candidate: first by what stands in and round it, then by what the rest of the story tells of the same words. */
export function holdTogether(page: Page, runs: Runs, candidates: readonly Candidate[]): readonly Kind[] {
  const sums = new Float64Array(candidates.length * 4)
  let base = 0
  const tell: Tell = ([person, organisation, place, nothing]) => {
    sums[base] = (sums[base] ?? 0) + person
    sums[base + 1] = (sums[base + 1] ?? 0) + organisation
    sums[base + 2] = (sums[base + 2] ?? 0) + place
    sums[base + 3] = (sums[base + 3] ?? 0) + nothing
  }
  const own = candidates.map((candidate, index) => {
    base = index * 4
    weigh(page, runs, candidate, tell)
    return best(sums, base)
  })
  const story = storyOf(page, runs, candidates, own)
  return candidates.map((candidate, index) => {
    if (!page.words.names.knowsPlain && !isCertain(runs, story, candidate)) return 'nothing'
    if (standsForName(story, candidate)) return 'organisation'
    base = index * 4
    weighStory(page, runs, story, candidate, index, tell)
    return KINDS[best(sums, base)] ?? 'nothing'
  })
}

/** Whether a candidate is a name whatever the words of the language: it is known, or a person's by the given name or by a fuller mention. */
function isCertain(runs: Runs, { family }: Story, { known, from, to, key }: Candidate): boolean {
  if (known) return to - from > 1 || known.kind !== 'place' || known.country !== undefined
  return (to - from > 1 && runs.is(from, classes.GIVEN)) || family.has(key)
}

/** The index of the largest of four, from a place on. */
function best(sums: Float64Array, base: number): number {
  let found = 0
  for (let kind = 1; kind < 4; kind++) if ((sums[base + kind] ?? 0) > (sums[base + found] ?? 0)) found = kind
  return found
}
