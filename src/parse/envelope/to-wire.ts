import { encode } from '../../bytes/encode'
import { checkRecord, checkStory } from '../../diagnostics/check-options'
import { WirecopyError } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { Story } from '../../diagnostics/story'
import type { Edit } from '../../text/edits'
import { articleWordCount } from './report-envelope'
import { ANPA_PRIORITY } from './tables'
import { articleEdits, fieldEdits } from './wire-edits'

/** Header field that `toWire` can change, if the message has it. */
export type WireField =
  | 'codes'
  | 'service'
  | 'number'
  | 'selector'
  | 'priority'
  | 'category'
  | 'keyword'
  | 'version'
  | 'reference'
  | 'words'
  | 'source'
  | 'optional'
  | 'keywords'
  | 'slugline'
  | 'headline'
  | 'take'
  | 'genre'

/** Options of `toWire`. */
export interface ToWireOptions {
  /** Header fields to change. Numbers keep the width that they were filed with. */
  readonly header?: { readonly [field in WireField]?: string | number }
  /** Whether to recount the words of the body. The count replaces that of the header, and the number after the slugline. */
  readonly words?: boolean
}

/** Patterns of the values that `toWire` may write into each header field; lengths are those of ANPA 1312 and IPTC 7901. */
const SHAPES: Readonly<Record<WireField, RegExp>> = {
  codes: /^[ -~]{1,40}$/,
  service: /^[ -~]{1,40}$/,
  number: /^\d{3,5}$/,
  selector: /^[A-Za-z\d-]{1,6}$/,
  priority: /^[A-Za-z1-9]$/,
  category: /^[A-Za-z]{1,3}$/,
  keyword: /^[!-~]{1,24}$/,
  version: /^[ -~]{1,24}$/,
  reference: /^[A-Za-z]{1,2}\d{2,4}$/,
  words: /^\d{1,5}$/,
  source: /^[A-Za-z]{2,4}$/,
  optional: /^[ -~]{1,60}$/,
  keywords: /^[^\0-\x1f]{1,100}$/,
  slugline: /^[^\0-\x1f]{1,200}$/,
  headline: /^[^\0-\x1f]{1,200}$/,
  take: /^[^\0-\x1f]{1,200}$/,
  genre: /^[^\0-\x1f]{1,200}$/,
}

/**
 * Returns the message that a story was read from, byte for byte except for changes.
 * Changes of the article (`headline`, a paragraph, `slugline`, `item.priority`) are written in place; `header` changes fields of the
 * header.
 * Lines are not wrapped again.
 *
 * Returns a string, or with `as: 'bytes'` bytes in the original charset. Throws `invalid-argument` when the message has no such field,
 * the wire cannot represent the value, or its charset lacks a character.
 *
 * @example
 * const rain = parse('Rain expected\n\nOSLO (AP) -- Rain fell.')
 * toWire({ ...rain, article: { ...rain.article, headline: 'Rain over' } }) // 'Rain over\n\nOSLO (AP) -- Rain fell.'
 */
export function toWire(story: Story, options: ToWireOptions & { readonly as: 'bytes' }): Uint8Array
export function toWire(story: Story, options?: ToWireOptions & { readonly as?: 'text' }): string
export function toWire(
  story: Story,
  options: ToWireOptions & { readonly as?: 'text' | 'bytes' } = {},
): string | Uint8Array {
  return rethrowAsMisuse('toWire', () => writeWire(story, options))
}

function writeWire(story: Story, options: ToWireOptions & { readonly as?: 'text' | 'bytes' }): string | Uint8Array {
  checkStory('toWire', story)
  checkRecord('toWire', options)
  const edits = [...articleEdits(story), ...headerEdits(story, options)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  let out = ''
  let at = 0
  for (const { start, end, text } of edits) {
    if (start < at) continue // inside another edit: a keyword that is the slugline too
    out += story.text.slice(at, start) + text
    at = end
  }
  out += story.text.slice(at)
  return options.as === 'bytes' ? encode(out, story.charset) : out
}

function headerEdits(story: Story, { header = {}, words }: ToWireOptions): Edit[] {
  const edits: Edit[] = []
  const wanted = new Map<WireField, string | number>()
  for (const [field, value] of fieldEdits(story)) if (isField(field)) wanted.set(field, withoutSpaces(field, value))
  for (const [field, value] of Object.entries(header))
    if (isField(field) && value !== undefined) wanted.set(field, value)
  const priority = priorityOf(story)
  if (priority !== undefined && !wanted.has('priority')) wanted.set('priority', priority)
  if (words && story.envelope?.kind === 'iptc-7901' && !wanted.has('words'))
    wanted.set('words', articleWordCount(story.article))
  for (const [field, value] of wanted) {
    const path = `envelope.header.${field}`
    const span = Object.hasOwn(story.spans, path) ? story.spans[path] : undefined
    if (!span) throw new WirecopyError('invalid-argument', `Message has no field “${field}” to change.`)
    const was = story.text.slice(span.start, span.end)
    const text = typeof value === 'number' && /^\d+$/.test(was) ? String(value).padStart(was.length, '0') : `${value}`
    if (!SHAPES[field].test(text)) {
      throw new WirecopyError('invalid-argument', `Field “${field}” cannot be ${JSON.stringify(text)}.`)
    }
    if (text !== was) edits.push({ ...span, text })
  }
  return words ? [...edits, ...sluglineWords(story)] : edits
}

const isField = (field: string): field is WireField => Object.hasOwn(SHAPES, field)

/** Returns a value of the article as text of a header field. A keyword or a version loses its spaces and is cut to 24 characters. */
const withoutSpaces = (field: WireField, value: string): string =>
  field === 'keyword' || field === 'version' ? value.replace(/\s+/g, '').slice(0, 24) : value

/** Returns the article’s priority as the header writes it; undefined if it has not changed. Throws if ANPA has no letter for it. */
function priorityOf({ envelope, article }: Story): string | number | undefined {
  const now = article.item?.priority
  if (!envelope || now === undefined) return undefined
  if (envelope.kind === 'iptc-7901') return now === envelope.header.priority ? undefined : now
  if (envelope.kind !== 'anpa-1312' || ANPA_PRIORITY[envelope.header.priority?.toLowerCase() ?? ''] === now)
    return undefined
  const letter = Object.entries(ANPA_PRIORITY).find(([, value]) => value === now)?.[0]
  if (letter === undefined) throw new WirecopyError('invalid-argument', `ANPA 1312 has no letter for priority ${now}.`)
  return letter
}

/** Returns the edit that updates the word count after a slugline, `PM-Guatemala-Ferry,0376`; an empty list if it has none. */
function sluglineWords({ article, spans, text }: Story): Edit[] {
  const span = spans.slugline
  const match = span && /,\s?(\d{2,4})$/.exec(text.slice(span.start, span.end))
  if (!span || !match?.[1]) return []
  const digits = match[1].startsWith('0') ? match[1].length : 0
  return [
    { start: span.end - match[1].length, end: span.end, text: String(articleWordCount(article)).padStart(digits, '0') },
  ]
}
