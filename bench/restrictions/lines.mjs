// Reads the lines that the weights of restrictions are fitted on: from templates, from the wordings of the tests, and ordinary lines.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writtenStories } from '../corpus/written.mjs'
import { seeded } from '../support/random.mjs'
import { dressed, expand } from './expand.mjs'
import { pageLines, templates } from './templates.mjs'

const COPIES = 14 // lines of a template

const split = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Lines of the templates, each with its language, its wording (the template) and whether it restricts. */
export function templateLines() {
  const random = seeded(7)
  const lines = []
  for (const [language, { t, n, r, f }] of Object.entries(templates)) {
    const slots = { t: t.split('|'), n: n.split('|') }
    for (const [restricts, block] of [
      [true, r],
      [false, f],
    ])
      for (const [index, template] of split(block).entries())
        for (const text of expand(template, slots, COPIES, random))
          lines.push({ language, wording: `${language} ${restricts} ${index}`, restricts, text: dressed(text, random) })
  }
  for (const [index, template] of split(pageLines).entries())
    for (const text of expand(template, {}, COPIES, random))
      lines.push({ language: '', wording: `page ${index}`, restricts: false, text: dressed(text, random) })
  return lines
}

/** Lines of the project's own fixtures: paragraphs, headlines, lists. */
export function ordinaryLines(root) {
  const lines = new Set()
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== 'corpus')
        visit(path) // the corpus has kills and embargoes
      else if (/\.txt$/.test(entry.name))
        for (const line of readFileSync(path, 'utf8').split(/[\r\n]+/)) if (line.trim()) lines.add(line.trim())
    }
  }
  visit(join(root, 'fixtures'))
  return [...lines]
}

/** Labels of lines that may restrict a story. */
const RESTRICTING = new Set([
  'notice',
  'embargo',
  'restriction',
  'note',
  'version',
  'header',
  'contact',
  'rights',
  'legal',
])

/** Lines of the stories of `fixtures/corpus` whose label is not that of a note or a notice: headlines, paragraphs, menus. */
export function corpusLines(root) {
  const lines = new Set()
  for (const row of readFileSync(join(root, 'fixtures/corpus/lines-made.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const story = JSON.parse(row)
    const filled = story.text.split('\n').filter((line) => line.trim())
    for (const [index, label] of story.lines.entries())
      if (!RESTRICTING.has(label) && filled[index]) lines.add(filled[index].trim())
  }
  return [...lines]
}

/**
 * Lines of the hand-written stories (`fixtures/corpus/written`) that are certainly free or under embargo, by their labels.
 * Each has the language of its story and, as its wording, the story and the number of the line.
 */
export function writtenLines() {
  return writtenStories().flatMap(({ id, lang, text, lines: labels }) => {
    const filled = text.split('\n').filter((line) => line.trim())
    const isFree = !labels.some((label) => HOLDING.has(label))
    return labels.flatMap((label, index) => {
      if (label !== 'embargo' && (!isFree || RESTRICTING.has(label))) return []
      return {
        language: lang,
        wording: `written ${id} ${index}`,
        restricts: label === 'embargo',
        text: filled[index].trim(),
      }
    })
  })
}

/** Labels of the lines that may hold a story back. */
const HOLDING = new Set(['notice', 'embargo', 'restriction'])
