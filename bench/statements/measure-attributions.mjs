// Measures statements as readers get them on the attributions of PolNeAR, by the definitions of the scorer of the evaluation data.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { intervalOf } from '../support/bootstrap.mjs'
import { dataFolder, rowsOf } from '../support/texts.mjs'
import { engine, rows } from './statement-stories.mjs'

const FILE = join(dataFolder, 'gold', 'polnear', 'dev.jsonl')
const OVERLAP = 0.3 // share of the gold content that a statement has to cover

/** The figures of {@link countAttributions}, in percent. */
const FIGURES = {
  F1: ({ right, found, gold }) => (200 * right) / (found + gold),
  'direct recall': ({ directRight, direct }) => (100 * directRight) / direct,
  speaker: ({ speakerRight, speakers }) => (100 * speakerRight) / speakers,
}

/** Prints each figure by the given weights, with its 95 % interval by a bootstrap over stories; nothing without the evaluation data. */
export function printAttributions(weights) {
  if (!existsSync(FILE)) return
  const stories = countAttributions(weights)
  const sums = stories.reduce((total, story) => {
    for (const [key, value] of Object.entries(story)) total[key] = (total[key] ?? 0) + value
    return total
  }, {})
  for (const [name, figureOf] of Object.entries(FIGURES)) {
    const [low, high] = intervalOf(stories, figureOf)
    console.log(`PolNeAR, ${name}`.padEnd(28), `${figureOf(sums).toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`)
  }
}

/** Returns the counts of each story by the given weights. */
function countAttributions(weights) {
  const shipped = { ...engine.statementWeights }
  for (const [row, name] of rows.entries()) engine.statementWeights[name] = weights[row]
  const stories = rowsOf(FILE).map(countStory)
  Object.assign(engine.statementWeights, shipped)
  return stories
}

function countStory({ text, dct, gold }) {
  const options = { language: 'en', ...(dct && { date: dct }) }
  const { statements = [] } = engine.annotateTextWith(engine.annotationLanguages, text, options)
  const found = statements
    .map(({ content, speaker }) => ({ spans: trimmed(text, content.map(spanOf)), speaker: speaker?.mention }))
    .filter(({ spans }) => spans.length > 0)
  const wanted = gold
    .filter(({ type }) => type === 'ATTR')
    .map(({ content, source, mode }) => ({ spans: trimmed(text, content), source, mode }))
    .filter(({ spans }) => spans.length > 0)
  const count = {
    right: 0,
    found: found.length,
    gold: wanted.length,
    direct: 0,
    directRight: 0,
    speakers: 0,
    speakerRight: 0,
  }
  const used = new Set()
  for (const { spans, source, mode } of wanted) {
    if (mode === 'direct') count.direct++
    const match = bestOf(found, spans, used)
    if (!match) continue
    used.add(match)
    count.right++
    if (mode === 'direct') count.directRight++
    if (source.length === 0) continue
    count.speakers++
    if (match.speaker && overlapOf([spanOf(match.speaker)], source) > 0) count.speakerRight++
  }
  return count
}

/** Returns the statement that covers most of a gold content; undefined if none covers enough. */
function bestOf(found, spans, used) {
  let best
  let most = OVERLAP * lengthOf(spans)
  for (const one of found) {
    const share = used.has(one) ? 0 : overlapOf(spans, one.spans)
    if (share > most) [best, most] = [one, share]
  }
  return best
}

const spanOf = ({ start, end }) => [start, end]
const lengthOf = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0)

const overlapOf = (spans, others) =>
  spans.reduce(
    (sum, [start, end]) =>
      others.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), sum),
    0,
  )

const OPENING = /^[\s"'“”‘’„«»`,.;:()\-–—…]+/
const CLOSING = /[\s"'“”‘’„«»`,.;:()\-–—…]+$/

/** Returns spans without the marks at their ends; leaves out those that are marks alone. */
const trimmed = (text, spans) =>
  spans.flatMap(([start, end]) => {
    const words = text.slice(start, end)
    const from = start + (OPENING.exec(words)?.[0].length ?? 0)
    const to = end - (CLOSING.exec(words)?.[0].length ?? 0)
    return to > from ? [[from, to]] : []
  })
