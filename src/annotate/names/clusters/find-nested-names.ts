import * as kinds from '../../tokens/kinds'
import { createCandidate, type NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import * as classes from '../word-classes'

/** The names found inside the names of organisations, and which organisation is part of which. */
export interface NestedNames {
  /** Candidates that are only the end of a longer name: `Central Committee` after `Communist Party of China (CPC)`. */
  readonly rests: ReadonlySet<NameCandidate>
  readonly organisations: readonly NameCandidate[]
  readonly places: readonly NameCandidate[]
  /** The parent organisation of each organisation that has one. */
  readonly parents: ReadonlyMap<NameCandidate, NameCandidate>
}

/**
 * Finds the names inside other names.
 * Examples: `CPC Central Committee` and `CPC` in `General Office of the CPC Central Committee`, `China` in `Communist Party of China`. Also
 * joins a name that goes on after its acronym: `Communist Party of China (CPC) Central Committee`.
 */
export function findNestedNames(words: PageWords, outer: readonly NameCandidate[]): NestedNames {
  const finder = new NestedFinder(words, outer)
  for (let index = 0; index < outer.length; index++) finder.read(index)
  return finder
}

const NO_RESTS: NestedNames['rests'] = new Set()
const NO_PARENTS: NestedNames['parents'] = new Map()

class NestedFinder implements NestedNames {
  readonly organisations: NameCandidate[] = []
  readonly places: NameCandidate[] = []
  // both are empty for most stories
  #rests: Set<NameCandidate> | undefined
  #parents: Map<NameCandidate, NameCandidate> | undefined
  readonly #words: PageWords
  readonly #outer: readonly NameCandidate[]
  /** The name numbers of acronyms that also occur outside other names; undefined until they are needed. */
  #letters: ReadonlySet<number> | undefined
  /** The name numbers of the organisations that are not inside other names; undefined until they are needed. */
  #alone: ReadonlySet<number> | undefined

  constructor(words: PageWords, outer: readonly NameCandidate[]) {
    this.#words = words
    this.#outer = outer
  }

  get rests(): NestedNames['rests'] {
    return this.#rests ?? NO_RESTS
  }

  get parents(): NestedNames['parents'] {
    return this.#parents ?? NO_PARENTS
  }

  #setParent(part: NameCandidate, parent: NameCandidate): void {
    this.#parents ??= new Map()
    this.#parents.set(part, parent)
  }

  /** Finds the names inside the organisation at an index of `outer`. */
  read(index: number): void {
    const words = this.#words
    const candidate = this.#outer[index]
    if (!candidate || candidate.to - candidate.from < 2) return
    const { block, from, to } = candidate
    const headed = words.is(to - 1, classes.ORGANISATION_HEAD)
    let whole: NameCandidate | undefined // the organisation whose letters open the name
    const parts: { readonly part: NameCandidate; readonly body: NameCandidate | undefined }[] = []
    for (let token = from; token < to; token++) {
      if (!words.capital(token)) continue
      const follows = token > from && isAfterOf(words, token)
      const known = words.known(token, to)
      if (known?.value.kind === 'place' && known.to - token < to - from && (token === from || follows))
        this.places.push(createCandidate(words, block, token, known.to, known.value))
      const body = this.#addAcronym(block, token, known?.value.kind === 'organisation')
      if (body && token === from) whole = body
      if (!headed || !follows || token < from + 2 || to - token < 2 || words.tokens.word(token) === words.small.the)
        continue
      if (!isListOfFields(words, token, to)) parts.push({ part: createCandidate(words, block, token, to), body })
    }
    // of the parts inside one another, the last is an organisation of its own; the others are if the page names them alone
    let above: NameCandidate | undefined
    for (const { part, body } of parts.reverse()) {
      if (above && !this.#isNamedAlone(part.name)) continue
      this.organisations.push(part)
      if (body ?? above) this.#setParent(part, (body ?? above) as NameCandidate)
      above = part
    }
    if (headed) this.#addWhole(index, candidate)
    if (whole ?? above) this.#setParent(candidate, (whole ?? above) as NameCandidate)
  }

  /**
   * Adds the acronym at a token inside a name as an organisation, and returns it.
   * Returns undefined unless the lexicon has the acronym, or it also occurs outside other names.
   */
  #addAcronym(block: number, token: number, isKnown: boolean): NameCandidate | undefined {
    const words = this.#words
    if (!words.tokens.has(token, LETTERS)) return undefined
    const inner = createCandidate(words, block, token, token + 1)
    if (!isLetters(words, inner) || !(isKnown || this.#isLetterOfPage(inner.name))) return undefined
    this.organisations.push(inner)
    return inner
  }

  /** Whether an organisation of a name is also named outside other names. */
  #isNamedAlone(name: number): boolean {
    this.#alone ??= new Set(this.#outer.map((each) => each.name))
    return this.#alone.has(name)
  }

  #isLetterOfPage(name: number): boolean {
    this.#letters ??= new Set(this.#outer.filter((each) => isLetters(this.#words, each)).map((each) => each.name))
    return this.#letters.has(name)
  }

  /** Adds the whole of a name that goes on after its acronym: `Communist Party of China (CPC) Central Committee`. */
  #addWhole(index: number, rest: NameCandidate): void {
    const long = organisationBeforeBrackets(this.#words, this.#outer, index)
    if (!long) return
    this.#rests ??= new Set()
    this.#rests.add(rest)
    const words = this.#words
    const whole: NameCandidate = {
      ...createCandidate(words, rest.block, long.from, rest.to),
      name: words.names.joined(long.from, long.to, rest.from, rest.to),
    }
    this.organisations.push(whole)
    this.#setParent(whole, long)
  }
}

/** Returns the rivers, mountains and the like that longer names start with: `Yangtze River` of `Yangtze River Economic Belt`. */
export function findFeatures(words: PageWords, things: readonly NameCandidate[]): readonly NameCandidate[] {
  const found: NameCandidate[] = []
  for (const { block, from, to } of things) {
    if (to - from < 3) continue
    const known = words.known(from, to)
    if (known?.value.kind !== 'place') continue
    const end = words.is(known.to - 1, classes.PLACE_HEAD) ? known.to : known.to + 1
    if (end === to || end - from < 2 || !words.is(end - 1, classes.PLACE_HEAD)) continue
    found.push(createCandidate(words, block, from, end, end === known.to ? known.value : undefined))
  }
  return found
}

/** Returns the organisation whose acronym in brackets directly precedes the candidate at `index`; undefined if none does. */
function organisationBeforeBrackets(
  { tokens }: PageWords,
  outer: readonly NameCandidate[],
  index: number,
): NameCandidate | undefined {
  if (index < 2) return undefined
  const rest = outer[index]
  const letters = outer[index - 1]
  const long = outer[index - 2]
  if (!rest || !letters || !long || tokens.kind(rest.from - 1) !== kinds.CLOSE || letters.to !== rest.from - 1)
    return undefined
  if (long.block !== rest.block) return undefined // `(AP)` closes a headline, and the body opens with a name
  return tokens.kind(letters.from - 1) === kinds.OPEN && long.to === letters.from - 1 ? long : undefined
}

/** Whether words are a list of fields, not an organisation: `Housing, Roads and Public Works`. */
function isListOfFields({ tokens }: PageWords, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.kind(token) === kinds.COMMA) return true
  return false
}

/** Whether `of`, `of the` or `in`, or their equivalents in the language, directly precede a token. */
function isAfterOf({ tokens, small }: PageWords, token: number): boolean {
  const word = tokens.word(token - 1)
  return word === small.of || word === small.in || (word === small.the && tokens.word(token - 2) === small.of)
}

const LETTERS = kinds.CAPS | kinds.DOTTED
const MOST_LETTERS = 8

/** Whether a candidate is an acronym: `CPC`, `U.N.` */
export function isLetters({ tokens }: PageWords, { from, to, shouted }: NameCandidate): boolean {
  return (
    to - from === 1 && !shouted && tokens.has(from, LETTERS) && tokens.end(from) - tokens.start(from) <= MOST_LETTERS
  )
}
