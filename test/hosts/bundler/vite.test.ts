import { once } from 'node:events'
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'wirecopy'
import type { BundlerOptions } from '../../../src/hosts/bundler'
import { wirecopy } from '../../../src/hosts/bundler/vite'
import '../../support/built-package'
import { createProject, FAULTY, type FixtureProject } from './fixture-project'

let server: ViteDevServer | undefined
let project: FixtureProject | undefined
afterEach(async () => {
  await server?.close()
  project?.remove()
})

const COPY = 'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris.\n'

/** Starts a development server on a project. Returns it with the list of what it sends to browsers. */
async function serve(files: Readonly<Record<string, string>>, options: BundlerOptions = {}) {
  project = createProject(files)
  server = await createServer({
    root: project.folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [wirecopy({ root: project.folder, ...options })],
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': project.path('src') } },
  })
  const sent: HotPayload[] = []
  const { hot } = server.environments.client
  const send = hot.send.bind(hot)
  hot.send = (...payload: [HotPayload] | [string, unknown?]) => {
    if (typeof payload[0] === 'object') sent.push(payload[0])
    return send(payload[0] as HotPayload)
  }
  return { dev: server, sent, files: project }
}

/** Returns the id of the imported story, as the server unwraps it from the address in a module. */
const idIn = (code = ''): string => /\/@id\/([^"]+)/.exec(code)?.[1]?.replace('__x00__', '\0') ?? ''

/** Waits until a condition is met. */
async function until(isMet: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isMet())) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('the development server', () => {
  it('serves stories, and reloads the page and the server on a change', async () => {
    const main =
      "import article from '@/story.wire'\nimport html from './story.wire?html'\nexport default [article, html]\n"
    const { dev, sent, files } = await serve({ 'src/main.js': main, 'src/story.wire': COPY })
    const { default: before } = await dev.ssrLoadModule('/src/main.js')
    expect(before[0]).toEqual(parse(COPY).article)
    const client = await dev.transformRequest('/src/main.js')
    const url = idIn(client?.code)
    expect((await dev.transformRequest(url))?.code).toContain('Rain expected')

    if (!dev.watcher.getWatched()[files.path('src')]) await once(dev.watcher, 'add')
    files.write('src/story.wire', COPY.replace('Rain expected', 'Snow expected'))
    await until(() => sent.some(({ type }) => type === 'full-reload' || type === 'update'))
    expect((await dev.transformRequest(url))?.code).toContain('Snow expected')
    const { default: after } = await dev.ssrLoadModule('/src/main.js')
    expect(after[0].headline).toBe('Snow expected')
    expect(after[1]).toContain('<h1>Snow expected</h1>')
  })

  it('updates a page that accepts the story without a reload', async () => {
    const main = `import article from './story.wire'\nif (import.meta.hot) import.meta.hot.accept('./story.wire', () => {})\nexport default article\n`
    const { dev, sent, files } = await serve({ 'src/main.js': main, 'src/story.wire': COPY })
    const client = await dev.transformRequest('/src/main.js')
    const url = idIn(client?.code)
    await dev.transformRequest(url)
    files.write('src/story.wire', COPY.replace('Rain', 'Snow'))
    await until(() => sent.some(({ type }) => type === 'update'))
    expect(sent.map(({ type }) => type)).not.toContain('full-reload')
  })

  it('shows an error with its place, and recovers', async () => {
    const { dev, files } = await serve(
      { 'src/main.js': "export { default } from './story.wire'\n", 'src/story.wire': FAULTY },
      { check: { rules: { 'quotes/balanced': 'error' } } },
    )
    const failed = await dev.ssrLoadModule('/src/main.js').then(
      () => undefined,
      (error) => error,
    )
    expect(failed).toMatchObject({
      message: expect.stringContaining('src/story.wire:5:1: error: Quotation is not closed.'),
      loc: { file: files.path('src/story.wire'), line: 5, column: 0 },
    })
    files.write('src/story.wire', COPY)
    let article: unknown
    await until(async () => {
      article = await dev.ssrLoadModule('/src/main.js').then(
        (module) => module.default,
        () => undefined,
      )
      return article !== undefined
    })
    expect(article).toMatchObject({ headline: 'Rain expected' })
  })
})

describe('vite build', () => {
  it('imports by pattern with import.meta.glob', async () => {
    project = createProject({
      'src/main.js': `export const result = import.meta.glob('./*.wire', { eager: true, import: 'default', query: '?html' })\n`,
      'src/one.wire': COPY,
      'src/two.wire': COPY.replace('Rain', 'Snow'),
    })
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [wirecopy({ root: project.folder })],
      build: { outDir: 'out', lib: { entry: 'src/main.js', formats: ['es'], fileName: () => 'main.mjs' } },
    })
    const { result } = await import(project.path('out/main.mjs'))
    expect(Object.keys(result)).toEqual(['./one.wire', './two.wire'])
    expect(result['./two.wire']).toContain('<h1>Snow expected</h1>')
  })
})
