import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storyLines } from '../../support/archive'
import { builtCli, packageRoot } from '../../support/built-package'
import { desk } from '../../support/desk'

/* The recipes of docs/scale.md that need only a shell, run as they stand there. Spark, Hadoop and Airflow are not installed here. */

const { folder, write, text } = desk()
const page = readFileSync(join(packageRoot, 'docs/scale.md'), 'utf8')
const COUNT = 60
const STEP = 8000

/** Returns the one block of code with a text, in which the size of a step is that of these tests. */
function recipe(mark: string): string {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  const found = blocks.filter((code) => code.includes(mark))
  expect(found).toHaveLength(1)
  return (found[0] ?? '').replace(/step=\d+/, `step=${STEP}`)
}

/** Runs shell code in which `wirecopy` is the built command line. */
function shell(code: string, environment: Readonly<Record<string, string>> = {}, input = ''): string {
  write('bin/wirecopy', `#!/bin/sh\nexec ${process.execPath} ${builtCli} "$@"\n`)
  chmodSync(join(folder(), 'bin/wirecopy'), 0o755)
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', code], {
    ...{ cwd: folder(), encoding: 'utf8', input },
    env: { ...process.env, ...environment, PATH: `${join(folder(), 'bin')}:${process.env.PATH}` },
  })
  expect(status, stderr).toBe(0)
  return stdout
}

const idsOf = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)
const ids = Array.from({ length: COUNT }, (_, i) => `story-${i}`)

describe.skipIf(process.platform === 'win32')('the recipe for', () => {
  it('GNU parallel gives each line once', ({ skip }) => {
    if (spawnSync('parallel', ['--version']).status !== 0) return skip('GNU parallel is not installed')
    write('stories.ndjson', storyLines(COUNT))
    shell(recipe('| parallel'))
    expect(idsOf(text('articles.ndjson'))).toEqual(ids)
    expect(text('log').trim().split('\n').length).toBeGreaterThan(2)
  }, 120_000)

  it('an array job of AWS Batch gives each line to one child', () => {
    write('stories.ndjson', storyLines(COUNT))
    const children = Math.ceil(text('stories.ndjson').length / STEP)
    for (let i = 0; i < children; i++)
      shell(`step=${STEP}\n${recipe('AWS_BATCH_JOB_ARRAY_INDEX')}`, { AWS_BATCH_JOB_ARRAY_INDEX: String(i) })
    const parts = Array.from({ length: children }, (_, i) => text(`part-${i}.ndjson`))
    expect(children).toBeGreaterThan(1)
    expect(idsOf(parts.join(''))).toEqual(ids)
  }, 120_000)

  it.each([
    ['Hadoop streaming', /-mapper '([^']+)'/],
    ['Spark', /\.pipe\("([^"]+)"\)/],
  ])('%s names a command that answers each line of its input', (_, command) => {
    const [, filter = ''] = command.exec(page) ?? []
    expect(idsOf(shell(filter, {}, storyLines(5)))).toEqual(ids.slice(0, 5))
  })
})
