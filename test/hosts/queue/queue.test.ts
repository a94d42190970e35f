import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hidePassword, withoutPassword } from 'wirecopy/queue'
import { builtCli } from '../../support/built-package'
import { desk } from '../../support/desk'
import { hasProgram, type RedisServer, startRedis } from '../../support/redis-server'

/* `.ci/run` installs redis-server; without it these tests are skipped, but not in CI. */

const { folder, write, wirecopy } = desk()
const children: ChildProcess[] = []
let names = 0

/** A line of NDJSON: a story with an id of its own. */
const line = (n: number, text = `A fire broke out in house ${n}.`): string =>
  JSON.stringify({ id: `urn:x:${n}`, text: `Fire ${n}\n\nOSLO (AP) -- ${text}`, date: '2024-04-24' })
const filed = (headline: string, text: string): string => `PM-Fire\n\n${headline}\n\nOSLO (AP) -- ${text}\n`
const written = (): string[] => readdirSync(join(folder(), 'out')).filter((name) => name.endsWith('.json'))
const guids = (): string[] =>
  written()
    .map((name) => JSON.parse(readFileSync(join(folder(), 'out', name), 'utf8')).item.guid)
    .sort()

describe('passwords', () => {
  it.each(['redis://user:s3cr%40t@host:6379', 'redis://:s3cr%40t@host'])('of %s are never shown', (url) => {
    for (const text of [withoutPassword(url), hidePassword(`Cannot reach ${url}: AUTH s3cr@t failed.`, url)])
      expect(text).not.toMatch(/s3cr/)
    expect(withoutPassword(url)).toContain('***')
  })

  it('are not in the message about a server that cannot be reached, or a wrong URL', () => {
    for (const url of ['redis://user:topsecret@127.0.0.1:1', 'http://user:topsecret@x', 'topsecret'])
      expect(wirecopy(['queue', 'status', '--redis', url])).toMatchObject({
        status: 1,
        stderr: expect.not.stringContaining('topsecret'),
      })
  })
})

describe.each(['redis-server', 'valkey-server'])('the queue on %s', (program) => {
  describe.skipIf(!process.env.CI && !hasProgram(program))('that is installed', () => {
    let server: RedisServer
    beforeAll(async () => {
      server = await startRedis(program)
    })
    afterAll(() => server.remove())
    afterEach(() => {
      for (const child of children.splice(0)) child.kill('SIGKILL')
    })

    /** A queue of its own for one test. */
    const queue = () => {
      const place = ['--redis', server.url, '--name', `test-${program}-${names++}`]
      const run = (command: string, ...more: string[]) => wirecopy(['queue', command, ...place, ...more])
      const work = (...more: string[]) => {
        const args = [
          'queue',
          'work',
          ...place,
          '--to',
          'json',
          '--out',
          'out',
          '--provider',
          'AP',
          '--date',
          '2024-04-24',
        ]
        const child = spawn(process.execPath, [builtCli, ...args, '--stalled', '2000', ...more], { cwd: folder() })
        children.push(child)
        const state = {
          out: '',
          err: '',
          child,
          done: new Promise<number | null>((resolve) => child.on('close', resolve)),
        }
        child.stdout.on('data', (chunk) => (state.out += chunk))
        child.stderr.on('data', (chunk) => (state.err += chunk))
        return state
      }
      return { run, work, status: () => JSON.parse(run('status').stdout) }
    }
    const until = async (what: () => boolean): Promise<void> => {
      for (let i = 0; i < 2000 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 20))
      expect(what()).toBe(true)
    }
    const addLines = (run: ReturnType<typeof queue>['run'], count: number): void => {
      write('in.ndjson', `${Array.from({ length: count }, (_, n) => line(n)).join('\n')}\n`)
      expect(JSON.parse(run('add', 'in.ndjson', '--shard', '1000').stdout).added).toBeGreaterThan(count / 20)
    }
    const all = (count: number): string[] => Array.from({ length: count }, (_, n) => `urn:x:${n}`).sort()

    it('loses no story and writes none twice when one of two workers is killed', async () => {
      const { run, work, status } = queue()
      const [one, other] = [work(), work()]
      await until(() => [one, other].every(({ err }) => err.includes('Worker started.')))
      addLines(run, 300)
      await until(() => one.out.includes('\n'))
      one.child.kill('SIGKILL')
      expect(await work('--drain').done).toBe(0)
      other.child.kill('SIGTERM')
      expect(await other.done, other.err).toBe(0)
      expect(guids()).toEqual(all(300))
      expect(status()).toMatchObject({ waiting: 0, active: 0, failed: 0, dead: [] })
      expect(
        readdirSync(join(folder(), 'out')).filter((name) => name.endsWith('.tmp') && !name.startsWith('.')),
      ).toEqual([])
    })

    it('loses no story when the server is killed and started again', async () => {
      const { run, work } = queue()
      addLines(run, 200)
      const worker = work('--drain')
      await until(() => worker.out.split('\n').length > 3)
      await server.crash()
      await new Promise((resolve) => setTimeout(resolve, 300))
      await server.start()
      expect(await worker.done, worker.err).toBe(0)
      expect(guids()).toEqual(all(200))
    })

    it('adds nothing twice, and writes what it reads twice once', async () => {
      const { run, work } = queue()
      write('a.txt', filed('Fire', 'A fire broke out.'))
      write('b.txt', filed('Fire', 'A fire broke out.'))
      expect(JSON.parse(run('add', 'a.txt', 'b.txt').stdout)).toEqual({ added: 1, known: 1 })
      expect(await work('--drain').done).toBe(0)
      expect(JSON.parse(run('add', 'a.txt').stdout)).toEqual({ added: 0, known: 1 })
      expect(written()).toHaveLength(1)
    })

    it('keeps the newest version and takes back what is killed, in any order', async () => {
      const { run, work } = queue()
      write('1.txt', filed('Fire', 'A big fire broke out.').replace('PM-Fire', 'PM-Fire, 1st Ld'))
      write('2.txt', filed('Fire', 'A fire broke out.'))
      run('add', '1.txt')
      run('add', '2.txt')
      expect(await work('--drain').done).toBe(0)
      expect(readFileSync(join(folder(), 'out', written()[0] ?? ''), 'utf8')).toContain('A big fire')
      write('3.txt', 'PM-Fire\n\nKILL KILL KILL. Do not use. A kill is mandatory.\n')
      run('add', '3.txt')
      expect(await work('--drain').done).toBe(0)
      expect(written()).toEqual([])
    })

    it('puts stories that cannot be read into dead letters, without their text', async () => {
      const { run, work, status } = queue()
      write('in.ndjson', [line(1), '{"text": 5, "note": "confidential"}', '{confidential', line(2)].join('\n'))
      write(
        'binary.txt',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1]),
      )
      run('add', 'in.ndjson', 'binary.txt')
      expect(await work('--drain').done).toBe(0)
      expect(guids()).toEqual(all(3).slice(1))
      const { dead } = status()
      expect(dead.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
        'SyntaxError',
        'binary-input',
        'no-text',
      ])
      expect(JSON.stringify(status())).not.toContain('confidential')
      expect(run('status').status).toBe(1)
    })

    it('does not take a file that changed after it was added', async () => {
      const { run, work, status } = queue()
      write('a.txt', filed('Fire', 'A fire broke out.'))
      run('add', 'a.txt')
      write('a.txt', filed('Fire', 'Another fire, elsewhere.'))
      expect(await work('--drain').done).toBe(0)
      expect(status()).toMatchObject({ failed: 1, dead: [{ reason: 'changed-file' }] })
      expect(written()).toEqual([])
    })

    it('finishes its job on SIGTERM, and leaves the others', async () => {
      const { run, work, status } = queue()
      addLines(run, 200)
      const worker = work()
      await until(() => worker.out.includes('\n'))
      worker.child.kill('SIGTERM')
      expect(await worker.done).toBe(0)
      expect(worker.err).toContain('Worker stopped.')
      expect(status()).toMatchObject({ active: 0, failed: 0 })
      expect(await work('--drain').done).toBe(0)
      expect(guids()).toEqual(all(200))
    })

    it('waits before it adds more than may wait', async () => {
      const { run, work, status } = queue()
      write('in.ndjson', `${Array.from({ length: 60 }, (_, n) => line(n)).join('\n')}\n`)
      const place = ['--redis', server.url, '--name', `test-${program}-${names - 1}`]
      const adding = spawn(
        process.execPath,
        [builtCli, 'queue', 'add', 'in.ndjson', '--shard', '100', '--most', '5', ...place],
        { cwd: folder() },
      )
      children.push(adding)
      const added = new Promise((resolve) => adding.on('close', resolve))
      for (let i = 0; i < 100 && status().waiting < 5; i++) await new Promise((resolve) => setTimeout(resolve, 50))
      expect(status().waiting).toBe(5)
      expect(adding.exitCode).toBeNull()
      const worker = work()
      expect(await added).toBe(0)
      for (let i = 0; i < 200 && (status().waiting > 0 || status().active > 0); i++)
        await new Promise((resolve) => setTimeout(resolve, 50))
      worker.child.kill('SIGTERM')
      await worker.done
      expect(guids()).toEqual(all(60))
      void run
    })

    it('purges a story everywhere', async () => {
      const { run, work } = queue()
      write('in.ndjson', `${line(1)}\n${line(2)}\n`)
      run('add', 'in.ndjson', '--shard', '10')
      expect(await work('--drain').done).toBe(0)
      expect(JSON.parse(run('purge', '--guid', 'urn:x:1', '--out', 'out', '--to', 'json').stdout)).toEqual({
        sink: true,
        jobs: 1,
      })
      expect(guids()).toEqual(['urn:x:2'])
      expect(readFileSync(join(folder(), 'out/.wirecopy/ledger.db')).includes('urn:x:1')).toBe(false)
      expect(run('purge', '--guid', 'urn:x:1', '--out', 'out').status).toBe(2)
    })

    it('refuses a server that evicts keys', async () => {
      const evicting = await startRedis(program, '--maxmemory-policy', 'allkeys-lru')
      try {
        expect(wirecopy(['queue', 'add', '.', '--redis', evicting.url])).toMatchObject({
          status: 1,
          stderr: 'wirecopy: Redis evicts keys (allkeys-lru). Set maxmemory-policy noeviction.\n',
        })
      } finally {
        await evicting.remove()
      }
    })
  })
})
