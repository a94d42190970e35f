import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence } from './evidence'
import type { Runs } from './runs'
import type { Tell } from './weigh'

/** What a story tells of its words. */
export interface Story {
  /** For each key: how many mentions look like each kind on their own. */
  readonly looks: ReadonlyMap<string, readonly number[]>
  /** How each candidate looks on its own. */
  readonly own: readonly number[]
  readonly family: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  /** Heads of organisations' names: `party` of `Communist Party of China`. */
  readonly heads: ReadonlySet<string>
  readonly placeParts: ReadonlySet<string>
  /** By number: 1 for a word that stands somewhere in small letters. */
  readonly small: Uint8Array
}

export function storyOf(page: Page, runs: Runs, candidates: readonly Candidate[], own: readonly number[]): Story {
  const { tokens, text, words } = page
  const looks = new Map<string, number[]>()
  const family = new Set<string>()
  const given = new Set<string>()
  const letters = new Set<string>()
  const starts = new Set<string>()
  const heads = new Set<string>()
  const placeParts = new Set<string>()
  const small = new Uint8Array(words.vocabulary.size)
  for (const [index, candidate] of candidates.entries()) {
    const kind = own[index] ?? 3
    const { key, from, to } = candidate
    let seen = looks.get(key)
    if (!seen) looks.set(key, (seen = [0, 0, 0, 0]))
    seen[kind] = (seen[kind] ?? 0) + 1
    const blank = key.indexOf(' ')
    if (blank < 0) continue
    const last = text.slice(tokens.start(to - 1), tokens.end(to - 1)).toLowerCase()
    const first = key.slice(0, blank)
    if (kind === 0) {
      family.add(last)
      given.add(first)
      const second = key.indexOf(' ', blank + 1)
      if (second > 0) family.add(key.slice(blank + 1))
    } else {
      letters.add(initialsOf(page, candidate))
      if (kind === 1) {
        starts.add(first)
        const second = key.indexOf(' ', blank + 1)
        if (second > 0) starts.add(key.slice(0, second))
        starts.add(last)
        for (let token = from; token < to; token++) {
          if (!runs.is(token, classes.ORGANISATION_HEAD)) continue
          heads.add(text.slice(tokens.start(token), tokens.end(token)).toLowerCase())
        }
      }
      if (kind === 2) placeParts.add(first).add(last)
    }
  }
  const { count } = tokens
  for (let token = 0; token < count; token++) {
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) small[tokens.word(token)] = 1
  }
  small[0] = 0
  return { looks, own, family, given, letters, starts, heads, placeParts, small }
}

/** `World Trade Organization` → `wto` */
function initialsOf({ tokens, text }: Page, { from, to }: Candidate): string {
  let initials = ''
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) === kinds.WORD && tokens.has(token, kinds.CAPITAL))
      initials += text.charAt(tokens.start(token))
  }
  return initials.toLowerCase()
}

/** Whether a candidate is the head of an organisation's name, with a capital inside a sentence: the `Party` of a `Communist Party`. */
export function standsForName({ heads, family }: Story, { key, opens, shouted }: Candidate): boolean {
  return !opens && !shouted && heads.has(key) && !family.has(key)
}

const elsewhere = [
  evidence.elsewherePerson,
  evidence.elsewhereOrganisation,
  evidence.elsewherePlace,
  evidence.elsewhereNothing,
]

/** Tells what the rest of the story says of a candidate. */
export function weighStory(
  page: Page,
  runs: Runs,
  story: Story,
  candidate: Candidate,
  index: number,
  tell: Tell,
): void {
  const { tokens } = page
  const { key, from, to, opens, known } = candidate
  const seen = story.looks.get(key) ?? []
  const own = story.own[index]
  for (let kind = 0; kind < 4; kind++) {
    const others = (seen[kind] ?? 0) - (own === kind ? 1 : 0)
    const row = elsewhere[kind]
    if (others > 0 && row) tell(row)
    if (others > 2 && row) tell(row)
  }
  const blank = key.indexOf(' ')
  if (story.family.has(key)) tell(evidence.familyOfPerson)
  if (blank < 0) {
    if (!story.family.has(key) && story.given.has(key)) tell(evidence.givenOfPerson)
    if (key.length > 1 && (story.letters.has(key) || (key.includes('.') && story.letters.has(key.replaceAll('.', '')))))
      tell(evidence.lettersOfOrganisation)
    if (story.placeParts.has(key)) tell(evidence.partOfPlace)
    if (opens && story.small[tokens.word(from)]) tell(evidence.lowerElsewhere)
  }
  if (story.starts.has(key)) tell(evidence.startOfOrganisation)
  if (known?.kind === 'place' && known.scale !== 'country') {
    const before = tokens.kind(from - 1) === kinds.NUMBER && !tokens.has(from, kinds.LINE)
    const after = tokens.kind(to) === kinds.NUMBER && !tokens.has(to, kinds.LINE)
    if ((before && !runs.is(from - 2, classes.CALENDAR)) || after) tell(evidence.cityInScores)
  }
}
