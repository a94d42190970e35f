import type { Article } from '../../article'
import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import type { Story } from '../../diagnostics/story'
import { checkRead, documentOptions, type ReadDocumentOptions } from '../../formats/document-source'
import { type ParseOptions, parse } from '../../parse/parse'
import { parseAll } from '../../parse/parse-all'
import { parseOptionsOf } from '../parse-options-of'

/** How copy is read where any format is. */
export interface ReadCopyOptions extends ReadDocumentOptions {
  readonly parse?: ParseOptions
}

/** What each of these options may be. */
export const readCopyOptions = {
  ...documentOptions,
  parse: optionShapes.record,
} as const satisfies OptionsOf<ReadCopyOptions>

/** Reads every message of copy, as `parseAll` does. Throws `invalid-argument` for what is neither text nor bytes, and for options that are none. */
export function readCopy(input: string | Uint8Array, options: ReadCopyOptions = {}): Story[] {
  checkRead(input, options, readCopyOptions)
  return [...parseAll(input, parseOptionsOf(options))]
}

/** Reads the article of copy, as `parse` does. Throws as `readCopy` does. */
export function fromCopy(input: string | Uint8Array, options: ReadCopyOptions = {}): Article {
  checkRead(input, options, readCopyOptions)
  return parse(input, parseOptionsOf(options)).article
}
