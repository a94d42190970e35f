import type { Article, Block } from '../../article'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Dropped, Repair, Story } from '../../diagnostics/story'
import { editOf, type HeadValue, type HtmlBlock, type VisiblePage } from '../../formats/html'
import { composeEdits, SourceMap } from '../../text/source-map'
import type { Span } from '../../text/span'
import { fieldsOfHead } from './fields-of-head'
import { outsideTexts } from './outside-texts'
import { withMarks } from './with-marks'

/**
 * Converts a story read from the visible text of a page to a story of the HTML. Its offsets become those of the HTML.
 * Links, emphasis, pictures and tables are added. `diagnostics` are the diagnostics of the HTML reader.
 */
export function storyOfPage(text: string, shown: VisiblePage, read: Story, diagnostics: readonly Diagnostic[]): Story {
  const map = new SourceMap(shown.edits)
  const place = (span: Span): Span => map.span(span)
  const restored = linesToRestore(shown, read)
  const others = [...shown.others, ...restored.map(({ line }) => line)].sort((a, b) => a.span.start - b.span.start)
  const { body, numbers, left } = fillBody({ ...shown, others }, read, place)
  const starts = new Set(restored.map(({ at }) => at))
  const isRestored = (span: Span | undefined): boolean => span !== undefined && starts.has(span.start)
  const path = (own: string): string => own.replace(/^body\.(\d+)(?=\.|$)/, (_, i) => `body.${numbers[Number(i)]}`)
  const spans: Record<string, Span> = {}
  for (const key of Object.keys(read.spans)) {
    const span = read.spans[key]
    if (span) spans[path(key)] = place(span)
  }
  body.forEach(({ texts = {} }, i) => {
    for (const [key, span] of Object.entries(texts)) spans[`body.${i}.${key}`] = span
  })
  const times = timesOfElements(read.article, spans, shown)
  const head = fieldsOfHead({ ...read.article, ...times }, shown)
  Object.assign(spans, head.spans)
  const dropped: Dropped[] = [
    ...shown.dropped,
    ...left,
    ...read.dropped.filter((span) => !isRestored(span)).map(({ kind, ...span }) => ({ kind, ...place(span) })),
  ]
  return {
    text,
    article: {
      ...read.article,
      ...times,
      ...head.fields,
      ...extensionsOf(shown, head.fields),
      body: body.map(({ block }) => block),
    },
    spans,
    repairs: repairsOf(text, shown, read, map, head.used),
    dropped: outsideTexts(dropped, Object.values(spans)),
    unread: outsideTexts(
      read.unread.filter((span) => !isRestored(span)).map((span) => ({ kind: 'unread', ...place(span) })),
      Object.values(spans),
    ).map(({ start, end }) => ({ start, end })),
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics
        .filter(({ rule, span }) => rule !== 'read/unread' || !isRestored(span))
        .map(({ fix: _, span, ...rest }) => ({
          ...rest,
          path: path(rest.path),
          ...(span && { span: place(span) }),
        })),
    ],
    ...(head.metadata.length && { metadata: head.metadata }),
    ...(read.reader && { reader: read.reader }),
  }
}

/** Score of a page block above which its text belongs to the story, even if the parser took the text for boilerplate. */
const SURE = 8

/** Kinds of boilerplate that the parser recognizes by the form of a line, not by its words. Markup is better evidence against them. */
const BY_FORM = /* @__PURE__ */ new Set(['duplicate-paragraph', 'repeated', 'site', 'navigation', 'page', 'related'])

/**
 * Returns the lines below the headline that the parser dropped, but that belong to the story by the markup of the page.
 * `10:00` in a live blog is one.
 */
function linesToRestore(
  shown: VisiblePage,
  read: Story,
): { readonly at: number; readonly line: VisiblePage['others'][number] }[] {
  if (!shown.hasStory) return []
  const headline = read.spans.headline?.start ?? -1
  const lines = new Map(shown.lines.map((line) => [line.start, line]))
  const dropped = read.dropped.filter(
    ({ kind, start }) => BY_FORM.has(kind) && (shown.scores.get(lines.get(start)?.block as HtmlBlock) ?? 0) > SURE,
  )
  return [...read.unread, ...dropped].flatMap(({ start, end }) => {
    const line = start > headline ? lines.get(start) : undefined
    const text = line?.block.texts.text
    return line && text && text.text.length === end - start
      ? [{ at: start, line: { span: text.span, block: line.block } }]
      : []
  })
}

/** Returns the times of a live blog’s entries as data; their texts are the subheads that open the entries. */
function extensionsOf({ entries }: VisiblePage, { extensions }: Partial<Article>): Pick<Article, 'extensions'> {
  return entries.length ? { extensions: { ...extensions, liveBlog: entries.map((entry) => ({ ...entry })) } } : {}
}

/**
 * Returns publication and update times with the instant of the element around them.
 * For example `2024-04-24T09:30:00Z` of `<time datetime="2024-04-24T09:30:00Z">April 24, 2024</time>`.
 */
function timesOfElements(
  article: Article,
  spans: Readonly<Record<string, Span>>,
  { times }: VisiblePage,
): Pick<Article, 'published' | 'updated'> {
  const made: Pick<Article, 'published' | 'updated'> = {}
  for (const field of ['published', 'updated'] as const) {
    const [stamp, span] = [article[field], spans[`${field}.text`]]
    if (!stamp || !span) continue
    const within = times.filter(({ start, end }) => start < span.end && end > span.start)
    const [time] = within
    if (time && within.length === 1) made[field] = { ...stamp, at: time.at }
  }
  return made
}

/** Returns the repairs between the HTML and the texts of the article: its markup, and the repairs of the visible text. */
function repairsOf(
  text: string,
  shown: VisiblePage,
  read: Story,
  map: SourceMap,
  used: readonly HeadValue[],
): Repair[] {
  const kinds = new Map(read.repairs.map(({ kind, ...span }) => [map.span(span).start, kind]))
  const all = composeEdits(shown.edits, shown.text, read.repairs).map((edit) => ({
    kind: kinds.get(edit.start) ?? 'markup',
    ...edit,
  }))
  const texts = shown.others.flatMap(({ block }) => Object.values(block.texts))
  const edits = [...texts.flatMap((run) => run.edits), ...used.flatMap((value) => editOf(text, value) ?? [])]
  const spans = [...texts, ...used].map(({ span }) => span).sort((a, b) => a.start - b.start)
  if (!spans.length) return all
  // The line of a picture is explained by its own changes, not by the one that leaves it out of the text.
  return [...splitRepairs(all, spans), ...edits.map((edit) => ({ kind: 'markup', ...edit }))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

/** Splits repairs around the spans inside them: pictures, tables, lists, metadata. Repairs and spans are sorted. */
function splitRepairs(repairs: readonly Repair[], spans: readonly Span[]): Repair[] {
  let next = 0
  return repairs.flatMap((repair) => {
    const parts: Repair[] = []
    let { start } = repair
    while (next < spans.length && (spans[next] as Span).start < start) next++
    for (let span = spans[next]; span && span.start < repair.end; span = spans[++next]) {
      if (span.start < start || span.end > repair.end) continue
      parts.push({ ...repair, start, end: span.start, text: '' })
      start = span.end
    }
    return [...parts, { ...repair, start }].filter((part) => part.start < part.end || part.text)
  })
}

interface MarkedBlock {
  readonly block: Block
  /** The spans of the block’s texts in the HTML, by path in the block. Absent for a block that the parser read. */
  readonly texts?: Readonly<Record<string, Span>>
}

/**
 * Returns the blocks of the story with their marks, and with pictures, tables and lists at their places in the HTML.
 * `numbers` are the new indexes of the parser’s blocks; `left` are pictures, tables and lists outside the story.
 */
function fillBody(
  shown: VisiblePage,
  read: Story,
  place: (span: Span) => Span,
): { readonly body: MarkedBlock[]; readonly numbers: readonly number[]; readonly left: Dropped[] } {
  const blocks = withMarks(shown, read)
  const starts = blocks.map((_, i) => blockStart(read, i, place))
  const headline = read.spans.headline
  const top = headline ? place(headline).start : 0
  // a headline below the whole story fills a slot above it
  const first = headline && starts.some((start) => start > top) ? top : (starts[0] ?? top)
  const last = shown.hasStory ? Number.POSITIVE_INFINITY : (starts.at(-1) ?? Number.POSITIVE_INFINITY)
  const body: MarkedBlock[] = []
  const numbers: number[] = []
  const left: Dropped[] = []
  let next = 0
  const addBefore = (start: number): void => {
    for (let other = shown.others[next]; other && other.span.start < start; other = shown.others[++next]) {
      const { block, texts } = other.block
      const at = other.span.start
      if (at < first || at > last || isMenu(block))
        left.push({ kind: isMenu(block) ? 'related' : 'page', ...other.span })
      else body.push({ block, texts: Object.fromEntries(Object.entries(texts).map(([key, { span }]) => [key, span])) })
    }
  }
  blocks.forEach((block, i) => {
    addBefore(starts[i] ?? 0)
    numbers.push(body.length)
    body.push({ block })
  })
  addBefore(Number.POSITIVE_INFINITY)
  return { body, numbers, left }
}

/** Returns the HTML offset of the first text of a block; 0 if it has no span. */
function blockStart(read: Story, index: number, place: (span: Span) => Span): number {
  const { spans } = read
  const block = read.article.body[index]
  const inner = block?.kind === 'list' ? 'items.0.text' : block?.kind === 'table' ? 'rows.0.0.text' : 'text'
  const span = spans[`body.${index}.dateline.text`] ?? spans[`body.${index}.${inner}`] ?? spans[`body.${index}`]
  return span ? place(span).start : 0
}

/** Whether each entry of a list is one link, as in a menu of other stories. */
const isMenu = (block: Block): boolean =>
  block.kind === 'list' &&
  block.items.every(({ text, marks = [] }) =>
    marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length),
  )
