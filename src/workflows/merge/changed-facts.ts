import { annotate } from '../../annotate/annotate'
import type { Article } from '../../article'
import { alignUnits } from './align-units'
import { type FactToken, factTokens } from './fact-tokens'
import { datelinePlaces, fieldPlaces } from './field-places'
import type { ChangedFact, MergePlace } from './merge-types'
import { type MergeUnit, unitsOf } from './merge-unit'
import { placeOf } from './merge-units'

/** Longest run of changed words that is a fact; a longer one is a rewritten sentence. */
const LONGEST = 8
const QUOTE_WORDS = 3

/** Returns the facts that a new version changes or takes out: figures, names, times, quotes, wording. */
export function changedFacts(base: Article, theirs: Article): ChangedFact[] {
  const [before, after] = [unitsOf(base), unitsOf(theirs)]
  const kept = new Set(after.flatMap(({ text }) => factTokens(text).map(({ key }) => key)))
  const [names, times] = [namesIn(base), timesIn(base)]
  const facts: ChangedFact[] = []
  for (const [i, j] of alignUnits(before, after).entries()) {
    const [old, fresh] = [before[i], after[j]]
    if (!old || old.key === fresh?.key) continue
    for (const run of changedRuns(factTokens(old.text), factTokens(fresh?.text ?? ''))) {
      const fact = factOf(run, old, fresh, names, times, kept)
      if (fact) facts.push(fact)
    }
    if (!fresh) facts.push({ kind: 'wording', before: old.text, place: placeOf(old) })
  }
  const known = new Set(facts.map((fact) => fact.before.toLowerCase()))
  for (const fact of factsAbove(base, theirs, names, times, kept)) {
    if (!known.has(fact.before.toLowerCase())) facts.push(fact)
    known.add(fact.before.toLowerCase())
  }
  return [...facts, ...withdrawnQuotes(theirs, before)]
}

/** Returns the figures, names and times of headline, dateline and the like that the new version has nowhere. */
function factsAbove(
  base: Article,
  theirs: Article,
  names: Names,
  times: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): ChangedFact[] {
  const [before, after] = [base, theirs].map((article) => [...fieldPlaces(article), ...datelinePlaces(article)])
  const all = new Set([...kept, ...(after ?? []).flatMap(({ text }) => factTokens(text).map(({ key }) => key))])
  return (before ?? []).flatMap((old) => {
    const fresh = after?.find(({ path }) => path === old.path)
    return changedRuns(factTokens(old.text), factTokens(fresh?.text ?? '')).flatMap((run) => {
      const fact = run.before.some(({ key }) => !all.has(key)) ? factOf(run, old, fresh, names, times, all) : undefined
      return fact && fact.kind !== 'wording' ? [fact] : []
    })
  })
}

interface Run {
  readonly before: readonly FactToken[]
  readonly after: readonly FactToken[]
}

function factOf(
  { before, after }: Run,
  old: MergePlace,
  fresh: Pick<MergePlace, 'text'> | undefined,
  { names, mentions }: Names,
  times: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): ChangedFact | undefined {
  const [first, last] = [before[0], before.at(-1)]
  if (!first || !last) return undefined
  const { path, text } = old
  const place = { path, start: old.start, end: old.end, text }
  const [start, end] = [after[0]?.start, after.at(-1)?.end]
  const [words, now] = [old.text.slice(first.start, last.end), fresh?.text.slice(start, end)]
  const result = { ...withName(words, start === undefined ? undefined : now, first.start, old.text, mentions), place }
  const has = (list: ReadonlySet<string>): boolean => before.some(({ key }) => list.has(key))
  if (before.some(({ isFigure }) => isFigure)) return { kind: has(times) ? 'time' : 'figure', ...result }
  if (has(names)) return { kind: 'name', ...result }
  if (has(times)) return { kind: 'time', ...result }
  // words that the new version still uses are no fact that it took out
  const isGone = before.some(({ key }) => (key.length > 3 || UNSPACED.test(key)) && !kept.has(key))
  return isGone && before.length <= LONGEST && fresh ? { kind: 'wording', ...result } : undefined
}

/** A character of a script without spaces: one is a word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Maximum number of cells of a table of two texts; texts that differ in more are one run. */
const CELLS = 1_000_000

/** Returns the runs of words that differ between two texts. A deleted sentence is split at its figures and names. */
function changedRuns(before: readonly FactToken[], after: readonly FactToken[]): Run[] {
  if (after.length === 0) return before.map((token) => ({ before: [token], after: [] }))
  const [a, b] = withoutCommonEnds(before, after)
  const width = b.length + 1
  if ((a.length + 1) * width > CELLS) return [{ before: a, after: b }]
  const length = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const runs: Run[] = []
  let run: { before: FactToken[]; after: FactToken[] } = { before: [], after: [] }
  const close = (): void => {
    if (run.before.length + run.after.length) runs.push(run)
    run = { before: [], after: [] }
  }
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]]
    if (x && y && x.key === y.key) {
      close()
      ;[i, j] = [i + 1, j + 1]
    } else if (x && (!y || at(i + 1, j) >= at(i, j + 1))) {
      run.before.push(x)
      i++
    } else if (y) {
      run.after.push(y)
      j++
    }
  }
  close()
  return runs
}

/** Returns two lists without the tokens that both open with, and those that both end with. */
function withoutCommonEnds(
  a: readonly FactToken[],
  b: readonly FactToken[],
): [readonly FactToken[], readonly FactToken[]] {
  let from = 0
  while (from < a.length && from < b.length && a[from]?.key === b[from]?.key) from++
  let [endA, endB] = [a.length, b.length]
  while (endA > from && endB > from && a[endA - 1]?.key === b[endB - 1]?.key) [endA, endB] = [endA - 1, endB - 1]
  return [a.slice(from, endA), b.slice(from, endB)]
}

/** Returns the words of the people, organisations and places that an article names. */
function namesIn(article: Article): Names {
  const { people = [], organisations = [], places = [] } = annotate(article).annotations
  const { places: towns = [] } = article.dateline ?? {}
  const mentions = [
    ...[...people, ...organisations, ...places].flatMap(({ name, mentions: all }) => [
      name,
      ...all.map(({ text }) => text),
    ]),
    ...towns.map(({ text }) => text),
  ]
  return { mentions, names: new Set(mentions.flatMap((name) => factTokens(name).map(({ key }) => key))) }
}

interface Names {
  readonly mentions: readonly string[]
  readonly names: ReadonlySet<string>
}

/** Returns changed words with the whole name that they are part of: `Martin Osgood` for `Osgood`. */
function withName(
  before: string,
  after: string | undefined,
  at: number,
  text: string,
  mentions: readonly string[],
): Pick<ChangedFact, 'before' | 'after'> {
  for (const name of mentions) {
    const start = text.lastIndexOf(name, at)
    if (start < 0 || start + name.length < at + before.length || name.length === before.length) continue
    const [head, tail] = [name.slice(0, at - start), name.slice(at - start + before.length)]
    return { before: name, ...(after !== undefined && { after: head + after + tail }) }
  }
  return { before, ...(after !== undefined && { after }) }
}

/** Returns the words of the days and times that an article names. */
function timesIn(article: Article): ReadonlySet<string> {
  const times = annotate(article).annotations.times ?? []
  return new Set(
    times
      .filter(({ type }) => type === 'DATE' || type === 'TIME')
      .flatMap(({ anchor }) => factTokens(anchor.text).map(({ key }) => key)),
  )
}

/** Words between quotation marks of any kind. */
const QUOTED = /["“„«»「『]([^"“”„«»「」『』]{2,})["”“»«」』]/gu

/** Returns the quotes of the old version whose words are not in the new one. */
function withdrawnQuotes(theirs: Article, units: readonly MergeUnit[]): ChangedFact[] {
  const plain = (text: string): string =>
    factTokens(text)
      .map(({ key }) => key)
      .join(' ')
  const now = plain(
    unitsOf(theirs)
      .map(({ text }) => text)
      .join(' '),
  )
  return units.flatMap((unit) =>
    [...unit.text.matchAll(QUOTED)].flatMap(([, words = '']): ChangedFact[] => {
      const key = plain(words)
      if (key.split(' ').length < QUOTE_WORDS || now.includes(key)) return []
      return [{ kind: 'quote', before: words.trim(), place: placeOf(unit) }]
    }),
  )
}
