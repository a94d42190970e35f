import { lineText } from '../../node/input/line-text'
import { linesOf, withoutLineEnd } from '../../node/input/lines'
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
 * A first line that is not JSON makes the input one document. A line that is not UTF-8 is read in `charset`.
 */
export async function* documentsOf(
  input: Input,
  ndjson = false,
  charset?: string,
): AsyncGenerator<InputDocument | BadLine> {
  if (!LINES.test(input.name) && !(ndjson && input.path === undefined)) {
    yield { name: input.name, content: await input.bytes() }
    return
  }
  let number = 0
  let whole: string[] | undefined
  let size = 0
  for await (const { bytes, isTooLong } of linesOf(input.chunks(), MOST, () => {})) {
    number++
    const name = `${input.name}:${number}`
    if (isTooLong) throw new Error('Line is larger than 64 MiB.')
    const line = textOrError(withoutLineEnd(bytes), charset)
    if (typeof line !== 'string') {
      yield { name, error: line }
      continue
    }
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

function textOrError(line: Uint8Array, charset: string | undefined): string | Error {
  try {
    return lineText(line, charset)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
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
