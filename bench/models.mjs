// Measures precision and recall of `verify` on errors that language models make, planted in articles parsed from the project's own copy.
//   node bench/models.mjs [--data FOLDER] [--limit 2000] [--show 0]
// A finding counts as right if its path is the planted place, or inside or around it.
import { parseArgs } from 'node:util'
import { annotate, parse, verify } from '../dist/index.js'
import { plants } from './models/plants.mjs'
import { variations } from './models/variations.mjs'
import { seeded } from './support/random.mjs'
import { goodCopy, ownCopy, readOwn } from './support/texts.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    limit: { type: 'string', default: '2000' },
    show: { type: 'string', default: '0' },
  },
})
/** Returns the written stories of the corpus in languages with spaces: the texts of its labelled lines, a paragraph each. */
function writtenCopy() {
  return ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'].flatMap((lang) =>
    readOwn(`fixtures/corpus/written/${lang}.txt`)
      .split(/^## .*\n/m)
      .map((part) => part.split('\n').flatMap((line) => line.match(/^\w+ +(\S.*)$/)?.[1] ?? []))
      .filter((lines) => lines.length > 5)
      .map((lines) => ({ lang, text: lines.join('\n\n').replaceAll('‖', '') })),
  )
}

const random = seeded(11)
const stories = (values.data ? Object.values(goodCopy(values.data)).flat() : [...ownCopy(), ...writtenCopy()])
  .map((story) => ({ story, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, Number(values.limit))
  .map(({ story: { text, lang } }) => {
    const options = lang ? { language: lang } : {}
    return { text, options, article: parse(text, options).article }
  })

const isAt = (path, place) => path === place || path.startsWith(`${place}.`) || place.startsWith(`${path}.`)
const add = (table, name, counts) => {
  table[name] ??= {}
  for (const [key, count] of Object.entries(counts)) table[name][key] = (table[name][key] ?? 0) + count
}
const shown = {}
const show = (name, what) => {
  shown[name] = (shown[name] ?? 0) + 1
  if (shown[name] <= Number(values.show)) console.log(name, JSON.stringify(what).slice(0, 300))
}

const planted = {}
const faithful = {}
stories.forEach(({ text, options, article }, at) => {
  const annotated = annotate(article)
  const other = stories[(at + 1) % stories.length].article
  for (const [name, vary] of Object.entries(variations)) {
    const given = vary(article, annotated)
    if (!given) continue
    const { diagnostics } = verify(given, text, options)
    if (diagnostics.length) show(name, diagnostics[0])
    add(faithful, name, { articles: 1, reported: diagnostics.length ? 1 : 0 })
  }
  const known = new Set(verify(annotated, text, options).diagnostics.map(({ path, rule }) => `${rule} ${path}`))
  for (const [name, plant] of Object.entries(plants)) {
    const result = plant({ article, annotated, other, random })
    if (!result) continue
    const { diagnostics } = verify(result.article, text, options)
    const fresh = diagnostics.filter(({ path, rule }) => !known.has(`${rule} ${path}`))
    const right = fresh.filter(({ path }) => result.paths.some((place) => isAt(path, place)))
    if (!right.length) show(`missed: ${name}`, result.show)
    if (right.length < fresh.length) show(`elsewhere: ${name}`, fresh)
    add(planted, name, { articles: 1, found: right.length ? 1 : 0, findings: fresh.length, right: right.length })
  }
})

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
const row = (name, ...cells) => console.log(`| ${[name, ...cells].join(' | ')} |`)
console.log(`${stories.length} articles\n`)
row('planted error', 'articles', 'recall', 'precision')
row('---', '---', '---', '---')
const sum = { articles: 0, found: 0, findings: 0, right: 0 }
for (const [name, counts] of Object.entries(planted)) {
  row(name, counts.articles, percent(counts.found, counts.articles), percent(counts.right, counts.findings))
  if (plants[name].outOfScope) continue
  for (const key in sum) sum[key] += counts[key]
}
row('all that `verify` looks for', sum.articles, percent(sum.found, sum.articles), percent(sum.right, sum.findings))
console.log()
row('faithful article', 'articles', 'reported')
row('---', '---', '---')
for (const [name, { articles, reported }] of Object.entries(faithful)) row(name, articles, percent(reported, articles))
