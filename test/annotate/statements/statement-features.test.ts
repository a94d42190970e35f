import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/annotate/names/find-names'
import type { TokenPage } from '../../../src/annotate/page'
import { pageOfText } from '../../../src/annotate/read-page'
import { findSentences } from '../../../src/annotate/sentences/find-sentences'
import { findStatementCandidates } from '../../../src/annotate/statements/find-statements'
import { findStatementFeatures } from '../../../src/annotate/statements/scoring/find-statement-features'
import { containsToken } from '../../../src/annotate/statements/scoring/keep-likely-statements'
import { confidenceOf, scoreStatement } from '../../../src/annotate/statements/scoring/score-statement'
import { findTimes } from '../../../src/annotate/times/find-times'
import { annotationLanguages } from '../../../src/lexicon/annotate/languages'
import { statementWeights } from '../../../src/lexicon/generated/statement-weights'

const rows = readFileSync(new URL('../../../fixtures/statements/features.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| feature') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, feature = '', language = '', example = '', counter = '']) => ({ feature, language, example, counter }))

/** The possible statements of a page. */
function candidatesOf(page: TokenPage) {
  const names = findNames(page)
  return findStatementCandidates(page, names, findTimes(page, names))
}

/** Features of the possible statements of a text. */
function featuresOf(text: string, language: string): ReadonlySet<string> {
  const page = pageOfText(text, { language }, annotationLanguages)
  page.sentences = findSentences(page)
  const { context, candidates } = candidatesOf(page)
  const found = new Set<string>()
  for (const candidate of candidates) {
    const cue = candidate.cue?.from ?? -1
    const isNested = candidates.some((other) => other !== candidate && containsToken(other, cue))
    findStatementFeatures(context, candidate, isNested, (feature) => found.add(feature))
  }
  return found
}

describe('features of statements', () => {
  it('have an example each, but for the one that needs a headline', () => {
    expect(rows.map(({ feature }) => feature)).toEqual(Object.keys(statementWeights).filter((row) => row !== 'signed'))
  })

  it.each(rows)('$feature: $example', ({ feature, language, example, counter }) => {
    expect([...featuresOf(example, language)]).toContain(feature)
    expect([...featuresOf(counter, language)]).not.toContain(feature)
  })
})

describe('the score of a statement', () => {
  it('is the sum of the weights of its features', () => {
    const page = pageOfText('Berg said that the road was safe.', { language: 'en' }, annotationLanguages)
    page.sentences = findSentences(page)
    const { context, candidates } = candidatesOf(page)
    const { any, that, sureWord } = statementWeights
    expect(candidates.map((candidate) => scoreStatement(context, candidate, false))).toEqual([any + that + sureWord])
  })

  it.each([
    [0, 0.5],
    [22, 0.9],
    [-22, 0.1],
    [1000, 1],
    [-10_000, 0],
  ])('%d is a confidence of %d', (score, confidence) => {
    expect(confidenceOf(score)).toBe(confidence)
  })
})
