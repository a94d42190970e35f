import { failure } from '../failure'
import type { Input } from './inputs'

/** Text or bytes that the readers accept. */
export type Content = string | Uint8Array

/** One document of an input: the whole input, or a line of NDJSON. */
export interface InputDocument {
  /** Name of the input; with the number of the line for NDJSON: `stories.ndjson:3`. */
  readonly name: string
  readonly content: Content
  /** Day and language of the story that a record of NDJSON gives, over those of the options. */
  readonly facts?: RecordFacts
}

/** What a record of NDJSON says of its text: `{ "id": "7", "text": "…", "date": "2026-05-03", "language": "de" }`. */
interface RecordFacts {
  readonly date?: string
  readonly language?: string
}

/** A line that is not JSON, in place of its document. */
export interface BadLine {
  readonly name: string
  readonly error: Error
}

const LINES = /\.(?:ndjson|jsonl)$/i
const MOST = 64 * 1024 * 1024

/**
 * Yields the documents of an input. Files named `.ndjson` or `.jsonl`, and standard input if `ndjson` is set, have one in each line: a JSON
 * string or the `text` of an object without `body` is the text of a document, as in archives; any other JSON object is the document itself.
 * A first line that is not JSON makes the input one document.
 */
export async function* documentsOf(input: Input, ndjson = false): AsyncGenerator<InputDocument | BadLine> {
  if (!LINES.test(input.name) && !(ndjson && input.path === undefined)) {
    yield { name: input.name, content: await input.bytes() }
    return
  }
  let number = 0
  let whole: string[] | undefined
  let size = 0
  for await (const line of linesOf(input.chunks())) {
    number++
    const name = `${input.name}:${number}`
    if (whole) {
      size += line.length
      if (size > MOST) throw new Error('Input is larger than 64 MiB.')
      whole.push(line)
    } else if (line.trim() !== '') {
      const document = documentOf(line, name)
      if ('error' in document && number === 1 && !/^\s*[{"]/.test(line)) whole = [line]
      else yield document
    }
  }
  if (whole) yield { name: input.name, content: whole.join('\n') }
}

function documentOf(line: string, name: string): InputDocument | BadLine {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'string') return { name, content: value }
    if (typeof value === 'object' && value !== null) return recordOf({ ...value }, name) ?? { name, content: line }
    return { name, error: new Error('Line is neither a JSON object nor a string.') }
  } catch (error) {
    return { name, error: new Error(`Line is not valid JSON: ${failure(error)}`) }
  }
}

/** Returns the text and the facts of a record; undefined for an object that is a document itself. */
function recordOf(value: Readonly<Record<string, unknown>>, name: string): InputDocument | undefined {
  const { text, date, language } = value
  if (typeof text !== 'string' || 'body' in value) return undefined
  const facts = { ...(typeof date === 'string' && { date }), ...(typeof language === 'string' && { language }) }
  return { name, content: text, ...(Object.keys(facts).length > 0 && { facts }) }
}

/** Yields the lines of a stream of UTF-8, without their line ends. Only line feeds end a line: JSON strings may contain U+2028. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  let size = 0
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      yield stripReturn([...rest, part].join(''))
      rest = []
      size = 0
    }
    rest.push(last)
    size += last.length
    if (size > MOST) throw new Error('Line is larger than 64 MiB.')
  }
  const end = rest.join('') + decoder.decode()
  if (end !== '') yield stripReturn(end)
}

const stripReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
