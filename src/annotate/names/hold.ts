import type { Candidate } from './candidate'
import type { Points } from './evidence'
import { isName } from './is-name'
import type { PageWords } from './page-words'
import { standsForName, storyOf, weighStory } from './story'
import { type Scale, weigh } from './weigh'

/** What a candidate is held to be. The order is that of the points. */
export type Kind = 'person' | 'organisation' | 'place' | 'nothing'
const KINDS: readonly Kind[] = ['person', 'organisation', 'place', 'nothing']

// By candidate: the points of its own looks, and the kind they speak for. Used again by the next page.
let sums = new Int32Array(1024)
let own = new Uint8Array(256)

/** The kind of every candidate: first by what stands in and round it, then by what the rest of the story tells of the same words. */
export function holdTogether(words: PageWords, candidates: readonly Candidate[]): readonly Kind[] {
  const scale = new Sums()
  const size = candidates.length
  if (own.length < size) {
    sums = new Int32Array(size * 8)
    own = new Uint8Array(size * 2)
  }
  for (let index = 0; index < size; index++) {
    scale.empty()
    weigh(words, candidates[index] as Candidate, scale) // each index is one of the list
    scale.keep(sums, index * 4)
    own[index] = scale.best()
  }
  const story = storyOf(words, candidates, own)
  const { capitals } = words.page.words.names
  const held: Kind[] = []
  for (let index = 0; index < size; index++) {
    const candidate = candidates[index] as Candidate // likewise
    if (capitals !== 'weighed' && !isName(words, candidate, capitals)) held.push('nothing')
    else if (standsForName(words, candidate)) held.push('organisation')
    else {
      scale.take(sums, index * 4)
      weighStory(words, story, candidate, own[index] ?? 0, scale)
      held.push(KINDS[scale.best()] ?? 'nothing')
    }
  }
  return held
}

/** The points told so far, added up for each kind. */
class Sums implements Scale {
  #person = 0
  #organisation = 0
  #place = 0
  #nothing = 0

  tell(row: Points): void {
    this.#person += row[0]
    this.#organisation += row[1]
    this.#place += row[2]
    this.#nothing += row[3]
  }

  empty(): void {
    this.#person = this.#organisation = this.#place = this.#nothing = 0
  }

  keep(sums: Int32Array, base: number): void {
    sums[base] = this.#person
    sums[base + 1] = this.#organisation
    sums[base + 2] = this.#place
    sums[base + 3] = this.#nothing
  }

  take(sums: Int32Array, base: number): void {
    this.#person = sums[base] ?? 0
    this.#organisation = sums[base + 1] ?? 0
    this.#place = sums[base + 2] ?? 0
    this.#nothing = sums[base + 3] ?? 0
  }

  /** The index of the largest; of two alike, the first. */
  best(): number {
    let found = 0
    let most = this.#person
    if (this.#organisation > most) [found, most] = [1, this.#organisation]
    if (this.#place > most) [found, most] = [2, this.#place]
    return this.#nothing > most ? 3 : found
  }
}
