import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../support/built-package'
import { annotated, type BuiltPage, openBuiltPage, paste, textsOf } from './support/built-page'
import { canOpenPages } from './support/chromium'
import { tabTo } from './support/tab-to'

describe.skipIf(!canOpenPages)('the page takes copy and changes it', () => {
  let built: BuiltPage
  beforeAll(async () => {
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it('applies a fix and takes it back', async () => {
    const { page } = await built.open()
    await page
      .locator('#findings .finding', { hasText: '0 comment' })
      .getByRole('button', { name: 'Apply fix' })
      .click()
    await annotated(page, /6 findings/)
    expect(await textsOf(page, 'boilerplate')).not.toContain('0 comment')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('ControlOrMeta+z')
    await annotated(page, /7 findings/)
    expect(await textsOf(page, 'boilerplate')).toContain('0 comment')
    await page.getByRole('button', { name: 'Apply all fixes' }).click()
    await annotated(page, /3 findings/)
    await page.context().close()
  })

  it('shares a copy by its address', async () => {
    const copy = 'Ferry crews end strike\n\nPORT ARDLE, March 12 - “We have an agreement,” said Ines Marlow ✓.'
    const { page } = await built.open()
    await paste(page, copy, /Ferry/)
    await page.getByRole('button', { name: 'Share by address' }).click()
    await page.waitForURL(/#copy=/)
    const { hash } = new URL(page.url())
    await page.context().close()
    const other = await built.open({}, hash)
    expect(await other.page.locator('.cm-content').textContent()).toContain(
      '“We have an agreement,” said Ines Marlow ✓.',
    )
    expect(other.requests.filter((url) => url.endsWith('.txt'))).toEqual([])
    await other.page.context().close()
  })

  it.each(['#copy=%%%', '#copy=AAAA', '#copy=', '#other'])(
    'opens the first example for the address %s',
    async (fragment) => {
      const { page } = await built.open({}, fragment)
      // names, which come after the first colours, divide the headline anew
      await expect.poll(async () => (await textsOf(page, 'headline')).join('')).toContain('Xi calls on')
      await page.context().close()
    },
  )

  it('reads a file in another format', async () => {
    const { page, faults } = await built.open()
    const path = join(packageRoot, 'fixtures/foreign')
    expect(existsSync(path)).toBe(true)
    const nitf =
      '<nitf><body><body.head><hedline><hl1>Harbour plan agreed</hl1></hedline></body.head><body.content><p>Ministers agreed on Wednesday.</p></body.content></body></nitf>'
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.xml', mimeType: 'text/xml', buffer: Buffer.from(nitf) })
    await annotated(page, /Harbour plan agreed/)
    expect((await textsOf(page, 'headline')).join('')).toBe('Harbour plan agreed')
    const latin = Buffer.from(
      'Hafenplan beschlossen\n\nBremen (dpa) - Die Behörde prüfte die Brücke am Freitag.',
      'latin1',
    )
    await page.getByLabel('Open a file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: latin })
    await annotated(page, /Hafenplan/)
    expect(await page.locator('.cm-content').textContent()).toContain('Behörde prüfte die Brücke')
    await page.getByLabel('Open a file').setInputFiles({
      name: 'a.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004\u0000\u0000\u0000\u0000'),
    })
    await annotated(page, /binary-input/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('opens a file that is dropped on the copy', async () => {
    const { page } = await built.open()
    await page.locator('.cm-content').evaluate((node) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['Harbour plan agreed\n\nOSLO (AP) - Ministers agreed on Friday.'], 'a.txt'))
      node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }))
    })
    await annotated(page, /Harbour plan agreed/)
    expect((await textsOf(page, 'headline')).join('')).toBe('Harbour plan agreed')
    await page.context().close()
  })

  it('can be used by keyboard alone', async () => {
    const { page } = await built.open()
    await tabTo(page, 'Outline')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'JSON' }).getAttribute('aria-selected')).toBe('true')
    await page.getByRole('button', { name: 'Download JSON' }).waitFor()
    await page.keyboard.press('End')
    expect(await page.getByRole('tab', { name: 'HTML' }).getAttribute('aria-selected')).toBe('true')
    await tabTo(page, 'Apply fix')
    await page.keyboard.press('Enter')
    await annotated(page, /6 findings/)
    await page.locator('.cm-content').focus()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('Update: ')
    await page.keyboard.press('Enter')
    expect(await page.locator('.cm-line').first().textContent()).toBe('Update: ')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('editor')
    await page.context().close()
  })
})
