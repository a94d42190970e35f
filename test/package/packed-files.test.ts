import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

let folder: string | undefined
afterEach(() => folder && rmSync(folder, { recursive: true }))

const MANIFEST = {
  bin: { made: './dist/cli.js' },
  exports: {
    '.': {
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
      require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
    },
    './languages/*': { import: './dist/languages/*.js', require: './dist/languages/*.cjs' },
    './package.json': './package.json',
  },
}
const FILES = [
  ...['dist/cli.js', 'dist/index.d.ts', 'dist/index.js', 'dist/index.d.cts', 'dist/index.cjs'],
  ...['dist/languages/de.js', 'dist/languages/de.cjs', 'dist/languages/fr.js', 'dist/languages/fr.cjs'],
]

/** Runs the script on a package with the given files. */
function check(files: readonly string[]) {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-packed-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  const script = join(import.meta.dirname, '../../scripts/packed-files.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('the files of the package', () => {
  it('may be packed if none is missing', () => {
    expect(check(FILES)).toEqual({ status: 0, output: '' })
  })

  it('are named if they are missing, with those of a pattern', () => {
    const { status, output } = check(
      FILES.filter((file) => file !== 'dist/index.js' && file !== 'dist/languages/fr.cjs'),
    )
    expect(status).toBe(1)
    expect(output).toBe(
      'The package lacks ./dist/index.js, ./dist/languages/fr.cjs, which package.json names. Run `npm run build` first.\n',
    )
  })

  it('are counted if there is no build at all', () => {
    const { status, output } = check([])
    expect(status).toBe(1)
    expect(output).toMatch(
      /^The package lacks .* and 2 more, which package\.json names\. Run `npm run build` first\.\n$/,
    )
  })
})
