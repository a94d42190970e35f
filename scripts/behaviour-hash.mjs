// Hashes the output of the built library for every available text, so that two builds can be compared.
// A change of names or structure must show no difference.
//
//   node scripts/behaviour-hash.mjs [--dist DIR] [--out FILE] [--data DIR] [--only PREFIX] [--every N] [--deep N]
//   node scripts/behaviour-hash.mjs --compare A B      lists the differences; exits with 1 if there are any
//
// Texts: fixtures/ and seeds/, and the evaluation sets if present. Writes one JSON record a line for each text: its id, a short hash for
// each aspect, and the number of messages and hints, but not their wording. An error is hashed by its code.
// Run both builds with the same script and fixtures.
// --every N takes every Nth text. --deep N (20) reads every Nth text back from every format, and writes it in the rarely used forms.
import { createHash } from 'node:crypto'
import { existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { fixtureTexts } from './fixture-texts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    out: { type: 'string', default: 'behaviour.jsonl' },
    data: { type: 'string', default: join(root, '../shared/eval/data') },
    only: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    deep: { type: 'string', default: '20' },
    compare: { type: 'boolean', default: false },
  },
})

if (args.compare) process.exit(compare(positionals[0], positionals[1]))

const entry = (name) => import(pathToFileURL(resolve(args.dist, `${name}.js`)))
const { annotate, annotateText, detect, parse, parseAll, validate } = await entry('index')
const { annotate: annotateEnglish } = await entry('english')
const { losses, read, write } = await entry('convert')
const { gazetteer } = await entry('gazetteer')
const { profiles, rules } = await entry('config')

/** The current time for embargoes, and the item metadata that formats require. */
const now = '2024-04-24T12:00:00Z'
const item = { guid: 'tag:example.com,2024:hash', provider: 'Example News', versionCreated: now }
const everyRule = Object.fromEntries(rules.map(({ id }) => [id, 'on']))

const houseStyles = ['ap', 'reuters', 'afp', 'xinhua', 'dpa']

/** The formats and options to write each text with. The `deep` ones apply to every Nth text only. */
const outputs = [
  { name: 'json', to: 'json' },
  { name: 'newsml', to: 'newsml' },
  { name: 'newsml-nitf', to: 'newsml', body: 'nitf' },
  { name: 'newsml-plain', to: 'newsml', body: 'plain' },
  { name: 'nitf', to: 'nitf' },
  { name: 'ninjs-3', to: 'ninjs' },
  { name: 'ninjs-2', to: 'ninjs', standard: '2.2' },
  { name: 'ninjs-1', to: 'ninjs', standard: '1.6' },
  { name: 'markdown', to: 'markdown' },
  { name: 'html', to: 'html', page: true },
  { name: 'jsonld', to: 'jsonld' },
  { name: 'copy', to: 'copy' },
  { name: 'html-part', to: 'html', deep: true },
  { name: 'nitf-dtd', to: 'nitf', style: 'dtd', deep: true },
  { name: 'mdx', to: 'markdown', flavour: 'mdx', deep: true },
  ...['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'].map((preset) => ({
    name: preset,
    to: 'markdown',
    preset,
    deep: true,
  })),
  ...houseStyles.map((house) => ({ name: `copy-${house}`, to: 'copy', house, deep: true })),
  ...['anpa-1312', 'iptc-7901'].map((wire) => ({ name: `copy-${wire}`, to: 'copy', wire, deep: true })),
  ...['newsml', 'nitf', 'ninjs'].map((to) => ({ name: `superdesk-${to}`, to, for: 'superdesk', deep: true })),
]

const hash = (text) => createHash('sha1').update(text).digest('base64url').slice(0, 9)

/** Returns the hash of a value, independent of key order. */
const hashOf = (value) => hash(JSON.stringify(value, inKeyOrder) ?? '')

function inKeyOrder(_, value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Returns the result of a function, or the code of the error it throws. */
function outcome(run) {
  try {
    return run()
  } catch (error) {
    return { threw: error?.code ?? String(error?.name) }
  }
}

/** Returns the hashes of a case, by aspect. A case is copy, a document, bytes, or an article as JSON. */
function aspects({ source, options = {}, plain, document }, deep) {
  const given = outcome(() => storiesOf(source, options, document))
  if (!Array.isArray(given)) return { read: given.threw }
  const record = { stories: given.length, messages: 0, hints: 0 }
  if (plain) record.text = hashOf(outcome(() => annotateText(source, { ...options, gazetteer })))
  given.forEach((story, i) => {
    for (const [aspect, value] of Object.entries(storyAspects(story, options, deep))) {
      if (aspect === 'messages' || aspect === 'hints') record[aspect] += value
      else record[aspect] = i === 0 ? value : hash(`${record[aspect] ?? ''} ${value}`)
    }
  })
  return record
}

/** Returns the stories in a source. An article as JSON is a story without a source. */
function storiesOf(source, options, document) {
  if (!document && typeof source === 'string' && /^\{\s*"/.test(source)) {
    const article = outcome(() => JSON.parse(source))
    if (!article.threw) return [{ article: { body: [], ...article } }]
  }
  if (document || detect(source) !== 'copy') return read(source, { parse: options, lenient: true })
  const story = parse(source, options)
  return story.envelope ? [story, ...parseAll(source, options)] : [story]
}

/** Returns the hashes of one story: parse result, annotations, findings, and the output of each format. */
function storyAspects(story, options, deep) {
  const { article, spans, repairs, dropped, unread, envelope, charset, offset } = story
  const day = options.date ? { date: options.date } : {}
  const given = spans ? story : article
  const subject = outcome(() => annotate(given, day))
  if (subject.threw) return { article: hashOf(article), annotations: subject.threw }
  const annotated = spans ? subject.article : subject
  const found = outcome(() => validate(subject, { rules: everyRule, now }))
  const diagnostics = Array.isArray(found) ? found : []
  const record = {
    article: hashOf(article),
    spans: hashOf(spans),
    repairs: hashOf({ repairs, dropped, unread }),
    envelope: hashOf({ envelope, charset, offset }),
    annotations: hashOf(annotated.annotations),
    rules: hashOf(found.threw ?? diagnostics.map(placed)),
    fixes: hashOf(diagnostics.map(({ fix }) => fix)),
    refused: hashOf(['html', 'jsonld', 'markdown'].map((to) => refusal(article, to))),
    messages: diagnostics.length,
    hints: diagnostics.filter(({ hint }) => hint !== undefined).length,
  }
  if (deep) {
    const check = (options, source = subject) =>
      hashOf(outcome(() => validate(source, { now, ...options }).map(placed)))
    record.english = hashOf(outcome(() => annotateEnglish(article, day).annotations))
    record.unannotated = check({ rules: everyRule }, given)
    for (const { name } of profiles) record[`profile ${name}`] = check({ profile: name })
  }
  for (const output of outputs) if (deep || !output.deep) Object.assign(record, written(annotated, output, deep))
  return record
}

const placed = ({ rule, severity, path, span }) => [rule, severity, path, span?.start, span?.end]

/** Returns the code of the error with which a publishing format refuses an article without `drafts`. Returns `written` if it accepts it. */
function refusal(article, to) {
  const options = to === 'markdown' ? { preset: 'hugo' } : {}
  return outcome(() => write(article, { to, ...options }) && '').threw ?? 'written'
}

/** Returns the output of a format, its losses, and the article read back. */
function written(article, { name, deep: _, ...output }, deep) {
  const text = outcome(() => write(article, { ...item, drafts: true, ...output }))
  const record = { [name]: text.threw ?? hash(text) }
  if (!deep) return record
  const { to, ...options } = output
  record[`${name} losses`] = hashOf(outcome(() => losses(article, to, options).map(({ path }) => path)))
  const stories = text.threw ?? outcome(() => read(text, { from: to, lenient: true }))
  const parts = ({ article, spans, diagnostics }) => [article, spans, diagnostics.map(placed)]
  record[`${name} read`] = hashOf(Array.isArray(stories) ? stories.map(parts) : stories)
  return record
}

/** Yields every text of the evaluation sets. */
function* dataTexts() {
  if (!existsSync(args.data)) return
  const names = readdirSync(args.data, { recursive: true }).map((name) => name.replaceAll('\\', '/'))
  for (const name of names.filter((each) => /\.jsonl(?:\.gz)?$/.test(each)).sort()) {
    const bytes = readFileSync(join(args.data, name))
    const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
    const set = name.replace(/(?:\/dev)?\.jsonl(?:\.gz)?$/, '')
    for (const [i, line] of lines.entries()) {
      const { id, text, wire, html, lang, dct } = JSON.parse(line)
      const date = /^\d{4}-\d\d-\d\d/.exec(dct ?? '')?.[0]
      const options = { ...(lang && { language: lang }), ...(date && { date }) }
      const key = `${set}/${i}:${id}`
      if (html !== undefined) yield { id: key, source: html, document: true }
      else yield { id: key, source: text, options, plain: set.startsWith('gold/') }
      if (typeof wire === 'string' && i % 5 === 0) yield { id: `${key}:wire`, source: wire }
    }
  }
}

const out = openSync(args.out, 'w')
const started = performance.now()
let count = 0
let seen = 0
for (const texts of [fixtureTexts(root), dataTexts()]) {
  for (const each of texts) {
    if (!each.id.startsWith(args.only) || seen++ % Number(args.every) !== 0) continue
    const isDeep = count++ % Number(args.deep) === 0
    writeSync(out, `${JSON.stringify({ id: each.id, ...aspects(each, isDeep) })}\n`)
  }
}
console.log(`${count} texts in ${Math.round((performance.now() - started) / 1000)} s, written to ${args.out}`)

/** Prints the differences between two outputs, by aspect; returns 1 if there are any. */
function compare(a, b) {
  const [before, after] = [a, b].map((file) => {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    return new Map(lines.map((line) => JSON.parse(line)).map((record) => [record.id, record]))
  })
  const differences = new Map()
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(id) ?? {}, after.get(id) ?? {}]
    const differing = Object.keys({ ...one, ...other }).filter((aspect) => one[aspect] !== other[aspect])
    const isMissing = !before.has(id) || !after.has(id)
    for (const aspect of isMissing ? [`only in ${before.has(id) ? a : b}`] : differing) {
      if (!differences.has(aspect)) differences.set(aspect, [])
      differences.get(aspect).push(id)
    }
  }
  console.log(`${before.size} and ${after.size} texts, ${differences.size || 'no'} aspects differ`)
  for (const [aspect, ids] of differences) console.log(`${aspect}: ${ids.length}\n  ${ids.slice(0, 20).join('\n  ')}`)
  return differences.size ? 1 : 0
}
