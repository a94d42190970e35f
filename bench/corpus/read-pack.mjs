// Reads the words and sentences of a language: bench/corpus/languages/<tag>.txt.
//
//   = towns                     a section; `a | b` and lines are items
//   Zalewice~Zalewicach         a town, and its form after “in”
//   <late|early>                one of the two
//   {t} {p} {d} …               slots, see fill.mjs
//   line ‖ line                 an item of several lines; a topic is headline ‖ deck ‖ lead ‖ sentences; an empty part is left out
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('languages/', import.meta.url))

/** Tags of the languages of the corpus, sorted. */
export const languageTags = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort()

/** Returns a language as `{ tag, towns: […], topics: […], … }`: each section as a list of its items. */
export function readPack(tag) {
  const pack = { tag }
  let section
  for (const line of readFileSync(`${folder}${tag}.txt`, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue
    if (line.startsWith('= ')) {
      section = line.slice(2)
      pack[section] = []
    } else pack[section].push(...line.split(' | ').map((item) => item.trim()))
  }
  return pack
}
