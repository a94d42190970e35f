import type { Organisation } from '../../../article'
import { sortByPlace } from '../../sort-by-place'
import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import { nextWord } from '../scoring/name-context'
import { spellTokens } from '../spell-tokens'
import { isLetters, type NestedNames } from './find-nested-names'
import { initialsOf, lettersOf } from './initials'
import type { MentionIndex } from './mention-index'
import { NumberByName } from './number-by-name'
import { cutTail, headOf } from './organisation-parts'
import { withArticle } from './with-article'

// By name number: the number of an organisation, for its name as mentioned, without its legal form, and for its head word.
const byName = new NumberByName()
const byShort = new NumberByName()
const byHead = new NumberByName()

/** An organisation while its mentions are being collected. */
interface OrganisationCluster {
  /** The number of the organisation: the organisations of a page are counted from 1. */
  readonly number: number
  /** The mention found first. */
  readonly first: NameCandidate
  readonly mentions: NameCandidate[]
  /** The mention that gives the organisation its name: the first in which capitals are evidence. */
  full: NameCandidate
  acronym: string | undefined
  /** The organisation that this one is merged into, because its name is a short form. Undefined for an organisation of its own. */
  joined: OrganisationCluster | undefined
}

/** Groups candidates by organisation: an acronym or a short form becomes a mention of the organisation with the full name. */
export function findOrganisations(
  words: PageWords,
  candidates: readonly NameCandidate[],
  parents: NestedNames['parents'],
  named: MentionIndex,
): readonly Organisation[] {
  if (candidates.length === 0) return []
  const letters = candidates.filter((candidate) => isLetters(words, candidate))
  const gathering = new OrganisationClusters(words, letters.length > 0)
  for (const candidate of candidates)
    if (letters.length === 0 || !isLetters(words, candidate)) gathering.meet(candidate)
  for (const candidate of letters) gathering.meetLetters(candidate)
  return entriesOf(words, gathering.joined(), parents, named)
}

const EMPTY = new Map<number, OrganisationCluster>() // in stories without acronyms, nothing is stored here

/** The organisations of a page found so far, each with its mentions. */
class OrganisationClusters {
  readonly #words: PageWords
  readonly #bodies: OrganisationCluster[] = []
  /** The organisation of each mention, by the index of the token after the mention. */
  readonly #ends: Map<number, OrganisationCluster>
  /** The organisations by the hash of the initials to which their name may be shortened: `WTO`. */
  readonly #byInitials: Map<number, OrganisationCluster>
  /** The organisations by the hash of an acronym that the page uses for them. */
  readonly #byLetters: Map<number, OrganisationCluster>

  /** Whether any candidate of the page is an acronym. */
  readonly #lettered: boolean

  constructor(words: PageWords, lettered: boolean) {
    this.#words = words
    this.#lettered = lettered
    this.#ends = lettered ? new Map() : EMPTY
    this.#byInitials = lettered ? new Map() : EMPTY
    this.#byLetters = lettered ? new Map() : EMPTY
    byName.open()
    byShort.open()
    byHead.open()
  }

  /** Adds a mention by name, not by an acronym: `Central Bank`; not: `CPC`. */
  meet(candidate: NameCandidate): void {
    const words = this.#words
    const { from, to } = candidate
    const body = this.#gather(candidate)
    if (this.#lettered) this.#ends.set(to, body)
    if (body.mentions.length > 1 || to - from < 2) return
    if (this.#lettered && capitals(words, from, to) > 1) {
      storeFirst(this.#byInitials, initialsOf(words, from, to), body)
      storeFirst(this.#byInitials, initialsOf(words, from, to, true), body)
    }
    const head = headOf(words, from, to)
    if (head !== undefined) {
      const known = this.#at(byHead, head)
      if (!known || nameLength(words, body.first) < nameLength(words, known.first)) byHead.set(head, body.number)
    }
    for (let last = to, end = cutTail(words, from, to); end < last; last = end, end = cutTail(words, from, end))
      byShort.first(words.name(from, end), body.number)
  }

  /**
   * Adds a mention that is an acronym, such as `CPC`.
   * It becomes a mention of the organisation with the full name, or a new organisation if the story has no such full name.
   */
  meetLetters(candidate: NameCandidate): void {
    const words = this.#words
    const { text, tokens } = words
    const letters = lettersOf(words, candidate.from, candidate.to)
    const before = inBrackets(words, candidate) ? this.#ends.get(candidate.from - 1) : undefined
    const opens = before && text.charAt(tokens.start(before.first.from)).toLowerCase()
    const own =
      opens === text.charAt(tokens.start(candidate.from)).toLowerCase() ? before : this.#byInitials.get(letters)
    if (!own) {
      this.#gather(candidate)
      return
    }
    own.mentions.push(candidate)
    own.acronym ??= spellTokens(words, candidate.from, candidate.to)
    this.#byInitials.set(letters, own)
    this.#byLetters.set(letters, own)
  }

  /** Returns all organisations; merges each one with a short name into the one with the full name. */
  joined(): OrganisationCluster[] {
    for (const body of this.#bodies) {
      const long: OrganisationCluster | undefined =
        this.#at(byShort, body.first.name) ?? this.#at(byHead, body.first.name) ?? this.#spelledOut(body)
      if (long && finalOrganisation(long) !== body) body.joined = long
    }
    for (const body of this.#bodies) {
      if (!body.joined) continue
      const { mentions } = finalOrganisation(body)
      for (const mention of body.mentions) mentions.push(mention)
    }
    return this.#bodies.filter(({ joined }) => !joined)
  }

  /**
   * Returns the organisation with the same name but the acronym spelled out; undefined if not found.
   * For `CPC Central Committee`, this is `Communist Party of China Central Committee`.
   */
  #spelledOut({ first: { from, to } }: OrganisationCluster): OrganisationCluster | undefined {
    if (this.#byLetters.size === 0 || to - from < 2) return undefined
    const words = this.#words
    const next = nextWord(words, from, to)
    const opens = next < to ? this.#byLetters.get(lettersOf(words, from, next)) : undefined
    if (!opens) return undefined
    return this.#at(byName, words.names.joined(opens.first.from, opens.first.to, next, to))
  }

  #at(numbers: NumberByName, name: number): OrganisationCluster | undefined {
    const number = numbers.get(name)
    return number > 0 ? this.#bodies[number - 1] : undefined
  }

  #gather(candidate: NameCandidate): OrganisationCluster {
    const { name } = candidate
    const known = this.#at(byName, name)
    if (known) {
      known.mentions.push(candidate)
      if (known.full.shouted && !candidate.shouted) known.full = candidate
      return known
    }
    const body: OrganisationCluster = {
      number: this.#bodies.length + 1,
      first: candidate,
      mentions: [candidate],
      full: candidate,
      acronym: undefined,
      joined: undefined,
    }
    byName.set(name, body.number)
    this.#bodies.push(body)
    return body
  }
}

/** Returns the organisation into which the given one was finally merged; the given one if it was not merged. */
function finalOrganisation(body: OrganisationCluster): OrganisationCluster {
  let last = body
  while (last.joined) last = last.joined
  return last
}

/** Stores an organisation under a key unless the key is taken. */
function storeFirst(map: Map<number, OrganisationCluster>, key: number, body: OrganisationCluster): void {
  if (!map.has(key)) map.set(key, body)
}

const firstToken = ({ mentions }: OrganisationCluster): number => mentions[0]?.from ?? 0

type OrganisationDraft = { -readonly [key in keyof Organisation]: Organisation[key] }

function entriesOf(
  words: PageWords,
  bodies: OrganisationCluster[],
  parents: NestedNames['parents'],
  named: MentionIndex,
): readonly Organisation[] {
  for (const { mentions } of bodies) if (mentions.length > 1) sortByPlace(mentions, (mention) => mention.from)
  const sorted = sortByPlace(bodies, firstToken)
  const entries = sorted.map(({ mentions, full, acronym }) => {
    const name = nameWithoutBrackets(words, full)
    const entry: OrganisationDraft = { id: named.ids.for('organisation', name), name, mentions: [] }
    if (acronym !== undefined) entry.acronym = acronym
    for (const mention of mentions) {
      const span = withArticle(words, mention) // letters may be found both alone and inside a local body
      if (named.idAt('organisation', span.from, span.to) !== entry.id)
        entry.mentions.push(named.add('organisation', entry.id, span.block, span.from, span.to))
    }
    return entry
  })
  if (parents.size === 0) return entries
  for (const [index, entry] of entries.entries()) {
    const parent = sorted[index]?.mentions.map((mention) => parents.get(mention)).find((found) => found !== undefined)
    const above = parent && named.idAt('organisation', parent.from, parent.to)
    if (above !== undefined && above !== entry.id) entry.parent = above
  }
  return entries
}

/** Returns a name without brackets inside: without `(CPC)` in `Communist Party of China (CPC) Central Committee`. */
const nameWithoutBrackets = (words: PageWords, { from, to }: NameCandidate): string => {
  const name = spellTokens(words, from, to)
  return name.includes('(') ? name.replace(/ \([^()]*\)/, '') : name
}

const nameLength = ({ tokens }: PageWords, { from, to }: NameCandidate): number =>
  tokens.end(to - 1) - tokens.start(from)

/** Whether a candidate is alone in brackets: `CPC` of `Communist Party of China (CPC)`. */
const inBrackets = ({ tokens }: PageWords, { from, to }: NameCandidate): boolean =>
  tokens.kind(from - 1) === kinds.OPEN && tokens.kind(to) === kinds.CLOSE

/** Returns the number of capitalised words in a name. */
function capitals({ tokens }: PageWords, from: number, to: number): number {
  let count = 0
  for (let token = from; token < to; token++)
    if (tokens.kind(token) === kinds.WORD && tokens.has(token, kinds.CAPITAL)) count++
  return count
}
