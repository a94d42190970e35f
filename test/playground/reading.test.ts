import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../support/built-package'
import { type BuiltPage, openBuiltPage, paste, textsOf } from './support/built-page'
import { canOpenPages } from './support/chromium'

const seed = readFileSync(join(packageRoot, 'seeds/xi-chongqing.txt'), 'utf8')

describe.skipIf(!canOpenPages)('the page reads a copy', () => {
  let built: BuiltPage
  beforeAll(async () => {
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it('opens with the seed, its parts marked', async () => {
    const { page, faults } = await built.open()
    await expect
      .poll(async () => (await textsOf(page, 'headline')).join(''))
      .toBe('Xi calls on Chongqing to write its chapter in Chinese modernization')
    expect(await textsOf(page, 'dateline')).toContain('CHONGQING (Xinhua/Internews):')
    expect(await textsOf(page, 'boilerplate')).toContain('0 comment')
    expect(await textsOf(page, 'person')).toContain('Xi Jinping')
    expect(await textsOf(page, 'place')).toContain('Chongqing')
    expect(await textsOf(page, 'time')).toContain('Monday afternoon')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('marks a pasted copy', async () => {
    const { page } = await built.open()
    await paste(page, 'Ferry crews end strike\n\nBy Nora Quill\n\nPORT ARDLE, March 12 - Crews will return on Friday.')
    expect((await textsOf(page, 'headline')).join('')).toBe('Ferry crews end strike')
    expect((await textsOf(page, 'byline'))[0]).toBe('By Nora Quill')
    expect(await page.locator('#status').textContent()).toContain('Ferry crews end strike')
    await paste(page, seed, /Chongqing/)
    await page.keyboard.press('ControlOrMeta+Home')
    await page.locator('.m-dateline').first().waitFor() // only the lines in view are in the page
    expect(await textsOf(page, 'dateline')).toContain('CHONGQING (Xinhua/Internews):')
    await page.context().close()
  })

  it('explains the words below the mouse and at the caret', async () => {
    const { page } = await built.open()
    await page.locator('.m-dateline').first().hover()
    const tooltip = page.locator('#tooltip')
    await tooltip.locator('dd', { hasText: 'dateline.text' }).waitFor()
    const text = await tooltip.textContent()
    expect(text).toContain('"countryCode":"CN"')
    expect(text).toContain('dateline model')
    expect(text).toMatch(/reasonmark-after-bracket:colon \+\d+/)
    await page.keyboard.press('Escape')
    expect(await tooltip.isHidden()).toBe(true)
    await page.locator('.cm-content').focus()
    await page.keyboard.press('ControlOrMeta+Home')
    expect(await page.locator('#details').textContent()).toMatch(/line model[\s\S]*ahead of/)
    await page.context().close()
  })

  it('marks doubtful decisions, with the reading that is next', async () => {
    const { page } = await built.open()
    await paste(
      page,
      'Harbour works\n\nPier and quay\n\nThe plans\n\nMinisters agreed on Wednesday on a plan for the harbour, which is to open in May.\n\nThe work is to begin in May, they said after the meeting.',
    )
    await page.locator('.m-doubt', { hasText: 'Pier and quay' }).first().hover()
    const card = page.locator('#tooltip .card', { hasText: 'line model' })
    await card.waitFor()
    expect(await card.textContent()).toMatch(/valueheadline.*runner-upsection, \d less/)
    await page.context().close()
  })

  it('explains within the window, wherever the words stand', async () => {
    const { page } = await built.open({ viewport: { width: 1400, height: 700 } })
    for (const part of ['headline', 'dateline', 'place', 'time']) {
      const words = page.locator(`.m-${part}`).first()
      await words.scrollIntoViewIfNeeded()
      // the tooltip closes when the copy scrolls, which the browser reports with the next frame
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      // into the first line of the words: they may go on in the next, far from the middle of both
      const [first] = await words.evaluate((element) => [...element.getClientRects()].map(({ x, y }) => ({ x, y })))
      await page.mouse.move((first?.x ?? 0) + 4, (first?.y ?? 0) + 6)
      await page.locator('#tooltip .card', { hasText: part }).first().waitFor()
      const edges = await page.locator('#tooltip').evaluate((tooltip) => {
        const { top, bottom, left, right } = tooltip.getBoundingClientRect()
        return [top >= 0, bottom <= innerHeight, left >= 0, right <= innerWidth]
      })
      expect(edges).toEqual([true, true, true, true])
      await page.keyboard.press('Escape')
    }
    await page.context().close()
  })

  it('lights up the words of an entry', async () => {
    const { page } = await built.open()
    await page.locator('#statements button').first().click()
    expect((await textsOf(page, 'lit')).join(' ')).toContain('calls on')
    await page.locator('#places button', { hasText: 'Yangtze River' }).click()
    await page.locator('.m-lit', { hasText: 'Yangtze River' }).first().waitFor()
    await page.context().close()
  })

  it('lists the places of a dateline with their codes, and lights them up', async () => {
    const { page } = await built.open()
    await paste(page, 'Ferries run again\n\nLISBON, March 4 (AP) -- Ferries crossed the river, the port said.')
    const row = page.locator('#places tbody tr')
    await row.filter({ hasText: 'LisbonPT––dateline' }).waitFor()
    expect(await row.count()).toBe(1)
    await row.locator('button').click()
    expect(await textsOf(page, 'lit')).toEqual(['LISBON'])
    await page.context().close()
  })

  it('places the times of a story on a line once its day is known', async () => {
    const { page } = await built.open()
    await page.getByLabel('Date').fill('2024-04-24')
    await page.locator('#timeline .entry', { hasText: '2024-04-22TAF' }).waitFor()
    expect(await page.locator('#timeline .dot').count()).toBeGreaterThan(2)
    await page.context().close()
  })

  it('compares two readings', async () => {
    const { page } = await built.open()
    await page.locator('#differences tr', { hasText: 'body.10' }).first().waitFor()
    await page.getByRole('button', { name: 'Keep this reading' }).click()
    await page.locator('#differences', { hasText: 'Both readings are the same.' }).waitFor()
    await page.getByLabel('Language').selectOption('de')
    await page.locator('#differences tr', { hasText: 'language' }).waitFor()
    await page.context().close()
  })
})
