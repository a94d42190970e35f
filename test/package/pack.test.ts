import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-pack-'))

function run(command: string, args: string[], cwd = folder): string {
  // On Windows, npm and the programs that it installs are scripts of the shell.
  const shell = process.platform === 'win32' && command !== process.execPath
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8', shell })
  expect(status, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`).toBe(0)
  return stdout
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

/** First program of a user, as a module and as a script. */
const use = `
const story = parse('Rain expected\\n\\nPARIS (AP) -- Rain is expected, they said.\\n')
const xml = toNewsml(story.article, { guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z' })
Article.parse(fromNewsml(xml))
const markdown = convert(toJson(story.article), { to: 'markdown' })
fromMarkdown(markdown)
console.log(story.article.headline, story.article.dateline.places[0].text)
`

const typed = `
import { parse, validate, type Article, type Diagnostic, type Story } from 'wirecopy'
import { convert, type ConvertOptions } from 'wirecopy/convert'
import { fromJson, toJson } from 'wirecopy/json'
import { toMarkdown } from 'wirecopy/markdown'
import { toNewsml } from 'wirecopy/newsml'
import * as schema from 'wirecopy/schema'

const story: Story = parse('Rain expected')
const article: Article = story.article
const headline: string | undefined = article.headline
const again: Article = schema.Article.parse(fromJson(toJson(article)))
const problems: Diagnostic[] = validate(story)
const options: ConvertOptions = { to: 'markdown' }
const texts: string[] = [convert('Rain expected', options), toMarkdown(again), toNewsml(article, { guid: 'urn:x:1' })]
for (const block of article.body) if (block.kind === 'list') texts.push(...block.items.map((item) => item.text))
// @ts-expect-error: an article has no title
article.title
// @ts-expect-error: no such format
convert('Rain expected', { to: 'word' })
export { headline, problems, texts }
`

beforeAll(() => {
  write('package.json', JSON.stringify({ name: 'user', private: true }))
  run('npm', ['pack', '--silent', '--pack-destination', folder], root)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', join(folder, tarball)])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package as users get it', () => {
  it('brings no more than these packages, and is no larger than this', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Object.keys(dependencies).sort()).toEqual([
      '@nodable/entities',
      'js-yaml',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'parse5',
      'postal-mime',
      'saxes',
      'zod',
    ])
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
    expect(statSync(join(folder, tarball)).size).toBeLessThan(4_900_000) // 4.7 MB in November 2026, 17 MB on disk
  })

  it('works in an ES module', () => {
    const entries = { index: 'parse', json: 'toJson', convert: 'convert', schema: 'Article' }
    const imports = Object.entries(entries).map(
      ([entry, name]) => `import { ${name} } from 'wirecopy${entry === 'index' ? '' : `/${entry}`}'`,
    )
    imports.push(
      `import { toNewsml, fromNewsml } from 'wirecopy/newsml'`,
      `import { fromMarkdown } from 'wirecopy/markdown'`,
    )
    write('use.mjs', `${imports.join('\n')}\n${use}`)
    expect(run(process.execPath, ['use.mjs'])).toBe('Rain expected PARIS\n')
  })

  it('works in a CommonJS script, with one error class', () => {
    const requires = `
const { parse, WirecopyError } = require('wirecopy')
const { toJson, fromJson } = require('wirecopy/json')
const { toNewsml, fromNewsml } = require('wirecopy/newsml')
const { fromMarkdown } = require('wirecopy/markdown')
const { convert } = require('wirecopy/convert')
const { Article } = require('wirecopy/schema')
try { fromJson('{') } catch (error) { if (!(error instanceof WirecopyError)) throw error }
`
    write('use.cjs', requires + use)
    expect(run(process.execPath, ['use.cjs'])).toBe('Rain expected PARIS\n')
  })

  it.each([
    { moduleResolution: 'node16', module: 'node16', file: 'typed.mts' },
    { moduleResolution: 'node16', module: 'node16', file: 'typed.cts' },
    { moduleResolution: 'bundler', module: 'esnext', file: 'typed.ts' },
  ])('is typed under strict for $file with $moduleResolution', ({ moduleResolution, module, file }) => {
    write(file, typed)
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      module,
      moduleResolution,
    }
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }))
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'])
  })

  it('brings the command line with it, and its tools inside', () => {
    write('story.txt', 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n')
    const bin = join(folder, 'node_modules/.bin/wirecopy')
    expect(JSON.parse(run(bin, ['convert', 'story.txt', '--to', 'json'])).headline).toBe('Rain expected')
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('commander')
  })

  it('brings the JSON Schema, and no source, test or map', () => {
    const schema = JSON.parse(run(process.execPath, ['-p', `JSON.stringify(require('wirecopy/schema.json'))`]))
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const files = readdirSync(join(folder, 'node_modules/wirecopy'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => /\.map$|^src|^test|(?<!\.d)\.ts$/.test(file))).toEqual([])
    expect(files).toContain('LICENSE')
    const version = JSON.parse(readFileSync(join(folder, 'node_modules/wirecopy/package.json'), 'utf8')).version
    expect(run(join(folder, 'node_modules/.bin/wirecopy'), ['--version'])).toBe(`${version}\n`)
  })
})
