import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'
import { faults } from '../support/laws'

/*
 * The laws of DESIGN that bind the parser, over the written and made stories of fixtures/corpus.
 */
const GROUP = 500 // stories of a test

describe.each(['lines-unseen.jsonl', 'lines-made.jsonl'])('every story of %s keeps the laws', (name) => {
  const file = readFileSync(new URL(`../../fixtures/corpus/${name}`, import.meta.url), 'utf8')
  const stories = file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })
  for (let from = 0; from < stories.length; from += GROUP)
    it(`from story ${from + 1}`, { timeout: 120_000 }, () => {
      const broken = stories.slice(from, from + GROUP).flatMap(({ id, text }) => {
        const found = faults(text, parse(text))
        return found.length > 0 ? [{ id, found }] : []
      })
      expect(broken).toEqual([])
    })
})
