import {
  type Article,
  annotate,
  annotateText,
  applyFixes,
  convert,
  detect,
  diff,
  type FormatName,
  formats,
  fromJson,
  parse,
  parseAll,
  read,
  readEmail,
  report,
  type SourceFormat,
  type Story,
  sourceSpans,
  toJson,
  toWire,
  validate,
  verify,
  write,
} from './api'
import { ITEM } from './write-targets'

/** Prepares a call on a text. Preparation is not timed. */
type Use = (text: string) => () => unknown

const ofStory =
  (use: (story: Story, text: string) => unknown): Use =>
  (text) => {
    const story = parse(text)
    return () => use(story, text)
  }

/** An article of one long text, where a format has most to escape. */
const ofText = (text: string): Article => {
  const plain = text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]|[\u0085\u2028\u2029]/g, ' ').trim() || 'Rain'
  return { item: ITEM, headline: 'Rain', body: [{ kind: 'paragraph', text: plain }] }
}

const whole = ({ article }: Story): Article => ({ ...article, item: { ...ITEM, ...article.item } })

const SOURCES: readonly SourceFormat[] = [
  'json',
  'newsml',
  'nitf',
  'ninjs',
  'jsonld',
  'markdown',
  'html',
  'copy',
  'rss',
  'atom',
  'ap',
  'dpa',
]
const names = Object.keys(formats) as FormatName[] // the keys of a closed table

const each = <Name extends string>(of: readonly Name[], title: string, use: (name: Name) => Use): Record<string, Use> =>
  Object.fromEntries(of.map((name) => [`${title} ${name}`, use(name)]))

const mailOf = (type: string, text: string): string =>
  `Subject: Rain\r\nFrom: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${text}`

/** Every public function that takes a text or a result made from one, by description. */
export const hostileUses: Readonly<Record<string, Use>> = {
  parse: (text) => () => parse(text),
  'parse without repair': (text) => () => parse(text, { repair: false }),
  'parse of bytes': (text) => {
    const bytes = new TextEncoder().encode(text)
    return () => parse(bytes, { charset: 'iso-8859-1' })
  },
  parseAll: (text) => () => [...parseAll(text)].length,
  annotate: ofStory((story) => annotate(story)),
  annotateText: (text) => () => annotateText(text, { date: '2024-04-24' }),
  validate: ofStory((story) => validate(story)),
  'validate for a house': ofStory((story) => validate(story, { profile: 'house' })),
  report: (text) => {
    const found = validate(parse(text))
    return () => report(text, found)
  },
  'report as SARIF': (text) => {
    const found = validate(parse(text))
    return () => report(text, found, { format: 'sarif' })
  },
  applyFixes: (text) => () => applyFixes(text),
  toWire: ofStory((story) => toWire(story)),
  verify: ofStory(({ article }, text) => verify(article, text)),
  'verify of another article': (text) => () => verify(ofText(text.slice(0, text.length / 2)), text),
  sourceSpans: ofStory((story) => Object.keys(story.spans).map((path) => sourceSpans(story, path))),
  diff: ofStory(({ article }) => diff(article, { ...article, body: article.body.slice(1) })),
  detect: (text) => () => detect(text),
  'JSON and back': ofStory((story) => fromJson(toJson(whole(story)))),
  ...each(SOURCES, 'read as', (from) => (text) => () => read(text, { from })),
  'read as auto': (text) => () => read(text),
  'read as e-mail': (text) => () => readEmail(text),
  'read the text of a mail': (text) => () => readEmail(mailOf('text/plain', text)),
  'read the HTML of a mail': (text) => () => readEmail(mailOf('text/html', text)),
  'read the parts of a mail': (text) => () => readEmail(mailOf('multipart/mixed; boundary=b', text)),
  'read the subject of a mail': (text) => () => readEmail(`Subject: ${text.replace(/[\r\n]+/g, '\r\n ')}\r\n\r\nRain.`),
  ...each(names, 'write a story as', (to) => ofStory((story) => write(whole(story), { to, drafts: true }))),
  ...each(names, 'write a text as', (to) => (text) => {
    const article = ofText(text)
    return () => write(article, { to, drafts: true })
  }),
  ...each(names, 'read back a text of', (to) => (text) => {
    const written = write(ofText(text), { to, drafts: true })
    return () => read(written, { from: to })
  }),
  'convert to HTML': (text) => () => convert(text, { to: 'html' }),
}
