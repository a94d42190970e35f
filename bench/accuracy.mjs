// Writes docs/accuracy.md: how often each field is read right, by language, with intervals.
//
//   npm run accuracy        (builds first) measures on fixtures/corpus, and on ../shared/eval/data if present
//   node bench/accuracy.mjs [--data DIR] [--stdout]
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { annotateText } from 'wirecopy'
import { scoreStory } from './accuracy/score-story.mjs'
import { wilson } from './accuracy/wilson.mjs'
import { goldTags, readGold } from './gold/read-gold.mjs'
import { f1, GOLD_FIGURES, scoreGold } from './gold/score-gold.mjs'
import { dataFolder, rowsOf } from './support/texts.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const { values: args } = parseArgs({
  options: { data: { type: 'string', default: dataFolder }, stdout: { type: 'boolean', default: false } },
})
const { default: adapter } = await import('./adapter.mjs')

/** Sources of cases: their sets, and whether the weights that ship were fitted on them. */
const sources = [
  {
    title: 'Stories of the evaluation data',
    folder: args.data,
    sets: ['lines-made'],
    fitted: true,
    note: 'Written for measuring, not in this repository. The weights that ship were fitted on these stories, so the shares flatter: [the line model](line-model.md) has those with the language left out.',
  },
  {
    title: 'Datelines of the evaluation data',
    folder: args.data,
    sets: ['datelines-made', 'mixed'],
    fitted: true,
    note: 'Written cases and stories of agencies, not in this repository. The weights that ship were fitted on them: [Datelines](datelines.md) has the figures with the language left out.',
  },
  {
    title: 'Stories that no weight was fitted on',
    folder: join(root, 'fixtures/corpus'),
    sets: ['lines-unseen'],
    fitted: false,
    note: '`fixtures/corpus/lines-unseen.jsonl`: 479 stories written by hand, without sight of the parser: feeds, pages, releases, mails and old print, each with another layout. No weight was fitted on them. They were read afterwards for what was missed, and rules were made from that; [the line model](line-model.md) has the figures of the first reading.',
  },
  {
    title: 'Stories of the project’s corpus',
    folder: join(root, 'fixtures/corpus'),
    sets: ['lines-made'],
    fitted: true,
    note: '`fixtures/corpus/lines-made.jsonl`: made from templates, and stories written by hand. The weights that ship were fitted on these stories or their like.',
  },
  {
    title: 'Datelines of the project’s corpus',
    folder: join(root, 'fixtures/corpus'),
    sets: ['datelines-made'],
    fitted: false,
    note: '`fixtures/corpus/datelines-made.jsonl`: made from frames and look-alikes, harder than real copy, since rare frames are as frequent as common ones. No weight that ships was fitted on them.',
  },
]

const FIELDS = [
  'headline',
  'deck',
  'byline',
  'dateline found',
  'dateline text',
  'no dateline',
  'lead',
  'body kept',
  'restricted',
  'free',
]

/** Returns the counts of a source: by language and field, `[right, all]`. */
function measure({ folder, sets }) {
  const counts = new Map()
  for (const set of sets) {
    const file = join(folder, `${set}.jsonl`)
    if (!existsSync(file)) continue
    for (const row of rowsOf(file)) {
      if (!row.gold) continue
      const lang = row.lang ?? 'en'
      const { article } = adapter.story(row.text, { lang })
      const own = counts.get(lang) ?? counts.set(lang, { cases: 0, fields: new Map() }).get(lang)
      own.cases++
      for (const [name, right] of scoreStory(row, article)) {
        const pair = own.fields.get(name) ?? own.fields.set(name, [0, 0]).get(name)
        pair[1]++
        if (right) pair[0]++
      }
    }
  }
  return counts
}

const cell = (pair) => {
  if (!pair) return '–'
  const [right, all] = pair
  const [low, high] = wilson(right, all)
  return `${((100 * right) / all).toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)}), ${all}`
}

function tableOf(counts) {
  const total = { cases: 0, fields: new Map() }
  for (const { cases, fields } of counts.values()) {
    total.cases += cases
    for (const [name, [right, all]] of fields) {
      const pair = total.fields.get(name) ?? total.fields.set(name, [0, 0]).get(name)
      pair[0] += right
      pair[1] += all
    }
  }
  const fields = FIELDS.filter((name) => total.fields.has(name))
  const rows = [...counts].sort((a, b) => b[1].cases - a[1].cases || (a[0] < b[0] ? -1 : 1))
  const line = (name, { cases, fields: own }) =>
    `| ${name} | ${cases} | ${fields.map((field) => cell(own.get(field))).join(' | ')} |`
  return [
    `| language | cases | ${fields.join(' | ')} |`,
    `| --- | --- | ${fields.map(() => '---').join(' | ')} |`,
    line('all', total),
    ...rows.map(([name, own]) => line(name, own)),
  ].join('\n')
}

/** Base tags, as the data names languages: `zh` is `zh-Hans`, `no` is `nb`, `sr` is `sr-Cyrl`. */
const sameTag = (tag) => ({ zh: 'zh-Hans', no: 'nb', sr: 'sr-Cyrl' })[tag] ?? tag

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
const present = sources.filter(({ folder, sets }) => sets.some((set) => existsSync(join(folder, `${set}.jsonl`))))
const measured = present.map((source) => ({ ...source, counts: measure(source) }))
const tagsOf = (fitted) =>
  new Set(
    measured.filter((source) => source.fitted === fitted).flatMap(({ counts }) => [...counts.keys()].map(sameTag)),
  )
const [fitted, tested] = [tagsOf(true), tagsOf(false)]
const ofLexicon = readdirSync(join(root, 'src/lexicon/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src/lexicon/languages', entry.name, 'copy.ts')))
  .map(({ name }) => name)
const all = [...new Set([...ofLexicon, ...fitted, ...tested])].sort()
const group = (test) => all.filter(test).join(', ') || 'none'

/** Returns the figures of the annotations by language, as a table. */
function goldTable() {
  const rows = goldTags().map((tag) => {
    const paragraphs = readGold(tag)
    const counts = scoreGold(paragraphs, annotateText, tag)
    const cells = GOLD_FIGURES.map((kind) => `${f1(counts[kind])?.toFixed(0) ?? '–'} (${counts[kind].gold})`)
    return `| ${tag} | ${paragraphs.length} | ${cells.join(' | ')} |`
  })
  return [
    `| language | paragraphs | ${GOLD_FIGURES.join(' | ')} |`,
    `| --- | --- | ${GOLD_FIGURES.map(() => '---').join(' | ')} |`,
    ...rows,
  ].join('\n')
}

const page = `# Accuracy

Generated by \`npm run accuracy\` at commit ${git('rev-parse', '--short', 'HEAD')} of ${git('log', '-1', '--format=%cs')}, from ${present.map(({ title }) => title.toLowerCase()).join(', ')}. Do not edit.

A cell is the share of right readings in percent, its 95 % Wilson interval, and the number of cases. Ten cases that are all right mean “between 72 and 100”: read the interval, not the share.

| field | right means |
| --- | --- |
| headline, deck, byline | the exact text, white space collapsed; of the stories that have one |
| dateline found, dateline text | there is one; its text is exact but for the marks at its end |
| no dateline | a look-alike stays text |
| lead | the body starts with the first sentence of the story |
| body kept | a line of the story is in the body |
| restricted | an embargo, a kill or a hold is reported, surely or as possible |
| free | a story without one is not reported as restricted |

## Languages

| languages | tags |
| --- | --- |
| with a table of words, tested on cases that no weight was fitted on | ${group((tag) => ofLexicon.includes(tag) && tested.has(tag))} |
| with a table of words, weights fitted on cases of the language, not tested on others | ${group((tag) => ofLexicon.includes(tag) && fitted.has(tag) && !tested.has(tag))} |
| with a table of words, neither | ${group((tag) => ofLexicon.includes(tag) && !fitted.has(tag) && !tested.has(tag))} |
| without a table of words, read by form alone, with cases | ${group((tag) => !ofLexicon.includes(tag))} |

Weights have also seen the cases of \`fixtures/datelines\`, of all languages with a table of words. “Tested” says only that the language has cases in the corpus below: look at their number.

${measured.map(({ title, note, counts, fitted: seen }) => `## ${title}\n\n${note}${seen ? ' **Fitted.**' : ' **Tested.**'}\n\n${tableOf(counts)}`).join('\n\n')}

## Annotations

\`fixtures/gold\`: paragraphs of the languages that have tables of names, times and statements, written by one and checked by another without sight of the annotator. The weights of names and the confidence of statements were fitted on them and on other stories, which statements are found was not, and nothing is fitted for times; all were looked at while the tables and rules were written, so that the shares flatter. [Fitted weights](decisions/fitted-weights.md) has the names of each language with its paragraphs left out of the fit. In scripts without capitals names are read by the words beside them: in Chinese, Japanese and Korean people beside a title, in these and in Arabic organisations with a noun that says what they are; no places, and no people in Arabic. F1 in percent, and in brackets how many there are: names and times with their exact span, statements by overlap, speakers of the statements that were found. \`npm run gold -- --errors 10\` shows what was missed.

${goldTable()}
`

if (args.stdout) console.log(page)
else writeFileSync(join(root, 'docs/accuracy.md'), page)
