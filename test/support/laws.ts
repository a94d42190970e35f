import { isDeepStrictEqual } from 'node:util'
import type { Span } from '../../src/entries/index'
import { type Story, sourceSpans } from '../../src/entries/index'
import type { Article as ArticleType } from '../../src/entries/schema'
import { Article } from '../../src/entries/schema'

/** Returns how a story breaks the laws, as sentences; empty if it keeps them all. */
export function faults(copy: string, story: Story): string[] {
  return [
    ...accounted(copy, story),
    ...unchanged(copy, story),
    ...ordered(copy, story),
    ...traced(copy, story),
    ...valid(story.article),
    ...placed(story),
  ]
}

/** Checks law 1: leaf spans, dropped, unread and the envelope share out the copy’s characters, each to exactly one. */
function accounted(copy: string, story: Story): string[] {
  const found: string[] = []
  const owners = new Uint8Array(copy.length)
  const take = ({ start, end }: Span, what: string): void => {
    if (!(start >= 0 && start <= end && end <= copy.length)) found.push(`${what} lies outside: ${start}–${end}`)
    for (let i = start; i < end; i++) owners[i] = (owners[i] ?? 0) + 1
  }
  const stretches = story.envelope?.spans ?? []
  for (const stretch of stretches) take(stretch, 'envelope')
  const enclosed = (span: Span): boolean => stretches.some(({ start, end }) => start <= span.start && span.end <= end)
  const spans = Object.entries(story.spans).filter(([, span]) => !enclosed(span))
  for (const [path, span] of spans) if (!partOfAnother(path, span, spans)) take(span, path)
  for (const item of story.dropped) take(item, `dropped ${item.kind}`)
  for (const item of story.unread) take(item, 'unread')
  for (let i = 0; i < copy.length; i++) {
    if (/\s/.test(copy.charAt(i))) continue
    if (owners[i] !== 1) {
      found.push(`${JSON.stringify(copy.slice(i, i + 20))} at ${i} lies in ${owners[i]} parts`)
      break
    }
  }
  return found
}

/**
 * Whether a path is part of another text, and its span inside that text’s span.
 * Examples: `dateline.places.0.text` in `dateline.text`, `contributors.0.name` in `signoff.0.text`, a reporter’s name in `dateline.text`.
 */
const partOfAnother = (path: string, span: Span, spans: readonly (readonly [string, Span])[]): boolean =>
  spans.some(
    ([other, whole]) => other !== path && whole.start <= span.start && span.end <= whole.end && isPart(path, other),
  )

/** Paths of texts that may be inside another text of the article, each with the path of that text. */
const PARTS: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^contributors\./, /^(?:signoff|editorsNotes|contacts)\./],
  [
    /^instruments\./,
    /^(?:headline|subheadline|summaries\.\d+\.text|boilerplate\.\d+|editorsNotes\.\d+\.text|body\.\d+\.(?:text|caption|items\.\d+\.text))$/,
  ],
  [/^(?:genre|take\.text|notices\.\d+\.text)$/, /^(?:headline|slugline)$/],
  [/^byline\./, /^(?:byline|dateline)\.text$/],
  [/^notices\.\d+\.target$/, /^(?:notices\.\d+\.text|body\.\d+\.text|dateline\.text)$/],
  [/^body\.\d+\.credit$/, /^body\.\d+\.caption$/],
]

function isPart(path: string, other: string): boolean {
  for (const [part, whole] of PARTS) if (part.test(path)) return whole.test(other)
  const whole = other.replace(/\.text$/, '')
  return path.startsWith(`${whole}.`) && path !== other
}

/** Checks law 2: a text of the article is the copy with repairs applied, and its source spans lead back to the copy. */
function unchanged(copy: string, story: Story): string[] {
  const found: string[] = []
  if (story.text !== copy) found.push('the copy was changed')
  for (const [path, span] of Object.entries(story.spans)) {
    const text = valueAt(story.article, path)
    if (typeof text !== 'string') continue
    const out = repaired(copy, story, span)
    if (out !== text) found.push(`${path} reads ${JSON.stringify(text)}, the copy ${JSON.stringify(out)}`)
    const back = sourceSpans(story, path)
    if (text && (back.length === 0 || back.some(({ start, end }) => start < span.start || end > span.end))) {
      found.push(`the way back from ${path} leads elsewhere`)
    }
  }
  return found
}

/** Returns the copy in a span with its repairs applied. With `ends`, also insertions at either end of the span. */
function repaired(copy: string, story: Story, span: Span, ends = false): string {
  let out = ''
  let at = span.start
  for (const repair of story.repairs) {
    const boundary = !ends && repair.start === repair.end && (repair.start === span.start || repair.end === span.end)
    if (repair.start < span.start || repair.end > span.end || boundary) continue
    out += copy.slice(at, repair.start) + repair.text
    at = repair.end
  }
  return out + copy.slice(at, span.end)
}

/** Checks that spans are inside the copy, and that repairs, dropped and unread are sorted and do not overlap. */
function ordered(copy: string, story: Story): string[] {
  const found: string[] = []
  const lists: Readonly<Record<string, readonly Span[]>> = {
    repairs: story.repairs,
    dropped: story.dropped,
    unread: story.unread,
  }
  for (const [name, list] of Object.entries(lists)) {
    let end = 0
    for (const span of list) {
      if (span.start < end || span.end < span.start || span.end > copy.length)
        found.push(`${name}: ${span.start}–${span.end} follows what ends at ${end}`)
      end = span.end
    }
  }
  for (const [path, { start, end }] of Object.entries(story.spans))
    if (!(start >= 0 && start <= end && end <= copy.length)) found.push(`${path} lies outside: ${start}–${end}`)
  for (const { rule, span } of story.diagnostics)
    if (span && !(span.start >= 0 && span.start <= span.end && span.end <= copy.length))
      found.push(`${rule} points outside: ${span.start}–${span.end}`)
  return found
}

/** Checks source spans of slices: the copy in the source span, with repairs applied, contains the slice. */
function traced(copy: string, story: Story): string[] {
  const found: string[] = []
  for (const path of Object.keys(story.spans)) {
    const text = valueAt(story.article, path)
    if (typeof text !== 'string') continue
    for (const [from, to] of slicesOf(text)) {
      const spans = sourceSpans(story, path, from, to)
      const [first, last] = [spans[0], spans.at(-1)]
      const slice = text.slice(from, to)
      if (!first || !last || spans.some((span, i) => i > 0 && span.start < (spans[i - 1]?.end ?? 0)))
        found.push(`no way back from ${path}, ${from}–${to}`)
      else if (
        first.start < last.end &&
        !repaired(copy, story, { start: first.start, end: last.end }, true).includes(slice)
      )
        found.push(`the way back from ${path}, ${from}–${to}, leads to other words`)
    }
  }
  return found
}

/** Returns a few slices of a text, as offsets: its ends, single units, halves. */
function slicesOf(text: string): readonly (readonly [from: number, to: number])[] {
  const { length } = text
  const middle = length >> 1
  const slices = [0, 1, length >> 2, middle, length - 2, length - 1].map((at) => [at, at + 1] as const)
  return [...slices, [0, middle] as const, [middle, length] as const].filter(
    ([from, to]) => from >= 0 && from < to && to <= length,
  )
}

/** Checks law 3: the schema accepts the article and does not change it. */
function valid(article: ArticleType): string[] {
  const parsed = Article.safeParse(article)
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  return isDeepStrictEqual(parsed.data, article) ? [] : ['the schema changed the article']
}

/** Checks that every text of the article has a span. */
function placed(story: Story): string[] {
  const found: string[] = []
  const derived =
    /\.(?:name|kind|agency|countryCode|subdivisionCode|value|at|role|holder|code|exchange|medium|scheme|versionCreated|sent)$/
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (!derived.test(path) && !Object.hasOwn(story.spans, path) && path !== 'language' && path !== 'direction') {
        found.push(`${path} has no place`)
      }
    } else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key)
    }
  }
  walk(story.article, '')
  return found
}

function valueAt(article: ArticleType, path: string): unknown {
  let value: unknown = article
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined
    value = Object.entries(value).find(([own]) => own === key)?.[1]
  }
  return value
}
