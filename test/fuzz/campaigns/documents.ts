import { isDeepStrictEqual } from 'node:util'
import {
  Article,
  annotate,
  convertAll,
  detect,
  parse,
  read,
  type SourceFormat,
  type Story,
  sourceSpans,
  validate,
  write,
} from '../api'
import { attempt, looksBinary, must } from '../attempt'
import type { Campaign } from '../campaign'
import { checkAnchors, checkDiagnostics, isBlocked, textOf } from '../check-story'
import { drawArticle } from '../draw-article'
import { mutateDocument } from '../mutate-document'
import type { Pool } from '../pool'
import type { Random } from '../random'
import { consumerTargets, exchangeTargets, ITEM, publishingTargets } from '../write-targets'

const SOURCES = [
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
] as const satisfies readonly SourceFormat[]
const writeTargets = [...exchangeTargets, ...publishingTargets, ...consumerTargets]

/** Every reader turns damaged documents of all formats into valid stories, or throws an error with a code. */
export const documents = ({ copies, documents: pool }: Pool): Campaign => ({
  name: 'documents',
  weight: 6,
  draw(random) {
    const base = documentOf(random, copies, pool)
    const text = random.oneIn(20) ? base : mutateDocument(base, random, random.pick(pool))
    const readers = random.oneIn(10) ? SOURCES : [random.pick(SOURCES), random.pick(SOURCES)]
    return { text, bytes: random.oneIn(6), lenient: random.oneIn(4), readers, to: random.pick(TARGETS) }
  },
  check({ text = '', bytes, lenient, readers, to }) {
    const faults: string[] = []
    const input = bytes ? new TextEncoder().encode(text) : text
    must('detect', () => detect(input), faults, looksBinary(text) ? 'binary-input' : undefined)
    faults.push(...checkRead(input, 'auto', lenient === true))
    for (const from of SOURCES)
      if (Array.isArray(readers) && readers.includes(from)) faults.push(...checkRead(input, from, lenient === true))
    const target = TARGETS.find((name) => name === to) ?? 'json'
    const outcome = attempt(`convertAll to ${target}`, () => convertAll(input, { to: target, ...item }))
    if ('fault' in outcome) faults.push(outcome.fault)
    return faults
  },
})

const TARGETS = ['json', 'html', 'markdown', 'ninjs', 'newsml', 'nitf', 'jsonld', 'copy'] as const
const item = { guid: ITEM.guid, provider: ITEM.provider.name, versionCreated: ITEM.versionCreated }

const USUAL = 5000 // characters of copy that a document is made from

/** A document of the pool, or what a writer makes of a story or of any article. */
function documentOf(random: Random, copies: readonly string[], pool: readonly string[]): string {
  if (random.oneIn(2)) return random.pick(pool)
  const copy = random.pick(copies).slice(0, USUAL)
  try {
    const article = random.oneIn(3) ? drawArticle(random) : parse(copy).article
    return write({ ...article, item: { ...ITEM, ...article.item } }, { ...random.pick(writeTargets), drafts: true })
  } catch {
    return copy
  }
}

function checkRead(input: string | Uint8Array, from: SourceFormat | 'auto', lenient: boolean): string[] {
  const outcome = attempt(`read as ${from}`, () => read(input, { from, lenient }))
  if ('fault' in outcome) return [outcome.fault]
  return 'value' in outcome ? outcome.value.slice(0, 3).flatMap((story) => checkStory(story, `read as ${from}`)) : []
}

function checkStory(story: Story, call: string): string[] {
  const faults: string[] = []
  const parsed = Article.safeParse(story.article)
  if (!parsed.success)
    faults.push(
      `${call}: not an article of the schema: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
    )
  else if (!isDeepStrictEqual(parsed.data, story.article)) faults.push(`${call}: the schema changes the article`)
  for (const [path, span] of Object.entries(story.spans)) {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= story.text.length))
      faults.push(`${call}: the span of ${path} lies outside the text`)
    if (sourceSpans(story, path).some(({ start, end }) => start < span.start || end > span.end))
      faults.push(`${call}: the source spans of ${path} lie outside its span`)
  }
  faults.push(...checkDiagnostics(story.text, story.diagnostics, call))
  const annotated = must(`annotate after ${call}`, () => annotate(story), faults)
  if (annotated) faults.push(...checkAnchors(annotated.article, textOf(annotated.article), `annotate after ${call}`))
  const found = must(`validate after ${call}`, () => validate(story), faults)
  if (found) faults.push(...checkDiagnostics(story.text, found, `validate after ${call}`))
  must(`blocking after ${call}`, () => isBlocked(story.article), faults, 'wrong-class')
  return faults
}
