// Reads fixtures/gold/<tag>.txt: paragraphs with the people, organisations, places, times and statements in them.
//
//   date 2024-03-05                 the day of the story
//   text Nordlinie will sail …      the paragraph
//   person Petra Holm               each annotation by its words, in the order of the text
//   time Tuesday = 2024-03-05       a time with its TIMEX3 value
//   statement Petra Holm | We have a plan … on Monday      a statement with its speaker, `-` for none; ` … ` between its parts
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../fixtures/gold/', import.meta.url))
const NAMES = { person: 'people', organisation: 'organisations', place: 'places' }

/** Tags of the languages that have a file. */
export const goldTags = () =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => name.slice(0, -4))
        .sort()
    : []

/** Returns the paragraphs of a language, with spans in UTF-16 units. Throws for words that are not in their paragraph. */
export const readGold = (tag) =>
  readFileSync(`${folder}${tag}.txt`, 'utf8')
    .split(/\n{2,}/)
    .filter((block) => block.trim())
    .map((block, index) => readParagraph(block.trim().split('\n'), `${tag}-${index + 1}`))

function readParagraph(rows, id) {
  const fields = rows.map((row) => /^(\w+) (.*)$/.exec(row)?.slice(1) ?? [row, ''])
  const fieldOf = (name) => fields.find(([field]) => field === name)?.[1]
  const text = fieldOf('text')
  const paragraph = { id, date: fieldOf('date'), text, names: [], times: [], statements: [] }
  const find = finderIn(text, id)
  for (const [field, value] of fields) {
    if (NAMES[field]) paragraph.names.push({ kind: NAMES[field], ...find(value) })
    else if (field === 'time') {
      const [words, timex] = value.split(/ = (?=[^=]*$)/)
      paragraph.times.push({ value: timex, ...find(words) })
    } else if (field === 'statement') {
      const [speaker, content] = value.split(' | ')
      const parts = content.split(' … ').map((part) => find(part, true))
      paragraph.statements.push({
        start: parts[0].start,
        end: parts.at(-1).end,
        speaker: speaker === '-' ? undefined : speaker,
      })
    } else if (field !== 'date' && field !== 'text') throw new Error(`${id}: unknown field “${field}”.`)
  }
  return paragraph
}

/** Returns a search for words in a text, each after the one before; statements are searched from the start. */
function finderIn(text, id) {
  let from = 0
  return (words, anywhere = false) => {
    let start = text.indexOf(words, anywhere ? 0 : from)
    if (start < 0) start = text.indexOf(words)
    if (start < 0) throw new Error(`${id}: “${words}” is not in the paragraph.`)
    if (!anywhere) from = start + 1
    return { start, end: start + words.length }
  }
}
