import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../support/built-package'
import { importsOf } from '../support/source-files'

const folder = join(packageRoot, 'playground/src')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
/** The page shares the highlights of a copy with `wirecopy inspect`, whose folder imports public entries only. */
const isShared = (from: string): boolean => /^(?:\.\.\/)+src\/hosts\/inspect\/[a-z-]+$/.test(from)
const mayImport = /^(?:\.\.?\/|wirecopy(?:\/[a-z]+){0,2}$|@codemirror\/(?:state|view)$|zod$)/

describe('the page', () => {
  it.each(files)('%s imports only public entries, the editor and its own files', (file) => {
    const imports = importsOf(readFileSync(join(folder, file), 'utf8')).map(({ from }) => from)
    expect(imports.filter((from) => !mayImport.test(from) || (from.includes('/src/') && !isShared(from)))).toEqual([])
  })

  it.each(files.filter((file) => !file.startsWith('worker/')))('%s loads nothing of the parser', (file) => {
    const loaded = importsOf(readFileSync(join(folder, file), 'utf8')).filter(({ typeOnly }) => !typeOnly)
    expect(loaded.map(({ from }) => from).filter((from) => from.startsWith('wirecopy'))).toEqual([])
  })
})
