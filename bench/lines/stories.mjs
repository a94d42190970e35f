// Reads stories whose lines are labelled, whole or in part: for each block of a copy, the labels that it may have.
import { existsSync, readFileSync } from 'node:fs'
import { makeLineStories } from '../corpus/line-stories.mjs'
import { languageTags, readPack } from '../corpus/read-pack.mjs'
import { writtenStories } from '../corpus/written.mjs'
import { randomFrom } from './crf.mjs'

const given = process.argv.indexOf('--data')
const data = given > 0 ? process.argv[given + 1] : (process.env.WIRECOPY_EVAL_DATA ?? '../shared/eval/data')
const read = (set) => {
  const file = `${data}/${set}.jsonl`
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
const flat = (text) => (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Lines of a text that have words, with their offsets. */
function* linesOf(text) {
  for (const match of text.matchAll(/[^\r\n]+/g))
    if (match[0].trim()) yield { start: match.index, end: match.index + match[0].length, text: match[0] }
}

/** Stories whose every line has one label. */
export const labelled = (set = 'lines-made') => read(set).map((story) => labelledStory(story, set))

const CORPUS_WEIGHT = 0.3 // of a story made from templates
const WRITTEN_WEIGHT = 0.4 // of a story written by hand

/**
 * Stories written by hand, and of the generator in bench/corpus, three times as many as in fixtures/corpus. They are fitted on, not
 * measured.
 */
export function corpusStories() {
  const made = makeLineStories(languageTags.map(readPack), ({ tag }) => (tag === 'en' ? 300 : 80), randomFrom)
  const read = (stories, weight) =>
    stories.map((story) => ({
      ...labelledStory(story, 'corpus'),
      weight,
      corpus: true,
      written: weight === WRITTEN_WEIGHT,
    }))
  return [...read(writtenStories(), WRITTEN_WEIGHT), ...read(made, CORPUS_WEIGHT)]
}

function labelledStory(story, set) {
  const gold = [...linesOf(story.text)].map((line, index) => ({ ...line, label: story.lines[index] }))
  const mayBe = ({ start, end }) => {
    const counts = new Map()
    for (const line of gold)
      if (line.start < end && line.end > start) counts.set(line.label, (counts.get(line.label) ?? 0) + 1)
    return [[...counts].sort((a, b) => b[1] - a[1])[0]?.[0]]
  }
  const lines = ({ start, end }) =>
    gold.filter((line) => line.start < end && line.end > start).map(({ label }) => label)
  return {
    id: story.id,
    set,
    lang: story.lang,
    kind: story.kind,
    text: story.text,
    mayBe,
    lines,
    weight: 1,
    rows: story.lines,
  }
}

const BODY_LABELS = new Set(['body', 'list', 'quote', 'subhead', 'headline', 'dateline'])
const MOVED = new Set(['site', 'section', 'byline', 'timestamp', 'version', 'note', 'boilerplate', 'restriction'])
const TEXT = new Set(['body', 'list', 'quote', 'subhead', 'dateline'])
const TOP = new Set(['site', 'section', 'header', 'slugline', 'version', 'boilerplate', 'timestamp'])
const RAISED = ['headline', 'site', 'section', 'subhead', 'byline', 'list', 'deck'] // labels whose lines may be in capitals
const WRAPPED = new Set(['legal', 'about', 'note', 'notice'])
const MARKS = ['- ', '– ', '• ', '* ', '** ', 'o ', '▪ ', '']
const SCRIPT_WITH_SPACES = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}/u

/** The lines of a story with their labels; a line without words has none. */
function linesWithLabels({ text, rows }) {
  let at = 0
  return text.split(/\r\n|[\n\r]/).map((line) => ({ text: line, label: line.trim() ? rows[at++] : undefined }))
}

const lastText = (lines) => lines.findLastIndex(({ label }) => TEXT.has(label))
const firstBelowTop = (lines) => lines.findIndex(({ label }) => label && !TOP.has(label))

/** Cuts a line between two words near its middle; a line of one word, or in a script without spaces, stays whole. */
function cut({ text, label }, width) {
  if (!SCRIPT_WITH_SPACES.test(text)) return [{ text, label }]
  const lines = ['']
  for (const word of text.trim().split(' ')) {
    if (lines.at(-1) && lines.at(-1).length + word.length >= width) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`
  }
  return lines.map((line) => ({ text: line, label }))
}

/**
 * Returns stories like the given ones: with fewer lines around the text, in another order, with other blank lines, with lines in capitals,
 * with other list marks, with lines wrapped, and with the top or the tail of another story in the language. What they teach is that none of
 * this makes a line what it is.
 */
export function varied(stories, copies, random, { swaps = 0.35, capitals = 0.2, marks = 0.5, wraps = 0.15 } = {}) {
  const made = []
  const byLang = new Map()
  for (const story of stories) byLang.set(story.lang, [...(byLang.get(story.lang) ?? []), story])
  for (const story of stories) {
    const others = byLang.get(story.lang)
    for (let copy = 0; copy < copies; copy++) {
      let lines = linesWithLabels(story)
      const other = linesWithLabels(others[Math.floor(random() * others.length)])
      if (random() < swaps && lastText(lines) >= 0 && lastText(other) >= 0)
        lines = [...lines.slice(0, lastText(lines) + 1), ...other.slice(lastText(other) + 1)]
      if (random() < swaps && firstBelowTop(lines) >= 0 && firstBelowTop(other) >= 0)
        lines = [...other.slice(0, firstBelowTop(other)), ...lines.slice(firstBelowTop(lines))]
      const isWrapped = lines.some(
        ({ label, text }, index) =>
          label === 'body' && lines[index + 1]?.label === 'body' && !/[.!?"”»」。]\s*$/.test(text),
      )
      const spacing = isWrapped ? 1 : random()
      const drop = random() * 0.4
      let kept = []
      for (let from = 0; from < lines.length; ) {
        let to = from + 1
        while (to < lines.length && lines[to].label === lines[from].label) to++
        const { label } = lines[from]
        if (label === undefined || BODY_LABELS.has(label) || random() > drop) kept.push(...lines.slice(from, to))
        from = to
      }
      for (let index = 0; index + 1 < kept.length; index++) {
        const [a, b] = [kept[index], kept[index + 1]]
        if (MOVED.has(a.label) && MOVED.has(b.label) && a.label !== b.label && random() < 0.3)
          [kept[index], kept[index + 1]] = [b, a]
      }
      if (spacing < 0.25) kept = kept.filter(({ label }) => label)
      else if (spacing < 0.5)
        kept = kept.filter(({ label }) => label).flatMap((line) => [line, { text: '', label: undefined }])
      const raised = new Set(RAISED.filter(() => random() < capitals))
      const mark = random() < marks ? MARKS[Math.floor(random() * MARKS.length)] : undefined
      const wrap = random() < wraps ? 48 + Math.floor(random() * 24) : 0
      kept = kept.flatMap(({ text, label }) => {
        const shown = raised.has(label) ? text.toUpperCase() : text
        const own = label === 'list' && mark !== undefined ? shown.replace(/^\s*[-–•*▪·]+\s+/u, mark) : shown
        return wrap && WRAPPED.has(label) ? cut({ text: own, label }, wrap) : [{ text: own, label }]
      })
      const text = kept.map((line) => line.text).join('\n')
      const rows = kept.filter(({ text }) => text.trim()).map(({ label }) => label)
      const one = labelledStory({ ...story, text, lines: rows }, story.set)
      made.push({ ...one, copy: true, weight: story.weight / 2 })
    }
  }
  return made
}

const CHROME = [
  'boilerplate',
  'site',
  'section',
  'rights',
  'embed',
  'more',
  'contact',
  'legal',
  'about',
  'timestamp',
  'summary',
  'version',
]
const pageLabels = {
  body: ['body', 'quote', 'list', 'subhead', 'note'],
  'body list': ['list'],
  'body correction': ['note', 'notice'],
  'body bio': ['note', 'about', 'signoff'],
  headline: ['headline'],
  'date?': ['timestamp', 'byline', 'boilerplate', 'embed'],
  'byline?': ['byline', 'signoff', 'boilerplate'],
  'caption?': ['photo', 'boilerplate'],
  'subhead deck': ['deck'],
  subhead: ['subhead', 'deck', 'list'],
  'unsure kicker': ['section'],
  'chrome copyright': ['rights', 'boilerplate'],
  chrome: CHROME,
  'chrome nav': ['boilerplate', 'site', 'section'],
  'chrome related': ['boilerplate'],
  'chrome share': ['boilerplate'],
  'chrome ad': ['boilerplate'],
  'chrome newsletter': ['boilerplate'],
  'chrome comment': ['boilerplate'],
  'chrome cookie': ['boilerplate'],
}

/** Pages whose lines are text of the story, or of the page. */
export const pages = (set, weight) =>
  read(set).map((page) => {
    const labels = new Map()
    for (const { text, label, kind } of page.lines) {
      const may = pageLabels[`${label} ${kind}`] ?? pageLabels[label]
      if (may && !labels.has(flat(text))) labels.set(flat(text), may)
    }
    return { id: page.id, set, lang: page.lang, text: page.text, mayBe: (_, line) => labels.get(flat(line)), weight }
  })

const BODY = ['body', 'list', 'quote', 'subhead']

/** Stories of which the headline, the dateline and the like are known, and no more. */
export const structured = (set, weight, every = 1) =>
  read(set)
    .filter((story, index) => index % every === 0 && story.text.length < 9000)
    .map((story) => {
      const { gold } = story
      const headline = flat(gold.headline)
      const dateline = flat(gold.dateline_raw)
      const lead = flat(gold.lead_start ?? gold.first_sentence_start)
      const bylines = new Set([gold.byline ?? gold.byline_raw ?? []].flat().map(flat))
      const paragraphs = new Set((gold.body_paragraphs ?? []).map((text) => flat(text).slice(0, 60)))
      const others = ['headline']
      const mayBe = (_, line) => {
        const text = flat(line)
        if (headline && text === headline) return ['headline']
        if (gold.slugline && text === flat(gold.slugline)) return ['slugline']
        if (bylines.has(text)) return ['byline']
        if (dateline && text === dateline) return ['dateline']
        if ((dateline && text.startsWith(dateline)) || (lead && text.startsWith(lead.slice(0, 40)))) return ['body']
        if (paragraphs.has(text.slice(0, 60))) return BODY
        return { not: others }
      }
      return { id: story.id, set, lang: story.lang ?? 'en', text: story.text, mayBe, weight }
    })

/** All stories that the line model is fitted on; of the datelines of a corpus, which has many, each third. */
export const allStories = () => [
  ...labelled(),
  ...pages('pages-made', 0.5),
  ...pages('pages', 0.5),
  ...structured('datelines-made', 0.15, given > 0 ? 3 : 1),
]
