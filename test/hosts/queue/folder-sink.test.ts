import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { folderSink } from 'wirecopy/queue'
import '../../support/built-package'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-sink-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a folder sink writes a story once its embargo has ended', async () => {
  const sink = await folderSink({ folder, to: ['html'], provider: 'AP' })
  const end = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, '')
  const story = (at: string) => ({
    headline: 'Fire',
    item: { guid: 'urn:x:1' },
    embargo: { kind: 'instant' as const, text: `Embargoed until ${at}`, at },
    body: [{ kind: 'paragraph' as const, text: 'A fire broke out.' }],
  })
  const files = (): number => readdirSync(folder).filter((name) => name.endsWith('.html')).length
  expect(await sink.take([{ story: story(end), source: {} }])).toEqual([{ guid: 'urn:x:1', kind: 'new' }])
  expect(files()).toBe(0)
  vi.useFakeTimers({ now: Date.now() + 4_000_000, toFake: ['Date'] })
  await sink.take([]).finally(() => vi.useRealTimers())
  expect(files()).toBe(1)
  await sink.close()
})
