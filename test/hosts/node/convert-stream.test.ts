import { spawnSync } from 'node:child_process'
import { createReadStream, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseAll } from '../../../src/entries'
import type { StreamedStory } from '../../../src/hosts/node'
import { storyLines, storyText } from '../../support/archive'
import { builtPackage } from '../../support/built-package'
import { desk } from '../../support/desk'

const { convertFiles, convertStream }: typeof import('../../../src/hosts/node') = await import(
  join(builtPackage, 'node.js')
)

const { folder, write } = desk()

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('convertStream', () => {
  it('converts streams of Node and of the web, iterables of text and bytes, compressed or not', async () => {
    write('a.ndjson', storyLines(3))
    const bytes = gzipSync(storyLines(3))
    const web = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 50))
        controller.enqueue(bytes.subarray(50))
        controller.close()
      },
    })
    const sources = [createReadStream(join(folder(), 'a.ndjson')), web, [storyLines(3)], [bytes]]
    for (const source of sources) {
      const stories = await collect(convertStream(source, { to: ['json', 'copy'], annotate: true }))
      expect(stories.map(({ id, record, part }) => [id, record, part])).toEqual(
        [0, 1, 2].map((i) => [`story-${i}`, i + 1, 1]),
      )
      expect(stories[1]?.documents.copy).toContain('Harbor 1 reopens')
      expect(JSON.parse(stories[1]?.documents.json ?? '').annotations.people[0].family).toBe('Holm1')
    }
  })

  it('gives each story as soon as it is read, and closes its source when it is left', async () => {
    let isClosed = false
    const endless = async function* (): AsyncGenerator<string> {
      try {
        for (let i = 0; ; i++) {
          yield storyLines(1, i)
          await new Promise((resolve) => setTimeout(resolve, 1))
        }
      } finally {
        isClosed = true
      }
    }
    const seen: string[] = []
    for await (const { id } of convertStream(endless(), { divide: 'lines' })) if (seen.push(id) === 5) break
    expect(seen).toEqual([0, 1, 2, 3, 4].map((i) => `story-${i}`))
    expect(isClosed).toBe(true)
  })

  it('lets the process end when it is left while a worker answers', () => {
    // the thread is blocked until the worker has surely answered the second batch, and the third waits for the worker
    const program = `
      import { convertStream } from '${pathToFileURL(join(builtPackage, 'node.js'))}'
      for await (const { id } of convertStream([${JSON.stringify(storyLines(300))}], { divide: 'lines', jobs: 1 })) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000)
        console.log(id)
        break
      }`
    write('left.mjs', program)
    const options = { timeout: 45_000, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder(), 'left.mjs')], options)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'story-0\n', stderr: '' })
  })

  it('ends with the reason of its signal', async () => {
    const control = new AbortController()
    const seen: string[] = []
    const run = async (): Promise<void> => {
      for await (const { id } of convertStream([storyLines(500)], { signal: control.signal })) {
        seen.push(id)
        if (seen.length === 3) control.abort(new Error('Enough.'))
      }
    }
    await expect(run()).rejects.toThrow('Enough.')
    expect(seen).toHaveLength(3)
    await expect(collect(convertStream([''], { signal: AbortSignal.abort(new Error('Never.')) }))).rejects.toThrow(
      'Never.',
    )
  })

  it('throws for invalid options, and gives what fails with its error', async () => {
    await expect(collect(convertStream([''], { date: 'soon' }))).rejects.toThrow(/date/)
    const misspelt = JSON.parse('{ "draft": true }')
    await expect(collect(convertStream([''], misspelt))).rejects.toThrow('Unknown option “draft”')
    await expect(collect(convertFiles([], misspelt))).rejects.toThrow('Unknown option “draft”')
    const stories = await collect(convertStream([storyLines(1), 'x\n'], { limits: { record: 100 } }))
    expect(stories.map(({ error }) => error?.code)).toEqual(['limit-exceeded'])
  })
})

describe('convertFiles', () => {
  it('converts files in order; one that cannot be read is an error', async () => {
    write('a.ndjson', storyLines(2))
    write('b.txt', storyText(9))
    const paths = ['a.ndjson', 'none', 'b.txt'].map((name) => join(folder(), name))
    const stories = await collect(convertFiles(paths, { to: 'json' }))
    expect(stories.map(({ record, error }) => error?.code ?? record)).toEqual([1, 2, 'unreadable', 1])
  })

  it.each([
    ['in a line', 1_000_007],
    ['to nothing', 0],
  ])(
    'report a file that is cut %s while it is read; the stories before and the next file are converted',
    async (_, to) => {
      const lines = storyLines(12_000) // 3 MB: more than is read ahead
      write('a.ndjson', lines)
      write('b.txt', storyText(9))
      const path = join(folder(), 'a.ndjson')
      const seen: StreamedStory[] = []
      for await (const story of convertFiles([path, join(folder(), 'b.txt')], { to: 'json' }))
        if (seen.push(story) === 1) truncateSync(path, to)
      const [last, fault, ...before] = seen.reverse()
      expect(last).toMatchObject({ record: 1, input: join(folder(), 'b.txt') })
      expect(fault).toMatchObject({
        ...{ input: path, record: 0, documents: {} },
        error: { code: 'input-changed', message: 'File changed while it was read.' },
      })
      expect(before.reverse().map(({ id }) => id)).toEqual(before.map((_, i) => `story-${i}`))
      expect(before.every(({ error }) => error === undefined)).toBe(true)
      expect(before.length).toBeLessThan(lines.slice(0, 2_000_000).split('\n').length)
    },
  )
})

describe('parseAll', () => {
  it('takes a stream, with the stories and offsets of the text', async () => {
    const wire = `ZCZC\n${storyText(1)}NNNN\nZCZC\n${storyText(2)}NNNN\n`
    const pieces = async function* (): AsyncGenerator<string> {
      for (let at = 0; at < wire.length; at += 7) yield wire.slice(at, at + 7)
    }
    const stories = await collect(parseAll(pieces()))
    expect(stories).toEqual([...parseAll(wire)])
    expect(stories).toHaveLength(2)
  })
})
