// Stories with annotated names as numbers: the features of each candidate for a name, and its gold class.
import { importEngine } from '../support/bundle.mjs'

/** The classes of candidates that weights are fitted for. */
export const kinds = { PER: 0, ORG: 1, LOC: 2 }
export const NOTHING = 3

export const engine = await importEngine('names')

/** The names of the features, in the order of their numbers. */
export const rows = Object.keys(engine.featureWeights)
const numberOf = new Map(rows.map((name, index) => [engine.featureWeights[name], index]))

/**
 * Returns a story as numbers: the features and the gold class of each candidate.
 * `weight` is that of each candidate in the fit, `neutral` are spans that count neither as right nor as wrong.
 */
export function storyOf({ set, weight = 1, language = 'en', text, gold: spans, neutral = [] }, gazetteer) {
  const options = { language, ...(gazetteer && { gazetteer }) }
  const page = pageOf(text, options)
  const words = new engine.PageWords(page)
  const candidates = engine.findCandidates(words)
  const named = spans.filter(({ type }) => type in kinds)
  const exact = new Map(named.map(({ start, end, type }) => [keyOf(start, end), kinds[type]]))
  const unclear = [...named, ...neutral]
  const truth = candidates.map(({ from, to }) => {
    const start = page.tokens.start(from)
    const end = page.tokens.end(to - 1)
    const kind = exact.get(keyOf(start, end))
    if (kind !== undefined) return kind
    return unclear.some((span) => span.start < end && start < span.end) ? undefined : NOTHING // wrong boundaries: not used for training
  })
  return {
    set,
    weight,
    text,
    options,
    sentences: page.sentences,
    truth,
    own: candidates.map((candidate) => numbers((scale) => engine.scoreCandidate(words, candidate, scale))),
    inside: candidates.map(({ opens }) => page.words.names.capitals !== 'weighed' && !opens),
    gold: named.length,
    exact,
    neutral: new Set(neutral.map(({ start, end }) => keyOf(start, end))),
  }
}

export const keyOf = (start, end) => `${start}-${end}`

function pageOf(text, options, sentences) {
  const page = engine.pageOfText(text, options, engine.annotationLanguages)
  return { ...page, sentences: sentences ?? engine.findSentences(page) }
}

function numbers(score) {
  const found = []
  score({ add: (row) => found.push(numberOf.get(row)) })
  return found
}

/**
 * Returns the features of each candidate, including those that the rest of the story adds by the given weights. `isDecided`: whether something
 * other than weights decides the kind of the candidate.
 */
export function featuresOf({ text, options, sentences, own, inside }, points) {
  const words = new engine.PageWords(pageOf(text, options, sentences))
  const candidates = engine.findCandidates(words) // again: names are indexes into a table that is reset for each text
  const { capitals } = words.page.words.names
  const looks = Uint8Array.from(own, (found) => largest(sum(found, points)))
  const first = engine.nameContextOf(words, candidates, looks)
  const withContext = (story) =>
    candidates.map((candidate, index) => [
      ...own[index],
      ...numbers((scale) => engine.scoreContext(words, story, candidate, index, looks[index], scale)),
    ])
  looks.set(withContext(first).map((found) => largest(sum(found, points))))
  const story = engine.nameContextOf(words, candidates, looks)
  return withContext(story).map((found, index) => ({
    found,
    isInside: inside[index],
    isDecided:
      engine.isHeadOfName(words, candidates[index]) ||
      (capitals !== 'weighed' && !engine.isName(words, candidates[index], capitals)),
  }))
}

/** Returns the four scores of a candidate, given the numbers of its features. */
export function sum(found, points) {
  const total = [0, 0, 0, 0]
  for (const row of found) for (let kind = 0; kind < 4; kind++) total[kind] += points[row][kind]
  return total
}

export const largest = (total) => total.indexOf(Math.max(...total))
