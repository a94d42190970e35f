import type { Story } from '../diagnostics/story'
import type { FormatReader } from '../formats'
import { checkRead, documentOptions } from '../formats/document-source'
import { type MailLimits, mailLimitOptions } from '../formats/email/mail-limits'
import { type FeedName, feedOpenings } from '../formats/format-openings'
import { detect } from './detect'
import type { ReadEmailOptions } from './email/read-email'
import type { FormatLoader } from './format-loader'
import { loadFormat } from './load-format'
import { parseOptionsOf } from './parse-options-of'
import { pickOptions } from './pick-options'
import { type ReadOptions, readOptions } from './read-options'

/** The allowed values of each option of `readAsync`. */
export const readAsyncOptions = { ...readOptions, limits: { of: mailLimitOptions } } as const

/** Options for reading a text in any format, mail included. */
export interface ReadAsyncOptions extends Omit<ReadOptions, 'limits'> {
  readonly limits?: MailLimits
}

/** Reads every story in a text of any format, mail included, with readers from `loader`: see `readAsync`. */
export async function readAsyncWith(
  loader: FormatLoader,
  input: string | Uint8Array,
  options: ReadAsyncOptions,
): Promise<Story[]> {
  checkRead(input, options, readAsyncOptions)
  const from = !options.from || options.from === 'auto' ? detect(input) : options.from
  if (from === 'email') {
    const { readEmail, readEmailOptions } = await loader.email()
    return readEmail(input, pickOptions(options, readEmailOptions) as ReadEmailOptions)
  }
  const { limits, ...others } = options
  const { parts: _, ...sizes } = limits ?? {}
  return readLoaded(loader, input, { ...others, from, ...(limits && { limits: sizes }) }, from)
}

/** Reads a text in a format that is not mail, after loading its reader. */
async function readLoaded(
  loader: FormatLoader,
  input: string | Uint8Array,
  options: ReadOptions,
  from: string,
): Promise<Story[]> {
  checkRead(input, options, readOptions)
  if (from === 'copy') {
    const parse = await loader.parse()
    return [parse(input, parseOptionsOf(options))]
  }
  const { read, reads }: Omit<FormatReader, 'from'> = isFeed(from)
    ? (await loader.feeds())[from]
    : await loadFormat(loader.readers, from, 'auto', 'email', ...Object.keys(feedOpenings))
  return read(input, pickOptions(options, reads ?? documentOptions))
}

const isFeed = (name: string): name is FeedName => Object.hasOwn(feedOpenings, name)
