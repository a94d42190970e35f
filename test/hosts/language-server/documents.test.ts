import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentSymbol, Hover, SemanticTokens, TextEdit } from 'vscode-languageserver'
import { parse } from 'wirecopy'
import { toNewsml } from 'wirecopy/newsml'
import { toNinjs } from 'wirecopy/ninjs'
import { toNitf } from 'wirecopy/nitf'
import { packageRoot } from '../../support/built-package'
import { edited, LspClient } from './lsp-client'
import { tokensOf } from './tokens-of'

const SEED = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')
const FAULTY = 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n\n"It will last, said Rui Costa.\n'

let client: LspClient
beforeEach(() => {
  client = new LspClient()
})
afterEach(() => client.remove())

const at = (line: number, character: number) => ({ line, character })
const docOf = (name: string) => ({ textDocument: { uri: client.uri(name) } })

describe('documents', () => {
  const { article } = parse('Rain expected\n\nPARIS (AP) -- Rain is expected, Rui Costa said.\n')
  const item = { guid: 'tag:example.com,2024:rain', provider: 'Example', versionCreated: '2024-04-24T09:30:00Z' }

  it.each([
    ['a.newsml.xml', toNewsml(article, item)],
    ['a.nitf.xml', toNitf(article)],
    ['a.ninjs.json', toNinjs(article, item)],
    ['a.md', '---\ntitle: Rain expected\n---\n\nRain is expected, Rui Costa said.\n'],
    ['a.wire', 'Rain expected\r\n\r\nPARIS (AP) -- Rain is expected, Rui Costa said.\r\n'],
  ])('%s is read by its format', async (name, text) => {
    const { capabilities } = await client.start()
    await client.open(name, text)
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', docOf(name))
    expect(symbols.map(({ name }) => name)).toEqual(expect.arrayContaining(['Rain expected', 'People']))
    const found = await client.request<SemanticTokens>('textDocument/semanticTokens/full', docOf(name))
    const types = capabilities.semanticTokensProvider?.legend.tokenTypes ?? []
    expect(tokensOf(found, text, types)).toContainEqual(['variable', 'Rui Costa'])
  })

  it('a document that is cut is one error at its place, and is read again when whole', async () => {
    await client.start()
    const whole = toNewsml(article, item)
    const [error, ...others] = await client.open('a.xml', whole.slice(0, -40))
    expect(others).toEqual([])
    expect(error).toMatchObject({ severity: 1, code: 'invalid-input' })
    expect(error?.range.start.line).toBeGreaterThan(5)
    const lines = whole.slice(0, -40).split('\n')
    await client.type('a.xml', at(lines.length - 1, lines.at(-1)?.length ?? 0), whole.slice(-40))
    expect((await client.diagnostics('a.xml')).filter(({ code }) => code === 'invalid-input')).toEqual([])
  })

  it('offers no fix that would set a restricted story free, and keeps hostile text as text', async () => {
    await client.start()
    const text = `KILL KILL KILL\n\n${SEED}\n\`\`\`](command:x) <b>\n`
    await client.open('a.txt', text)
    const edits = await client.request<TextEdit[]>('textDocument/formatting', {
      ...docOf('a.txt'),
      options: { tabSize: 2, insertSpaces: true },
    })
    expect(edited(text, edits)).toContain('KILL KILL KILL')
    const hover = await client.request<Hover | null>('textDocument/hover', {
      ...docOf('a.txt'),
      position: at(text.split('\n').length - 2, 8),
    })
    const { value = '' } = (hover?.contents ?? {}) as { value?: string }
    expect(value.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '')).not.toMatch(/command:|<b>/)
  })

  it('survives text that is no text: a line of 1 MB, half a character, no text at all', async () => {
    await client.start()
    for (const [name, text] of [
      ['long.txt', `Rain\n\n${'rain '.repeat(200_000)}`],
      ['half.txt', `${SEED}\n\uD800 \u202E\u0000`],
      ['empty.txt', ''],
      ['deep.json', '['.repeat(50_000)],
    ] as const) {
      await client.open(name, text)
      const format = { ...docOf(name), options: { tabSize: 2, insertSpaces: true } }
      const edits = await client.request<TextEdit[]>('textDocument/formatting', format)
      expect(edited(text, edits)).not.toContain('\uFFFD')
      for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full'])
        expect(await client.request(`textDocument/${method}`, docOf(name))).toBeTruthy()
    }
    expect(client.shown).toEqual([])
    expect(await client.stop()).toBe(0)
  })

  it('forgets a closed document, and answers for none with nothing', async () => {
    await client.start()
    await client.open('a.txt', FAULTY)
    await client.notify('textDocument/didClose', docOf('a.txt'))
    expect(await client.request('textDocument/hover', { ...docOf('a.txt'), position: at(0, 0) })).toBeNull()
    expect(await client.request('textDocument/documentSymbol', docOf('never.txt'))).toEqual([])
  })
})
