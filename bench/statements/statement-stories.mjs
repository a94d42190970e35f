// Paragraphs with annotated statements as numbers: the features of each possible statement, and whether it is right.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { goldTags, readGold } from '../gold/read-gold.mjs'
import { importEngine } from '../support/bundle.mjs'
import { dataFolder, readOwn, rowsOf } from '../support/texts.mjs'

export const engine = await importEngine('statements')

/** The names of the features, in the order of their numbers. */
export const rows = Object.keys(engine.statementWeights)
const numberOf = new Map(rows.map((name, index) => [name, index]))

const OVERLAP = 0.3 // share of both statements together that two statements have in common

/** Returns a text as numbers. `gold` are the spans of its statements; `set` and `language` say where it is from. */
function storyOf({ set, language, text, date, gold }) {
  const page = engine.pageOfText(text, { language, ...(date && { date }) }, engine.annotationLanguages)
  page.sentences = engine.findSentences(page)
  const names = engine.findNames(page)
  const { context, candidates } = engine.findStatementCandidates(page, names, engine.findTimes(page, names))
  let outer
  const examples = candidates.map((candidate) => {
    const isNested = outer !== undefined && engine.containsToken(outer, candidate.cue?.from ?? -1)
    const features = []
    engine.findStatementFeatures(context, candidate, isNested, (name) => features.push(numberOf.get(name)))
    const end = candidate.content.at(-1).to
    if (!outer || end >= outer.content.at(-1).to) outer = candidate
    return {
      features,
      isNested,
      start: page.tokens.start(candidate.content[0].from),
      end: page.tokens.end(end - 1),
      right: false,
    }
  })
  const taken = new Set()
  for (const one of gold) {
    const [best] = examples
      .map((example) => ({ example, share: overlap(one, example) }))
      .filter(({ example, share }) => share > OVERLAP && !taken.has(example))
      .sort((a, b) => b.share - a.share)
    if (!best) continue
    taken.add(best.example)
    best.example.right = true
  }
  return { set, language, text, gold: gold.length, examples }
}

function overlap(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The paragraphs of fixtures/gold. */
export const goldStories = () =>
  goldTags().flatMap((language) =>
    readGold(language).map(({ text, date, statements }) =>
      storyOf({ set: 'gold', language, text, date, gold: statements }),
    ),
  )

/** The cases of fixtures/statements in which each expected content occurs once. */
export const caseStories = (tags = goldTags()) =>
  tags.flatMap((language) =>
    readOwn(`fixtures/statements/${language}.txt`)
      .split(/\n\n+/)
      .flatMap((block) => caseOf(language, block.split('\n').filter(Boolean)) ?? []),
  )

function caseOf(language, lines) {
  const text = lines.filter((line) => !line.startsWith('# ') && !line.startsWith('  ')).join('\n\n')
  const contents = lines.filter((line) => line.startsWith('  ') && line.trim() !== 'nothing')
  const gold = contents.map((line) => {
    const parts = line.split(' | ').at(-1).split(' … ')
    const start = text.indexOf(parts[0])
    return { start, end: text.indexOf(parts.at(-1), start) + parts.at(-1).length }
  })
  if (!text || gold.some(({ start, end }) => start < 0 || end <= start)) return undefined
  return storyOf({ set: 'cases', language, text, gold })
}

/** The stories of a set of evaluation data; an empty list without the data. They are only measured. */
export function measuredStories(set = 'polnear') {
  const file = join(dataFolder, 'gold', set, 'dev.jsonl')
  if (!existsSync(file)) return []
  return rowsOf(file).map(({ text, lang = 'en', gold }) =>
    storyOf({
      set,
      language: lang,
      text,
      gold: gold
        .filter(({ type, content }) => type === 'ATTR' && content.length > 0)
        .map(({ content }) => ({ start: content[0][0], end: content.at(-1)[1] })),
    }),
  )
}
