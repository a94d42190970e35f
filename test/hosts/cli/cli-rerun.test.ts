import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { builtCli } from '../../support/built-package'
import { copy, desk } from '../../support/desk'

const { folder, write, text } = desk()

describe('--watch', () => {
  /** Runs a command until it has said the last of some words, each after its step. Returns all that it said. */
  async function watched(
    args: readonly string[],
    steps: readonly [step: () => void, words: string][],
  ): Promise<string> {
    const child = spawn(process.execPath, [builtCli, ...args], { cwd: folder() })
    let seen = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (seen += String(chunk)))
    for (const [step, words] of steps) {
      const from = seen.length
      step()
      for (let i = 0; i < 400 && !seen.slice(from).includes(words); i++)
        await new Promise((resolve) => setTimeout(resolve, 50))
      expect(seen.slice(from)).toContain(words)
    }
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130)
    return seen
  }
  const waiting = 'wirecopy: Waiting for changes.'

  it('checks what changes, and names it', async () => {
    write('a.txt', copy)
    const args = ['check', '.', '--watch', '--format', 'line', '--rule', 'byline/present']
    const seen = await watched(args, [
      [() => {}, waiting],
      [() => write('b.txt', copy), waiting],
      [() => write('b.txt', copy.replace('PARIS', 'By ANNA BERG\n\nPARIS')), waiting],
    ])
    expect(seen.match(/^a\.txt:/gm)).toHaveLength(1)
    expect(seen.match(/^b\.txt:/gm)).toHaveLength(1)
    expect(seen.match(/^wirecopy: b\.txt changed\.$/gm)).toHaveLength(2)
  })

  it('converts what changes', async () => {
    write('in/a.txt', copy)
    await watched(
      ['convert', 'in', '--to', 'json', '--out', 'out', '--watch'],
      [
        [() => {}, waiting],
        [() => write('in/a.txt', copy.replace('Rain', 'Snow')), waiting],
        [() => write('in/b.txt', copy), waiting],
      ],
    )
    expect(['a', 'b'].map((name) => JSON.parse(text(`out/${name}.json`)).headline)).toEqual([
      'Snow expected',
      'Rain expected',
    ])
  })
})
