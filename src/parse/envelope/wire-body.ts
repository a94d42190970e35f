import type { Block, Cell, Table } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { Edit } from '../../text/edits'
import { pushAll } from '../../text/push-all'
import type { Span } from '../../text/span'
import { lineEndOf, smallestEdit, textAsRead, wholeLines, withLineEnds } from './wire-change'

/** Block of the body as it was read from the message: its kind and its texts, with their paths. */
interface BodyRow {
  readonly paths: readonly string[]
  readonly text: string
  readonly span: Span
}

function bodyRows(story: Story): BodyRow[] {
  const rows: { paths: string[]; text: string; span: { start: number; end: number } }[] = []
  for (const path of Object.keys(story.spans)) {
    const match = /^body\.(\d+)(?:\.text|\.items\.\d+\.text|\.(?:header|rows\.\d+)\.\d+\.text|\.caption)?$/.exec(path)
    const place = match && story.spans[path]
    if (!match || !place) continue
    const row = (rows[Number(match[1])] ??= { paths: [], text: '', span: { ...place } })
    row.paths.push(path)
    row.span.start = Math.min(row.span.start, place.start)
    row.span.end = Math.max(row.span.end, place.end)
  }
  for (const row of rows) {
    if (!row) continue
    if (row.paths.length > 1) row.paths = row.paths.filter((path) => !isBlockPath(path)) // a table has a span, and so have its cells
    row.text = row.paths.map((path) => (isBlockPath(path) ? '' : textAsRead(story, path)) ?? '').join('\n')
  }
  return rows.filter((row) => row !== undefined)
}

/**
 * Returns the edits of the message for changed blocks of the body.
 * Unchanged blocks at both ends are skipped. Of the blocks between, as many as possible are edited in place; the rest is removed or
 * inserted.
 */
export function bodyEdits(story: Story): Edit[] {
  const rows = bodyRows(story)
  const { body } = story.article
  const now = body.map(textsInBlock)
  const edits: Edit[] = []
  let head = 0
  while (head < rows.length && head < now.length && isUnchanged(rows[head], now[head])) head++
  let tail = 0
  while (tail < rows.length - head && tail < now.length - head && isUnchanged(rows.at(-1 - tail), now.at(-1 - tail)))
    tail++
  const [was, is] = [rows.length - tail, now.length - tail]
  const pairs = Math.min(was, is) - head
  for (let i = head; i < head + pairs; i++) {
    const row = rows[i] as BodyRow
    const texts = now[i] as readonly string[]
    if (isUnchanged(row, texts)) continue
    if (texts.length !== row.paths.length || row.paths.some(isBlockPath) || texts.join('') === '') {
      edits.push({ ...row.span, text: withLineEnds(story.text, formatBlock(body[i] as Block)) })
      continue
    }
    row.paths.forEach((path, at) => {
      const [old, text] = [textAsRead(story, path) ?? '', texts[at] ?? '']
      if (old !== text) pushAll(edits, smallestEdit(story, path, old, text))
    })
  }
  for (const row of rows.slice(head + pairs, was)) edits.push({ ...wholeLines(story.text, row.span), text: '' })
  const added = body.slice(head + pairs, is)
  const after = rows[head + pairs - 1] ?? rows.at(-1)
  if (added.length && after) edits.push(insertion(story, rows, after, added))
  return edits
}

/** Whether a path is that of a whole block, such as `body.3`: a separator has a span, but no text. */
const isBlockPath = (path: string): boolean => /^body\.\d+$/.test(path)

const isUnchanged = (row: BodyRow | undefined, texts: readonly string[] | undefined): boolean =>
  row !== undefined && texts !== undefined && row.text === texts.join('\n')

function textsInBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text)
    case 'table':
      return tableRows(block).flatMap((row) => row.flatMap(({ text }) => text ?? []))
    case 'media':
    case 'embed':
      return block.caption ? [block.caption] : []
    case 'separator':
      return ['']
    default:
      return [block.text]
  }
}

const tableRows = ({ header, rows }: Table): readonly (readonly Cell[])[] => (header ? [header, ...rows] : rows)

/** Formats a block as lines of the wire: each row of a table on a line of its own, with two spaces between cells. */
function formatBlock(block: Block): string {
  if (block.kind !== 'table') return textsInBlock(block).join('\n') || '___'
  return tableRows(block)
    .map((row) => row.map(({ text }) => text ?? '').join('  '))
    .join('\n')
}

/** Returns the edit that inserts new blocks after a block, separated as the blocks before it are. */
function insertion(story: Story, rows: readonly BodyRow[], after: BodyRow, blocks: readonly Block[]): Edit {
  const { text } = story
  const at = rows.indexOf(after)
  const [first, second] = at > 0 ? [rows[at - 1], after] : [after, rows[at + 1]]
  const between = first && second ? text.slice(first.span.end, second.span.start) : lineEndOf(text) + lineEndOf(text)
  const seam = /^[\s<]+$/.test(between) ? between : lineEndOf(text) + lineEndOf(text)
  const inserted = blocks.map((block) => withLineEnds(text, formatBlock(block)))
  return { start: after.span.end, end: after.span.end, text: inserted.map((one) => seam + one).join('') }
}
