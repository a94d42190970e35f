import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../support/built-package'
import { annotated, type BuiltPage, elsewhere, openBuiltPage } from './support/built-page'
import { canOpenPages } from './support/chromium'
import { seriousFaults } from './support/serious-faults'
import { tabTo } from './support/tab-to'

const screenshots = join(packageRoot, 'out/playground')
const filed = (dead: string): string =>
  `Fire kills ${dead}\n\nOSLO (AP) -- A fire left ${dead} people dead. It began at dawn.\n`

/** Opens the part of the page, fills in three versions, and waits for the outcome. */
async function merged(
  page: Page,
  [base, ours, theirs]: readonly [string, string, string],
  outcome: RegExp,
): Promise<void> {
  if (!(await page.locator('#merge[open]').count())) await page.locator('#merge > summary').click()
  await page.getByLabel('Base: ').fill(base)
  await page.getByLabel('Ours: ').fill(ours)
  await page.getByLabel('Theirs: ').fill(theirs)
  await page.locator('#merge-status', { hasText: outcome }).waitFor()
}

describe.skipIf(!canOpenPages)('the merge of three versions', () => {
  let built: BuiltPage
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    built = await openBuiltPage()
  })
  afterAll(() => built?.close())

  it('loads when it is opened, and not before', async () => {
    const { page, requests, faults } = await built.open()
    const loaded = (): string[] => requests.filter((url) => /\/merge-view[\w-]*\.js$/.test(url))
    expect(loaded()).toEqual([])
    await page.locator('#merge > summary').click()
    await page.locator('#merge-status', { hasText: 'Paste the three versions' }).waitFor()
    expect(loaded()).toHaveLength(1)
    expect(faults).toEqual([])
    expect(elsewhere(requests, built)).toEqual([])
    await page.context().close()
  })

  it('shows the merged text, conflicts with the texts of all, changed facts, and lights up stale ones', async () => {
    const { page, faults } = await built.open()
    const ours = filed('12').replace('Fire kills 12', '12 die in harbour fire')
    await merged(page, [filed('12'), ours, filed('14')], /1 conflict, 1 stale fact/)
    const text = page.locator('#merged .merged')
    expect(await text.textContent()).toContain('A fire left 14 people dead. It began at dawn.')
    expect(await text.locator('mark').allTextContents()).toEqual(['12'])
    const conflict = page.locator('#merged .conflict')
    expect(await conflict.locator('dd').allTextContents()).toEqual([
      'Fire kills 12',
      '12 die in harbour fire',
      'Fire kills 14',
    ])
    expect(await page.locator('#merged ins').allTextContents()).toContain('14')
    await page.getByRole('button', { name: 'Show in headline' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('12')
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('is clean, killed, or waits for a version', async () => {
    const { page } = await built.open()
    await merged(page, [filed('12'), filed('12'), filed('14')], /nothing to decide/)
    expect(await page.locator('#merged mark').count()).toBe(0)
    await page.getByRole('button', { name: 'Open the merged text above' }).click()
    await annotated(page, /Fire kills 14/)
    expect(await page.locator('.cm-content').textContent()).toContain('A fire left 14 people dead.')
    await merged(page, [filed('12'), filed('12'), `KILL KILL KILL\n\n${filed('12')}`], /^Killed/)
    expect(await page.locator('#merged .merged').count()).toBe(0)
    await merged(page, [filed('12'), '', filed('14')], /Paste the three versions/)
    await merged(page, ['x'.repeat(200_001), filed('12'), filed('14')], /200001 characters; the maximum is 200000/)
    expect(await page.locator('#merged > *').count()).toBe(0)
    await page.context().close()
  })

  it('takes the copy above, and documents in other formats', async () => {
    const { page } = await built.open()
    await page.locator('#merge > summary').click()
    for (const side of ['base', 'ours'])
      await page.getByRole('button', { name: `Take the copy above as ${side}` }).click()
    expect(await page.getByLabel('Ours: ').inputValue()).toContain('Xi calls on Chongqing')
    const nitf =
      '<nitf><body><body.head><hedline><hl1>Harbour plan</hl1></hedline></body.head><body.content><p>Agreed.</p></body.content></body></nitf>'
    await merged(page, [nitf, nitf, nitf.replace('Agreed.', 'Refused.')], /nothing to decide/)
    expect(await page.locator('#merged .merged').textContent()).toContain('Refused.')
    await page.context().close()
  })

  it('shows hostile versions as text, and answers long ones', async () => {
    const { page, faults } = await built.open()
    const hostile = '<img src=x onerror="window.harmed = true"> \u202Egnol {{constructor}}'
    const with_ = (words: string): string => `Fire kills 12\n\nOSLO (AP) -- A fire left ${words} dead.\n\n${hostile}\n`
    await merged(page, [with_('12'), with_('13'), with_('14')], /1 conflict/)
    expect(await page.locator('#merged').textContent()).toContain('{{constructor}}')
    expect(await page.locator('#merge img').count()).toBe(0)
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    const long = (dead: string): string => filed(dead) + `A fire left ${dead} people `.repeat(6_000)
    await merged(page, [long('12'), long('12'), long('14')], /Merged;/)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('can be used by keyboard alone', async () => {
    const { page } = await built.open()
    await page.getByRole('button', { name: 'Keep this reading' }).focus()
    await tabTo(page, 'A new version merged into an edit')
    await page.keyboard.press('Enter')
    await page.getByLabel('Base: ').waitFor()
    await tabTo(page, 'Fill in the example')
    await page.keyboard.press('Enter')
    await page.locator('#merge-status', { hasText: 'to decide' }).waitFor()
    await tabTo(page, 'merge-ours')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Harbour fire')
    await page.locator('#merged .merged', { hasText: 'Harbour fire' }).waitFor()
    await page.context().close()
  })

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 390, height: 844 } }],
  ] as const)('has no serious fault of accessibility: %s', async (name, options) => {
    const { page } = await built.open(options)
    await page.locator('#merge > summary').click()
    await page.getByRole('button', { name: 'Fill in the example' }).click()
    await page.locator('#merged mark').first().waitFor()
    await page.locator('#merge').screenshot({ path: join(screenshots, `merge-${name}.png`) })
    expect(await seriousFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.context().close()
  })
})
