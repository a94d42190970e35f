// What the benches that damage good copy have in common: numbers that are the same in every run, and the stories of the dev data.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers from 0 up to 1, the same in every run. */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The good copy of the dev data: each story with its text and its gold. */
export const goodCopy = (folder) =>
  ['reuters', 'ap89', 'mixed', 'agnews']
    .filter((name) => existsSync(join(folder, `${name}.jsonl`)))
    .flatMap((name) =>
      readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    )
