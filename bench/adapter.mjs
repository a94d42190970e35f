// Maps the public API of the built package to what scorers of wire copy ask for.
import { parse } from '../dist/index.js'
import { fromJson, json, toJson } from '../dist/json.js'
import { fromMarkdown, markdown, toMarkdown } from '../dist/markdown.js'
import { fromNewsml, newsml, newsmlNitf, toNewsml } from '../dist/newsml.js'

const read = (text, { lang } = {}) => parse(text, lang ? { language: lang } : {})

/** Headline, byline, dateline, paragraphs and page furniture of a copy. */
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

/** The texts of a block: entries of a list and rows of a table as lines. */
function textsOf(block) {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text)
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows].map((row) =>
        row.map((cell) => cell.text ?? '').join(' '),
      )
    case 'media':
      return [] // a picture's line is no paragraph
    default:
      return block.text === undefined ? [] : [block.text]
  }
}

/** The article of a copy, with the facts about the item that no copy tells. */
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
  markdown: {
    write: (article) => toMarkdown(article),
    read: (text) => fromMarkdown(text, { lenient: true }),
    carries: markdown.carries,
  },
}

export default { structure, article, formats, read: (text) => parse(text) }
