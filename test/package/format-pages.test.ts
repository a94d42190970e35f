import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatPages } from '../../scripts/format-pages.mjs'
import { packageRoot } from '../support/built-package'

const FOLDER = join(packageRoot, 'docs/formats')

test('docs/formats agrees with the tables; `npm run docs` updates it', async () => {
  const pages = await formatPages()
  expect(readdirSync(FOLDER).sort()).toStrictEqual([...pages.keys()].sort())
  for (const [file, page] of pages)
    expect(readFileSync(join(FOLDER, file), 'utf8'), `${file} is out of date: run \`npm run docs\``).toBe(page)
})
