import fc from 'fast-check'
import filed from '../../fixtures/formats/json/story.json'
import { jsonSchema } from '../../scripts/json-schema.mjs'
import { migrate, schemaVersion, toJson } from '../../src/entries/json'
import { Article } from '../../src/entries/schema'
import { article, fullArticle } from './arbitrary'
import { SchemaCoverage } from './schema-coverage'

/** Seed of the random articles, so that each run makes the same corpus. */
const SEED = 1
const DRAWS = 200
/** Maximum length of an article of the corpus, in characters of its JSON. */
const LONGEST = 12_000

export { schemaVersion }

export const coverage = new SchemaCoverage(jsonSchema(Article, schemaVersion))

/**
 * Returns a corpus with the articles added that it needs to fill every field of the schema.
 * A line is one article as JSON. Existing lines stay unchanged, as they represent articles that users have stored. An article is added only
 * if it fills a field that no other fills. Throws with the fields that remain.
 */
export function extendCorpus(lines: readonly string[]): string[] {
  const wanted = coverage.fields()
  for (const line of lines) for (const field of fieldsOf(line)) wanted.delete(field)
  const added = candidates()
    .map((value) => toJson(value, { indent: 0 }).trim())
    .filter((line) => line.length <= LONGEST)
    .filter((line) => takesAway(wanted, fieldsOf(line)))
  if (wanted.size > 0) throw new Error(`no article fills ${[...wanted].join(', ')}`)
  return [...lines, ...needed(lines, added)]
}

const fieldsOf = (line: string): Set<string> => coverage.filledBy(JSON.parse(line))

/** Deletes the filled fields from `wanted`. Returns whether there were any. */
function takesAway(wanted: Set<string>, filled: Set<string>): boolean {
  const before = wanted.size
  for (const field of filled) wanted.delete(field)
  return wanted.size < before
}

/** Returns the added lines without those whose fields other lines fill too. The longest are left out first. */
function needed(lines: readonly string[], added: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of [...lines, ...added])
    for (const field of fieldsOf(line)) counts.set(field, (counts.get(field) ?? 0) + 1)
  const kept = new Set(added)
  for (const line of added.toSorted((a, b) => b.length - a.length)) {
    const filled = [...fieldsOf(line)]
    if (filled.some((field) => counts.get(field) === 1)) continue
    kept.delete(line)
    for (const field of filled) counts.set(field, (counts.get(field) ?? 0) - 1)
  }
  return [...kept]
}

/** Returns candidates for the corpus: the story of the format fixtures, then generated articles. */
const candidates = (): Article[] => [
  Article.parse(migrate(filed)),
  ...fc.sample(article(), { seed: SEED, numRuns: DRAWS }),
  ...fc.sample(fullArticle(), { seed: SEED, numRuns: DRAWS }),
]
