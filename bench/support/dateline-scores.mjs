// Runs ../shared/eval/structure.mjs on the datelines of one language, with weights that have not seen it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SET = 'datelines-made'

/** Returns the stories of each language, with and without a dateline: `{ de: { docs: 28, gold: 17 } }`. */
export function countsByLanguage(data) {
  const counts = {}
  for (const line of readFileSync(join(data, `${SET}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const { lang, gold } = JSON.parse(line)
    counts[lang] ??= { docs: 0, gold: 0 }
    counts[lang].docs++
    if (gold.dateline_raw) counts[lang].gold++
  }
  return counts
}

/** Scores a language; returns the numbers of datelines found, of false ones, of right texts and right leads. */
export function scoreLanguage(root, data, language, file, { docs, gold }) {
  const out = execFileSync(
    'node',
    ['../shared/eval/structure.mjs', '--sets', SET, '--data', data, '--weights', file, '--only', language],
    { cwd: root, encoding: 'utf8' },
  )
  const shareOf = (name) => Number(new RegExp(`${name}\\s+([\\d.]+)`).exec(out)?.[1] ?? 0) / 100
  const [precision, recall] = [shareOf('dateline P'), shareOf(' R')]
  const found = Math.round(recall * gold)
  return {
    docs,
    gold,
    found,
    false: precision > 0 ? Math.round(found / precision) - found : 0,
    text: Math.round(shareOf(' text') * gold),
    lead: Math.round(shareOf(' lead') * docs),
  }
}

/** Adds up the scores of languages: `found F1 94.1  text 87.0 …`. */
export function pooledScores(scores) {
  const sum = (key) => scores.reduce((total, one) => total + one[key], 0)
  const percent = (part, all) => ((100 * part) / all).toFixed(1)
  const [docs, gold, found, wrong] = [sum('docs'), sum('gold'), sum('found'), sum('false')]
  return `found F1 ${percent(2 * found, gold + found + wrong)}  text ${percent(sum('text'), gold)}  lead ${percent(sum('lead'), docs)}  false ${wrong}/${docs - gold} (${percent(wrong, docs - gold)} %)`
}
