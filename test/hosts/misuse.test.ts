import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as astro from 'wirecopy/astro'
import * as bundler from 'wirecopy/bundler/vite'
import * as eleventy from 'wirecopy/eleventy'
import * as node from 'wirecopy/node'
import * as queue from 'wirecopy/queue'
import * as sqlite from 'wirecopy/sqlite'
import '../support/built-package'
import { rawErrors } from '../support/raw-errors'

const [root, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'wirecopy-misuse-'))]
beforeAll(() => process.chdir(folder)) // the text `x` is a valid name of a ledger
afterAll(() => {
  process.chdir(root)
  rmSync(folder, { recursive: true, force: true })
})

it.each(Object.entries({ astro, bundler, eleventy, node, queue, sqlite }))(
  'the functions of %s throw no raw error on wrong values',
  async (_, entry) => {
    expect(await rawErrors(entry)).toEqual([])
  },
)
