import type { Person, Role } from '../../article'
import { once } from '../../lexicon/words'
import { inOrder } from '../in-order'
import { SPACED } from '../tokens/kinds'
import { ByName } from './by-name'
import type { Candidate } from './candidate'
import type { Named } from './named'
import type { PageWords } from './page-words'
import { opensFamily, partsOf } from './person-parts'
import { RoleReader } from './roles'
import { bearerOf, type Somebody } from './somebody'
import { spelled } from './spelled'
import { nextWord } from './story'

/** Gathers the mentions of people to persons: a later `Xi` is the Xi Jinping of the story. */
export function findPeople(words: PageWords, candidates: readonly Candidate[], named: Named): readonly Person[] {
  if (candidates.length === 0) return []
  const gathering = new Gathering(words)
  for (const candidate of candidates) if (isFull(words, candidate)) gathering.meet(candidate)
  for (const candidate of candidates) if (!isFull(words, candidate)) gathering.meetShort(candidate)
  const everybody = gathering.inOrder()
  const people = everybody.map(({ full }) => {
    const name = spelled(words, full.from, full.to)
    const person: Draft = { id: named.ids.for('person', name), name, mentions: [] }
    return person
  })
  const numbers = once(() => new Map(everybody.map((somebody, index) => [somebody, index])))
  const reader = new RoleReader(words, named)
  for (const [index, somebody] of everybody.entries()) {
    const person = people[index] as Draft // one for each
    tell(words, person, somebody, named, reader)
    if (somebody.candidates)
      person.candidates = somebody.candidates.map((each) => people[numbers().get(each) ?? 0]?.id ?? '')
  }
  return people
}

type Draft = { -readonly [key in keyof Person]: Person[key] }

const MOST_ROLES = 8

/** Puts what is told of somebody to the person. */
function tell(
  words: PageWords,
  person: Draft,
  { fulls, shorts, full }: Somebody,
  named: Named,
  reader: RoleReader,
): void {
  const parts = partsOf(words, full.from, full.to)
  if (parts) {
    person.given = spelled(words, parts.givenFrom, parts.givenTo)
    person.family = spelled(words, parts.familyFrom, parts.familyTo)
  }
  const mentions =
    shorts.length === 0 ? fulls : fulls.length === 0 ? shorts : inOrder([...fulls, ...shorts], ({ from }) => from)
  for (const mention of mentions) person.mentions.push(named.put('person', person.id, mention))
  const roles: Role[] = []
  for (const mention of mentions) if (roles.length < MOST_ROLES) reader.read(mention, roles)
  if (roles.length > 0) person.roles = roles.slice(0, MOST_ROLES)
}

/** The first token of the first mention. */
function place({ fulls: [full], shorts: [short] }: Somebody): number {
  return full && short ? Math.min(full.from, short.from) : ((full ?? short)?.from ?? 0)
}

/** Whether a mention has more than one word, and not only for a small one: those tell who the short ones mean. `von der Leyen` is short. */
const isFull = (words: PageWords, { from, to }: Candidate): boolean =>
  to - from > 1 && nextWord(words, from, to) < to && !opensFamily(words, from)

// By name, the number of somebody from 1 on; by given name likewise; by family name, that of the list of those who bear it.
const byName = new ByName()
const byGiven = new ByName()
const byFamily = new ByName()

/** The people met so far. */
class Gathering {
  readonly #words: PageWords
  readonly #everybody: Somebody[] = []
  /** By the numbers of the first given name and the family name, which may have others between. */
  readonly #byParts = new Map<number, Somebody>()
  /** By family: who bears it. */
  readonly #families: Somebody[][] = []
  /** Family names whose bearer nothing tells. */
  #open: Map<number, Somebody> | undefined

  constructor(words: PageWords) {
    this.#words = words
    byName.open()
    byGiven.open()
    byFamily.open()
  }

  /** Everybody in order of the first mention. */
  inOrder(): readonly Somebody[] {
    return inOrder(this.#everybody, place)
  }

  /** Adds a mention in full to the person that it names, or to a new one. */
  meet(candidate: Candidate): void {
    const words = this.#words
    const { name, from, to } = candidate
    const same = this.#at(byName, name)
    if (same) {
      this.#add(same, candidate)
      return
    }
    const parts = partsOf(words, from, to)
    if (!parts) {
      byName.put(name, this.#new(candidate).number)
      return
    }
    const { givenFrom, givenTo, familyFrom, familyTo } = parts
    const first = words.name(givenFrom, nextWord(words, givenFrom, givenTo))
    const last = words.name(familyFrom, familyTo)
    const both = first * MOST_NAMES + last
    const known = this.#byParts.get(both)
    if (known) {
      byName.put(name, known.number)
      this.#add(known, candidate)
      return
    }
    const somebody = this.#new(candidate)
    byName.put(name, somebody.number)
    this.#byParts.set(both, somebody)
    // A family name tells who is meant before a given one does.
    this.#bears(last, somebody)
    const end = this.#lastWord(from, to)
    if (end !== last) this.#bears(end, somebody)
    if (words.page.words.names.twoFamilies) {
      const own = words.name(familyFrom, nextWord(words, familyFrom, familyTo))
      if (own !== last && own !== end) this.#bears(own, somebody)
    }
    // `Lula` of `Luiz Inácio Lula da Silva`
    if (words.page.words.names.capitals === 'tell')
      for (let token = givenTo - 1; token > givenFrom; token--)
        if (words.capital(token)) this.#bears(words.name(token, token + 1), somebody)
    byGiven.first(first, somebody.number)
  }

  /** Adds a mention of one word. */
  meetShort(candidate: Candidate): void {
    const { name, from, to } = candidate
    const bearers = this.#families[byFamily.get(name) - 1]
    const same = this.#at(byName, name) ?? (bearers ? this.#bearer(bearers, candidate) : this.#at(byGiven, name))
    if (same) this.#add(same, candidate)
    else {
      const somebody = this.#new(candidate)
      byName.put(name, somebody.number)
      if (to - from > 1) this.#bears(this.#lastWord(from, to), somebody) // `Van Gaal`, and later `Gaal`
    }
  }

  #at(numbers: ByName, name: number): Somebody | undefined {
    const number = numbers.get(name)
    return number > 0 ? this.#everybody[number - 1] : undefined
  }

  #bears(family: number, somebody: Somebody): void {
    const known = this.#families[byFamily.get(family) - 1]
    if (known) known.push(somebody)
    else byFamily.put(family, this.#families.push([somebody]))
  }

  /** Who of those that bear a family name is meant; where nothing tells, one entry for all that could be. */
  #bearer(bearers: readonly Somebody[], short: Candidate): Somebody {
    if (bearers.length === 1) return bearers[0] as Somebody
    const found = bearerOf(this.#words, bearers, short)
    if (found) return found
    this.#open ??= new Map()
    let open = this.#open.get(short.name)
    if (!open) {
      const number = this.#everybody.length + 1
      open = { number, fulls: [], shorts: [], full: short, passed: 0, candidates: bearers.slice(0, MOST_CANDIDATES) }
      this.#everybody.push(open)
      this.#open.set(short.name, open)
    }
    return open
  }

  /** The number of the last word of a name: `Leyen` of `von der Leyen`. */
  #lastWord(from: number, to: number): number {
    const { tokens } = this.#words
    let last = to - 1
    while (last > from && !tokens.has(last, SPACED)) last--
    return this.#words.name(last, to)
  }

  #new(candidate: Candidate): Somebody {
    const full = isFull(this.#words, candidate)
    const somebody: Somebody = {
      number: this.#everybody.length + 1,
      fulls: full ? [candidate] : [],
      shorts: full ? [] : [candidate],
      full: candidate,
      passed: 0,
      candidates: undefined,
    }
    this.#everybody.push(somebody)
    return somebody
  }

  /** Adds a mention to a person; the longest that is not shouted gives the name. */
  #add(somebody: Somebody, candidate: Candidate): void {
    if (isFull(this.#words, candidate)) somebody.fulls.push(candidate)
    else somebody.shorts.push(candidate)
    const { name, shouted } = somebody.full
    const longer = this.#length(candidate) > this.#length(somebody.full) && (!candidate.shouted || shouted)
    if (longer || (shouted && !candidate.shouted && candidate.name === name)) somebody.full = candidate
  }

  #length({ from, to }: Candidate): number {
    return this.#words.tokens.end(to - 1) - this.#words.tokens.start(from)
  }
}

const MOST_CANDIDATES = 8
const MOST_NAMES = 2 ** 26 // of a page: two numbers of names make one exact number
