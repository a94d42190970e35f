// Measures sentences of each language without its row: its abbreviations and other words are taken out of the lexicon, and those that the other
// languages share take their place, as for any language that the lexicon does not have. The specs and the news of all languages are then pooled.
//
//   node bench/sentences-left-out.mjs [--data ../shared/eval/data/gold] [--errors]
//
// Specs count if each sentence end is right; news by F1 of its sentence ends. What stays when a language is left out: the titles of
// `everywhere` in src/lexicon/annotate/sentence-row.ts, which hold in all languages, and the rows of its relatives.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { importEngine } from './support/bundle.mjs'

const { values: args } = parseArgs({
  options: { data: { type: 'string', default: '../shared/eval/data/gold' }, errors: { type: 'boolean' } },
})
const { annotateTextWith, annotationLanguages } = await importEngine('sentences')

const read = (set) => {
  const file = join(args.data, set, 'dev.jsonl')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse) : []
}
// those that annotate.mjs counts: without specs of documents in other formats
const specs = read('golden-rules').filter(({ skip, opts }) => !skip && !(opts && /doc_type|clean/.test(opts)))
const news = read('pud-news')
if (specs.length + news.length === 0) {
  console.log(`No data in ${args.data}.`)
  process.exit(0)
}

const without = (lang) => Object.fromEntries(Object.entries(annotationLanguages).filter(([tag]) => tag !== lang))
const kept = new Map()
const languagesWithout = (lang) => kept.get(lang) ?? kept.set(lang, without(lang)).get(lang)

/** Returns the numbers of letters before each sentence end but the last, white space not counted. */
function endsOf(text, ends) {
  const letters = (end) => text.slice(0, end).replace(/\s/g, '').length
  const all = letters(text.length)
  return new Set(ends.map(letters).filter((end) => end < all))
}
const goldEnds = ({ text, gold }) =>
  endsOf(
    text,
    gold.filter(({ type }) => type === 'SENT').map(({ end }) => end),
  )
const foundEnds = ({ text, lang }, languages) =>
  endsOf(
    text,
    (annotateTextWith(languages, text, { language: lang }).sentences ?? []).map(({ end }) => end),
  )

const counts = new Map()
for (const story of [...specs, ...news]) {
  const count = counts.get(story.lang) ?? { specs: 0, own: 0, left: 0, gold: 0, found: 0, right: 0 }
  counts.set(story.lang, count)
  const gold = goldEnds(story)
  const left = foundEnds(story, languagesWithout(story.lang))
  const isRight = (found) => found.size === gold.size && [...found].every((end) => gold.has(end))
  if (story.set === 'golden-rules') {
    count.specs++
    if (isRight(foundEnds(story, annotationLanguages))) count.own++
    if (isRight(left)) count.left++
    else if (args.errors) console.log(`${story.lang} ${story.rule}: ${JSON.stringify(story.text.slice(0, 160))}`)
  } else {
    count.gold += gold.size
    count.found += left.size
    for (const end of left) if (gold.has(end)) count.right++
  }
}

const percent = (part, all) => (all ? `${((100 * part) / all).toFixed(1)}` : '–')
const print = (name, { specs, own, left, gold, found, right }) =>
  console.log(
    [name, `${own}/${specs}`, `${left}/${specs}`, percent(left, specs), percent(2 * right, gold + found)]
      .map((cell) => cell.padEnd(14))
      .join(''),
  )
console.log(['language', 'specs', 'left out', '%', 'news F1'].map((cell) => cell.padEnd(14)).join(''))
const total = { specs: 0, own: 0, left: 0, gold: 0, found: 0, right: 0 }
for (const lang of [...counts.keys()].sort()) {
  print(lang, counts.get(lang))
  for (const key of Object.keys(total)) total[key] += counts.get(lang)[key]
}
print('all', total)
