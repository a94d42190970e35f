import { EventEmitter } from 'node:events'
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, describe, expect, it } from 'vitest'
import { type StoryLoaderOptions, storyLoader } from '../../../src/hosts/astro'
import '../../support/built-package'
import { createProject, type FixtureProject } from '../bundler/fixture-project'

let project: FixtureProject | undefined
afterEach(() => project?.remove())

const story = (headline: string, place = 'REDHILL'): string => `${headline}\n\n${place} (AP) -- It rains, they said.\n`

interface Entry {
  readonly id: string
  readonly data: { readonly headline?: string }
  readonly rendered?: {
    readonly html: string
    readonly metadata?: { readonly frontmatter?: { readonly draft?: boolean } }
  }
}

/** Runs a loader on a project with a store, a log and a watcher in memory. */
async function load(
  files: Readonly<Record<string, string>>,
  options: Partial<StoryLoaderOptions> = {},
  isWatching = true,
) {
  project = createProject(files)
  const entries = new Map<string, Entry>()
  const log: string[] = []
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => void log.push(`watch ${path}`) })
  const note = (level: string) => (message: string) => void log.push(`${level}: ${message}`)
  const context = {
    config: { root: pathToFileURL(`${project.folder}/`) },
    logger: { info: note('info'), warn: note('warn'), error: note('error') },
    store: {
      keys: () => [...entries.keys()],
      set: (entry: Entry) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    parseData: async ({ data }: { data: object }) => data,
    generateDigest: (text: string) => text.length,
    ...(isWatching && { watcher }),
  } as unknown as LoaderContext
  await storyLoader({ source: './news', ...options }).load(context)
  return { entries, log, watcher, project, ids: () => [...entries.keys()].sort() }
}

/** Waits until something was logged. */
async function logged(log: readonly string[], text: string): Promise<void> {
  while (!log.some((line) => line.includes(text))) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('storyLoader', () => {
  it('follows a watched folder: files added, changed, broken and removed', async () => {
    const { watcher, log, ids, entries, project } = await load({ 'news/one.wire': story('One') })
    expect(ids()).toEqual(['one'])
    expect(log).toContain(`watch ${project.path('news')}`)

    project.write('news/two.wire', story('Two'))
    watcher.emit('add', project.path('news/two.wire'))
    await logged(log, 'Reloaded news/two.wire')
    project.write('news/one.wire', story('One changed'))
    watcher.emit('change', project.path('news/one.wire'))
    await logged(log, 'Reloaded news/one.wire')
    expect(ids()).toEqual(['one', 'two'])
    expect(entries.get('one')?.data.headline).toBe('One changed')

    project.write('news/two.wire', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">')
    watcher.emit('change', project.path('news/two.wire'))
    await logged(log, 'error: news/two.wire: error:')
    expect(ids()).toEqual(['one', 'two'])

    rmSync(project.path('news/two.wire'))
    watcher.emit('unlink', project.path('news/two.wire'))
    await logged(log, 'Removed news/two.wire')
    expect(ids()).toEqual(['one'])
  })

  it('watches the files that it reads at the start, and no others', async () => {
    const { watcher, log, ids, project } = await load({ 'news/one.wire': story('One') })
    const others = ['picture.png', '.one.txt', 'node_modules/a/readme.md', '.git/two.txt', 'package.json']
    for (const name of [...others.map((name) => `news/${name}`), 'elsewhere/three.wire', 'newsroom.txt']) {
      project.write(name, story('Other'))
      watcher.emit('add', project.path(name))
    }
    project.write('news/deep/last.txt', story('Last'))
    watcher.emit('add', project.path('news/deep/last.txt'))
    await logged(log, 'Reloaded')
    expect(log.filter((line) => line.startsWith('info'))).toEqual(['info: Reloaded news/deep/last.txt.'])
    expect(ids()).toEqual(['deep/last', 'one'])
  })

  it('reads a file as it is once it settles, as a file is emptied before it is written, or replaced by another', async () => {
    const { watcher, log, ids, entries, project } = await load({ 'news/one.wire': story('One') })
    const [one, two, gone] = ['one.wire', 'two.txt', 'two.wire'].map((name) => project.path(`news/${name}`))
    project.write('news/one.wire', '')
    watcher.emit('change', one)
    project.write('news/two.txt', story('Two'))
    watcher.emit('unlink', two)
    watcher.emit('add', two)
    project.write('news/two.wire', story('Gone'))
    watcher.emit('add', gone)
    rmSync(gone ?? '')
    watcher.emit('unlink', gone)
    setTimeout(() => project.write('news/one.wire', story('One at last')), 40) // the watcher reports no second change so soon
    await logged(log, 'Reloaded news/two.txt')
    expect(ids()).toEqual(['one', 'two'])
    expect(entries.get('one')?.data.headline).toBe('One at last')
    expect(log.filter((line) => !line.startsWith('watch'))).toEqual([
      'info: Reloaded news/one.wire.',
      'info: Reloaded news/two.txt.',
    ])
  })

  it('reports a file that cannot be read and goes on while developing, until it is mended', async () => {
    const files = { 'news/bad.xml': '<newsItem', 'news/one.wire': story('One') }
    const { watcher, log, ids, project } = await load(files)
    expect(ids()).toEqual(['one'])
    expect(log.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(/^error: news\/bad\.xml: error: /),
    ])
    project.write('news/bad.xml', story('Bad no more'))
    watcher.emit('change', project.path('news/bad.xml'))
    await logged(log, 'Reloaded news/bad.xml')
    expect(ids()).toEqual(['bad', 'one'])
    project.remove()
    await expect(load(files, {}, false)).rejects.toThrow('news/bad.xml: error: ') // a build fails
  })

  it('deletes a story that is killed while watched', async () => {
    const { watcher, log, ids, project } = await load({ 'news/one.wire': story('One') })
    project.write('news/one.wire', `KILL KILL KILL\n\n${story('One')}`)
    watcher.emit('change', project.path('news/one.wire'))
    await logged(log, 'Left out: Story must not be published.')
    await logged(log, 'Reloaded')
    expect(ids()).toEqual([])
  })

  it('keeps drafts when asked, and marks them', async () => {
    const files = { 'news/one.wire': `KILL KILL KILL\n\n${story('One')}`, 'news/two.wire': story('Two') }
    const { entries } = await load(files, { drafts: true })
    expect(entries.get('one')?.rendered?.metadata?.frontmatter?.draft).toBe(true)
    expect(entries.get('two')?.rendered?.metadata?.frontmatter?.draft).toBe(false)
  })

  it('gives stories of the same file name ids of their own', async () => {
    const files = { 'news/a.wire': story('One'), 'news/a.txt': story('Two'), 'news/Ünïcode näme.wire': story('Three') }
    const { ids, log } = await load(files)
    expect(ids()).toEqual(['a', 'a-2', 'ünïcode-näme'])
    expect(log.join()).toContain('Id “a” is taken')
  })

  it('takes ids and endings from the caller', async () => {
    const files = { 'news/a.wire': story('One'), 'news/b.txt': story('Two') }
    const { ids } = await load(files, { endings: ['txt'], generateId: ({ article }) => `x-${article.headline}` })
    expect(ids()).toEqual(['x-Two'])
  })

  it('takes endings with a dot, while watching too, and warns of a folder without any', async () => {
    const files = { 'news/a.wire': story('One'), 'news/b.txt': story('Two') }
    const { ids, watcher, log, project } = await load(files, { endings: ['.txt'] })
    expect(ids()).toEqual(['b'])
    project.write('news/c.txt', story('Three'))
    watcher.emit('add', project.path('news/c.txt'))
    await logged(log, 'Reloaded news/c.txt')
    expect(ids()).toEqual(['b', 'c'])
    project.remove()
    const none = await load(files, { endings: ['eml', 'md'] })
    expect(none.ids()).toEqual([])
    expect(none.log).toContain('warn: ./news has no file with an ending of a story: eml, md.')
  })

  it('warns of a missing folder, and refuses unknown options', async () => {
    const { log, ids } = await load({ 'other.txt': '' })
    expect(log).toEqual([`warn: ./news does not exist.`, `watch ${project?.path('news')}`])
    expect(ids()).toEqual([])
    const wrong = { source: '.', chek: true } as unknown as StoryLoaderOptions
    expect(() => storyLoader(wrong)).toThrow(
      /Unknown option “chek”; the options are source, endings, generateId, config,/,
    )
    expect(() => storyLoader({ source: '.', restricted: 'drop' as 'skip' })).toThrow(
      /“restricted” must be skip or fail/,
    )
  })
})
