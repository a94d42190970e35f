// Measures how well `verify` detects facts of an article that its copy lacks.
// Runs on articles from `parse`, unchanged and with one change.
//   node bench/verify.mjs [--data ../shared/eval/data] [--limit 2000]
import { parseArgs } from 'node:util'
import { annotate, parse, verify } from '../dist/index.js'
import { seeded } from './support/random.mjs'
import { goodCopy } from './support/texts.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    limit: { type: 'string', default: '2000' },
    show: { type: 'string', default: '0' },
  },
})

const random = seeded(7)
const pick = (list) => list[Math.floor(random() * list.length)]

const stories = Object.values(goodCopy(values.data))
  .flat()
  .map((story) => ({ story, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, Number(values.limit))
  .map(({ story }) => story)

const WORDS = ['harbour', 'minister', 'yesterday', 'seventeen', 'purple', 'never', 'Oslo', 'quickly']
const SENTENCES = [
  'Analysts called the move a turning point.',
  'He declined to comment further.',
  'The decision surprised markets.',
]
const NAMES = ['Quentin Farrow', 'Mayor Odile Brandt', 'Jens Haugen']
const paragraphs = ({ body }) =>
  body.flatMap((block, i) => (block.kind === 'paragraph' && block.text.length > 40 ? [i] : []))

/** Returns an article with the text of one paragraph changed. Undefined if the change does not apply. */
function changed(article, change) {
  const at = pick(paragraphs(article))
  if (at === undefined) return undefined
  const { text } = article.body[at]
  const next = change(text)
  if (!next || next === text) return undefined
  return { ...article, body: article.body.map((block, i) => (i === at ? { kind: 'paragraph', text: next } : block)) }
}

const changes = {
  'a word swapped': (article) =>
    changed(article, (text) => {
      const words = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu)]
      const word = pick(words)
      const by = pick(WORDS.filter((each) => each !== word?.[0]))
      return word && text.slice(0, word.index) + by + text.slice(word.index + word[0].length)
    }),
  'a number changed': (article) =>
    changed(article, (text) => {
      const number = pick([...text.matchAll(/\d+/g)])
      return (
        number &&
        text.slice(0, number.index) +
          String(Number(number[0]) + 1 + Math.floor(random() * 8)) +
          text.slice(number.index + number[0].length)
      )
    }),
  'a sentence invented': (article) => changed(article, (text) => `${text} ${pick(SENTENCES)}`),
  'a paragraph invented': (article) => ({
    ...article,
    body: [...article.body, { kind: 'paragraph', text: pick(SENTENCES) }],
  }),
  'another speaker': (article) =>
    changed(article, (text) =>
      text.replace(
        /([,"”'] )(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+ said/u,
        (_, before) => `${before}${pick(NAMES)} said`,
      ),
    ),
  'a headline changed': (article) =>
    article.headline && { ...article, headline: article.headline.replace(/\S+$/, pick(WORDS)) },
}

/** Returns an article with a wrong speaker: its first statement by a named speaker is given to another person. */
function misattributed(article) {
  const { statements = [], people = [] } = article.annotations ?? {}
  const at = statements.findIndex(
    ({ speaker }) =>
      /\p{Lu}/u.test(speaker?.mention?.text ?? '') && !/^(?:it|he|she|they|we|i|who)$/i.test(speaker.mention.text),
  )
  const { speaker } = statements[at] ?? {}
  const others = people.filter(
    ({ name }) =>
      speaker &&
      !name
        .toLowerCase()
        .split(' ')
        .some((part) => speaker.mention.text.toLowerCase().includes(part)),
  )
  if (!others.length) return undefined
  const { mentions } = pick(others)
  const swapped = statements.map((one, i) => (i === at ? { ...one, speaker: { mention: mentions[0] } } : one))
  return { ...article, annotations: { ...article.annotations, statements: swapped } }
}

const count = {}
for (const { id, text, lang } of stories) {
  const { article } = parse(text, lang ? { language: lang } : {})
  const own = verify(article, text, lang ? { language: lang } : {}).diagnostics
  const row = (count['as parsed'] ??= { stories: 0, reported: 0 })
  row.stories++
  if (own.length) {
    row.reported++
    if (row.reported <= Number(values.show))
      console.log(
        id,
        own.slice(0, 2).map(({ path, message }) => `${path} ${message}`),
      )
  }
  const annotated = annotate(article)
  for (const [name, change] of Object.entries({
    ...changes,
    'annotated, unchanged': () => annotated,
    'a quote in another’s mouth': () => misattributed(annotated),
  })) {
    const other = change(article)
    if (!other) continue
    const row = (count[name] ??= { stories: 0, reported: 0 })
    row.stories++
    const found = verify(other, text, lang ? { language: lang } : {}).diagnostics.length > own.length
    if (found) row.reported++
    else if (other !== annotated && row.stories - row.reported <= Number(values.show)) {
      const at = other.body.findIndex((block, i) => block !== article.body[i])
      console.log('missed', name, id, JSON.stringify(other.body[at]?.text ?? other.headline).slice(0, 200))
    }
  }
}
for (const [name, { stories, reported }] of Object.entries(count))
  console.log(
    `${name.padEnd(22)} ${String(stories).padStart(6)} stories, reported in ${((100 * reported) / stories).toFixed(2)} %`,
  )
