import { constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml'
import { type ErrorCode, WirecopyError } from '../../../diagnostics/error'
import { createLocator } from '../../../text/position'
import type { Span } from '../../../text/span'

/** A record that was read from YAML, and where each of its values stands in the document, by path. */
export interface YamlRecord {
  readonly value: Readonly<Record<string, unknown>>
  readonly spans: ReadonlyMap<string, Span>
}

/** The tags of the core schema of YAML 1.2, and the one that says `as it is`. */
const TAGS = /^!(?:!(?:str|int|float|bool|null|map|seq))?$/

/**
 * Reads the YAML in a stretch of a document; nothing when it is no record.
 * Dates, `yes` and `no` stay texts (YAML 1.2). Throws `invalid-input` for faulty YAML, with the place;
 * `unsafe-input` for aliases and for tags beyond those of plain data; `limit-exceeded` for what nests deeper than `depth`.
 */
export function readYaml(document: string, { start, end }: Span, depth: number): YamlRecord | undefined {
  const source = document.slice(start, end)
  if (!source.trim()) return { value: {}, spans: new Map() }
  const refuse = (code: ErrorCode, at: number, message: string): WirecopyError => {
    const offset = start + at
    const position = createLocator(document)(offset)
    const where = `(line ${position.line}, column ${position.column})`
    return new WirecopyError(code, `Invalid front matter: ${message} ${where}.`, [{ offset, ...position, message }])
  }
  try {
    const events = parseEvents(source, { maxDepth: depth })
    for (const event of events) {
      if (event.type === EVENT_ID.ALIAS) throw refuse('unsafe-input', event.anchorStart, 'aliases are not allowed')
      if (!('tagStart' in event) || event.tagStart < 0) continue
      const tag = source.slice(event.tagStart, event.tagEnd)
      if (!TAGS.test(tag)) throw refuse('unsafe-input', event.tagStart, `the tag ${tag} is not allowed`)
    }
    const [value, more] = constructFromEvents(events, { source, maxAliases: 0 })
    if (more !== undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return { value: value as Record<string, unknown>, spans: spansOf(events, source, start) } // the one cast: a record of YAML
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = error.mark?.position ?? 0
    if (error.reason.startsWith('nesting')) throw refuse('limit-exceeded', at, `it nests deeper than ${depth}`)
    throw refuse('invalid-input', at, error.reason)
  }
}

/** One record or list that is open. */
interface OpenRecord {
  readonly list: boolean
  readonly path: string
  /** The name that waits for its value. */
  key: string | undefined
  count: number
}

/** Where each value stands; that of a quoted text is what is between its quotes. */
function spansOf(events: readonly Event[], source: string, base: number): Map<string, Span> {
  const spans = new Map<string, Span>()
  const stack: OpenRecord[] = []
  const next = (open: OpenRecord | undefined): string => {
    if (!open) return ''
    const name = open.list ? String(open.count++) : (open.key ?? '')
    open.key = undefined
    return open.path ? `${open.path}.${name}` : name
  }
  for (const event of events) {
    const open = stack.at(-1)
    if (event.type === EVENT_ID.POP) stack.pop()
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const path = next(open)
      spans.set(path, { start: base + event.start, end: base + event.start })
      stack.push({ list: event.type === EVENT_ID.SEQUENCE, path, key: undefined, count: 0 })
    } else if (event.type === EVENT_ID.SCALAR) {
      if (open && !open.list && open.key === undefined) open.key = getScalarValue(source, event)
      else spans.set(next(open), { start: base + event.valueStart, end: base + event.valueEnd })
    } else if (event.type === EVENT_ID.DOCUMENT) stack.push({ list: false, path: '', key: '', count: 0 })
  }
  return spans
}
