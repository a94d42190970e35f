import { checkOptions } from '../diagnostics/check-options'
import type { Story } from '../diagnostics/story'
import type { FormatName } from '../formats'
import { convertOptions, onlyStory, type WriteForOptions, write } from './convert'
import { formatRow, pickOptions } from './read'
import { type ReadAsyncOptions, readAsync, readAsyncOptions } from './read-async'

/** Options of `convertAsync`: those of `convert`, with the limits of mail. */
export interface ConvertAsyncOptions extends ReadAsyncOptions, WriteForOptions {
  /** The format to write. */
  readonly to: FormatName
  /** Whether to throw when the format leaves anything out of an article. */
  readonly strict?: boolean
}

/**
 * Reads the one story in a text of any format, mail included, and writes it in another. Rejects as `convert` throws.
 *
 * @example
 * const mail = 'From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n'
 * const json = await convertAsync(mail, { to: 'json' })
 * JSON.parse(json).body[0].text // 'Rain is expected on Friday, they said.'
 */
export async function convertAsync(input: string | Uint8Array, options: ConvertAsyncOptions): Promise<string> {
  return write(onlyStory(await readForConvertAsync(input, options)).article, writingOptions(options))
}

/**
 * Reads every story in a text of any format, mail included, and writes each in another, in order.
 *
 * @example
 * const mail = 'From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n'
 * const documents = await convertAllAsync(mail, { to: 'json' })
 * documents.length // 1
 */
export async function convertAllAsync(input: string | Uint8Array, options: ConvertAsyncOptions): Promise<string[]> {
  const writing = writingOptions(options)
  return (await readForConvertAsync(input, options)).map(({ article }) => write(article, writing))
}

async function readForConvertAsync(input: string | Uint8Array, options: ConvertAsyncOptions): Promise<Story[]> {
  checkOptions('convert', options, { ...convertOptions, ...readAsyncOptions })
  formatRow(options.to)
  return readAsync(input, pickOptions(options, readAsyncOptions))
}

/** Returns the options for writing: all but `limits`, which are for reading. */
function writingOptions({ limits: _, ...options }: ConvertAsyncOptions): Omit<ConvertAsyncOptions, 'limits'> {
  return options
}
