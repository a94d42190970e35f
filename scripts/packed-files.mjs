import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/*
 * Fails if a file that package.json names is missing: a package made of a checkout without a whole build would install and not load.
 * Runs before `npm pack` and `npm publish` (`prepack`). Takes the folder of the package; by default, the working directory.
 */

/** Returns the files that a package names in `exports` and `bin` and does not have, each once. */
export function missingFiles(folder) {
  const { exports, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const named = [...new Set([exports, bin].flatMap(pathsIn))]
  const names = new Set(named.filter(isPattern).flatMap((pattern) => namesOf(folder, pattern)))
  return named.flatMap((path) => {
    if (!isPattern(path)) return existsSync(join(folder, path)) ? [] : [path]
    if (names.size === 0) return [path]
    return [...names].map((name) => path.replace('*', name)).filter((file) => !existsSync(join(folder, file)))
  })
}

/** Returns the paths in a value of `exports` at any depth: `{ "import": { "default": "./dist/a.js" } }`. */
const pathsIn = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(pathsIn))

const isPattern = (path) => path.includes('*')

/** Returns what stands for `*` in the files of a pattern: `de`, `fr` for `./dist/languages/*.js`. */
function namesOf(folder, pattern) {
  const [start, end] = pattern.split('*')
  const inside = join(folder, start.endsWith('/') ? start : dirname(start))
  if (!existsSync(inside)) return []
  const prefix = start.slice(start.lastIndexOf('/') + 1)
  return readdirSync(inside)
    .filter((file) => file.startsWith(prefix) && file.endsWith(end))
    .map((file) => file.slice(prefix.length, file.length - end.length))
}

const MOST = 5 // files that the message names

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = missingFiles(process.argv[2] ?? '.')
  if (missing.length > 0) {
    const others = missing.length > MOST ? ` and ${missing.length - MOST} more` : ''
    console.error(
      `The package lacks ${missing.slice(0, MOST).join(', ')}${others}, which package.json names. Run \`npm run build\` first.`,
    )
    process.exitCode = 1
  }
}
