import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { features } from '../../../src/parse/labels/features'
import { readStoryLines } from '../../../src/parse/labels/story-lines'
import { openReader } from '../../../src/parse/open-reader'

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

function hasFeature(name: string, example: string): boolean {
  const copy = example.split('¦').map((line) => line.replace(/^ | $/g, ''))
  const marked = copy.findIndex((line) => line.includes('▸'))
  const target = (marked < 0 ? copy[0] : copy[marked])?.replace('▸', '').trim() ?? ''
  const reader = openReader(copy.join('\n').replace('▸', ''))
  const lines = readStoryLines(
    reader,
    reader.blocks.map((_, index) => index),
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
