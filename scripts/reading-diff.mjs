// Compares what two builds read from the fixtures, field by field. Each release's notes carry its output.
//
//   npm run reading-diff -- 0.1.0          the version published on npm against the build in dist/
//   npm run reading-diff -- ../old/dist    a folder with another build against the build in dist/
//   npm run reading-diff -- ../old/dist --every 10 --examples 3
//
// A field is a value of an article, its annotations, its spans, or a repair, dropped or unread span, by path: `dateline.places.*.name`.
// It has changed if one build has it and the other has not, or has another value. Exits with 0 whatever has changed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { fixtureTexts } from './fixture-texts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Adds every value of a record or list to a map by its path; texts, numbers, booleans and null are values. */
function addFields(fields, path, value) {
  const open = [[path, value]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, part] = next
    if (part === undefined) continue
    if (typeof part !== 'object' || part === null) fields.set(at, part)
    else for (const [key, inner] of Object.entries(part)) open.push([`${at}.${key}`, inner])
  }
}

/** Returns the fields of the stories of a text, by path. An error is one field, `error`, with its code. */
export function fieldsOf({ annotate, detect, parse, read }, { source, document }) {
  const fields = new Map()
  try {
    const isDocument = document || detect(source) !== 'copy'
    const stories = isDocument ? read(source, { lenient: true }) : [parse(source)]
    for (const [i, story] of stories.entries()) {
      const { article, spans, repairs, dropped, unread } = annotate(story)
      addFields(fields, `${i}`, { ...article, spans: fieldSpans(spans), repairs, dropped, unread })
    }
  } catch (error) {
    fields.set('0.error', String(error?.code ?? error?.name))
  }
  return fields
}

/** Returns each span as one value: a span that moves is one change. */
const fieldSpans = (spans) =>
  Object.fromEntries(Object.entries(spans).map(([path, { start, end }]) => [path, `${start}-${end}`]))

/** The name of a field, without the index of its story and of lists: `0.body.3.text` → `body.*.text` */
export const nameOf = (path) => path.replace(/^\d+\./, '').replace(/(?<=^|\.)\d+(?=\.|$)/g, '*')

/** Counts fields and changed fields by name. */
export class ReadingDiff {
  total = 0
  changed = 0
  texts = 0
  changedTexts = 0
  names = new Map()

  /** Adds the fields of one text, as both builds read it. */
  add(id, before, after) {
    let changes = 0
    for (const path of new Set([...before.keys(), ...after.keys()])) {
      const name = nameOf(path)
      const row = this.names.get(name) ?? { fields: 0, changed: 0, examples: [] }
      this.names.set(name, row)
      row.fields++
      if (before.get(path) === after.get(path) && before.has(path) === after.has(path)) continue
      row.changed++
      changes++
      if (row.examples.length < 10) row.examples.push({ id, before: before.get(path), after: after.get(path) })
    }
    this.total += new Set([...before.keys(), ...after.keys()]).size
    this.changed += changes
    this.texts++
    if (changes > 0) this.changedTexts++
  }

  /** Returns the counts as lines of text, the fields with most changes first. */
  report(examples = 0) {
    const number = (count) => count.toLocaleString('en-US')
    const head = `${number(this.changed)} of ${number(this.total)} fields changed, in ${number(this.changedTexts)} of ${number(this.texts)} texts.`
    const rows = [...this.names].filter(([, { changed }]) => changed > 0)
    const sorted = rows.toSorted(([a, one], [b, other]) => other.changed - one.changed || (a < b ? -1 : 1))
    const show = (value) => (value === undefined ? 'absent' : JSON.stringify(value).slice(0, 100))
    return [
      head,
      ...sorted.flatMap(([name, { changed, fields, examples: all }]) => [
        `- \`${name}\`: ${number(changed)} of ${number(fields)}`,
        ...all.slice(0, examples).map(({ id, before, after }) => `    ${id}: ${show(before)} → ${show(after)}`),
      ]),
    ].join('\n')
  }
}

/** Returns the public functions of a build. */
async function load(dist) {
  const entry = (name) => import(pathToFileURL(join(resolve(dist), `${name}.js`)))
  const [index, convert] = await Promise.all(['index', 'convert'].map(entry))
  return { ...index, read: convert.read }
}

/** Returns the folder of a build: the folder itself, or that of a version, which npm installs into a new folder. */
function distOf(given, folder) {
  if (existsSync(join(given, 'index.js'))) return given
  if (!/^\d+\.\d+\.\d+/.test(given)) throw new Error(`${given} is neither a version nor a folder with a build.`)
  const { status } = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--silent', `wirecopy@${given}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm could not install wirecopy@${given}.`)
  return join(folder, 'node_modules/wirecopy/dist')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { every: { type: 'string', default: '1' }, examples: { type: 'string', default: '0' } },
  })
  const [given] = positionals
  if (given === undefined)
    throw new Error('Give the version or the folder to compare with: npm run reading-diff -- 0.1.0')
  const folder = mkdtempSync(join(tmpdir(), 'reading-diff-'))
  try {
    const [before, after] = await Promise.all([distOf(given, folder), join(root, 'dist')].map(load))
    const diff = new ReadingDiff()
    let seen = 0
    for (const text of fixtureTexts(root))
      if (seen++ % Number(values.every) === 0) diff.add(text.id, fieldsOf(before, text), fieldsOf(after, text))
    console.log(diff.report(Number(values.examples)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
