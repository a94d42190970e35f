import { LineError, lineText } from '../input/line-text'
import { defaultIdOf, type RecordToConvert } from './converted-story'

/** What a record holds: its id, the content to read, and what it says of its date and language. */
export interface RecordContent {
  readonly id: string
  readonly content: string | Uint8Array
  readonly date?: string
  readonly language?: string
}

/**
 * Returns the content of a record. A line is an object with a string `text` and, if known, `id`, `date` and `language`; a string, which is
 * the text; or any other object, which is a document by itself. A line that is not UTF-8 is read in `charset`.
 * Throws LineError for other lines.
 */
export function recordContent(record: RecordToConvert, charset?: string): RecordContent {
  const { kind, bytes } = record
  const id = defaultIdOf(record)
  if (kind !== 'line') return { id, content: bytes }
  const line = lineText(bytes, charset)
  const value = parseLine(line)
  if (typeof value === 'string') return { id, content: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('Line is neither a JSON object nor a string.')
  const own: Readonly<Record<string, unknown>> = { ...value }
  const named = idOf(own.id) ?? id
  if (typeof own.text !== 'string') return { id: named, content: line }
  return {
    id: named,
    content: own.text,
    ...(typeof own.date === 'string' && { date: own.date }),
    ...(typeof own.language === 'string' && { language: own.language }),
  }
}

/** Returns the id in a record that has a fault, for its error; undefined if none can be read. */
export function idOf(id: unknown): string | undefined {
  if (typeof id === 'number' && Number.isFinite(id)) return String(id)
  return typeof id === 'string' && id !== '' ? Buffer.from(id).toString() : undefined
}

function parseLine(line: string): unknown {
  if (line.trim() === '') throw new LineError('Line is empty.')
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new LineError(`Line is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
