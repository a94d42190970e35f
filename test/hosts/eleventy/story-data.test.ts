import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { wirecopy } from '../../../src/hosts/eleventy'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-eleventy-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** Returns the data that the plugin gives for a copy, and what it warns of. */
async function dataOf(copy: string) {
  const path = join(folder, 'a.wire')
  writeFileSync(path, copy)
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  let getData: ((path: string) => Promise<{ readonly title?: string }>) | undefined
  wirecopy({
    addTemplateFormats: () => {},
    addExtension: (_, options) => {
      getData = (options as { getData: typeof getData }).getData
    },
    on: () => {},
  })
  const data = await getData?.(path)
  return { data, warnings: warn.mock.calls.join('\n') }
}

describe('the data of a template', () => {
  it('has a title without a headline, which ends with a word', async () => {
    const { data } = await dataOf(
      'LIMA, May 3, 2026 (AP) — The council met on Friday to vote on the ferry pier after a long debate in town, officials said.\n',
    )
    expect(data?.title).toBe('The council met on Friday to vote on the ferry pier after a long debate in …')
  })

  it('comes with a warning if the dateline has no year', async () => {
    const { warnings } = await dataOf(
      'Pier to close\n\nLIMA, May 3 (AP) — The council met on Friday, officials said.\n',
    )
    expect(warnings).toContain(
      'warning: Dateline “May 3” has no year, and the page has the date of the file. Set `parse.date`. [date]',
    )
  })
})
