import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'
import { faults } from '../support/laws'

/*
 * fixtures/parse/<name>.txt is a copy, <name>.json the result: the article, and what was repaired, dropped and reported.
 * `WIRECOPY_UPDATE=1 npx vitest run test/parse/parse.test.ts` writes them anew; read each line of the difference before it is committed.
 */
const folder = new URL('../../fixtures/parse/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort()

const resultOf = ({ text, article, repairs, dropped, unread, diagnostics }: Story): unknown => ({
  article,
  repairs: repairs
    .filter(({ kind }) => kind !== 'hard-wrap')
    .map(({ kind, start, end, text: by }) => [kind, text.slice(start, end), by]),
  dropped: dropped.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  unread: unread.map(({ start, end }) => text.slice(start, end)),
  diagnostics: diagnostics.map(({ rule, severity, path }) => [rule, severity, path]),
})

describe('copy of every kind', () => {
  it.each(names)('%s', (name) => {
    const copy = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    const story = parse(copy)
    const golden = new URL(`${name}.json`, folder)
    if (process.env.WIRECOPY_UPDATE || !existsSync(golden))
      writeFileSync(golden, `${JSON.stringify(resultOf(story), null, 2)}\n`)
    expect(resultOf(story)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
    expect(faults(copy, story)).toEqual([])
  })
})
