// Reads stories whose lines are labelled, whole or in part: for each block of a copy, the labels that it may have.
import { existsSync, readFileSync } from 'node:fs'

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

/**
 * Returns stories like the given ones: with fewer lines around the text, in another order, with other blank lines, with the headline in
 * capitals. What they teach is that none of this makes a line what it is.
 */
export function varied(stories, copies, random) {
  const made = []
  for (const story of stories) {
    for (let copy = 0; copy < copies; copy++) {
      const lines = []
      let at = 0
      for (const text of story.text.split(/\r\n|[\n\r]/))
        lines.push({ text, label: text.trim() ? story.rows[at++] : undefined })
      const wrapped = lines.some(
        ({ label, text }, index) =>
          label === 'body' && lines[index + 1]?.label === 'body' && !/[.!?"”»」。]\s*$/.test(text),
      )
      const spacing = wrapped ? 1 : random()
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
      const capitals = random() < 0.15
      const text = kept
        .map((line) => (capitals && line.label === 'headline' ? line.text.toUpperCase() : line.text))
        .join('\n')
      const rows = kept.filter(({ label }) => label).map(({ label }) => label)
      const one = labelledStory({ ...story, text, lines: rows }, story.set)
      made.push({ ...one, copy: true, weight: 0.5 })
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
  ...pages('pages-made', 0.3),
  ...structured('datelines-made', 0.15, given > 0 ? 3 : 1),
]
