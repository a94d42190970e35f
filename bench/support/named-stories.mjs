// Stories with the names in them marked: those of the evaluation data, or of fixtures/names.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, readOwn, rowsOf } from './texts.mjs'

const KINDS = { person: 'PER', organisation: 'ORG', place: 'LOC' }

/** English stories by set, `{ conll2020: [{ text, gold: [{ start, end, type }] }] }`; prints where they come from. */
export function namedStories(sets) {
  const fileOf = (set) => join(dataFolder, 'gold', set, 'dev.jsonl')
  const found = sets.filter((set) => existsSync(fileOf(set)))
  if (found.length) {
    console.log(`texts: ${found.join(', ')} of ${dataFolder}/gold`)
    return Object.fromEntries(found.map((set) => [set, rowsOf(fileOf(set))]))
  }
  const own = ownStories()
  console.log(`texts: ${own.length} cases of fixtures/names/en.txt; no data in ${dataFolder}/gold`)
  return { fixtures: own }
}

/** The cases of fixtures/names/en.txt: a title, and below it a text with `[person Ann Lee]` in it; a bar between its paragraphs. */
function ownStories() {
  return readOwn('fixtures/names/en.txt')
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => !line.startsWith('#')))
    .filter((lines) => lines.length > 1)
    .map(([, ...lines]) => unmarked(lines.join(' ').replaceAll(' | ', '\n\n')))
}

/** A text without its marks, and where the names stand in it. */
function unmarked(marked) {
  let text = ''
  const gold = []
  for (const part of marked.split(/(\[(?:person|organisation|place) [^\]]+\])/)) {
    const [, kind, name] = /^\[(person|organisation|place) ([^\]]+)\]$/.exec(part) ?? []
    if (kind) gold.push({ start: text.length, end: text.length + name.length, type: KINDS[kind] })
    text += name ?? part
  }
  return { text, gold }
}
