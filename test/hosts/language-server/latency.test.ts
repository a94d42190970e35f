import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageRoot } from '../../support/built-package'
import { LspClient } from './lsp-client'

const SEED = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')

let client: LspClient
beforeEach(() => {
  client = new LspClient()
})
afterEach(() => client.remove())

const at = (line: number, character: number) => ({ line, character })
const docOf = (name: string) => ({ textDocument: { uri: client.uri(name) } })

describe('a story of 200 kB', () => {
  it('answers each keystroke', async () => {
    await client.start()
    const text = `Rain expected\n\n${SEED.slice(SEED.indexOf('CHONGQING'))}${`\n${SEED.slice(600)}`.repeat(42)}`
    expect(text.length).toBeGreaterThan(200_000)
    await client.open('big.txt', text)
    const times: number[] = []
    for (let i = 0; i < 12; i++) {
      const from = performance.now()
      await client.type('big.txt', at(6, i), 'x')
      await client.diagnostics('big.txt')
      times.push(performance.now() - from)
    }
    const burst = performance.now()
    for (let i = 0; i < 20; i++) await client.type('big.txt', at(8, i), 'y')
    await client.diagnostics('big.txt')
    const sorted = times.toSorted((a, b) => a - b)
    const before = client.published.length
    console.log(
      `${(text.length / 1000).toFixed(0)} kB: findings ${sorted[6]?.toFixed(0)} ms after a keystroke (median of 12, most ${sorted.at(-1)?.toFixed(0)} ms), ${(performance.now() - burst).toFixed(0)} ms after a burst of 20`,
    )
    for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full']) {
      const from = performance.now()
      await client.request(`textDocument/${method}`, docOf('big.txt'))
      console.log(`${method}: ${(performance.now() - from).toFixed(0)} ms`)
    }
    expect(client.published.length).toBe(before)
  })
})
