import type { Page } from 'playwright-core'

/** Presses Tab until an element with this text or id has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => [document.activeElement?.textContent, document.activeElement?.id])
    if (reached.includes(name)) return
  }
  throw new Error(`No Tab stop is called “${name}”.`)
}
