// Maps the public API of the built package to the interface of the wire copy scorers.

import { copyFormats, fromCopy, toCopy } from '../dist/copy.js'
import { gazetteer } from '../dist/gazetteer.js'
import { fromHtml, html, toHtml } from '../dist/html.js'
import { annotate, annotateAll, annotateText, explainLines, parse } from '../dist/index.js'
import { fromJson, json, toJson } from '../dist/json.js'
import { fromJsonld, jsonld, toJsonld } from '../dist/jsonld.js'
import { fromMarkdown, markdown, toMarkdown } from '../dist/markdown.js'
import { fromNewsml, newsml, newsmlNitf, toNewsml } from '../dist/newsml.js'
import { fromNinjs, ninjs, ninjs1, ninjs2, toNinjs } from '../dist/ninjs.js'
import { fromNitf, nitf, toNitf } from '../dist/nitf.js'

/** Lexicons with the weights that a scorer gives, of lines (`rows`), of datelines (`datelines`) or of both; one for each, as tables are built once a lexicon. */
const lexicons = new WeakMap()
const lexiconOf = (weights) => {
  if (!weights?.rows && !weights?.datelines) return undefined
  if (!lexicons.has(weights))
    lexicons.set(weights, {
      ...(weights.rows && { lineWeights: weights }),
      ...(weights.datelines && { datelineWeights: weights.datelines }),
    })
  return lexicons.get(weights)
}

const read = (text, { lang, weights } = {}) => {
  const lexicon = lexiconOf(weights)
  return parse(text, { ...(lang && { language: lang }), ...(lexicon && { lexicon }) })
}

/**
 * Returns a story whose numbered lists have the number before each item, as copy prints it and `toCopy` writes it: the article has it as
 * `ordered` and `start`. Scorers compare whole lines.
 */
function numbered(text, options) {
  const story = read(text, options)
  const body = story.article.body.map((block) =>
    block.kind === 'list' && block.ordered
      ? {
          ...block,
          items: block.items.map((item, i) => ({ ...item, text: `${(block.start ?? 1) + i}. ${item.text}` })),
        }
      : block,
  )
  return { ...story, article: { ...story.article, body } }
}

/** Returns the label of each line that is not blank. */
function labels(text, { weights } = {}) {
  const blocks = explainLines(text, lexiconOf(weights))
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim())
    .map(({ 0: line, index }) => blocks.find(({ start, end }) => start < index + line.length && end > index)?.label)
}

/** Returns the headline, byline, dateline, paragraphs and boilerplate of a copy. */
function structure(text, options) {
  const { article, dropped } = read(text, options)
  const { headline, byline, dateline, body } = article
  return {
    headline: headline ?? null,
    byline: byline?.text ?? null,
    dateline: dateline ? flatDateline(dateline) : null,
    body: body.flatMap(textsOf),
    dropped: dropped.map(({ start, end }) => ({ start, end })),
  }
}

function flatDateline({ text, places = [], date, credits = [] }) {
  return {
    text,
    places: places.map((place) => place.text),
    region: places.find((place) => place.region)?.region ?? null,
    credits: credits.map((credit) => credit.text),
    day: date?.day ?? null,
    month: date?.month ?? null,
  }
}

/** Returns the texts of a block: list items and table rows as lines. */
function textsOf(block) {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text)
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows].map((row) =>
        row.map((cell) => cell.text ?? '').join(' '),
      )
    case 'media':
      return [] // a caption is not a paragraph
    default:
      return block.text === undefined ? [] : [block.text]
  }
}

/** Returns the article of a copy, with item metadata that copy does not contain. */
function article(text, options) {
  const { article } = read(text, options)
  const item = { version: 1, provider: { name: 'Example News' }, versionCreated: '2024-04-24T12:00:00Z' }
  return { ...article, item: { guid: 'tag:example.com,2024:bench', ...item, ...article.item } }
}

const formats = {
  json: {
    write: (article) => toJson(article),
    read: (text) => fromJson(text, { lenient: true }),
    carries: json.carries,
  },
  newsml: { write: (article) => toNewsml(article), read: fromNewsml, carries: newsml.carries },
  'newsml-nitf': {
    write: (article) => toNewsml(article, { body: 'nitf' }),
    read: fromNewsml,
    carries: newsmlNitf.carries,
  },
  nitf: { write: (article) => toNitf(article), read: fromNitf, carries: nitf.carries },
  'ninjs-3': { write: (article) => toNinjs(article), read: fromNinjs, carries: ninjs.carries },
  'ninjs-2': {
    write: (article) => toNinjs(article, { standard: '2.2' }),
    read: fromNinjs,
    carries: ninjs2.carries,
  },
  'ninjs-1': {
    write: (article) => toNinjs(article, { standard: '1.6' }),
    read: fromNinjs,
    carries: ninjs1.carries,
  },
  copy: { write: (article) => toCopy(article), read: fromCopy, carries: copyFormats.plain.carries },
  html: {
    write: (article) => toHtml(article, { drafts: true }),
    read: (text) => fromHtml(text, { lenient: true }),
    carries: html.carries,
  },
  jsonld: { write: (article) => toJsonld(article, { drafts: true }), read: fromJsonld, carries: jsonld.carries },
  markdown: {
    write: (article) => toMarkdown(article),
    read: (text) => fromMarkdown(text, { lenient: true }),
    carries: markdown.carries,
  },
}

/** Returns the annotations of a plain text. `dct` is its day of publication. */
const annotationsOf = (text, { lang, dct } = {}) =>
  annotateText(text, { ...(lang && { language: lang }), ...(dct && { date: dct }) })

const spanOf = ({ start, end }) => ({ start, end })
const pairOf = (anchor) => anchor && [anchor.start, anchor.end]

const sentences = (text, options) => (annotationsOf(text, options).sentences ?? []).map(spanOf)

/**
 * Returns the outermost names of people, organisations and places, with the gazetteer.
 * Leaves out parts of places named by direction.
 */
function entities(text, { lang } = {}) {
  const {
    people = [],
    organisations = [],
    places = [],
  } = annotateText(text, {
    ...(lang && { language: lang }),
    gazetteer,
  })
  const named = [
    ['PER', people],
    ['ORG', organisations],
    ['LOC', places.filter(({ within }) => within === undefined)],
  ].flatMap(([type, list]) => list.flatMap(({ mentions }) => mentions.map((mention) => ({ ...spanOf(mention), type }))))
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return named.filter((mention) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}

const times = (text, options) =>
  (annotationsOf(text, options).times ?? []).map(({ anchor, type, value }) => ({
    ...spanOf(anchor),
    kind: type,
    value,
  }))

const MODES = { direct: 'direct', partial: 'mixed', mixed: 'mixed' }

function quotes(text, options) {
  return (annotationsOf(text, options).statements ?? []).map(({ kind, content, cue, speaker }) => ({
    start: content[0].start,
    end: content.at(-1).end,
    spans: content.map(pairOf),
    source: pairOf(speaker?.mention) ?? null,
    cue: pairOf(cue) ?? null,
    mode: MODES[kind] ?? 'indirect',
  }))
}

/** Runs the whole pipeline: returns the story with its annotations. */
const whole = (text, { lang, dct } = {}) =>
  annotate(parse(text, { ...(lang && { language: lang }), ...(dct && { date: dct.slice(0, 10) }) }))

/** Yields the stories of texts. */
function* stories(texts) {
  for (const text of texts) yield parse(text)
}

export default {
  name: 'wirecopy',
  structure,
  article,
  formats,
  read: (text) => parse(text),
  story: numbered,
  labels,
  sentences,
  entities,
  times,
  quotes,
  parse: whole,
  batch: (texts) => [...annotateAll(stories(texts))],
}
