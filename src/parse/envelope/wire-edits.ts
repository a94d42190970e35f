import type { Article } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { Edit } from '../../text/edits'
import { pushAll } from '../../text/push-all'
import type { Span } from '../../text/span'
import { bodyEdits } from './wire-body'
import { smallestEdit, textAsRead, wholeLines } from './wire-change'

/** Returns the edits that write the changed texts of a story’s article into its message. */
export function articleEdits(story: Story): Edit[] {
  const edits: Edit[] = []
  const parts = new Set<string>()
  const paths = Object.keys(story.spans).filter(
    (path) => !/^(?:envelope|body)\./.test(path) && fieldOf(story, path) === undefined,
  )
  // a whole before its parts: `dateline.text` before `dateline.places.0.text`, which then has nothing left to change
  for (const path of paths.sort((a, b) => spanLength(story, b) - spanLength(story, a) || a.length - b.length)) {
    const whole = [...parts].some((other) => liesWithin(story, path, other))
    if (whole) continue
    const now = valueAt(story.article, path)
    const was = textAsRead(story, path)
    if (was === undefined || now === was) continue
    if (typeof now === 'string') pushAll(edits, smallestEdit(story, path, was, now))
    else if (now !== undefined || !isLeaf(path)) continue
    else if (path === 'dateline.text') pushAll(edits, smallestEdit(story, path, was, ''))
    else edits.push({ ...wholeLines(story.text, story.spans[path] as Span), text: '' })
    parts.add(path)
  }
  pushAll(edits, bodyEdits(story))
  return edits
}

/**
 * Returns the header fields that changed, with their new values.
 * `keyword` changes with the slugline, which is read from it.
 */
export function fieldEdits(story: Story): Map<string, string> {
  const fields = new Map<string, string>()
  for (const path of Object.keys(story.spans)) {
    const field = path.startsWith('envelope.') ? undefined : fieldOf(story, path)
    const now = field && valueAt(story.article, path)
    if (field && typeof now === 'string' && now !== textAsRead(story, path)) fields.set(field, now)
  }
  return fields
}

/** Returns the header field that the text at a path was read from. Undefined if it was not read from the envelope. */
function fieldOf({ envelope, spans }: Story, path: string): string | undefined {
  const span = spans[path]
  const inside = envelope?.spans.some(({ start, end }) => span && start <= span.start && span.end <= end)
  if (!inside || !span) return undefined
  const prefix = 'envelope.header.'
  return Object.keys(spans)
    .find((other) => other.startsWith(prefix) && spans[other]?.start === span.start && spans[other]?.end === span.end)
    ?.slice(prefix.length)
}

const spanLength = (story: Story, path: string): number => {
  const { start, end } = story.spans[path] ?? { start: 0, end: 0 }
  return end - start
}

const liesWithin = (story: Story, path: string, other: string): boolean => {
  const [inner, outer] = [story.spans[path], story.spans[other]]
  return inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the text at a path is written back as a whole: `byline.text`; not: `byline.authors.0.name`, a part of the byline. */
const isLeaf = (path: string): boolean =>
  /^(?:slugline|headline|subheadline|byline\.text|dateline\.text|creditLine|genre|take\.text)$/.test(path) ||
  /^(?:restrictions\.\d+|(?:editorsNotes|summaries)\.\d+\.text)$/.test(path) ||
  /^(?:notices|signoff)\.\d+\.text$/.test(path)

function valueAt(article: Article, path: string): unknown {
  let value: unknown = article
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
