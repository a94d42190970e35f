// Stories with annotated names, from the evaluation data or fixtures/names.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, readOwn, rowsOf } from './texts.mjs'

const KINDS = { person: 'PER', organisation: 'ORG', place: 'LOC' }

/** Returns English stories by set, `{ conll2020: [{ text, gold: [{ start, end, type }] }] }`; prints their source. */
export function namedStories(sets) {
  const fileOf = (set) => join(dataFolder, 'gold', set, 'dev.jsonl')
  const found = sets.filter((set) => existsSync(fileOf(set)))
  if (found.length) {
    console.log(`texts: ${found.join(', ')} of ${dataFolder}/gold`)
    return Object.fromEntries(found.map((set) => [set, rowsOf(fileOf(set))]))
  }
  const own = casesOf('en')
  console.log(`texts: ${own.length} cases of fixtures/names/en.txt; no data in ${dataFolder}/gold`)
  return { fixtures: own }
}

/**
 * Returns the cases of fixtures/names/<language>.txt.
 * A case is a title, and below it a text with `[person Ann Lee]` in it; a bar separates paragraphs.
 */
export function casesOf(language) {
  return readOwn(`fixtures/names/${language}.txt`)
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => !line.startsWith('#')))
    .filter((lines) => lines.length > 1)
    .map(([, ...lines]) => unmarked(lines.join(' ').replaceAll(' | ', '\n\n')))
}

/** Returns a text without its markup, and the spans of its names. */
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
