import { WirecopyError } from '../../diagnostics/error'
import { documentReader } from '../../diagnostics/reader-info'
import type { Story } from '../../diagnostics/story'
import type { Span } from '../../text/span'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { articleAt } from './from-json'
import { scanJson, throwJsonFault } from './scan'

type Spans = Record<string, Span>

/**
 * Reads every article in a string or bytes: one object, a list, or one object per line (NDJSON).
 * Each story has the span of every value by its path; the span of a string excludes its quotes.
 * Throws as `fromJson` does, and `not-an-article` for a document without an article.
 *
 * @example
 * readJson('{"headline":"Rain","body":[]}\n{"headline":"Snow","body":[]}').length // 2
 */
export function readJson(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const depth = depthLimit(options)
  const found: Spans[] = []
  for (let at = 0; at < text.length; ) {
    const all: Spans = Object.create(null)
    const end = scanJson(text, at, depth + 1, (path, start, stop) => {
      all[path] = { start, end: stop }
    })
    const listed = text[all['']?.start ?? 0] === '['
    if (listed && (at > 0 || end < text.length))
      throwJsonFault('invalid-input', text, end, 'text before or after a list of articles')
    for (const spans of listed ? each(all) : [all]) found.push(spans)
    if (end < text.length && !text.slice(all['']?.end, end).includes('\n')) {
      throwJsonFault('invalid-input', text, end, 'two articles on one line')
    }
    at = end
  }
  if (!found.length) throw new WirecopyError('not-an-article', 'Document has no article.')
  return found.map((spans) => storyOf(text, spans, options))
}

/** Splits the spans of a list into those of its entries, by the path inside the entry: `1.body` becomes `body` of entry 1. */
function each(all: Spans): Spans[] {
  const entries: Spans[] = []
  for (const path in all) {
    const dot = path.indexOf('.')
    const index = path === '' ? Number.NaN : Number(dot < 0 ? path : path.slice(0, dot))
    const span = all[path]
    if (!span || Number.isNaN(index)) continue
    entries[index] ??= Object.create(null)
    const entry = entries[index]
    if (entry) entry[dot < 0 ? '' : path.slice(dot + 1)] = span
  }
  return entries
}

/** Paths that are not fields of an article. */
const NO_FIELD: ReadonlySet<string> = new Set(['', '$schema', 'schemaVersion', '__proto__'])

function storyOf(text: string, spans: Spans, options: ReadDocumentOptions): Story {
  const start = spans['']?.start ?? 0
  // The span of a string excludes its quotes, so a quote before the span shows a string.
  if (text.charAt(start - 1) === '"')
    throw new WirecopyError('not-an-article', 'Article must be an object, not a string.')
  const { article, leftOut } = articleAt(text, spans[''] ?? { start: 0, end: text.length }, options)
  const own: Spans = {}
  for (const path in spans) {
    const span = spans[path]
    if (span && !NO_FIELD.has(path)) own[path] = span
  }
  return {
    text,
    article,
    spans: own,
    repairs: [],
    dropped: [],
    unread: [],
    diagnostics: [...leftOut],
    reader: documentReader,
  }
}
