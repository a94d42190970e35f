import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath } from '../playground/support/chromium'
import { serveFolder } from '../playground/support/serve-folder'

/** Built site on a server of its own, with a browser. */
export interface OpenSite {
  readonly origin: string
  /** Addresses of all requests. */
  readonly requests: readonly string[]
  /** Errors and warnings of the console, violations of the policy among them. */
  readonly faults: readonly string[]
  /** Opens an address of the site in a new context. */
  open(path: string): Promise<Page>
  close(): Promise<void>
}

/** Serves a built site and starts the browser. */
export async function openSite(folder: string): Promise<OpenSite> {
  const server = await serveFolder(folder, {})
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  const requests: string[] = []
  const faults: string[] = []
  return {
    origin: server.origin,
    requests,
    faults,
    open: async (path) => {
      const context = await browser.newContext({ viewport: { width: 1300, height: 900 } })
      const page = await context.newPage()
      page.on('request', (request) => requests.push(request.url()))
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text())
      })
      await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' })
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
