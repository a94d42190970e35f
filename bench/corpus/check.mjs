// Fits small weights on a third of fixtures/corpus, half of the languages left out each time, and measures on those: prints the shares as JSON.
//
//   node bench/corpus/check.mjs       { labels, found, text }: right labels of lines; datelines found (F1), with the right text
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const EVERY = 3
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-corpus-'))

/** Copies each third row of a file of the corpus. */
function copyThird(name) {
  const rows = readFileSync(`${root}fixtures/corpus/${name}`, 'utf8').split('\n').filter(Boolean)
  writeFileSync(join(folder, name), `${rows.filter((_, index) => index % EVERY === 0).join('\n')}\n`)
}

try {
  copyThird('lines-made.jsonl')
  copyThird('datelines-made.jsonl')
  process.env.WIRECOPY_EVAL_DATA = folder
  const { labelled } = await import('../lines/stories.mjs')
  const { encode, foldFigures, languagesOf } = await import('../fit-lines.mjs')
  const stories = labelled().map(encode)
  const languages = languagesOf(stories)
  const halves = [0, 1].map((half) => languages.filter((_, index) => index % 2 === half))
  const { labels } = foldFigures(stories, halves)
  const out = execFileSync(
    'node',
    ['bench/fit-datelines.mjs', '--data', folder, '--sets', 'datelines-made', '--folds'],
    { cwd: root, encoding: 'utf8' },
  )
  const [, found, text] = /^datelines-made +found F1 ([\d.]+) +text ([\d.]+)/m.exec(out)
  console.log(JSON.stringify({ labels, found: Number(found), text: Number(text) }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
