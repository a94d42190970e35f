import type { Article, Block } from '../../article'
import type { Story } from '../../diagnostics/story'
import { before, type Edit, edited } from '../../text/edits'
import type { Span } from '../../text/span'

/** What the article said at a path when it was read, by law 2: the copy with the repairs applied. */
function wasAt(story: Story, path: string): string | undefined {
  const span = Object.hasOwn(story.spans, path) ? story.spans[path] : undefined
  return span && edited(story.text, story.repairs, span.start, span.end)
}

/** The edits that bring the texts of the article, where they differ from what was read, into the message. */
export function articleEdits(story: Story): Edit[] {
  const edits: Edit[] = []
  const rows = bodyRows(story)
  const parts = new Set<string>()
  const paths = Object.keys(story.spans).filter(
    (path) => !/^(?:envelope|body)\./.test(path) && fieldOf(story, path) === undefined,
  )
  // a whole before its parts: `dateline.text` before `dateline.places.0.text`, which then has nothing left to say
  for (const path of paths.sort((a, b) => span(story, b) - span(story, a) || a.length - b.length)) {
    const whole = [...parts].some((other) => within(story, path, other))
    if (whole) continue
    const now = valueAt(story.article, path)
    const was = wasAt(story, path)
    if (was === undefined || now === was) continue
    if (typeof now === 'string') edits.push(...change(story, path, was, now))
    else if (now !== undefined || !isLeaf(path)) continue
    else if (path === 'dateline.text') edits.push(...change(story, path, was, ''))
    else edits.push({ ...line(story.text, story.spans[path] as Span), text: '' })
    parts.add(path)
  }
  edits.push(...bodyEdits(story, rows))
  return edits
}

/** What the article says now in place of a field of the header that was read into it: `slugline` of the keyword. */
export function fieldEdits(story: Story): Map<string, string> {
  const fields = new Map<string, string>()
  for (const path of Object.keys(story.spans)) {
    const field = path.startsWith('envelope.') ? undefined : fieldOf(story, path)
    const now = field && valueAt(story.article, path)
    if (field && typeof now === 'string' && now !== wasAt(story, path)) fields.set(field, now)
  }
  return fields
}

/** The field of the header that a leaf of the article was read from. */
function fieldOf({ envelope, spans }: Story, path: string): string | undefined {
  const span = spans[path]
  const inside = envelope?.stretches.some(({ start, end }) => span && start <= span.start && span.end <= end)
  if (!inside || !span) return undefined
  const prefix = 'envelope.header.'
  return Object.keys(spans)
    .find((other) => other.startsWith(prefix) && spans[other]?.start === span.start && spans[other]?.end === span.end)
    ?.slice(prefix.length)
}

const span = (story: Story, path: string): number => {
  const { start, end } = story.spans[path] ?? { start: 0, end: 0 }
  return end - start
}

const within = (story: Story, path: string, other: string): boolean => {
  const [inner, outer] = [story.spans[path], story.spans[other]]
  return inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end
}

/** Leaves that stand in the copy by themselves; of the others, such as an author’s name, the whole tells what is there. */
const isLeaf = (path: string): boolean =>
  /^(?:slugline|headline|subheadline|byline\.text|dateline\.text|creditLine|genre|take\.text)$/.test(path) ||
  /^(?:editorsNotes|restrictions|summary)\.\d+$/.test(path) ||
  /^(?:notices|signoff)\.\d+\.text$/.test(path)

/** A block of the body as it was read: its texts by path. */
interface Row {
  readonly paths: readonly string[]
  readonly text: string
  readonly span: Span
}

function bodyRows(story: Story): Row[] {
  const rows: { paths: string[]; text: string; span: { start: number; end: number } }[] = []
  for (const path of Object.keys(story.spans)) {
    const match = /^body\.(\d+)(?:\.text|\.items\.\d+\.text|\.rows\.\d+\.\d+\.text|\.caption)?$/.exec(path)
    const place = match && story.spans[path]
    if (!match || !place) continue
    const row = (rows[Number(match[1])] ??= { paths: [], text: '', span: { ...place } })
    row.paths.push(path)
    row.span.start = Math.min(row.span.start, place.start)
    row.span.end = Math.max(row.span.end, place.end)
  }
  for (const row of rows) if (row) row.text = row.paths.map((path) => wasAt(story, path) ?? '').join('\n')
  return rows.filter((row) => row !== undefined)
}

/** Blocks that stayed are left alone; between two that did, as many as can be are changed, and the rest taken out or put in. */
function bodyEdits(story: Story, rows: readonly Row[]): Edit[] {
  const { body } = story.article
  const now = body.map(textsOf)
  const edits: Edit[] = []
  let head = 0
  while (head < rows.length && head < now.length && same(rows[head], now[head])) head++
  let tail = 0
  while (tail < rows.length - head && tail < now.length - head && same(rows.at(-1 - tail), now.at(-1 - tail))) tail++
  const [was, is] = [rows.length - tail, now.length - tail]
  const pairs = Math.min(was, is) - head
  for (let i = head; i < head + pairs; i++) {
    const row = rows[i] as Row
    const texts = now[i] as readonly string[]
    row.paths.forEach((path, at) => {
      const [old, text] = [wasAt(story, path) ?? '', texts[at] ?? '']
      if (old !== text && path !== `body.${i}`) edits.push(...change(story, path, old, text))
    })
  }
  for (const row of rows.slice(head + pairs, was)) edits.push({ ...line(story.text, row.span), text: '' })
  const added = body.slice(head + pairs, is)
  const after = rows[head + pairs - 1] ?? rows.at(-1)
  if (added.length && after) edits.push(insertion(story, rows, after, added))
  return edits
}

const same = (row: Row | undefined, texts: readonly string[] | undefined): boolean =>
  row !== undefined && texts !== undefined && row.text === texts.join('\n')

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text)
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows].flatMap((row) =>
        row.map((cell) => cell.text ?? ''),
      )
    case 'media':
      return block.caption ? [block.caption] : []
    case 'separator':
      return ['']
    default:
      return [block.text]
  }
}

/** The lines that a stretch stands on, with their line ends. */
function line(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t' || text[from - 1] === '^')) from--
  let to = end
  while (to < text.length && !isBreak(text.charCodeAt(to)) && text.charCodeAt(to) !== 0x03) to++
  if (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a) to++
  if (to < text.length && isBreak(text.charCodeAt(to))) to++
  return { start: from, end: to }
}

const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d

/** New blocks, each set as the paragraph before it is: what parts two paragraphs of this message parts them as well. */
function insertion(story: Story, rows: readonly Row[], after: Row, blocks: readonly Block[]): Edit {
  const { text } = story
  const at = rows.indexOf(after)
  const [first, second] = at > 0 ? [rows[at - 1], after] : [after, rows[at + 1]]
  const between = first && second ? text.slice(first.span.end, second.span.start) : lineEndOf(text) + lineEndOf(text)
  const seam = /^[\s<]+$/.test(between) ? between : lineEndOf(text) + lineEndOf(text)
  const said = blocks.map((block) => asWire(text, block.kind === 'separator' ? '___' : textsOf(block).join('\n')))
  return { start: after.span.end, end: after.span.end, text: said.map((one) => seam + one).join('') }
}

/** How the message ends its lines. */
const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** A text with the line ends of the message. */
const asWire = (message: string, text: string): string => text.replace(/\n/g, lineEndOf(message))

/** The least change that makes one text of another, as an edit of the copy. */
function change(story: Story, path: string, was: string, now: string): Edit[] {
  const { start, end } = story.spans[path] as Span
  let head = 0
  const most = Math.min(was.length, now.length)
  while (head < most && was[head] === now[head]) head++
  let tail = 0
  while (tail < most - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const from = placeOf(story, start, end, head, true)
  const to = was.length - tail === head ? from : placeOf(story, start, end, was.length - tail, false)
  return [{ start: from, end: Math.max(from, to), text: asWire(story.text, now.slice(head, now.length - tail)) }]
}

/** Where an offset of a text stands in the copy: before what follows it, or behind what lies before it. */
function placeOf({ repairs }: Story, start: number, end: number, offset: number, following: boolean): number {
  const length = end - start
  if (offset === 0) return start
  if (following) return before(repairs, start, end, offset, offset + 1)[0]?.start ?? end
  return before(repairs, start, end, offset - 1, offset).at(-1)?.end ?? start + length
}

function valueAt(article: Article, path: string): unknown {
  let value: unknown = article
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
