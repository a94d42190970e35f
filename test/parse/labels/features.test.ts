import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { features } from '../../../src/parse/labels/features'
import { readStoryLines } from '../../../src/parse/labels/story-lines'
import { openReader } from '../../../src/parse/open-reader'
import { pagePositions } from '../../../src/parse/page/page-positions'

/*
 * Above each row of src/parse/labels/features: a line that has the feature and, after `not:`, one that has not.
 * ` ¦ ` is a line break; `▸` marks the line that is meant, where there are several.
 */
const folder = new URL('../../../src/parse/labels/features/', import.meta.url)
const EXAMPLE = /^ {2}\/\/ (.+?) {5}not: (.+)\n {2}(?:\[\s*'([^']+)'|part\('([^']+)'\))/gmu

const rows = readdirSync(folder)
  .filter((file) => file !== 'feature.ts')
  .flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(EXAMPLE)].map(([, has, not, name, part]) => ({
      name: name ?? `part ${part}`,
      has: has as string,
      not: not as string,
    })),
  )

/** Web page of the examples that open with `page ¦`. */
const PAGE = `Home
News
Sport
Weather
Subscribe
Log in
Crews vote to end the strike
By Jane Doe
April 24, 2024
The crews of the northern ferries voted on Monday to end a strike, the union of seamen said in Port Arden.
Boats leave the harbor of Port Arden at noon on Tuesday, for the first time since May.
Advertisement
The union of the crews said the strike had cost the ferries a million a week and the crews a month of pay.
More from the coast
Fog
Gulls
Tides
Lights
Nets
Oysters
Piers
Storms
Swimmers
Terms of use
Privacy policy
Contact us`.split('\n')

function hasFeature(name: string, example: string): boolean {
  const parts = example.split('¦').map((line) => line.replace(/^ | $/g, ''))
  const chosen = parts.at(-1) ?? ''
  const copy = parts[0] === 'page' ? PAGE.map((line) => (chosen === `▸${line}` ? chosen : line)) : parts
  const marked = copy.findIndex((line) => line.includes('▸'))
  const target = (marked < 0 ? copy[0] : copy[marked])?.replace('▸', '').trim() ?? ''
  const reader = openReader(copy.join('\n').replace('▸', ''))
  const lines = readStoryLines(
    reader,
    reader.blocks.map((_, index) => index),
    pagePositions(reader.source, reader.blocks),
  )
  const start = copy.slice(0, Math.max(marked, 0)).join('\n').length
  const line = lines.find((one) => reader.block(one.index).end > start && one.text.startsWith(target.slice(0, 3)))
  return features.find(([own]) => own === name)?.[1](line ?? (lines[0] as never)) ?? false
}

describe('a feature of the line model', () => {
  it('has an example and a counter-example, whatever its name', () => {
    expect(features.map(([name]) => name).filter((name) => !rows.some((row) => row.name === name))).toEqual([])
  })

  it('has a name of its own', () => {
    expect(new Set(features.map(([name]) => name)).size).toBe(features.length)
  })

  it.each(rows)('$name: $has', ({ name, has, not }) => {
    expect([hasFeature(name, has), hasFeature(name, not)]).toEqual([true, false])
  })
})
