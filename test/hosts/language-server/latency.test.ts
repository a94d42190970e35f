import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../../support/built-package'
import { LspClient } from './lsp-client'

const SEED = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')

const KEYSTROKES = 12

let client: LspClient
beforeEach(() => {
  client = new LspClient()
})
afterEach(() => client.remove())

const at = (line: number, character: number) => ({ line, character })
const docOf = (name: string) => ({ textDocument: { uri: client.uri(name) } })

/** Types letters into a document, one after the other answer. Returns how long the findings took, sorted, in milliseconds. */
async function typed(name: string, line: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < KEYSTROKES; i++) {
    const from = performance.now()
    await client.type(name, at(line, i), 'x')
    await client.diagnostics(name)
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)
}

const figures = (times: readonly number[]): string =>
  `findings ${times[KEYSTROKES / 2]?.toFixed(0)} ms after a keystroke (median of ${KEYSTROKES}, most ${times.at(-1)?.toFixed(0)} ms)`

describe('the seed', () => {
  it('answers each keystroke', async () => {
    await client.start()
    await client.open('seed.txt', SEED)
    const times = await typed('seed.txt', 4)
    console.log(`${(SEED.length / 1000).toFixed(1)} kB: ${figures(times)}`)
    expect(times).toHaveLength(KEYSTROKES)
  })
})

describe('a story of 200 kB', () => {
  it('answers each keystroke', async () => {
    await client.start()
    const text = `Rain expected\n\n${SEED.slice(SEED.indexOf('CHONGQING'))}${`\n${SEED.slice(600)}`.repeat(42)}`
    expect(text.length).toBeGreaterThan(200_000)
    await client.open('big.txt', text)
    const times = await typed('big.txt', 6)
    const burst = performance.now()
    for (let i = 0; i < 20; i++) await client.type('big.txt', at(8, i), 'y')
    await client.diagnostics('big.txt')
    const before = client.published.length
    console.log(
      `${(text.length / 1000).toFixed(0)} kB: ${figures(times)}, ${(performance.now() - burst).toFixed(0)} ms after a burst of 20`,
    )
    for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full']) {
      const from = performance.now()
      await client.request(`textDocument/${method}`, docOf('big.txt'))
      console.log(`${method}: ${(performance.now() - from).toFixed(0)} ms`)
    }
    expect(client.published.length).toBe(before)
  })
})
