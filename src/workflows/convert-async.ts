import { type ConvertAsyncOptions, convertAllAsyncWith, convertAsyncWith } from './convert-async-with'
import { loadedFormats } from './loaded-formats'

/**
 * Reads the one story in a text of any format, mail included, and writes it in another. Rejects as `convert` throws.
 */
export const convertAsync = (input: string | Uint8Array, options: ConvertAsyncOptions): Promise<string> =>
  convertAsyncWith(loadedFormats, input, options)

/** Reads every story in a text of any format, mail included, and writes each in another, in order. */
export const convertAllAsync = (input: string | Uint8Array, options: ConvertAsyncOptions): Promise<string[]> =>
  convertAllAsyncWith(loadedFormats, input, options)
