// The texts for benches: the evaluation data next to the project if present, else the project's own fixtures and seeds.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The default folder of the evaluation data; `--data` overrides it. */
export const dataFolder = join(root, '../shared/eval/data')

/** The sets of good copy in the evaluation data. `mixed` and `agnews` also contain lookalikes of datelines, without gold. */
const goodSets = ['reuters', 'ap89', 'mixed', 'agnews']

/** Reads the objects of a file with one JSON object a line. */
export const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/**
 * Returns stories of good copy, by set.
 * `{ reuters: [{ id, text, lang?, gold }] }`, or `{ fixtures: [{ id, text }] }` without the data. Prints which of the two it is.
 */
export function goodCopy(folder = dataFolder, names = goodSets) {
  const found = names.filter((name) => existsSync(join(folder, `${name}.jsonl`)))
  if (found.length) {
    console.log(`texts: ${found.join(', ')} of ${folder}`)
    return Object.fromEntries(found.map((name) => [name, rowsOf(join(folder, `${name}.jsonl`))]))
  }
  const own = ownCopy()
  console.log(`texts: ${own.length} stories of fixtures/ and seeds/; no data in ${folder}`)
  return { fixtures: own }
}

/** Returns the project's own copy: the seeds, the fixtures of `parse`, and longer stories that pass the rules. */
export function ownCopy() {
  const whole = ['seeds', 'fixtures/parse'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ id: `${folder}/${name}`, text: readOwn(`${folder}/${name}`) })),
  )
  const passing = readdirSync(join(root, 'fixtures/rules'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/pass.txt'))
    .flatMap((name) =>
      readOwn(`fixtures/rules/${name}`)
        .split(/^=====\n/m)
        .map((part, at) => ({ id: `fixtures/rules/${name}:${at + 1}`, text: part.split(/^-----\n/m)[0] })),
    )
    .filter(({ text }) => text.length >= 150 && text.includes('\n\n') && !/^\s*[{[<]/.test(text))
  return [...whole, ...passing].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Reads a file of the project as text. */
export const readOwn = (path) => readFileSync(join(root, path), 'utf8')
