import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/annotate/annotate'

/** Stories of a headline and a text with the names that they have, a line each; the top of the file explains them. */
const cases = readFileSync(new URL('../../../fixtures/annotate/headlines.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))

/** Returns a text without its marks. */
const unmarked = (text: string): string => text.replace(/\[(?:person|organisation|place) ([^\]]+)\]/g, '$1')

/** Marks the names of a headline, the outermost of those inside one another. */
function markedHeadline(headline: string, text: string): string {
  const body = [{ kind: 'paragraph' as const, text }]
  const { people = [], organisations = [], places = [] } = annotate({ headline, language: 'en', body }).annotations
  const names = Object.entries({ person: people, organisation: organisations, place: places }).flatMap(([kind, list]) =>
    list.flatMap(({ mentions }) => mentions.filter(({ path }) => path === 'headline').map((at) => ({ kind, ...at }))),
  )
  names.sort((a, b) => a.start - b.start || b.end - a.end)
  let marked = ''
  let last = 0
  for (const { kind, start, end } of names) {
    if (start < last) continue
    marked += `${headline.slice(last, start)}[${kind} ${headline.slice(start, end)}]`
    last = end
  }
  return marked + headline.slice(last)
}

describe('names of headlines in title case', () => {
  it.each(cases)('%s', (line) => {
    const [headline = '', text = ''] = line.split(' | ')
    expect(markedHeadline(unmarked(headline), unmarked(text))).toBe(headline)
  })
})
