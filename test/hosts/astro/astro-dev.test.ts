import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createSite, type RunningProgram, type SiteProject } from '../site/site-project'

const CONTENT = `import { defineCollection } from 'astro:content'
import { storyLoader } from 'wirecopy/astro'
export const collections = { news: defineCollection({ loader: storyLoader({ source: './news' }) }) }
`
const INDEX = `---
import { getCollection } from 'astro:content'
const news = await getCollection('news')
---
<ul>{news.map(({ id, data }) => <li>{id}: {data.headline}</li>)}</ul>
`
const story = (headline: string): string => `${headline}\n\nGRAYFORD, Ohio (TWP) -- It rains, they said.\n`
const WAIT = { timeout: 20_000, interval: 100 }

let site: SiteProject
let server: RunningProgram
let address: string | undefined

beforeAll(async () => {
  const names = ['Bridge', 'Harbour', 'Library', 'Market', 'School']
  site = createSite({
    'src/content.config.ts': CONTENT,
    'src/pages/index.astro': INDEX,
    'news/bad.xml': '<newsItem',
    ...Object.fromEntries(names.map((name) => [`news/${name.toLowerCase()}.txt`, story(`${name} opens`)])),
  })
  server = site.start('astro/astro.js', ['dev', '--port', '0'])
  address = await vi.waitFor(() => {
    const [found] = /http:\/\/localhost:\d+\//.exec(server.output()) ?? []
    expect(found, server.output()).toBeDefined()
    return found
  }, WAIT)
})
afterAll(async () => {
  await server.stop()
  site.remove()
})

/** Returns the stories that the page lists, sorted by their ids. */
async function listed(): Promise<readonly string[]> {
  const page = await (await fetch(address ?? '')).text()
  return [...page.matchAll(/<li[^>]*>([^<]*)<\/li>/g)].map(([, text = '']) => text).sort()
}

it('shows what is added to the folder, changed and removed, and the others despite a file that cannot be read', async () => {
  const others = ['library: Library opens', 'market: Market opens', 'school: School opens']
  expect(await listed()).toEqual(['bridge: Bridge opens', 'harbour: Harbour opens', ...others])
  expect(server.output()).toMatch(/\[ERROR] \[wirecopy] news\/bad\.xml: error: /)

  site.write('news/bridge.txt', story('Bridge closes'))
  site.write('news/deep/tram.wire', story('Tram starts'))
  rmSync(site.path('news/harbour.txt'))
  await vi.waitFor(
    async () => expect(await listed()).toEqual(['bridge: Bridge closes', 'deep/tram: Tram starts', ...others]),
    WAIT,
  )
  site.write('news/bad.xml', story('A story at last'))
  await vi.waitFor(async () => expect(await listed()).toContain('bad: A story at last'), WAIT)
})
