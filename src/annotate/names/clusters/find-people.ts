import type { Person, Role } from '../../../article'
import { once } from '../../../lexicon/words'
import { sortByPlace } from '../../sort-by-place'
import { AFTER_SPACE } from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import { makerOfFamily } from '../candidates/is-maker'
import type { PageWords } from '../candidates/page-words'
import { RoleReader } from '../roles/role-reader'
import { nextWord } from '../scoring/name-context'
import { spellTokens } from '../spell-tokens'
import type { MentionIndex } from './mention-index'
import { NumberByName } from './number-by-name'
import { findNameBearer, type PersonCluster } from './person-cluster'
import { opensFamily, personPartsOf } from './person-parts'

/** Groups candidates by person: `Xi` becomes a mention of Xi Jinping if the story names him in full. */
export function findPeople(
  words: PageWords,
  candidates: readonly NameCandidate[],
  named: MentionIndex,
): readonly Person[] {
  if (candidates.length === 0) return []
  const gathering = new PersonClusters(words)
  const shorts: NameCandidate[] = []
  for (const candidate of candidates)
    if (isFullName(words, candidate)) gathering.meet(candidate)
    else shorts.push(candidate)
  for (const candidate of shorts) gathering.meetShort(candidate)
  const clusters = gathering.inOrder()
  const people = clusters.map(({ full }) => {
    const name = makerOfFamily(words, full) ?? spellTokens(words, full.from, full.to)
    const person: PersonDraft = { id: named.ids.for('person', name), name, mentions: [] }
    return person
  })
  const numbers = once(() => new Map(clusters.map((cluster, index) => [cluster, index])))
  const reader = new RoleReader(words, named)
  for (const [index, cluster] of clusters.entries()) {
    const person = people[index] as PersonDraft // one for each
    fillPerson(words, person, cluster, named, reader)
    if (cluster.candidates)
      person.candidates = cluster.candidates.map((each) => people[numbers().get(each) ?? 0]?.id ?? '')
  }
  return people
}

type PersonDraft = { -readonly [key in keyof Person]: Person[key] }

const MOST_ROLES = 8

/** Fills in the mentions, name parts and roles of a person. */
function fillPerson(
  words: PageWords,
  person: PersonDraft,
  { fulls, shorts, full }: PersonCluster,
  named: MentionIndex,
  reader: RoleReader,
): void {
  const parts = personPartsOf(words, full.from, full.to)
  const family = spellTokens(words, full.from, full.to)
  if (person.name !== family && person.name.endsWith(family)) {
    person.family = family
    person.given = person.name.slice(0, -family.length).trim()
  } else if (parts) {
    person.given = spellTokens(words, parts.givenFrom, parts.givenTo)
    person.family = spellTokens(words, parts.familyFrom, parts.familyTo)
  }
  const mentions =
    shorts.length === 0 ? fulls : fulls.length === 0 ? shorts : sortByPlace([...fulls, ...shorts], ({ from }) => from)
  person.mentions = mentions.map(({ block, from, to }) => named.add('person', person.id, block, from, to))
  const roles: Role[] = []
  for (const mention of mentions) if (roles.length < MOST_ROLES) reader.read(mention, roles)
  if (roles.length > 0) person.roles = roles.length > MOST_ROLES ? roles.slice(0, MOST_ROLES) : roles
}

/** Returns the index of the first token of a person’s first mention. */
function firstPersonToken({ fulls: [full], shorts: [short] }: PersonCluster): number {
  return full && short ? Math.min(full.from, short.from) : ((full ?? short)?.from ?? 0)
}

/**
 * Whether a mention is a full name: more than a family name with its particles.
 * `Ursula von der Leyen` is, `von der Leyen` is not. Short names are matched with full ones later.
 */
const isFullName = (words: PageWords, { from, to }: NameCandidate): boolean =>
  to - from > 1 && nextWord(words, from, to) < to && !opensFamily(words, from)

// By name and by given name: the number of a person from 1 on. By family name: the index in `#families`, plus one.
const byName = new NumberByName()
const byGiven = new NumberByName()
const byFamily = new NumberByName()

/** The people of a page found so far, each with the mentions. */
class PersonClusters {
  readonly #words: PageWords
  readonly #clusters: PersonCluster[] = []
  /** The people by first given name and family name: both name numbers combined in one. Other names may be between the two. */
  readonly #byParts = new Map<number, PersonCluster>()
  /** Lists of the people who share a family name; `byFamily` has the index of each list plus one. */
  readonly #families: PersonCluster[][] = []
  /** By name number of an ambiguous family name: the one entry that all people of that name share. */
  #open: Map<number, PersonCluster> | undefined

  constructor(words: PageWords) {
    this.#words = words
    byName.open()
    byGiven.open()
    byFamily.open()
  }

  /** Returns all people in order of their first mention. */
  inOrder(): readonly PersonCluster[] {
    return sortByPlace(this.#clusters, firstPersonToken)
  }

  /** Adds a mention of a full name to its person, or to a new one. */
  meet(candidate: NameCandidate): void {
    const words = this.#words
    const { name, from, to } = candidate
    const same = this.#at(byName, name)
    if (same) {
      this.#add(same, candidate)
      return
    }
    const parts = personPartsOf(words, from, to)
    if (!parts) {
      byName.set(name, this.#new(candidate).number)
      return
    }
    const { givenFrom, givenTo, familyFrom, familyTo } = parts
    const first = words.name(givenFrom, nextWord(words, givenFrom, givenTo))
    const last = words.name(familyFrom, familyTo)
    const both = first * MOST_NAMES + last
    const known = this.#byParts.get(both)
    if (known) {
      byName.set(name, known.number)
      this.#add(known, candidate)
      return
    }
    const cluster = this.#new(candidate)
    byName.set(name, cluster.number)
    this.#byParts.set(both, cluster)
    // A family name takes precedence over a given name.
    this.#bears(last, cluster)
    const end = this.#lastWord(from, to)
    if (end !== last) this.#bears(end, cluster)
    if (words.page.words.names.twoFamilies) {
      const own = words.name(familyFrom, nextWord(words, familyFrom, familyTo))
      if (own !== last && own !== end) this.#bears(own, cluster)
    }
    // `Lula` of `Luiz Inácio Lula da Silva`
    if (words.page.words.names.capitals === 'tell')
      for (let token = givenTo - 1; token > givenFrom; token--)
        if (words.capital(token)) this.#bears(words.name(token, token + 1), cluster)
    byGiven.first(first, cluster.number)
  }

  /** Adds a mention of a short name to the person it means, or a new one. */
  meetShort(candidate: NameCandidate): void {
    const { name, from, to } = candidate
    const bearers = this.#bearers(name)
    const same = this.#at(byName, name) ?? (bearers ? this.#bearer(bearers, candidate) : this.#at(byGiven, name))
    if (same) this.#add(same, candidate)
    else {
      const cluster = this.#new(candidate)
      byName.set(name, cluster.number)
      if (to - from > 1) this.#bears(this.#lastWord(from, to), cluster) // `Van Gaal`, and later `Gaal`
    }
  }

  #at(numbers: NumberByName, name: number): PersonCluster | undefined {
    const number = numbers.get(name)
    return number > 0 ? this.#clusters[number - 1] : undefined
  }

  /** Returns the people who share a family name; undefined if none has it. */
  #bearers(family: number): PersonCluster[] | undefined {
    const number = byFamily.get(family)
    return number > 0 ? this.#families[number - 1] : undefined
  }

  #bears(family: number, cluster: PersonCluster): void {
    const known = this.#bearers(family)
    if (known) known.push(cluster)
    else byFamily.set(family, this.#families.push([cluster]))
  }

  /** Returns the person whom a family name refers to. If the name is ambiguous, returns an entry that all people of that name share. */
  #bearer(bearers: readonly PersonCluster[], short: NameCandidate): PersonCluster {
    if (bearers.length === 1) return bearers[0] as PersonCluster
    const found = findNameBearer(this.#words, bearers, short)
    if (found) return found
    this.#open ??= new Map()
    let open = this.#open.get(short.name)
    if (!open) {
      const number = this.#clusters.length + 1
      open = { number, fulls: [], shorts: [], full: short, passed: 0, candidates: bearers.slice(0, MOST_CANDIDATES) }
      this.#clusters.push(open)
      this.#open.set(short.name, open)
    }
    return open
  }

  /** Returns the name number of the last word of a name: that of `Leyen` for `von der Leyen`. */
  #lastWord(from: number, to: number): number {
    const { tokens } = this.#words
    let last = to - 1
    while (last > from && !tokens.has(last, AFTER_SPACE)) last--
    return this.#words.name(last, to)
  }

  #new(candidate: NameCandidate): PersonCluster {
    const full = isFullName(this.#words, candidate)
    const cluster: PersonCluster = {
      number: this.#clusters.length + 1,
      fulls: full ? [candidate] : [],
      shorts: full ? [] : [candidate],
      full: candidate,
      passed: 0,
      candidates: undefined,
    }
    this.#clusters.push(cluster)
    return cluster
  }

  /** Adds a mention to a person. The person’s name is that of the longest mention in which capitals are evidence. */
  #add(cluster: PersonCluster, candidate: NameCandidate): void {
    if (isFullName(this.#words, candidate)) cluster.fulls.push(candidate)
    else cluster.shorts.push(candidate)
    const { name, shouted } = cluster.full
    const longer = this.#length(candidate) > this.#length(cluster.full) && (!candidate.shouted || shouted)
    if (longer || (shouted && !candidate.shouted && candidate.name === name)) cluster.full = candidate
  }

  #length({ from, to }: NameCandidate): number {
    return this.#words.tokens.end(to - 1) - this.#words.tokens.start(from)
  }
}

const MOST_CANDIDATES = 8
const MOST_NAMES = 2 ** 26 // of a page: two name numbers combine into one exact number
