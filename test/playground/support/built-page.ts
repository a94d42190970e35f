import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { contentSecurityPolicy } from '../../../playground/content-security-policy'
import './build-page'
import { chromiumPath } from './chromium'
import { type FolderServer, serveFolder } from './serve-folder'

/** Built page on a server of its own, with a browser. */
export interface BuiltPage {
  readonly folder: string
  readonly origin: string
  /** Opens the page in a new context, and waits until the copy is annotated. */
  open(options?: BrowserContextOptions, fragment?: string): Promise<OpenPage>
  close(): Promise<void>
}

/** Page in the browser, with what it did that it should not. */
interface OpenPage {
  readonly page: Page
  /** Addresses of all requests. */
  readonly requests: readonly string[]
  /** Errors and warnings of the console, violations of the policy among them. */
  readonly faults: readonly string[]
}

/** Serves the built page with its policy, and starts the browser. */
export async function openBuiltPage(): Promise<BuiltPage> {
  const folder = inject('pageFolder')
  const server = await serveFolder(folder, { 'content-security-policy': contentSecurityPolicy })
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  return {
    folder,
    origin: server.origin,
    open: (options, fragment) => openPage(browser, server, options, fragment),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function openPage(
  browser: Browser,
  { origin }: FolderServer,
  options: BrowserContextOptions = {},
  fragment = '',
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  await page.goto(`${origin}/${fragment}`)
  await annotated(page)
  return { page, requests, faults }
}

/** Resolves when the status line says that the copy is annotated: `…, en, 24 blocks, 7 findings.` */
export async function annotated(page: Page, status: RegExp = /blocks?,/): Promise<void> {
  const line = page.locator('#status').filter({ hasText: status })
  await line.waitFor({ timeout: 30_000 })
}

/** Replaces the copy by pasting a text. */
export async function paste(page: Page, text: string, status?: RegExp): Promise<void> {
  const content = page.locator('.cm-content')
  await content.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.evaluate(() => {
    const line = document.getElementById('status')
    if (line) line.textContent = ''
  })
  await content.evaluate((node, pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
  await annotated(page, status)
}

/** Returns the texts of the spans of a part, neighbouring pieces of one line joined. */
export const textsOf = (page: Page, part: string): Promise<string[]> => page.locator(`.m-${part}`).allInnerTexts()

/** Returns the requests that left the origin of the page. */
export const elsewhere = (requests: readonly string[], { origin }: BuiltPage): string[] =>
  requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob|about):/.test(url))
