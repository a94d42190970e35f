import { existsSync } from 'node:fs'
import { rspack } from '@rspack/core'
import { context } from 'esbuild'
import { watch as watchWithRolldown } from 'rolldown'
import { watch as watchWithRollup } from 'rollup'
import { afterEach, expect, it } from 'vitest'
import webpack from 'webpack'
import { wirecopy } from '../../../src/hosts/bundler'
import '../../support/built-package'
import { createProject, type FixtureProject } from './fixture-project'

let project: FixtureProject | undefined
let stop: () => unknown = () => {}
afterEach(async () => {
  await stop()
  project?.remove()
})

const COPY = 'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris.\n'
const poll = { usePolling: true, interval: 20 }

const common = (folder: string) =>
  ({
    mode: 'development',
    devtool: false,
    context: folder,
    entry: './src/main.js',
    output: { path: `${folder}/out`, filename: 'main.js' },
  }) as const

/** Starts a bundler that builds again on changes. Each returns a function that ends it. */
const watchers: Readonly<Record<string, (folder: string) => Promise<() => unknown>>> = {
  async rollup(folder) {
    const watcher = watchWithRollup({
      input: `${folder}/src/main.js`,
      output: { file: `${folder}/out/main.js` },
      plugins: [wirecopy.rollup()],
      watch: { chokidar: poll },
    })
    return () => watcher.close()
  },
  async rolldown(folder) {
    const watcher = watchWithRolldown({
      input: `${folder}/src/main.js`,
      output: { file: `${folder}/out/main.js` },
      plugins: [wirecopy.rolldown()],
    })
    return () => watcher.close()
  },
  async esbuild(folder) {
    const made = await context({
      entryPoints: [`${folder}/src/main.js`],
      outfile: `${folder}/out/main.js`,
      bundle: true,
      logLevel: 'silent',
      plugins: [wirecopy.esbuild()],
    })
    await made.watch()
    return () => made.dispose()
  },
  async webpack(folder) {
    const compiler = webpack({ ...common(folder), plugins: [wirecopy.webpack()] })
    const watching = compiler?.watch({ poll: 20, aggregateTimeout: 10 }, () => {})
    return () => new Promise<void>((resolve) => (watching ? watching.close(() => resolve()) : resolve()))
  },
  async rspack(folder) {
    const compiler = rspack({ ...common(folder), plugins: [wirecopy.rspack()] })
    const watching = compiler.watch({ poll: 20, aggregateTimeout: 10 }, () => {})
    return () => new Promise<void>((resolve) => watching?.close(() => resolve()))
  },
}

it.each(Object.keys(watchers))('%s builds again when a story changes', async (name) => {
  project = createProject({
    'src/main.js': "import { headline } from './title.js'\nconsole.log(headline)\n",
    'src/title.js': "import article from './story.wire'\nexport const headline = article.headline\n",
    'src/story.wire': COPY,
  })
  const { read, path, write } = project
  const built = async (text: string): Promise<void> => {
    while (!existsSync(path('out/main.js')) || !read('out/main.js').includes(text))
      await new Promise((resolve) => setTimeout(resolve, 20))
  }
  stop = (await watchers[name]?.(project.folder)) ?? stop
  await built('Rain expected')
  write('src/story.wire', COPY.replace('Rain expected', 'Snow expected'))
  await built('Snow expected')
  expect(read('out/main.js')).not.toContain('Rain expected\\n')
})
