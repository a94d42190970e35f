import type { Page } from '../page'
import type { Candidate } from './candidate'
import type { Points } from './evidence'
import type { Runs } from './runs'
import { best, standsForName, storyOf, weighStory } from './story'
import { type Tell, weigh } from './weigh'

/** What a candidate is held to be. The order is that of the points. */
type Kind = 'person' | 'organisation' | 'place' | 'nothing'
const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'nothing']

/** The kind of every candidate: first by what stands in and round it, then by what the rest of the story tells of the same words. */
export function holdTogether(page: Page, runs: Runs, candidates: readonly Candidate[]): readonly Kind[] {
  const points = candidates.map((candidate) => {
    const sum = [0, 0, 0, 0]
    weigh(page, runs, candidate, add(sum))
    return sum
  })
  const story = storyOf(page, runs, candidates, points)
  return candidates.map((candidate, index) => {
    if (standsForName(story, candidate)) return 'organisation'
    const sum = [...(points[index] ?? [])]
    weighStory(page, runs, story, candidate, index, add(sum))
    return KINDS[best(sum)] ?? 'nothing'
  })
}

const add =
  (sum: number[]): Tell =>
  (row: Points) => {
    for (let kind = 0; kind < 4; kind++) sum[kind] = (sum[kind] ?? 0) + (row[kind] ?? 0)
  }
