import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, ownCopy, rowsOf } from '../support/texts.mjs'

const SHORTEST = 200 // characters

/** Returns at most `most` stories of the sets in ../shared/eval/data, the same number of each; without the data, the project's own copy. */
export function readTexts(sets, most) {
  const files = sets.map((name) => join(dataFolder, `${name}.jsonl`)).filter((file) => existsSync(file))
  const lists = files.length > 0 ? files.map(rowsOf) : [ownCopy()]
  const each = Math.ceil(most / lists.length)
  return lists.flatMap((list) =>
    list
      .map(({ text }) => text)
      .filter((text) => text.length >= SHORTEST)
      .slice(0, each),
  )
}
