import type { Article, Block, Dateline } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { ErrorPlace } from '../../diagnostics/error'
import { documentReader } from '../../diagnostics/reader-info'
import type { Story } from '../../diagnostics/story'
import { isRecord } from '../../text/is-record'
import { createLocator } from '../../text/position'
import { pushAll } from '../../text/push-all'
import type { Span } from '../../text/span'
import { asTexts } from '../as-texts'
import { openedAt } from '../body/opening/opening'
import { checkArticle } from '../check-article'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { isPublicationBlocked } from '../is-publication-blocked'
import { list } from '../json/loose'
import { strictestStatus } from '../publishing-status'
import { readMarkdownBody } from './read/body'
import { type MarkdownSource, parseMarkdown } from './read/document'
import { checkMarkdownLimits } from './read/guard'
import { type FieldMove, type FrontMatterFields, metadata } from './read/metadata'
import { restrictingComments } from './read/restricting-comments'
import { splitFrontMatter } from './read/split'
import { readYaml, type YamlRecord } from './read/yaml'

/**
 * Reads a Markdown document, a string or bytes in UTF-8, as exactly one story.
 * The front matter may be that of `toMarkdown`, that of a site generator such as Hugo, or absent.
 * The story has the span of every text by its path, and a diagnostic for each property that articles have no field for.
 * Throws `invalid-input` for faulty YAML or values that the schema refuses, `unsafe-input` for front matter that is code or has aliases,
 * and `limit-exceeded` for a document that is too long, nests too deep or would take parsers too long.
 *
 * @example
 * readMarkdown('---\ntitle: Rain\n---\n\nRain fell.\n')[0]?.article.body // [{ kind: 'paragraph', text: 'Rain fell.' }]
 */
export function readMarkdown(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const depth = depthLimit(options)
  const parts = splitFrontMatter(text)
  const matter = parts.matter && readYaml(text, parts.matter, depth)
  // Two lines `---` without a YAML record between them are part of the Markdown, not fences of front matter.
  const start = matter || !parts.matter ? parts.body : 0
  checkMarkdownLimits(text, start, depth)
  const doc = parseMarkdown(text, start)
  const meta = metadata(matter?.value ?? {})
  const { blocks, headline } = readMarkdownBody(doc, meta.fields.headline !== undefined)
  for (const [path, span] of matterSpans(matter, meta)) doc.spans[path] ??= span
  const whole = blocks.map((block, i) => completed(block, meta.blocks[i], i, doc))
  for (const key of Object.keys(meta.blocks)) if (!blocks[Number(key)]) reportMisfit(doc, key)
  const opened = meta.dateline && opening(blocks[0], meta.dateline, doc)
  const comments = asTexts(restrictingComments(doc.root))
  const value = {
    ...(headline === undefined ? {} : { headline }),
    ...meta.fields,
    ...(opened && { dateline: opened.dateline }),
    ...(comments.length && { editorsNotes: [...list(meta.fields.editorsNotes), ...comments] }),
    body: opened ? [opened.block, ...whole.slice(1)] : whole,
  }
  const { article: read, leftOut } = checkArticle(value, {
    locate: (paths) => places(text, doc.spans, paths),
    lenient: options.lenient,
  })
  pushAll(doc.diagnostics, leftOut)
  const article = withStricterStatus(read, meta)
  for (const key of meta.unknown) {
    const span = matter?.spans.get(key)
    doc.diagnostics.push(unknownKey(key, span))
  }
  const { spans, unread, diagnostics } = doc
  return [{ text, article, spans, repairs: [], dropped: [], unread, diagnostics, reader: documentReader }]
}

/**
 * Returns the article with the stricter of two statuses: its own, and that of the front matter.
 * Ignores `draft: true` from `toMarkdown` if the article is blocked anyway, by an embargo for example.
 */
function withStricterStatus(article: Article, { status, isOwn }: FrontMatterFields): Article {
  if (!status || (isOwn && status === 'withheld' && isPublicationBlocked(article))) return article
  const strictest = strictestStatus([article.item?.status, status])
  return strictest ? { ...article, item: { ...article.item, status: strictest } } : article
}

const unknownKey = (key: string, span: Span | undefined): Diagnostic => ({
  rule: 'document/left-out',
  severity: 'info',
  message: `Property ${JSON.stringify(key)} was left out: articles have no field for it.`,
  path: '',
  ...(span ? { span } : {}),
})

/**
 * Splits the dateline of the front matter from the first paragraph, if the paragraph repeats it.
 * Returns the dateline in the spelling of the paragraph and the paragraph without it; undefined if the paragraph does not open with it.
 */
function opening(
  block: Block | undefined,
  dateline: Dateline,
  doc: MarkdownSource,
): { dateline: Dateline; block: Block } | undefined {
  const opened = block?.kind === 'paragraph' ? openedAt(block, [dateline.text]) : undefined
  if (!opened) return undefined
  const span = doc.spans['body.0.text']
  const at = span ? doc.text.indexOf(opened.paragraph.text.slice(0, 16), span.start) : -1
  if (span && at >= 0 && at < span.end) doc.spans['body.0.text'] = { start: at, end: span.end }
  return { dateline: { ...dateline, text: opened.dateline }, block: opened.paragraph }
}

/**
 * Adds front matter of one block (`alt`, `start`, `renditions` …) to the block.
 * If it does not fit, such as `alt` for a paragraph, reports it and returns the block unchanged.
 */
function completed(block: Block, given: unknown, index: number, doc: MarkdownSource): unknown {
  if (given === undefined) return block
  if (isRecord(given)) {
    const { dateline, start, alt, renditions } = given
    if (block.kind === 'paragraph' && block.dateline && isRecord(dateline)) {
      return { ...block, dateline: { ...dateline, ...block.dateline } }
    }
    if (block.kind === 'list' && !block.ordered && start !== undefined) return { ...block, start }
    if (block.kind === 'media' && (alt !== undefined || (block.renditions && Array.isArray(renditions)))) {
      const whole = alt === undefined ? block : { ...block, alt }
      if (!block.renditions || !Array.isArray(renditions)) return whole
      const [first, ...more] = renditions
      return { ...whole, renditions: [{ ...first, ...block.renditions[0] }, ...more] }
    }
  }
  reportMisfit(doc, String(index))
  return block
}

const reportMisfit = (doc: MarkdownSource, key: string): void => {
  const span = doc.spans[`body.${key}`] ?? { start: 0, end: 0 }
  doc.report('left-out', 'warning', `Front matter for block ${key} was left out: it does not fit the block.`, span)
}

/** Yields the span of each front matter value with its path in the article: `title` as `headline`. */
function* matterSpans(matter: YamlRecord | undefined, { moves, own }: FrontMatterFields): Generator<[string, Span]> {
  for (const [path, span] of matter?.spans ?? []) {
    if (path.startsWith(`${own}.blocks.`)) yield [`body.${path.slice(own.length + 8)}`, span]
    const move = nearest(moves, path)
    if (move) yield [renamed(path, move), span]
  }
}

const nearest = (moves: readonly FieldMove[], path: string): FieldMove | undefined =>
  moves
    .filter(([from]) => path === from || path.startsWith(`${from}.`))
    .reduce<FieldMove | undefined>((best, move) => (best && best[0].length > move[0].length ? best : move), undefined)

function renamed(path: string, [from, to]: FieldMove): string {
  const rest = path.slice(from.length)
  if (to === 'byline.authors') return /^\.\d+$/.test(rest) ? `${to}${rest}.name` : `${to}.0.name`
  return to ? to + rest : rest.slice(1)
}

function places(text: string, spans: Readonly<Record<string, Span>>, paths: readonly string[]): ErrorPlace[] {
  const positionOf = createLocator(text)
  return paths.map((path) => {
    let end = path.length
    while (end > 0 && !Object.hasOwn(spans, path.slice(0, end))) end = Math.max(0, path.lastIndexOf('.', end - 1))
    const offset = spans[path.slice(0, end)]?.start
    return offset === undefined ? {} : { offset, ...positionOf(offset) }
  })
}
