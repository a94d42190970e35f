import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('shows an example with its true output', () => {
  const [, program = '', output = ''] = /```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(readme) ?? []
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toBe(output)
})

it('is shorter than 150 lines', () => {
  expect(readme.split('\n').length).toBeLessThan(150)
})
