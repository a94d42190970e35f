import type { Person } from '../../article'
import { anchor, type Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { idsFor } from './ids'
import type { Named } from './named'
import { rolesOf } from './roles'

/** One person while the mentions are gathered. */
interface Somebody {
  readonly mentions: Candidate[]
  /** The fullest mention. */
  full: Candidate
}

/** Gathers the mentions of people to persons: a later `Xi` is the Xi Jinping of the story. */
export function findPeople(page: Page, candidates: readonly Candidate[], named: Named): readonly Person[] {
  const everybody: Somebody[] = []
  const byName = new Map<string, Somebody>()
  for (const candidate of candidates) if (isFull(candidate)) meet(page, candidate, everybody, byName)
  for (const candidate of candidates) if (!isFull(candidate)) meet(page, candidate, everybody, byName)
  for (const { mentions } of everybody) mentions.sort((a, b) => a.from - b.from)
  everybody.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0))
  const id = idsFor('person')
  return everybody.map(({ mentions, full }): Person => {
    const name = page.text.slice(page.tokens.start(full.from), page.tokens.end(full.to - 1)).replace(/\s+/g, ' ')
    const own = id(name)
    for (const mention of mentions) named.put('person', own, mention)
    const roles = mentions.flatMap((mention) => rolesOf(page, mention, named))
    return {
      id: own,
      name,
      ...partsOf(page, full),
      ...(roles.length > 0 && { roles: roles.slice(0, MOST_ROLES) }),
      mentions: mentions.map(({ block, from, to }) => {
        const { blocks, tokens } = page
        return anchor(
          page,
          blocks[block] as NonNullable<(typeof blocks)[number]>,
          tokens.start(from),
          tokens.end(to - 1),
        ) // candidates lie in blocks of the page
      }),
    }
  })
}

const MOST_ROLES = 8

/** Whether a mention has more than one word: those tell who the short ones mean. */
const isFull = ({ key }: Candidate): boolean => key.includes(' ') || key.includes('\n')

/** Adds a mention to the person that it names, or to a new one. */
function meet(page: Page, candidate: Candidate, everybody: Somebody[], byName: Map<string, Somebody>): void {
  const { key } = candidate
  const same = byName.get(key)
  if (same) {
    add(same, candidate)
    return
  }
  const { given, family } = partsOf(page, candidate)
  const first = given?.split(' ')[0]?.toLowerCase() ?? key
  const last = (family ?? key).toLowerCase()
  const known = given && family ? byName.get(`${first} ${last}`) : undefined
  if (known) {
    add(known, candidate)
    byName.set(key, known)
    return
  }
  const somebody: Somebody = { mentions: [candidate], full: candidate }
  everybody.push(somebody)
  byName.set(key, somebody)
  if (!given || !family) return
  byName.set(`${first} ${last}`, somebody)
  // A family name tells who is meant before a given one does; the first who bears it keeps it.
  for (const short of [last, key.slice(key.lastIndexOf(' ') + 1)]) if (!byName.has(short)) byName.set(short, somebody)
  if (!byName.has(first)) byName.set(first, somebody)
}

/** Adds a mention to a person; the longest that is not shouted gives the name. */
function add(somebody: Somebody, candidate: Candidate): void {
  somebody.mentions.push(candidate)
  const { key, shouted } = somebody.full
  const longer = candidate.key.length > key.length && (!candidate.shouted || shouted)
  if (longer || (shouted && !candidate.shouted && candidate.key === key)) somebody.full = candidate
}

/** The parts of a full name, by the order of its culture: `Xi` is the family of `Xi Jinping`, `von der Leyen` that of `Ursula von der Leyen`. */
function partsOf(
  { tokens, text, words }: Page,
  { from, to }: Candidate,
): { readonly given?: string; readonly family?: string } {
  const is = (token: number, bits: number): boolean => ((words.names.classes[tokens.word(token)] ?? 0) & bits) !== 0
  const slice = (start: number, end: number): string =>
    text.slice(tokens.start(start), tokens.end(end - 1)).replace(/\s+/g, ' ')
  let end = to
  while (end > from + 1 && is(end - 1, classes.GENERATION)) end--
  let behind = from + 1
  while (
    behind < end &&
    (tokens.kind(behind) === kinds.HYPHEN ||
      tokens.kind(behind - 1) === kinds.HYPHEN ||
      tokens.kind(behind) === kinds.STOP)
  )
    behind++
  if (behind >= end) return {}
  const western = is(from, classes.GIVEN) && !is(behind, classes.FAMILY_FIRST) && tokens.word(behind) !== 0
  if (is(from, classes.FAMILY_FIRST) && !western && tokens.kind(from + 1) !== kinds.HYPHEN) {
    return { family: slice(from, behind), given: slice(behind, end) }
  }
  let family = end - 1
  while (family > behind && tokens.kind(family - 1) === kinds.HYPHEN) family -= 2
  while (family > behind && is(family - 1, classes.PARTICLE) && !tokens.has(family - 1, kinds.CAPITAL)) family--
  return { given: slice(from, family), family: slice(family, end) }
}
