import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Download } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotate, parse } from 'wirecopy'
import { fromJson } from 'wirecopy/json'
import { fromMarkdown } from 'wirecopy/markdown'
import { fromNewsml } from 'wirecopy/newsml'
import { fromNinjs } from 'wirecopy/ninjs'
import { fromNitf } from 'wirecopy/nitf'
import { packageRoot } from '../support/built-package'
import { type BuiltPage, elsewhere, openBuiltPage, paste } from './support/built-page'
import { canOpenPages } from './support/chromium'

const seed = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')

describe.skipIf(!canOpenPages)('the page writes formats', () => {
  let built: BuiltPage
  beforeAll(async () => {
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it('shows each format with its losses and downloads it', async () => {
    const { page, faults, requests } = await built.open()
    const { article } = annotate(parse(seed))
    const texts: Record<string, string> = {}
    for (const name of ['JSON', 'NewsML', 'NITF', 'ninjs', 'Markdown', 'HTML']) {
      await page.getByRole('tab', { name, exact: true }).click()
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: `Download ${name}` }).click()
      texts[name] = await contentOf(await waiting)
      expect(await page.locator('.losses').first().textContent(), name).toMatch(
        /leaves out or changes|carries the whole/,
      )
    }
    expect(fromJson(texts.JSON ?? '')).toEqual(article)
    const readers = { NewsML: fromNewsml, NITF: fromNitf, ninjs: fromNinjs, Markdown: fromMarkdown }
    for (const [name, read] of Object.entries(readers))
      expect(read(texts[name] ?? '').headline, name).toBe(article.headline)
    expect(texts.HTML).toMatch(/^<!doctype html>/i)
    const preview = page.frameLocator('iframe.preview')
    expect(await preview.locator('h1').textContent()).toBe(article.headline)
    expect(faults).toEqual([])
    expect(elsewhere(requests, built)).toEqual([])
    await page.context().close()
  })

  it('refuses to write a killed story for publication, and writes a draft on request', async () => {
    const { page } = await built.open()
    await paste(page, `KILL KILL KILL\n\nDo not use this story.\n\n${seed}`)
    await page.getByRole('tab', { name: 'HTML' }).click()
    await page.locator('#panel', { hasText: 'restricted' }).waitFor()
    await page.getByRole('button', { name: 'Write as a draft' }).click()
    await page.getByRole('button', { name: 'Download HTML' }).waitFor()
    await page.context().close()
  })
})

async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}
