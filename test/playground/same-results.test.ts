import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annotate, parse } from 'wirecopy'
import { packageRoot } from '../support/built-package'
import { canOpenPages, chromiumPath } from './support/chromium'
import { type FolderServer, serveFolder } from './support/serve-folder'

const folders = ['seeds', 'fixtures/parse', 'playground/src/examples']
const copies = folders.flatMap((folder) =>
  readdirSync(join(packageRoot, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file)),
)

/** Bytes whose charset is found by the reader. */
const bytes: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['windows-1252', [...Buffer.from('Hafen beschlossen\n\nBremen (dpa) - Die Behörde prüft die Brücke.', 'latin1')]],
  ['utf-16le', [0xff, 0xfe, ...Buffer.from('Ferry strike ends\n\nOSLO (AP) — Crews “won”, they said.', 'utf16le')]],
  ['utf-8', [...Buffer.from('渡轮罢工结束\n\n新港3月12日电 工会主席马洛说：“没有人输。”', 'utf8')]],
]

const bundle = `import { annotate, parse } from './dist/index.js'
globalThis.read = (copy, options) => JSON.stringify(annotate(parse(Array.isArray(copy) ? new Uint8Array(copy) : copy, options)))`

describe.skipIf(!canOpenPages)('the bundle for browsers', () => {
  let folder: string
  let server: FolderServer
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wirecopy-bundle-'))
    const { outputFiles } = await build({
      stdin: { contents: bundle, resolveDir: packageRoot },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      charset: 'utf8',
      write: false,
      outdir: folder,
      logLevel: 'error',
    })
    writeFileSync(join(folder, 'bundle.js'), outputFiles[0]?.contents ?? '')
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="bundle.js"></script>')
    server = await serveFolder(folder, { 'content-security-policy': "default-src 'none'; script-src 'self'" })
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
    page = await browser.newPage()
    await page.goto(server.origin)
    await page.waitForFunction('typeof read === "function"')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  const inBrowser = async (copy: string | readonly number[], options: object): Promise<unknown> =>
    JSON.parse(await page.evaluate<string>(`read(${JSON.stringify(copy)}, ${JSON.stringify(options)})`))

  it.each(copies)('reads %s as Node does', async (file) => {
    const copy = readFileSync(join(packageRoot, file), 'utf8')
    const options = { date: '2026-03-12' }
    const expected = annotate(parse(copy, options))
    expect(await inBrowser(copy, options)).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it.each(bytes)('decodes %s as Node does', async (_, given) => {
    const expected = annotate(parse(new Uint8Array(given)))
    expect(await inBrowser(given, {})).toEqual(JSON.parse(JSON.stringify(expected)))
  })
})
