import type { Person, Role } from '../../article'
import { SPACED } from '../tokens/kinds'
import type { Candidate } from './candidate'
import type { Named } from './named'
import type { PageWords } from './page-words'
import { partsOf } from './person-parts'
import { RoleReader } from './roles'
import { spelled } from './spelled'
import { nextWord } from './story'

/** One person while the mentions are gathered. */
interface Somebody {
  readonly mentions: Candidate[]
  /** The fullest mention. */
  full: Candidate
}

/** Gathers the mentions of people to persons: a later `Xi` is the Xi Jinping of the story. */
export function findPeople(words: PageWords, candidates: readonly Candidate[], named: Named): readonly Person[] {
  if (candidates.length === 0) return []
  const gathering = new Gathering(words)
  for (const candidate of candidates) if (isFull(words, candidate)) gathering.meet(candidate)
  for (const candidate of candidates) if (!isFull(words, candidate)) gathering.meet(candidate)
  const reader = new RoleReader(words, named)
  return gathering.inOrder().map(({ mentions, full }) => {
    const name = spelled(words, full.from, full.to)
    const person: Draft = { id: named.ids.for('person', name), name, mentions: [] }
    const parts = partsOf(words, full.from, full.to)
    if (parts) {
      person.given = spelled(words, parts.givenFrom, parts.givenTo)
      person.family = spelled(words, parts.familyFrom, parts.familyTo)
    }
    for (const mention of mentions) person.mentions.push(named.put('person', person.id, mention))
    const roles: Role[] = []
    for (const mention of mentions) if (roles.length < MOST_ROLES) reader.read(mention, roles)
    if (roles.length > 0) person.roles = roles.slice(0, MOST_ROLES)
    return person
  })
}

type Draft = { -readonly [key in keyof Person]: Person[key] }

const MOST_ROLES = 8

/** Whether a mention has more than one word: those tell who the short ones mean. */
const isFull = (words: PageWords, { from, to }: Candidate): boolean => to - from > 1 && nextWord(words, from, to) < to

/** The people met so far. */
class Gathering {
  readonly #words: PageWords
  readonly #everybody: Somebody[] = []
  /** By the number of a name; and by those of the first of the given names and the family name, which one may bear with others between. */
  readonly #byName: (Somebody | undefined)[] = []
  readonly #byParts = new Map<number, Somebody>()

  constructor(words: PageWords) {
    this.#words = words
  }

  /** Everybody in order of the first mention. */
  inOrder(): readonly Somebody[] {
    const place = ({ mentions }: Somebody): number => mentions[0]?.from ?? 0
    for (const { mentions } of this.#everybody) if (mentions.length > 1) mentions.sort((a, b) => a.from - b.from)
    return this.#everybody.sort((a, b) => place(a) - place(b))
  }

  /** Adds a mention to the person that it names, or to a new one. */
  meet(candidate: Candidate): void {
    const words = this.#words
    const { name, from, to } = candidate
    const same = this.#byName[name]
    if (same) {
      this.#add(same, candidate)
      return
    }
    const parts = partsOf(words, from, to)
    if (!parts) {
      this.#byName[name] = this.#new(candidate)
      return
    }
    const { givenFrom, givenTo, familyFrom, familyTo } = parts
    const first = words.name(givenFrom, nextWord(words, givenFrom, givenTo))
    const last = words.name(familyFrom, familyTo)
    const both = first * MOST_NAMES + last
    const known = this.#byParts.get(both)
    const somebody = known ?? this.#new(candidate)
    this.#byName[name] = somebody
    if (known) {
      this.#add(known, candidate)
      return
    }
    this.#byParts.set(both, somebody)
    // A family name tells who is meant before a given one does; the first who bears it keeps it.
    this.#byName[last] ??= somebody
    this.#byName[this.#lastWord(from, to)] ??= somebody
    if (words.page.words.names.twoFamilies)
      this.#byName[words.name(familyFrom, nextWord(words, familyFrom, familyTo))] ??= somebody
    this.#byName[first] ??= somebody
  }

  /** The number of the last word of a name: `Leyen` of `von der Leyen`. */
  #lastWord(from: number, to: number): number {
    const { tokens } = this.#words
    let last = to - 1
    while (last > from && !tokens.has(last, SPACED)) last--
    return this.#words.name(last, to)
  }

  #new(candidate: Candidate): Somebody {
    const somebody: Somebody = { mentions: [candidate], full: candidate }
    this.#everybody.push(somebody)
    return somebody
  }

  /** Adds a mention to a person; the longest that is not shouted gives the name. */
  #add(somebody: Somebody, candidate: Candidate): void {
    somebody.mentions.push(candidate)
    const { name, shouted } = somebody.full
    const longer = this.#length(candidate) > this.#length(somebody.full) && (!candidate.shouted || shouted)
    if (longer || (shouted && !candidate.shouted && candidate.name === name)) somebody.full = candidate
  }

  #length({ from, to }: Candidate): number {
    return this.#words.tokens.end(to - 1) - this.#words.tokens.start(from)
  }
}

const MOST_NAMES = 2 ** 26 // of a page: two numbers of names make one exact number
