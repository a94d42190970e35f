import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

let folder: string | undefined
afterEach(() => folder && rmSync(folder, { recursive: true }))

const MANIFEST = {
  bin: { made: './built/cli.js' },
  exports: {
    '.': {
      import: { types: './built/index.d.ts', default: './built/index.js' },
      require: { types: './built/index.d.cts', default: './built/index.cjs' },
    },
    './languages/*': { import: './built/languages/*.js', require: './built/languages/*.cjs' },
    './package.json': './package.json',
  },
}
const FILES = [
  ...['built/cli.js', 'built/index.d.ts', 'built/index.js', 'built/index.d.cts', 'built/index.cjs'],
  ...['built/languages/de.js', 'built/languages/de.cjs', 'built/languages/fr.js', 'built/languages/fr.cjs'],
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
      FILES.filter((file) => file !== 'built/index.js' && file !== 'built/languages/fr.cjs'),
    )
    expect(status).toBe(1)
    expect(output).toBe(
      'The package lacks ./built/index.js, ./built/languages/fr.cjs, which package.json names. Run `npm run build` first.\n',
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
