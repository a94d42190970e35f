// Stories with annotated names as numbers: the features of each candidate for a name, and its gold class.
import { importEngine } from '../support/bundle.mjs'

/** The classes of candidates that weights are fitted for. */
export const kinds = { PER: 0, ORG: 1, LOC: 2 }
export const NOTHING = 3

export const engine = await importEngine('names')

/** The names of the features, in the order of their numbers. */
export const rows = Object.keys(engine.featureWeights)
const numberOf = new Map(rows.map((name, index) => [engine.featureWeights[name], index]))

/** Returns a story as numbers: the features and the gold class of each candidate. `weight` is that of each candidate in the fit. */
export function storyOf(set, weight, { text, gold: spans }, gazetteer) {
  const page = pageOf(text, gazetteer)
  const words = new engine.PageWords(page)
  const candidates = engine.findCandidates(words)
  const named = spans.filter(({ type }) => type in kinds)
  const exact = new Map(named.map(({ start, end, type }) => [`${start}-${end}`, kinds[type]]))
  const truth = candidates.map(({ from, to }) => {
    const start = page.tokens.start(from)
    const end = page.tokens.end(to - 1)
    const kind = exact.get(`${start}-${end}`)
    if (kind !== undefined) return kind
    return named.some((span) => span.start < end && start < span.end) ? undefined : NOTHING // wrong boundaries: not used for training
  })
  const own = candidates.map((candidate) => numbers((scale) => engine.scoreCandidate(words, candidate, scale)))
  return { set, weight, text, gazetteer, sentences: page.sentences, truth, own, gold: named.length, exact }
}

function pageOf(text, gazetteer, sentences) {
  const page = engine.pageOfText(text, { language: 'en', ...(gazetteer && { gazetteer }) }, engine.english)
  return { ...page, sentences: sentences ?? engine.findSentences(page) }
}

function numbers(score) {
  const found = []
  score({ add: (row) => found.push(numberOf.get(row)) })
  return found
}

/** Returns the features of each candidate, including those that the rest of the story adds by the given weights. */
export function featuresOf({ text, gazetteer, sentences, own }, points) {
  const words = new engine.PageWords(pageOf(text, gazetteer, sentences))
  const candidates = engine.findCandidates(words) // again: names are indexes into a table that is reset for each text
  const looks = Uint8Array.from(own, (found) => largest(sum(found, points)))
  const first = engine.nameContextOf(words, candidates, looks)
  const firsts = candidates.map((candidate, index) =>
    largest(
      sum(
        [
          ...own[index],
          ...numbers((scale) => engine.scoreContext(words, first, candidate, index, looks[index], scale)),
        ],
        points,
      ),
    ),
  )
  for (const [i, k] of firsts.entries()) looks[i] = k
  const story = engine.nameContextOf(words, candidates, looks)
  return candidates.map((candidate, index) => [
    ...own[index],
    ...numbers((scale) => engine.scoreContext(words, story, candidate, index, looks[index], scale)),
  ])
}

/** Returns the four scores of a candidate, given the numbers of its features. */
export function sum(found, points) {
  const total = [0, 0, 0, 0]
  for (const row of found) for (let kind = 0; kind < 4; kind++) total[kind] += points[row][kind]
  return total
}

export const largest = (total) => total.indexOf(Math.max(...total))
