import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../support/built-package'
import { desk } from '../../support/desk'

const { write, wirecopy } = desk()

/** The problem matcher that docs/editors.md shows. */
const [, source = ''] = /"regexp": (".*")/.exec(readFileSync(join(packageRoot, 'docs/editors.md'), 'utf8')) ?? []
const pattern = new RegExp(JSON.parse(source))

it('the problem matcher reads every line of a report', () => {
  write('a story.txt', 'Rain expected\n\nPARIS (AP) -- Rain is expected.\n\n"It will last, said Rui Costa.\n')
  write('none.txt', '\n')
  const { stdout } = wirecopy(['check', '.', '--format', 'line'])
  const lines = stdout.trim().split('\n')
  const read = lines.map((line) => pattern.exec(line)?.slice(1))
  expect(read.filter((one) => one === undefined)).toEqual([])
  expect(read).toContainEqual(['a story.txt', '5', '1', 'info', 'Quotation is not closed.', 'quotes/balanced'])
  expect(read.some((one) => one?.[1] === undefined)).toBe(true)
})
