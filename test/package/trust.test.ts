import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

/** The calls of the program `trust.mjs`: sockets, processes, files, clock, random source and environment. */
function callsOf(...args: string[]): string[] {
  const program = join(root, 'test/package/programs/trust.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

describe('the library', () => {
  it('opens no socket, file or process, and reads no clock, random source or environment', () => {
    expect(callsOf()).toEqual([])
  })

  it('would be seen if it did', () => {
    const calls = callsOf('control')
    expect(calls).toEqual(
      expect.arrayContaining([
        'net.connect',
        'socket.connect',
        'tls.connect',
        'dns.lookup',
        'http.request',
        'https.get',
      ]),
    )
    expect(calls).toEqual(
      expect.arrayContaining([
        'global.fetch',
        'fs.readFileSync',
        'child_process.spawn',
        'Math.random',
        'clock',
        'env HOME',
        'env',
      ]),
    )
  })
})

describe('the programs around it', () => {
  const folder = join(root, 'src/hosts')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

  it('read the environment in the command line only: colours and the kind of terminal', () => {
    const names = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/process\.env(?:\.(\w+))?/g)].map(
        ([, variable]) => `${name.split('/')[0]} ${variable ?? '{}'}`,
      ),
    )
    expect(new Set(names)).toEqual(new Set(['cli TERM', 'cli {}']))
    const taken = sources.flatMap(({ text }) => /const (\{.*\}) = process\.env/.exec(text)?.[1] ?? [])
    expect(taken).toEqual(['{ FORCE_COLOR, NO_COLOR, TERM }'])
  })

  it('import no module of the network', () => {
    const using = sources.filter(({ text }) => /node:(?:net|tls|dns|https?|http2|dgram)\b|\bfetch\(/.test(text))
    expect(using.map(({ name }) => name)).toEqual([])
  })
})
