import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Relative imports of a module: `from './rules'`, `import('../base.mjs')`, `require('./x')`. */
const IMPORTS = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g
const ENDINGS = ['', '.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js']

/**
 * Returns a hash of files and of the neighbours that they import, at any depth. Packages are not followed: delete the cache after an update
 * of a package that own rules import.
 */
export function moduleHash(files: readonly string[]): string {
  const hash = createHash('sha256')
  const seen = new Set<string>()
  const waiting = [...files]
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    hash.update(`${file}\0${text}\0`)
    for (const [, path = ''] of text.matchAll(IMPORTS)) {
      const found = resolveModule(join(dirname(file), path))
      if (found !== undefined) waiting.push(found)
    }
  }
  return hash.digest('hex')
}

/** Returns the file that a relative import names: with its ending, without it, or `.ts` for a `.js` that does not exist. */
function resolveModule(path: string): string | undefined {
  const paths = [...ENDINGS.map((ending) => path + ending), path.replace(/\.([cm]?)js$/, '.$1ts')]
  return paths.find((each) => existsSync(each) && statSync(each).isFile())
}
