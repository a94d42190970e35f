import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeAction, DocumentSymbol, FoldingRange, Hover, SemanticTokens, TextEdit } from 'vscode-languageserver'
import { parse } from 'wirecopy'
import { toNewsml } from 'wirecopy/newsml'
import { toNinjs } from 'wirecopy/ninjs'
import { toNitf } from 'wirecopy/nitf'
import { packageRoot } from '../../support/built-package'
import { edited, LspClient } from './lsp-client'

const SEED = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')
const FAULTY = 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n\n"It will last, said Rui Costa.\n'

let client: LspClient
beforeEach(() => {
  client = new LspClient()
})
afterEach(() => client.remove())

const at = (line: number, character: number) => ({ line, character })
const docOf = (name: string) => ({ textDocument: { uri: client.uri(name) } })
const fixAll = { diagnostics: [], only: ['source.fixAll.wirecopy'] }

/** Returns the words of each semantic token with the name of its type. */
function tokensOf({ data }: SemanticTokens, text: string, types: readonly string[]): [string, string][] {
  const lines = text.split(/\r\n|\r|\n/)
  let line = 0
  let start = 0
  const found: [string, string][] = []
  for (let i = 0; i < data.length; i += 5) {
    const [lines_ = 0, chars = 0, length = 0, type = 0] = data.slice(i, i + 5)
    line += lines_
    start = lines_ > 0 ? chars : start + chars
    found.push([types[type] ?? '', lines[line]?.slice(start, start + length) ?? ''])
  }
  return found
}

describe('wirecopy language-server on the seed', () => {
  it('says what it can do, and ends with exit code 0', async () => {
    const { capabilities, serverInfo } = await client.start()
    expect(serverInfo?.name).toBe('wirecopy')
    expect(Object.keys(capabilities)).toEqual(expect.arrayContaining(['hoverProvider', 'documentFormattingProvider']))
    expect(await client.stop()).toBe(0)
  })

  it('ends when the editor dies', async () => {
    await client.start()
    expect(await client.abandon()).not.toBe(0)
  })

  it('reports findings, and again with each edit', async () => {
    await client.start()
    const found = await client.open('seed.txt', SEED)
    expect(found.map(({ code }) => code)).toContain('damage/glued-paragraph')
    const glued = found.find(({ code }) => code === 'damage/glued-paragraph')
    expect(glued).toMatchObject({
      source: 'wirecopy',
      severity: 2,
      range: { start: at(22, 162) },
      codeDescription: { href: expect.stringContaining('damage/glued-paragraph') },
    })
    await client.type('seed.txt', at(22, 163), '\n\n')
    const after = await client.diagnostics('seed.txt')
    expect(after.filter(({ code }) => code === 'damage/glued-paragraph')).toHaveLength(
      found.filter(({ code }) => code === 'damage/glued-paragraph').length - 1,
    )
  })

  it('shows part, value, rule and score on hover', async () => {
    await client.start()
    await client.open('seed.txt', SEED)
    const hover = async (line: number, character: number) => {
      const found = await client.request<Hover | null>('textDocument/hover', {
        ...docOf('seed.txt'),
        position: at(line, character),
      })
      return (found?.contents as { value: string } | undefined)?.value ?? ''
    }
    expect(await hover(0, 15)).toMatch(
      /^\*\*headline\*\*\n\n`Xi calls on Chongqing[\s\S]*place `Chongqing`, `CN-CQ`[\s\S]*label `headline`, \d+ ahead of/,
    )
    expect(await hover(4, 3)).toMatch(/^\*\*dateline\.places\.0\.text\*\*[\s\S]*dateline: score \d+ \(/)
    expect(await hover(2, 3)).toMatch(/Not part of the story.*comment-count/)
    expect(await hover(4, 55)).toMatch(/person `Xi Jinping`/)
    expect(await hover(22, 163)).toMatch(/warning `damage\/glued-paragraph`/)
    expect(await hover(1, 0)).toBe('')
  })

  it('gives symbols: headline, dateline, paragraphs, people', async () => {
    await client.start()
    await client.open('seed.txt', SEED)
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', docOf('seed.txt'))
    expect(symbols.slice(0, 3).map(({ detail }) => detail)).toEqual(['headline', 'dateline', 'body.0'])
    const people = symbols.find(({ name }) => name === 'People')
    expect(people?.children?.map(({ name }) => name)).toContain('Xi Jinping')
    const lines = (symbol: DocumentSymbol): void => {
      expect(symbol.range.start.line).toBeLessThanOrEqual(symbol.selectionRange.start.line)
      expect(symbol.range.end.line).toBeGreaterThanOrEqual(symbol.selectionRange.end.line)
      for (const child of symbol.children ?? []) lines(child)
    }
    for (const symbol of symbols) lines(symbol)
  })

  it('colours parts and names, and folds', async () => {
    const { capabilities } = await client.start()
    await client.open('seed.txt', SEED)
    const found = await client.request<SemanticTokens>('textDocument/semanticTokens/full', docOf('seed.txt'))
    const types = capabilities.semanticTokensProvider?.legend.tokenTypes ?? []
    const tokens = tokensOf(found, SEED, types)
    expect(tokens).toContainEqual(['comment', '0 comment'])
    expect(tokens).toContainEqual(['variable', 'Xi Jinping'])
    expect(tokens).toContainEqual(['type', 'Chongqing'])
    expect(tokens).toContainEqual(['number', 'Monday afternoon'])
    expect(tokens.find(([type]) => type === 'class')?.[1]).toMatch(/calls on/)
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', docOf('seed.txt'))
    expect(folds.length).toBeGreaterThan(0)
    for (const { startLine, endLine } of folds) expect(endLine).toBeGreaterThan(startLine)
  })

  it('fixes one finding, all of them, and formats', async () => {
    await client.start()
    const found = await client.open('seed.txt', SEED)
    const glued = found.find(({ code }) => code === 'damage/glued-paragraph')
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...docOf('seed.txt'),
      range: glued?.range,
      context: { diagnostics: [] },
    })
    const quick = actions.find(({ kind }) => kind === 'quickfix')
    const edits = quick?.edit?.changes?.[client.uri('seed.txt')] ?? []
    expect(edited(SEED, edits)).toContain('orderly fashion.\n\nOn Wednesday morning')
    const [all] = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...docOf('seed.txt'),
      range: { start: at(0, 0), end: at(0, 0) },
      context: fixAll,
    })
    const resolved = await client.request<CodeAction>('codeAction/resolve', all ?? {})
    const fixed = edited(SEED, resolved.edit?.changes?.[client.uri('seed.txt')] ?? [])
    const formatted = await client.request<TextEdit[]>('textDocument/formatting', {
      ...docOf('seed.txt'),
      options: { tabSize: 2, insertSpaces: true },
    })
    expect(edited(SEED, formatted)).toBe(fixed)
    expect(fixed).not.toBe(SEED)
    const clean = await client.open('clean.txt', fixed)
    expect(clean.filter(({ code }) => code === 'damage/glued-paragraph')).toEqual([])
  })
})

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

describe('settings', () => {
  const RULE = `{ id: 'desk/throws', severity: 'error', summary: 'No failure.', why: 'Test.', source: 'Test.',
    check({ article }) { if (article.headline?.includes('Rain')) throw new Error('Out of ink'); return [] } }`

  it('a rule that throws is a finding, and the others and the server go on', async () => {
    client.write(
      'wirecopy.config.mjs',
      `export default { customRules: [${RULE}], rules: { 'quotes/balanced': 'error' } }`,
    )
    await client.start()
    const found = await client.open('a.txt', FAULTY)
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['rule/failed', 'quotes/balanced']))
    expect(found.find(({ code }) => code === 'rule/failed')?.message).toMatch(/desk\/throws.*Out of ink/)
    await client.type('a.txt', at(0, 0), 'Snow, not ', at(0, 5))
    expect((await client.diagnostics('a.txt')).map(({ code }) => code)).not.toContain('rule/failed')
  })

  it('are those of the config of the folder, and follow its changes', async () => {
    client.write('wirecopy.config.json', '{ "rules": { "quotes/balanced": "off" } }')
    await client.start()
    expect((await client.open('a.txt', FAULTY)).map(({ code }) => code)).not.toContain('quotes/balanced')
    client.write('wirecopy.config.json', '{ "rules": { "quotes/balanced": "error" } }')
    client.published.length = 0
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('wirecopy.config.json'), type: 2 }],
    })
    expect((await client.diagnostics('a.txt')).map(({ code }) => code)).toContain('quotes/balanced')
  })

  it('a broken config is shown, and the defaults apply', async () => {
    client.write('wirecopy.config.json', '{ "rules": ')
    await client.start()
    expect((await client.open('a.txt', FAULTY)).map(({ code }) => code)).toContain('quotes/balanced')
    expect(client.shown.join()).toMatch(/Cannot load config .*wirecopy\.config\.json/)
  })

  it('may be options of the command', async () => {
    await client.start(['--no-config', '--rule', 'quotes/balanced=off'])
    expect((await client.open('a.txt', FAULTY)).map(({ code }) => code)).not.toContain('quotes/balanced')
  })
})

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
