import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../support/built-package'
import { type BuiltPage, elsewhere, openBuiltPage, paste } from './support/built-page'
import { canOpenPages } from './support/chromium'

const hostile = [
  '<script>window.harmed = true</script><img src=x onerror="window.harmed = true">',
  '‮gnol si siht‬ ⁦isolated⁩ \u0000\u001b[31m',
  '<svg onload="window.harmed = true"></svg> {{constructor.constructor("window.harmed = true")()}}',
  'PORT ARDLE, March 12 - “<b>Bold</b>” said <a href="javascript:window.harmed = true">Ines Marlow</a> on Friday.',
].join('\n\n')

describe.skipIf(!canOpenPages)('the page is safe', () => {
  let built: BuiltPage
  beforeAll(async () => {
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it('shows hostile copy as text', async () => {
    const { page, faults, requests } = await built.open()
    await paste(page, hostile)
    expect(await page.locator('.cm-content').textContent()).toContain('<script>window.harmed = true</script>')
    expect(await page.locator('.cm-specialChar').count()).toBeGreaterThan(4)
    for (const name of ['JSON', 'NewsML', 'NITF', 'ninjs', 'Markdown', 'HTML']) {
      await page.getByRole('tab', { name, exact: true }).click()
      await page.locator('#panel .download, #panel .error').first().waitFor()
    }
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(await page.locator('#editor svg, #editor script, main script').count()).toBe(0)
    expect(faults).toEqual([])
    expect(elsewhere(requests, built)).toEqual([])
    await page.context().close()
  })

  it.each([
    ['a line of a million letters', 'x'.repeat(1_000_000)],
    ['a line of a million characters in words', 'Ferry <b>crews</b> said on Friday. '.repeat(30_000)],
    ['fifty thousand lines', 'A ferry sailed.\n'.repeat(50_000)],
  ])('stays usable with %s', async (_, text) => {
    const { page, faults } = await built.open()
    await paste(page, text)
    expect(await page.locator('.cm-line').count()).toBeLessThan(500)
    await paste(page, 'Ferry crews end strike\n\nPORT ARDLE, March 12 - Crews will return on Friday.', /Ferry crews/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('has no place where text becomes markup', () => {
    const code = sourceFilesOf('playground/src').join('\n')
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
  })
})

const sourceFilesOf = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(packageRoot, folder, file), 'utf8'))
