import { acronymParticles } from '../lexicon/name-particles'
import { allWords, once } from '../lexicon/words'
import type { Span } from '../text/span'
import { matchesAt } from './engine/match-at-places'
import { oncePerIndex } from './engine/once-per-index'
import { type TextToSearch, textsToSearch } from './engine/texts-with'

/** The span of an acronym that a text explains: `the Communist Party of China (CPC)`. */
export interface ExplainedAcronym extends Span {
  readonly acronym: string
  /** The long form, `Communist Party of China`, if its initials match the acronym. */
  readonly name?: string
  /** The index of the body block. */
  readonly block: number
}

/** Acronyms in brackets: `(CPC)`, `(“CPC”)`; not: `(NYSE: ETSY)`, `(R-Texas)`, `(42)`, `(Aug 31)` */
const bracketsAt = /* @__PURE__ */ matchesAt(/\((?:the )?["“']?([A-Z][A-Za-z&-]{1,7})["”']?\)/g)
/** Acronyms before their long form: `OPEC (Organization of the Petroleum Exporting Countries)` */
const reversedAt = /* @__PURE__ */ matchesAt(
  /([A-Z](?<![\p{L}\d][A-Z])[A-Z&]{1,6})s?,? (?:\(|or )(?:the )?(\p{Lu}[\p{L}’'-]+(?: [\p{L}’'&-]+){1,8})\)?/gu,
  opensAfter,
)

/** Whether `(` or `or` follows the capitals at an offset: `OPEC (`. A long form may come then. */
function opensAfter(text: string, place: number): boolean {
  let end = place
  while (isCapitalOrAmpersand(text.charCodeAt(end))) end++
  if (text.charAt(end) === 's') end++
  if (text.charAt(end) === ',') end++
  return text.startsWith(' (', end) || text.startsWith(' or ', end)
}

/** Whether a code unit is an ASCII capital or `&`. */
const isCapitalOrAmpersand = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || unit === 0x26

/** Returns the acronyms that the paragraphs of a story explain, in order. Computed once per story for all rules. */
export const explainedAcronymsIn = /* @__PURE__ */ oncePerIndex((index): readonly ExplainedAcronym[] => {
  const found: ExplainedAcronym[] = []
  const capitals = textsToSearch(index, 'twoCapitals', 'bracket')
  let next = 0 // index into `capitals`
  for (const each of textsToSearch(index, 'bracket')) {
    const { part, block } = each.text
    const inCapitals = capitals[next]?.text === each.text ? capitals[next++] : undefined
    if (part !== 'paragraph' || block === undefined) continue
    addBracketed(found, each, block)
    if (inCapitals) addReversed(found, inCapitals, block)
  }
  return found
})

function addBracketed(found: ExplainedAcronym[], placed: TextToSearch, block: number): void {
  const { text } = placed.text
  for (const match of bracketsAt(placed)) {
    const acronym = match[1] ?? ''
    if (!/[A-Z].*[A-Z]/.test(acronym)) continue
    const name = nameBefore(text.slice(Math.max(0, match.index - 160), match.index), acronym)
    if (name === undefined && !/\p{Lu}[\p{L}’'-]+ $/u.test(text.slice(Math.max(0, match.index - 30), match.index)))
      continue
    const start = match.index + match[0].indexOf(acronym)
    found.push({ acronym, block, start, end: start + acronym.length, ...(name === undefined ? {} : { name }) })
  }
}

function addReversed(found: ExplainedAcronym[], placed: TextToSearch, block: number): void {
  for (const { 1: acronym = '', 2: name = '', index: start } of reversedAt(placed))
    if (initialsFit(name.split(' '), acronym)) found.push({ acronym, block, start, end: start + acronym.length, name })
}

const SMALL = /* @__PURE__ */ once(() => new Set(allWords(acronymParticles)))

/** Returns the last words of a text whose initials match an acronym, ignoring function words; undefined if none do. */
function nameBefore(before: string, acronym: string): string | undefined {
  const words = before.trimEnd().split(/\s+/)
  for (let count = Math.min(words.length, acronym.length + 5); count >= 2; count--) {
    if (opensOtherwise(words.at(-count) ?? '', acronym)) continue
    const name = words.slice(-count)
    if (!SMALL().has(name[0] ?? '') && initialsFit(name, acronym)) return name.join(' ')
  }
  return undefined
}

/** Whether a word of ASCII letters starts with another letter than the acronym: a cheap filter. */
const opensOtherwise = (word: string, acronym: string): boolean =>
  /^[A-Za-z]+$/.test(word) && word.charAt(0).toUpperCase() !== acronym.charAt(0)

function initialsFit(words: readonly string[], acronym: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/g, '').toUpperCase()
  const initials = words
    .flatMap((word) => word.split(/[-/]/))
    .filter((word) => !SMALL().has(word))
    .map((word) =>
      word
        .replace(/^[^\p{L}]+/u, '')
        .charAt(0)
        .toUpperCase(),
    )
    .join('')
  const all = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return letters.length > 1 && (initials === letters || all === letters)
}
