import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotated, type BuiltPage, openBuiltPage } from './support/built-page'
import { canOpenPages } from './support/chromium'

const MOST = 410_000 // bytes of script, gzipped, until the first colours

describe.skipIf(!canOpenPages)('the page is fast', () => {
  let built: BuiltPage
  beforeAll(async () => {
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it('loads at most 410 kB of script before the first colours', async () => {
    const { page, requests } = await built.open()
    const colours = await page.evaluate(() => performance.getEntriesByName('colours')[0]?.startTime)
    const first = new Set<string>()
    const html = readFileSync(join(built.folder, 'index.html'), 'utf8')
    for (const [, file = ''] of html.matchAll(/assets\/([\w-]+\.js)/g)) collect(built.folder, file, first)
    for (const [, file = ''] of sourceOf(built.folder, [...first]).matchAll(/(worker-[\w-]+\.js)/g))
      collect(built.folder, file, first)
    const scripts = [...new Set(requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, '')))]
    const later = scripts.filter((file) => !first.has(file))
    const [firstSize, laterSize] = [[...first], later].map((files) =>
      files.reduce((sum, file) => sum + gzipSync(sourceOf(built.folder, [file]), { level: 9 }).length, 0),
    )
    console.log(
      `script before the first colours: ${firstSize} bytes gzipped; after them: ${laterSize}; copy set at ${Math.round(colours ?? 0)} ms`,
    )
    expect([...first].some((file) => file.startsWith('worker'))).toBe(true)
    expect(firstSize).toBeGreaterThan(200_000)
    expect(firstSize).toBeLessThanOrEqual(MOST)
    await page.context().close()
  })

  it('colours while typing', async () => {
    const { page } = await built.open()
    await page.locator('.cm-content').focus()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('Update on the works: ', { delay: 60 })
    await annotated(page, /Update on the works: Xi/)
    const times = await page.evaluate(() =>
      performance.getEntriesByName('colours').map(({ startTime, duration }) => [startTime, duration]),
    )
    const [firstTime, ...typed] = times
    const sorted = typed.map(([, duration = 0]) => duration).sort((one, two) => one - two)
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
    console.log(
      `first colours ${(firstTime ?? []).reduce((sum, each) => sum + each, 0).toFixed(0)} ms after navigation; keystroke to colours on 5.5 kB: median ${at(0.5)} ms, nine of ten under ${at(0.9)} ms`,
    )
    expect(sorted.length).toBeGreaterThan(5)
    await page.context().close()
  })
})

const sourceOf = (folder: string, files: readonly string[]): string =>
  files.map((file) => readFileSync(join(folder, 'assets', file), 'utf8')).join('\n')

/** Adds a script and those that it imports at once, not those that it imports later. */
function collect(folder: string, file: string, found: Set<string>): void {
  if (found.has(file)) return
  found.add(file)
  for (const [, imported = ''] of sourceOf(folder, [file]).matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g))
    collect(folder, imported, found)
}
