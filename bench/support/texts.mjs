// The texts that benches run on: the evaluation data beside the project if it is there, else the project's own fixtures and seeds.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The folder of the evaluation data, unless `--data` names another. */
export const dataFolder = join(root, '../shared/eval/data')

/** The sets of good copy in the evaluation data; `mixed` and `agnews` hold look-alikes of datelines too, with no gold. */
const goodSets = ['reuters', 'ap89', 'mixed', 'agnews']

/** The objects of a file with one JSON object a line. */
export const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/**
 * Stories that are good copy, by set: `{ reuters: [{ id, text, lang?, gold }] }`, or `{ fixtures: [{ id, text }] }` without the data.
 * Prints which of the two it is.
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

/** Copy of the project's own: its seeds, the fixtures of `parse`, and what passes the rules, where it is a story of some length. */
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

/** A file of the project as text. */
export const readOwn = (path) => readFileSync(join(root, path), 'utf8')
