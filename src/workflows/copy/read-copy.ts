import type { Article } from '../../article'
import { type OptionsOf, optionShapes } from '../../diagnostics/check-options'
import type { Story } from '../../diagnostics/story'
import { checkRead, documentOptions, type ReadDocumentOptions } from '../../formats/document-source'
import { type ParseOptions, parse } from '../../parse/parse'
import { parseAll } from '../../parse/parse-all'
import { parseOptionsOf } from '../parse-options-of'

/** Options for reading copy through the interface of all formats. */
export interface ReadCopyOptions extends ReadDocumentOptions {
  readonly parse?: ParseOptions
}

/** The allowed values of each option of `readCopy`. */
export const readCopyOptions = {
  ...documentOptions,
  parse: optionShapes.record,
} as const satisfies OptionsOf<ReadCopyOptions>

/**
 * Reads every message of copy, as `parseAll` does. Throws `invalid-argument` for a value that is neither text nor bytes, and for invalid
 * options.
 *
 * @example
 * readCopy('Rain expected\n\nOSLO (AP) -- Rain fell.').length // 1
 */
export function readCopy(input: string | Uint8Array, options: ReadCopyOptions = {}): Story[] {
  checkRead(input, options, readCopyOptions)
  return [...parseAll(input, parseOptionsOf(options))]
}

/**
 * Returns the article of copy, as `parse` does. Throws as `readCopy` does.
 *
 * @example
 * fromCopy('Rain expected\n\nOSLO (AP) -- Rain fell.').headline // 'Rain expected'
 */
export function fromCopy(input: string | Uint8Array, options: ReadCopyOptions = {}): Article {
  checkRead(input, options, readCopyOptions)
  return parse(input, parseOptionsOf(options)).article
}
