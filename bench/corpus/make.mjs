// Makes fixtures/corpus: stories to fit the weights of lines and datelines on, from bench/corpus/languages and fixtures/corpus/written.
// fixtures/corpus/lines-unseen.jsonl is for measuring: no weight is fitted on it, and nothing here writes it.
//
//   node bench/corpus/make.mjs      writes lines-made.jsonl and datelines-made.jsonl; the same files in every run
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { randomFrom } from '../lines/crf.mjs'
import { makeDatelines } from './datelines.mjs'
import { makeLineStories } from './line-stories.mjs'
import { languageTags, readPack } from './read-pack.mjs'
import { writtenStories } from './written.mjs'

const folder = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url))

/** Returns the files of the corpus by name. */
export function corpusFiles() {
  const packs = languageTags.map(readPack)
  const lines = [...writtenStories(), ...makeLineStories(packs, ({ tag }) => (tag === 'en' ? 150 : 19), randomFrom)]
  const datelines = makeDatelines(packs, ({ tag }) => (tag === 'en' ? 110 : 32), randomFrom)
  const textOf = (rows) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`
  return {
    'lines-made.jsonl': textOf(lines),
    'datelines-made.jsonl': textOf(datelines),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(corpusFiles())) writeFileSync(folder + name, text)
