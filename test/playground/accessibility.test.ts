import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../support/built-package'
import { annotated, type BuiltPage, openBuiltPage } from './support/built-page'
import { canOpenPages } from './support/chromium'
import { seriousFaults } from './support/serious-faults'

const screenshots = join(packageRoot, 'out/playground')

describe.skipIf(!canOpenPages)('the page is accessible', () => {
  let built: BuiltPage
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it.each([
    ['light', {}, ''],
    ['dark', { colorScheme: 'dark' }, ''],
    ['narrow', { viewport: { width: 390, height: 844 } }, ''],
    ['right-to-left', {}, 'Arabic'],
    ['right-to-left-dark', { colorScheme: 'dark' }, 'Hebrew'],
  ] as const)('has no serious fault of accessibility: %s', async (name, options, example) => {
    const { page } = await built.open(options)
    if (example) {
      await page.getByLabel('Example').selectOption({ label: example })
      await annotated(page, /[֐-ۿ]/)
    }
    await page.getByRole('tab', { name: 'HTML' }).click()
    await page.locator('iframe.preview').waitFor()
    await page.locator('.cm-content').focus()
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true })
    expect(await seriousFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    const cut = await page
      .locator('table')
      .evaluateAll((tables) => tables.filter((one) => one.scrollWidth > (one.parentElement?.clientWidth ?? 0)).length)
    expect(cut).toBe(0)
    await page.context().close()
  })
})
