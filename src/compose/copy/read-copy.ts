import type { Article } from '../../article'
import type { Story } from '../../diagnostics/story'
import type { ReadDocumentOptions } from '../../formats/source'
import { type ParseOptions, parse } from '../../read/parse'
import { parseAll } from '../../read/parse-all'

/** How copy is read where any format is. */
export interface ReadCopyOptions extends ReadDocumentOptions {
  readonly parse?: ParseOptions
}

/** Reads every message of copy, as `parseAll` does. */
export const readCopy = (input: string | Uint8Array, options: ReadCopyOptions = {}): Story[] => [
  ...parseAll(input, options.parse),
]

/** Reads the article of copy, as `parse` does. */
export const fromCopy = (input: string | Uint8Array, options: ReadCopyOptions = {}): Article =>
  parse(input, options.parse).article
