import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../support/built-package'
import { desk } from '../../support/desk'
import { hasProgram, type RedisServer, startRedis } from '../../support/redis-server'

const { folder, write, text, wirecopy } = desk()

describe.skipIf(!process.env.CI && !hasProgram('redis-server'))('a job that fails', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis('redis-server')
  })
  afterAll(() => server.remove())

  const queue = (name: string) => {
    const run = (command: string, ...more: string[]) =>
      wirecopy(['queue', command, '--redis', server.url, '--name', name, ...more])
    return {
      add: (...more: string[]) => JSON.parse(run('add', ...more).stdout),
      work: () => run('work', '--drain', '--to', 'json', '--out', 'out', '--provider', 'AP', '--date', '2024-04-24'),
      status: () => JSON.parse(run('status').stdout),
    }
  }

  it('is tried again when its file is added again', () => {
    const { add, work, status } = queue('again')
    const filed = (words: string): string => `PM-Fire\n\nFire\n\nOSLO (AP) -- ${words}\n`
    write('a.txt', filed('A fire broke out.'))
    add('a.txt')
    write('a.txt', filed('Another fire, elsewhere.'))
    expect(work().status).toBe(0)
    expect(status()).toMatchObject({ failed: 1, dead: [{ reason: 'changed-file' }] })
    write('a.txt', filed('A fire broke out.'))
    expect(add('a.txt')).toEqual({ added: 1, known: 0 })
    expect(work().status).toBe(0)
    expect(status()).toMatchObject({ failed: 0, dead: [] })
    expect(readdirSync(join(folder(), 'out')).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  })

  it('as a story ends its worker is divided: the other stories are taken', () => {
    const { add, status } = queue('poison')
    const guids = Array.from({ length: 12 }, (_, n) => `urn:x:${n}`)
    const lines = guids.map((id) => JSON.stringify({ id, text: 'Fire\n\nOSLO (AP) -- A fire broke out.' }))
    write('in.ndjson', `${lines.join('\n')}\n`)
    expect(add('in.ndjson')).toEqual({ added: 1, known: 0 })
    const entry = pathToFileURL(join(packageRoot, 'dist/queue.js')).href
    write(
      'worker.mjs',
      `import { appendFileSync } from 'node:fs'
      import { startWorker } from ${JSON.stringify(entry)}
      const sink = {
        async take(stories) {
          const guids = stories.map(({ story }) => story.article.item.guid)
          if (guids.includes('urn:x:7')) process.kill(process.pid, 'SIGKILL')
          for (const guid of guids) appendFileSync('taken', guid + '\\n')
          return guids.map((guid) => ({ guid, kind: 'new' }))
        },
        purge: async () => false,
        close: async () => {},
      }
      const worker = await startWorker({ redis: ${JSON.stringify(server.url)}, name: 'poison', stalled: 500, sink })
      await worker.drained()
      await worker.stop()`,
    )
    let ends = 0
    while (ends < 20 && spawnSync(process.execPath, ['worker.mjs'], { cwd: folder() }).signal === 'SIGKILL') ends++
    expect(ends).toBe(8) // four times as a shard, four times alone
    expect(text('taken').trim().split('\n').sort()).toEqual(guids.filter((guid) => guid !== 'urn:x:7').sort())
    expect(status()).toMatchObject({ waiting: 0, active: 0, dead: [{ reason: 'worker-crashed', kind: 'shard' }] })
  }, 120_000)
})
