import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtCli, packageRoot } from '../../support/built-package'

const SEED = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')
const FAULTY = 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n\n"It will last, said Rui Costa.\n'
const KILLED = `KILL KILL KILL\n\n${SEED}`

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-mcp-'))
const outside = mkdtempSync(join(tmpdir(), 'wirecopy-outside-'))
const client = new Client({ name: 'test', version: '1.0.0' })

beforeAll(async () => {
  writeFileSync(join(folder, 'seed.txt'), SEED)
  writeFileSync(join(outside, 'secret.txt'), 'Secret\n\nPARIS (AP) -- A secret.\n')
  writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  const transport = new StdioClientTransport({ command: process.execPath, args: [builtCli, 'mcp'], cwd: folder })
  await client.connect(transport)
})
afterAll(async () => {
  await client.close()
  for (const one of [folder, outside]) rmSync(one, { recursive: true, force: true })
})

/** Calls a tool. Returns its text, its data, and whether it failed. */
async function call(name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args })
  const [first] = content as readonly { readonly type: string; readonly text: string }[]
  return { text: first?.text ?? '', data: structuredContent as Record<string, unknown>, isError: isError === true }
}

describe('wirecopy mcp', () => {
  it('lists its tools, all of which only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['parse', 'check', 'fix', 'verify', 'convert', 'explain'])
    for (const { annotations, description, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
      expect(description).not.toBe('')
      expect(Object.keys(inputSchema.properties ?? {})).toContain('text')
    }
  })

  it('parse reads text and files of the working directory', async () => {
    const { data } = await call('parse', { file: 'seed.txt', annotations: true })
    expect(data.articles).toMatchObject([{ headline: expect.stringMatching(/^Xi calls on/), annotations: {} }])
    const { data: dated } = await call('parse', { text: 'Rain\n\nPARIS, March 4 (AP) -- Rain.\n', date: '2024-03-05' })
    expect(dated.articles).toMatchObject([{ dateline: { date: { value: '2024-03-04' } } }])
  })

  it('check reports findings with their places', async () => {
    const { text, data } = await call('check', { text: FAULTY, rules: { 'quotes/balanced': 'error' } })
    expect(text).toContain('copy:5:1: error: Quotation is not closed. [quotes/balanced]')
    expect(data.counts).toMatchObject({ error: 1 })
    expect((await call('check', { text: FAULTY, profile: 'apple' })).text).toMatch(/profile/)
    const embargoed = `EMBARGOED UNTIL 0001 GMT, April 24, 2024\n\n${SEED}`
    expect((await call('check', { text: embargoed, now: '2024-04-23T00:00:00Z' })).text).toContain('item/embargo-clear')
    expect((await call('check', { text: embargoed })).text).not.toContain('item/embargo-clear')
  })

  it('fix returns the fixed text and leaves the file', async () => {
    const { text, data } = await call('fix', { file: 'seed.txt' })
    expect(text).toContain('orderly fashion.\n\nOn Wednesday morning')
    expect(data.isChanged).toBe(true)
    expect(readFileSync(join(folder, 'seed.txt'), 'utf8')).toBe(SEED)
    expect((await call('fix', { text: KILLED })).text).toContain('KILL KILL KILL')
  })

  it('verify finds what a copy does not say', async () => {
    const copy = 'Rain expected\n\nPARIS (AP) -- Two people were hurt, the mayor said.\n'
    expect((await call('verify', { article: copy, text: copy })).data.isVerified).toBe(true)
    const { text, data } = await call('verify', { article: copy.replace('Two', 'Twelve'), text: copy })
    expect(data.isVerified).toBe(false)
    expect(text).toMatch(/copy:\d+:\d+: /)
    const { articles } = (await call('parse', { text: copy })).data as { readonly articles: readonly object[] }
    expect((await call('verify', { article: articles[0], text: copy })).data.isVerified).toBe(true)
    expect((await call('verify', { article: { ...articles[0], headline: 'Snow' }, text: copy })).text).toContain(
      '“Snow”',
    )
  })

  it('convert writes a format and lists losses, and refuses a killed story', async () => {
    const { text, data } = await call('convert', {
      ...{ text: SEED, to: 'newsml', provider: 'Example', guid: 'tag:example.com,2024:xi' },
      versionCreated: '2024-04-24T09:30:00Z',
    })
    expect(text).toContain('<newsItem')
    expect(data.losses).toEqual([expect.any(Array)])
    const now = {
      text: SEED,
      to: 'newsml',
      provider: 'Example',
      guid: 'tag:example.com,2024:xi',
      versionCreated: 'now',
    }
    expect((await call('convert', now)).text).toMatch(/<versionCreated>20\d\d-\d\d-\d\dT/)
    const refused = await call('convert', { text: KILLED, to: 'html' })
    expect(refused).toMatchObject({ isError: true, text: expect.stringMatching(/killed and must not be published/) })
    expect((await call('convert', { text: KILLED, to: 'html', drafts: true })).isError).toBe(false)
  })

  it('explain describes a rule and a reading', async () => {
    expect((await call('explain', { rule: 'headline/short-enough' })).data).toMatchObject({ severity: 'info' })
    expect((await call('explain', { rule: 'headline/short-enuogh' })).text).toMatch(
      /Did you mean headline\/short-enough/,
    )
    const { data } = await call('explain', { text: SEED })
    const lines = data.lines as readonly { readonly text: string; readonly label: string }[]
    expect(lines[0]).toMatchObject({ label: 'headline', text: expect.stringMatching(/^Xi calls on/) })
    expect(data.datelines).toContainEqual(expect.objectContaining({ dateline: 'CHONGQING (Xinhua/Internews):' }))
  })

  it.each<[what: string, tool: string, args: Record<string, unknown>, message: RegExp]>([
    ['a file above the folder', 'parse', { file: '../secret.txt' }, /No such file|not in the working directory/],
    ['an absolute path', 'parse', { file: '/etc/passwd' }, /not in the working directory/],
    ['a link that leads out', 'parse', { file: 'link.txt' }, /not in the working directory/],
    ['a folder', 'parse', { file: '.' }, /folder/],
    ['a missing file', 'fix', { file: 'none.txt' }, /No such file/],
    ['neither text nor file', 'check', {}, /either text or file/],
    ['both', 'check', { text: 'a', file: 'seed.txt' }, /either text or file/],
    ['an unknown format', 'convert', { text: SEED, to: 'word' }, /to/],
    ['a broken document', 'parse', { text: '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><a' }, /line 1/],
    ['binary data', 'parse', { file: 'picture.png' }, /binary|not text/i],
    ['an invalid zone', 'parse', { text: SEED, zone: 'Mars' }, /zone/],
    ['an unknown argument', 'check', { text: SEED, profil: 'ap' }, /profil/],
    ['an article that is none', 'verify', { text: SEED, article: { headlin: 'Rain' } }, /body|headlin|article/],
  ])('refuses %s, and goes on', async (_, tool, args, message) => {
    const { isError, text } = await call(tool, args)
    expect(isError).toBe(true)
    expect(text).toMatch(message)
    expect((await call('parse', { text: 'Rain\n' })).isError).toBe(false)
  })

  it('writes no file', () => {
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'picture.png', 'seed.txt'])
  })
})

it('without the SDK says what to install', () => {
  const bare = mkdtempSync(join(tmpdir(), 'wirecopy-bare-'))
  try {
    const target = join(bare, 'node_modules/wirecopy')
    mkdirSync(target, { recursive: true })
    for (const name of ['dist', 'package.json'])
      cpSync(join(packageRoot, name), join(target, name), { recursive: true })
    symlinkSync(join(packageRoot, 'node_modules/zod'), join(bare, 'node_modules/zod'), 'junction')
    const { status, stderr } = spawnSync(process.execPath, [join(target, 'dist/cli.js'), 'mcp'], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/npm install @modelcontextprotocol\/sdk/)
  } finally {
    rmSync(bare, { recursive: true, force: true })
  }
})
