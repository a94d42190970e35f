import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeAction, DocumentSymbol, FoldingRange, Hover, SemanticTokens, TextEdit } from 'vscode-languageserver'
import { packageRoot } from '../../support/built-package'
import { edited, LspClient } from './lsp-client'
import { tokensOf } from './tokens-of'

const SEED = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')

let client: LspClient
beforeEach(() => {
  client = new LspClient()
})
afterEach(() => client.remove())

const at = (line: number, character: number) => ({ line, character })
const docOf = (name: string) => ({ textDocument: { uri: client.uri(name) } })
const fixAll = { diagnostics: [], only: ['source.fixAll.wirecopy'] }

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
      /^\*\*headline\*\*\n\n`Xi calls on Chongqing[\s\S]*place `Chongqing`, `CN-CQ`[\s\S]*label `headline`, \d+ ahead of \w/,
    )
    expect(await hover(4, 3)).toMatch(
      /^\*\*dateline\.places\.0\.text\*\*[\s\S]*place `Chongqing`, `CN-CQ`[\s\S]*dateline: score \d+ \(/,
    )
    expect(await hover(4, 3)).toMatch(/label `body`, certain by the grammar \(/)
    expect(await hover(6, 3)).not.toMatch(/place `Chongqing`/)
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
    expect(folds[0]).toMatchObject({ startLine: 0, endLine: 3 }) // the dateline of line 4 is in the line of the body
    expect(folds[1]).toMatchObject({ startLine: 4 })
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
