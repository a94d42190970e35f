import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import { bareCandidate, type Candidate } from './candidate'
import * as classes from './classes'
import type { Runs } from './runs'

/** What stands inside the names of organisations, and what they are part of. */
export interface Nested {
  /** Organisations whose name goes on where another was thought to start: they are none of their own. */
  readonly rests: ReadonlySet<Candidate>
  readonly organisations: readonly Candidate[]
  readonly places: readonly Candidate[]
  /** The organisation that another is part of, by the tokens of both. */
  readonly parents: ReadonlyMap<Candidate, Candidate>
}

/**
 * Finds the names inside names: `CPC Central Committee` and `CPC` in `General Office of the CPC Central Committee`, `China` in
 * `Communist Party of China`. And a name that goes on behind its acronym: `Communist Party of China (CPC) Central Committee`.
 */
export function findNested(page: Page, runs: Runs, outer: readonly Candidate[]): Nested {
  const organisations: Candidate[] = []
  const places: Candidate[] = []
  const parents = new Map<Candidate, Candidate>()
  const rests = new Set<Candidate>()
  const letters = new Set(outer.filter((candidate) => isLetters(page, candidate)).map(({ key }) => key))
  const make = (block: number, from: number, to: number): Candidate => bareCandidate(page, block, from, to)
  for (const [index, candidate] of outer.entries()) {
    const { block, from, to } = candidate
    if (to - from < 2) continue
    let parent: Candidate | undefined
    for (let token = from; token < to; token++) {
      if (!runs.capital(token)) continue
      const known = runs.known(token, to)
      if (known?.value.kind === 'place' && known.to - token < to - from && (token === from || follows(page, token))) {
        places.push(bareCandidate(page, block, token, known.to, known.value))
      }
      const inner = page.tokens.has(token, LETTERS) ? make(block, token, token + 1) : undefined
      const isBody = inner && isLetters(page, inner)
      if (isBody && (letters.has(inner.key) || known?.value.kind === 'organisation')) {
        organisations.push(inner)
        if (token === from) parent ??= inner
      }
      if (token > from + 1 && follows(page, token) && runs.is(to - 1, classes.ORGANISATION_HEAD) && to - token > 1) {
        const part = make(block, token, to)
        organisations.push(part)
        if (isBody) parents.set(part, inner)
        if (!parent || parent.from === from || parent.from < token) parent = part
      }
    }
    const whole = runs.is(to - 1, classes.ORGANISATION_HEAD) ? behindBrackets(page, outer, index) : undefined
    if (whole) {
      rests.add(candidate)
      const long = make(block, whole.from, to)
      organisations.push({ ...long, key: long.key.replace(/\s*\([^)]*\)/, '') })
      parents.set(organisations.at(-1) as Candidate, whole) // just put there
    }
    if (parent) parents.set(candidate, parent)
  }
  return { rests, organisations, places, parents }
}

/** The organisation whose acronym in brackets stands right before another name: both are one name then. */
function behindBrackets({ tokens }: Page, outer: readonly Candidate[], index: number): Candidate | undefined {
  const rest = outer[index]
  const letters = outer[index - 1]
  const long = outer[index - 2]
  if (!rest || !letters || !long || tokens.kind(rest.from - 1) !== kinds.CLOSE || letters.to !== rest.from - 1)
    return undefined
  return tokens.kind(letters.from - 1) === kinds.OPEN && long.to === letters.from - 1 ? long : undefined
}

/** Whether `of`, `of the` or `in` stands before a token. */
function follows({ tokens, text }: Page, token: number): boolean {
  const reads = (at: number, word: string): boolean => text.slice(tokens.start(at), tokens.end(at)) === word
  return reads(token - 1, 'of') || reads(token - 1, 'in') || (reads(token - 1, 'the') && reads(token - 2, 'of'))
}

const LETTERS = kinds.CAPS | kinds.DOTTED

/** `CPC`, `U.N.` */
export function isLetters({ tokens }: Page, { from, to, shouted }: Candidate): boolean {
  return to - from === 1 && !shouted && tokens.has(from, LETTERS) && tokens.end(from) - tokens.start(from) < 9
}
