import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLinks } from '../../site/check-links.mjs'
import { canOpenPages } from '../playground/support/chromium'
import { packageRoot as root } from '../support/built-package'
import { type OpenSite, openSite } from './open-site'

const folder = join(root, 'out/site-test')
const screenshots = join(root, 'out/site-screenshots')
const pageOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** The entries that export values, with the page of each in the reference. */
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const entries = Object.entries<{ import?: { default?: string } }>(exports).flatMap(([key, { import: target }]) =>
  target?.default === undefined || key.includes('*')
    ? []
    : [{ entry: `wirecopy${key.slice(1)}`, page: `api/${key.slice(2).replaceAll('/', '-') || 'wirecopy'}.html` }],
)

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['site/build.mjs', '--out', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
}, 300_000)

describe('the site', () => {
  it('has every page of docs', () => {
    const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    )
    const built = (name: string): string => name.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')
    expect(pages.length).toBeGreaterThan(150)
    expect(pages.filter((name) => !existsSync(join(folder, built(name))))).toEqual([])
  })

  it.each(entries)('describes what $entry exports', async ({ entry, page }) => {
    const html = pageOf(page)
    const names = Object.keys(await import(entry)).filter((name) => !['default', 'module.exports'].includes(name))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !html.includes(`id="${name}"`) && !html.includes(`#${name}"`))).toEqual([])
  })

  it('has no dead link, and loads nothing from elsewhere', () => {
    expect(checkLinks(folder)).toEqual([])
  })

  it('shows braces and tags of prose as text', () => {
    expect(/the article as HTML: <code[^>]*>([^<]*)/.exec(pageOf('sites.html'))?.[1]).toMatch(
      /^(?:\{|&#123;){2} content \| safe \}\}$/,
    )
  })
})

it('shows an example with its true output', () => {
  const text = readFileSync(join(root, 'site/index.md'), 'utf8')
  const [, program = '', output = ''] = /```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(text) ?? []
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(output).not.toBe('')
  expect(stdout).toBe(output)
})

/** Where Chromium is not installed, this is not tested; on CI that is an error. */
describe.skipIf(!canOpenPages)('in a browser', () => {
  let site: OpenSite
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    site = await openSite(folder)
  })
  afterAll(() => site?.close())

  it.each([
    ['home', '/', 'News agency text as one typed article'],
    ['guide', '/datelines.html', 'The shapes'],
    ['rule', '/rules/headline/no-final-stop.html', 'The headline does not end with a full stop.'],
    ['reference', '/api/wirecopy.html', 'sourceSpans'],
  ])('opens %s', async (name, path, text) => {
    const page = await site.open(path)
    await page.getByText(text).first().waitFor()
    await page.screenshot({ path: join(screenshots, `${name}.png`) })
    await page.context().close()
  })

  it('searches without a server', async () => {
    const page = await site.open('/start.html')
    await search(page, 'compound credits')
    await page.screenshot({ path: join(screenshots, 'search.png') })
    await page.keyboard.press('Enter')
    await page.waitForURL(/\.html/)
    await page.context().close()
  })

  it('finds functions of the reference', async () => {
    const page = await site.open('/')
    await search(page, 'isPublicationBlocked')
    const addresses = await page.locator('.VPLocalSearchBox a.result').evaluateAll((all) => all.map(String))
    expect(addresses.some((address) => address.endsWith('/api/wirecopy.html#isPublicationBlocked'))).toBe(true)
    await page.context().close()
  })

  it('opens the playground from the first page', async () => {
    const page = await site.open('/')
    await page.getByText('Try it on a page').click()
    await page.waitForURL(/\/play\//)
    await page
      .locator('#status')
      .filter({ hasText: /findings?\./ })
      .waitFor({ timeout: 30_000 })
    await page.context().close()
  })

  it('sends no request elsewhere, and reports no fault', () => {
    expect(site.requests.length).toBeGreaterThan(20)
    expect(site.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([])
    expect(site.faults).toEqual([])
  })
})

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.VPLocalSearchBox input').fill(words)
  await page.locator('.VPLocalSearchBox a.result').first().waitFor()
}
