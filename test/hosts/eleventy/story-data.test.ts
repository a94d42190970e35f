import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { type EleventyPluginOptions, wirecopy } from '../../../src/hosts/eleventy'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-eleventy-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

/** Returns the data that the plugin gives for a copy, and what it warns of. */
async function dataOf(copy: string, options?: EleventyPluginOptions) {
  const path = join(folder, 'a.wire')
  writeFileSync(path, copy)
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  let getData: ((path: string) => Promise<{ readonly title?: string; readonly date?: Date }>) | undefined
  const config = {
    addTemplateFormats: () => {},
    addExtension: (_: unknown, options: object) => {
      getData = (options as { getData: typeof getData }).getData
    },
    on: () => {},
  }
  wirecopy(config, options)
  const data = await getData?.(path)
  return { data, warnings: warn.mock.calls.join('\n') }
}

describe('the data of a template', () => {
  it.each(['ending', 'stories'])('is not read with an unknown option, %s', async (name) => {
    const wrong: object = { [name]: 'wire' }
    await expect(dataOf('Rain\n', wrong)).rejects.toThrow(`Unknown option “${name}”; the options are endings, config,`)
  })

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

  it('comes without that warning if the options give the date', async () => {
    const copy = 'Pier to close\n\nLIMA, May 3 (AP) — The council met on Friday, officials said.\n'
    const parsed = await dataOf(copy, { parse: { date: '2026-05-04' } })
    expect(parsed.warnings).toBe('')
    expect(parsed.data?.date).toEqual(new Date('2026-05-03'))
    expect((await dataOf(copy, { config: { date: '2026-05-04' } })).warnings).toBe('')
  })

  it('comes with a warning if the story has no date, whatever the options give', async () => {
    const expected =
      'warning: Story has no date: without `date` in a data file, the page has the date of the file. [date]'
    const none = 'Pier to close\n\nLIMA (AP) — The council met on Friday, officials said.\n'
    expect((await dataOf(none)).warnings).toContain(expected)
    expect((await dataOf(none, { parse: { date: '2026-05-04' } })).warnings).toContain(expected)
    // 2026 has no such day
    const leap = await dataOf(none.replace('LIMA', 'LIMA, Feb. 29'), { parse: { date: '2026-05-04' } })
    expect(leap.warnings).toContain(expected)
    expect(leap.data?.date).toBeUndefined()
  })
})

describe('the endings', () => {
  it('may have a dot', () => {
    const named: unknown[] = []
    const take = (endings: unknown): void => void named.push(endings)
    wirecopy(
      { addTemplateFormats: take, addExtension: take, on: () => {} },
      { endings: ['.wire', 'eml', '.newsml.xml'] },
    )
    expect(named).toEqual([
      ['wire', 'eml', 'newsml.xml'],
      ['wire', 'eml', 'newsml.xml'],
    ])
  })
})
