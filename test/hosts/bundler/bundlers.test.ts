import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'wirecopy'
import type { BundlerOptions } from '../../../src/hosts/bundler'
import '../../support/built-package'
import { bundlers } from './bundlers'
import { createProject, FAULTY, type FixtureProject, PROJECT } from './fixture-project'

let project: FixtureProject | undefined
afterEach(() => project?.remove())

const OPTIONS: BundlerOptions = {
  write: { guid: 'tag:example.com,2024:rain', provider: 'Example', versionCreated: '2024-04-24T09:30:00Z' },
}

async function build(name: string, files: Readonly<Record<string, string>>, options: BundlerOptions = OPTIONS) {
  project = createProject(files)
  const run = bundlers[name]
  if (!run) throw new Error(`No bundler ${name}.`)
  return run(project.folder, { root: project.folder, ...options })
}

const only = (source: string, copy: string) => ({
  'src/main.js': `import value from '${source}'\nexport const result = value\n`,
  'src/story.wire': copy,
})

const EMBARGOED = `EMBARGOED UNTIL 0001 GMT, April 24, 2024\n\n${PROJECT['src/story.wire']}`

describe.each(Object.keys(bundlers))('%s', (name) => {
  it('imports stories of every ending in every form', async () => {
    const { isBuilt, errors, file } = await build(name, PROJECT, { ...OPTIONS, stories: 'news/*.txt' })
    expect(errors).toEqual([])
    expect(isBuilt).toBe(true)
    const { result } = await import(pathToFileURL(file).href)
    const { article } = parse(PROJECT['src/story.wire'] ?? '')
    expect(result.article).toEqual(article)
    expect(result.again).toEqual(article)
    expect(result.story).toMatchObject({ text: PROJECT['src/story.wire'], article })
    expect(result.newsml).toContain('<newsItem')
    expect(result.markdown).toMatch(/^---\n[\s\S]*\nRain is expected in Paris/m)
    expect(result.html).toMatch(/^<article[\s\S]*<p>/)
    expect(result.text).toEqual(article)
    for (const form of ['fromNewsml', 'fromNitf', 'fromNinjs'])
      expect(result[form]).toMatchObject({ headline: 'Rain expected', body: article.body })
    expect(result.all).toHaveLength(1)
  })

  it('shows findings as warnings with file, line and column', async () => {
    const { isBuilt, warnings } = await build(name, only('./story.wire', FAULTY), {
      check: { profile: 'ap', rules: { 'quotes/balanced': 'warning' } },
    })
    expect(isBuilt).toBe(true)
    expect(warnings.filter((text) => /src[\\/]story\.wire:5:1: .*Quotation is not closed/s.test(text))).toHaveLength(1)
  })

  it('fails for findings that are errors, and names all of them', async () => {
    const { isBuilt, errors } = await build(
      name,
      only('./story.wire', `${FAULTY}\nIt rains.\n\n"So it goes, said Ana Lima.\n`),
      {
        check: { rules: { 'quotes/balanced': 'error' } },
      },
    )
    expect(isBuilt).toBe(false)
    expect(errors.join('\n')).toMatch(/story\.wire:5:1: .*Quotation is not closed/s)
    expect(errors.join('\n')).toMatch(/9:1: .*Quotation is not closed/s)
  })

  it.each(['html', 'markdown'])('refuses ?%s of a story under embargo', async (output) => {
    const now = '2024-04-23T00:00:00Z'
    const files = only(`./story.wire?${output}`, EMBARGOED)
    const found = await build(name, files, { now })
    expect(found.isBuilt).toBe(false)
    expect(found.errors.join('\n')).toMatch(/story\.wire:1:1: error: Embargo until 2024-04-24T00:01:00Z/)
    project?.remove()
    const refused = await build(name, files, { now, check: false })
    expect(refused.isBuilt).toBe(false)
    expect(refused.errors.join('\n')).toMatch(/story\.wire: error: Story .*must not be published/)
    project?.remove()
    const draft = await build(name, files, { now, drafts: true })
    expect(draft.errors).toEqual([])
    expect((await import(pathToFileURL(draft.file).href)).result).toMatch(/draft: true|class="notices held"/)
    project?.remove()
    const published = await build(name, files, { now: '2024-04-25T00:00:00Z' })
    expect(published.errors).toEqual([])
    expect((await import(pathToFileURL(published.file).href)).result).not.toMatch(/draft: true|class="notices held"/)
  })

  it.each(['a b.wire', 'ünï.wire', '100%.wire', "it's.wire", 'a&b=c.wire', '[id].wire', '$1.wire'])(
    'imports a file named %s',
    async (file) => {
      const files = { 'src/main.js': `import value from ${JSON.stringify(`./${file}`)}\nexport const result = value\n` }
      const built = await build(name, { ...files, [`src/${file}`]: PROJECT['src/story.wire'] ?? '' })
      expect(built.errors).toEqual([])
      expect((await import(pathToFileURL(built.file).href)).result).toMatchObject({ headline: 'Rain expected' })
    },
  )

  it('says what is wrong with a document, and leaves other queries to others', async () => {
    const broken = await build(name, {
      'src/main.js': `import value from './broken.newsml.xml'\nexport const result = value\n`,
      'src/broken.newsml.xml': '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">\n<itemMeta>',
    })
    expect(broken.isBuilt).toBe(false)
    expect(broken.errors.join('\n')).toMatch(/broken\.newsml\.xml:\d.*invalid-input/s)
    project?.remove()
    const unknown = await build(name, only('./story.wire?unknown', FAULTY))
    expect(unknown.isBuilt).toBe(false)
    project?.remove()
    const missing = await build(name, {
      'src/main.js': `import value from './none.wire'\nexport const result = value\n`,
    })
    expect(missing.isBuilt).toBe(false)
    expect(missing.errors.join('\n')).toMatch(/none\.wire/)
  })
})
