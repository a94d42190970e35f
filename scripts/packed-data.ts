// Plugins of the build that write the data of the lexicon and the weights in denser forms. src/lexicon/words.ts and expand-names.ts read them.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Plugin, transform } from 'esbuild'
import { WEIGHT_ZERO } from '../src/lexicon/expand-names'
import { PACKED } from '../src/lexicon/expand-words'
import { asciiModule } from './ascii-modules.mjs'
import { deferPatterns } from './defer-patterns.mjs'
import { BUCKETED, packModule } from './pack-buckets'
import { toWindows, withoutShared } from './shared-letters'

/**
 * The lists of the lexicon are written for those who read them: `may, might,` over several indented lines. The build puts a tab for the comma and
 * the blanks behind it, and leaves the indents out: some thirtieth less to load. `words` in src/lexicon/words.ts reads both.
 */
export const terseLists: Plugin = {
  name: 'terse-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/].*\.ts$/ }, async ({ path }) => {
      if (/[\\/](?:expand-)?words\.ts$/.test(path)) return undefined // the readers
      if (BUCKETED.test(path)) return { contents: asciiModule(await packModule(path), 'module.js'), loader: 'js' }
      const written = deferPatterns(await readFile(path, 'utf8'), path)
      // without its white space a module has none left but in its texts
      const { code } = await transform(written, { loader: 'ts', minifyWhitespace: true, charset: 'utf8' })
      const terse = code
        .replace(/(?<=[^\s~]),\s+/g, '\t') // a comma in the shape of a time has a blank before it, or `~`
        .replace(/`\n\s*/g, '`')
        .replace(/\n +/g, '\n')
      const packed = UNORDERED.test(path) ? terse.replace(/`[^`]*`/g, packSorted) : terse
      return { contents: asciiModule(packed, 'module.js'), loader: 'js' }
    })
  },
}

/**
 * The weights of lines and of datelines are written one feature a line, each with its name. The build puts the names beside each other, sorted
 * and without the letters that a name shares with the one before, and the weights after them, as both compress better apart.
 * src/lexicon/expand-names.ts reads them.
 */
export const packedWeights: Plugin = {
  name: 'packed-weights',
  setup(build) {
    build.onLoad(
      { filter: /[\\/](?:lexicon[\\/]generated[\\/]line-weights|dateline[\\/]model[\\/]weights)\.ts$/ },
      async ({ path }) => {
        const code = await readFile(path, 'utf8')
        const packed = /line-weights/.test(path) ? packRows(code) : packWeights(code)
        const reader = JSON.stringify(fileURLToPath(new URL('../src/lexicon/expand-names.ts', import.meta.url)))
        return { contents: `import { expandRows, expandWeights } from ${reader}\n${packed}`, loader: 'ts' }
      },
    )
  },
}

/** Returns a module with the object of its `rows`, of strings of one length, as a call of `expandRows` when they are first read. */
function packRows(code: string): string {
  const [written = '', literal = '{}'] = /rows: (\{[^{}]*\})/.exec(code) ?? []
  const rows: Record<string, string> = new Function(`return ${literal}`)()
  const names = Object.keys(rows).sort()
  const width = rows[names[0] ?? '']?.length ?? 0
  if (width === 0 || names.some((name) => rows[name]?.length !== width)) throw new Error('Rows differ in length.')
  const packed = call('expandRows', names, names.map((name) => rows[name]).join(''), width)
  return `let read\n${code.replace(written, () => `get rows() { return (read ??= ${packed}) }`)}`
}

/** Returns a module with its one list of `name=weight` as a call of `expandWeights`. */
function packWeights(code: string): string {
  const [written = '', list = ''] = /`([^`]*)`(?=\s*$)/.exec(code) ?? []
  const rows = list.trim().split(/\s+/).sort()
  const names = rows.map((row) => row.replace(/=[^=]*$/, ''))
  const weights = rows.map((row) => String.fromCharCode(WEIGHT_ZERO + Number(row.replace(/.*=/, ''))))
  return code.replace(written, () => call('expandWeights', names, weights.join('')))
}

function call(name: string, names: readonly string[], ...values: readonly (string | number)[]): string {
  const packed = withoutShared(names, 35).join('\t')
  return `/* @__PURE__ */ ${name}(${[packed, ...values].map((value) => JSON.stringify(value)).join(', ')})`
}

/** Files whose lists may have any order. */
const UNORDERED =
  /[\\/](?:line-stems|line-words|byline-words|corrections|mail-words|media-words|permission-words|restrictions|subject-labels|furniture-between|private-notes|headline-verbs|organisations|annotate[\\/](?:places|people|things))\.ts$/

/** Returns a list of words sorted and without the letters that a word shares with the one before: `expandWords` reads it. */
export function packSorted(list: string): string {
  if (!list.includes('\t') || /\d/.test(list)) return list
  return `\`${PACKED}${toWindows(withoutShared(list.slice(1, -1).trim().split('\t').sort(), 9).join(''))}\``
}
