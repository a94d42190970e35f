import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterEach, describe, expect, it } from 'vitest'
import { type BundlerOptions, wirecopy } from '../../../src/hosts/bundler'
import { builtPackage, packageRoot } from '../../support/built-package'
import { bundlers } from './bundlers'
import { createProject, FAULTY, type FixtureProject } from './fixture-project'

let project: FixtureProject | undefined
afterEach(() => project?.remove())

const COPY = 'Rain expected\n\nPARIS (AP) -- Rain is expected, Rui Costa said on Monday.\n'

/** Builds a project with Rollup and returns what `src/main.js` exports as `result`, and the warnings. */
async function imported(main: string, files: Readonly<Record<string, string>>, options: BundlerOptions = {}) {
  project = createProject({ ...files, 'src/main.js': main })
  const built = await bundlers.rollup?.(project.folder, { root: project.folder, ...options })
  expect(built?.errors).toEqual([])
  const { result } = await import(pathToFileURL(built?.file ?? '').href)
  return { result, warnings: built?.warnings ?? [] }
}

const one = (name: string): string => `import value from '${name}'\nexport const result = value\n`

describe('options', () => {
  it('annotate adds annotations', async () => {
    const files = { 'src/story.wire': COPY }
    const { result: plain } = await imported(one('./story.wire'), files)
    expect(plain.annotations).toBeUndefined()
    project?.remove()
    const { result } = await imported(one('./story.wire'), files, { annotate: true })
    expect(result.annotations.people).toMatchObject([{ name: 'Rui Costa' }])
  })

  it('parse and config say how copy is read, and parse wins', async () => {
    const files = { 'src/story.wire': COPY.replace('(AP)', 'March 4 (AP)').replace('PARIS ', 'PARIS, ') }
    const options: BundlerOptions = { config: { date: '2023-03-05', zone: 'Europe/Paris' } }
    const { result } = await imported(one('./story.wire'), files, options)
    expect(result.dateline.date.value).toBe('2023-03-04')
    project?.remove()
    const { result: other } = await imported(one('./story.wire'), files, { ...options, parse: { date: '2024-03-05' } })
    expect(other.dateline.date.value).toBe('2024-03-04')
  })

  it('config says which rules apply to which files', async () => {
    const config: BundlerOptions['config'] = {
      rules: { 'quotes/balanced': 'warning' },
      overrides: [{ files: 'src/drafts/**', rules: { 'quotes/balanced': 'off' } }],
    }
    const files = { 'src/story.wire': FAULTY, 'src/drafts/story.wire': FAULTY }
    const shown = async (name: string) => {
      const { warnings } = await imported(one(name), files, { config })
      project?.remove()
      return warnings.filter((text) => text.includes('quotes/balanced')).length
    }
    expect(await shown('./story.wire')).toBe(1)
    expect(await shown('./drafts/story.wire')).toBe(0)
  })

  it.each<[what: string, options: BundlerOptions]>([
    ['write', { write: { guid: 'tag:example.com,2024:{name}', provider: 'Example' } }],
    ['config', { config: { guid: 'tag:example.com,2024:{name}', provider: 'Example' } }],
  ])('a guid of %s has the name of each file', async (_, options) => {
    const files = { 'src/ferry.wire': COPY, 'src/rain storm.wire': COPY }
    const main = `import a from './ferry.wire?newsml'\nimport b from './rain storm.wire?newsml'\nexport const result = [a, b]\n`
    const write = { versionCreated: '2024-03-04T09:30:00Z', ...options.write }
    const { result } = await imported(main, files, { ...options, write })
    expect(result.map((text: string) => /guid="([^"]*)"/.exec(text)?.[1])).toEqual([
      'tag:example.com,2024:ferry',
      'tag:example.com,2024:rain-storm',
    ])
  })

  it('a guid has the key of each story, and one without a key is named', async () => {
    const write = { guid: 'tag:example.com,2024:{key}', provider: 'Example', versionCreated: '2024-03-04T09:30:00Z' }
    const files = { 'src/keyed.wire': `BC-Rain\n\n${COPY}`, 'src/bare.wire': COPY }
    const { result } = await imported(one('./keyed.wire?newsml'), files, { write })
    expect(result).toContain('guid="tag:example.com,2024:example:2024-03-04:bc-rain"')
    project?.remove()
    const { result: html } = await imported(one('./bare.wire?html'), files, { write })
    expect(html).toContain('<h1>Rain expected</h1>')
    project?.remove()
    project = createProject({ ...files, 'src/main.js': one('./bare.wire?newsml') })
    const built = await bundlers.rollup?.(project.folder, { root: project.folder, write })
    expect(built?.errors.join()).toContain('the slug is unknown')
  })

  it('failOn and show choose what fails and what is shown', async () => {
    const files = { 'src/story.wire': FAULTY }
    const rules = { 'quotes/balanced': 'error' } as const
    const { warnings } = await imported(one('./story.wire'), files, { check: { rules }, failOn: 'never' })
    expect(warnings.filter((text) => text.includes('quotes/balanced'))).toHaveLength(1)
    project?.remove()
    const info = { check: { rules: { 'quotes/balanced': 'info' } } } as const
    expect((await imported(one('./story.wire'), files, info)).warnings.join()).not.toContain('quotes/balanced')
    project?.remove()
    const shown = await imported(one('./story.wire'), files, { ...info, show: 'info' })
    expect(shown.warnings.join()).toContain('quotes/balanced')
    project?.remove()
    project = createProject({ ...files, 'src/main.js': one('./story.wire') })
    expect((await bundlers.rollup?.(project.folder, { ...info, failOn: 'info' }))?.isBuilt).toBe(false)
  })

  it('exclude leaves files to other plugins, and a pattern never takes modules', async () => {
    project = createProject({ 'src/main.js': one('./story.wire'), 'src/story.wire': FAULTY })
    const built = await bundlers.rollup?.(project.folder, { root: project.folder, exclude: 'src/*.wire' })
    expect(built?.isBuilt).toBe(false) // Rollup takes the copy for JavaScript
    project.remove()
    const files = { 'src/data.js': 'export default 1\n', 'src/a.copy': COPY }
    const main = `import number from './data.js'\nimport copy from './a.copy'\nexport const result = [number, copy]\n`
    const { result } = await imported(main, files, { stories: ['src/**', /\.copy$/] })
    expect(result).toMatchObject([1, { headline: 'Rain expected' }])
  })

  it('keeps hostile copy as data', async () => {
    const copy = `</script><script>alert(1)</script>\n\n\${process.exit(1)} \u2028 \`__proto__\` "\\\n`
    const { result } = await imported(one('./story.wire?story'), { 'src/story.wire': copy }, { failOn: 'never' })
    expect(result.text).toBe(copy)
  })

  it.each<[what: string, options: object, message: RegExp]>([
    ['an unknown option', { checks: true }, /Unknown option “checks”/],
    ['an unknown severity', { failOn: 'fatal' }, /“failOn” must be one of error, warning, info, never/],
    ['an unknown option of check', { check: { profil: 'ap' } }, /no option “profil”. Did you mean “profile”/],
    ['an unknown placeholder', { write: { guid: 'tag:{nam}' } }, /Unknown placeholder \{nam\}. Use \{key\}/],
    ['an unknown profile', { check: { profile: 'apple' } }, /profile/],
    ['an unknown rule', { check: { rules: { 'headline/presnt': 'off' } } }, /headline\/present/],
    ['an unknown zone', { parse: { zone: 'Mars/Olympus' } }, /zone/],
    ['a config that is none', { config: { rulez: {} } }, /rulez/],
    ['a lexicon by path', { config: { lexicon: './lexicon.json' } }, /must be rows/],
  ])('%s is refused at once', (_, options, message) => {
    expect(() => wirecopy.vite(options as BundlerOptions)).toThrow(message)
  })
})

describe('the built entries', () => {
  const names = ['vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'rspack']

  it.each(names)('wirecopy/bundler/%s is the plugin, as ESM and as CJS', async (name) => {
    const esm = await import(join(builtPackage, `bundler/${name}.js`))
    const cjs = createRequire(import.meta.url)(join(builtPackage, `bundler/${name}.cjs`))
    for (const made of [esm, cjs]) {
      expect(made.wirecopy()).toMatchObject(
        name === 'webpack' || name === 'rspack' ? { apply: expect.any(Function) } : { name: 'wirecopy' },
      )
    }
  })

  it('have types for imported stories', () => {
    project = createProject({
      'main.ts': `import article from './story.wire'
import html from './story.wire?html'
import story from './rain.ninjs.json?story'
const headline: string | undefined = article.headline
const text: string = html + story.text
// @ts-expect-error: an article has no title
article.title
export { headline, text }
`,
    })
    const program = ts.createProgram([project.path('main.ts'), join(builtPackage, 'bundler/client.d.ts')], {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      baseUrl: packageRoot,
      paths: { wirecopy: ['dist/index.d.ts'] },
    })
    const faults = ts.getPreEmitDiagnostics(program)
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })
})
