import type { Story } from '../diagnostics/story'
import { checkRead } from '../formats/document-source'
import type { MailLimits } from '../formats/email'
import { detect } from './detect'
import { type ReadEmailOptions, readEmail, readEmailOptions } from './email/read-email'
import { pickOptions, type ReadOptions, read, readOptions } from './read'

/** The allowed values of each option of `readAsync`. */
export const readAsyncOptions = { ...readOptions, limits: readEmailOptions.limits } as const

/** Options for reading a text in any format, mail included. */
export interface ReadAsyncOptions extends Omit<ReadOptions, 'limits'> {
  readonly limits?: MailLimits
}

/**
 * Returns every story in a text or in bytes of any format, mail included.
 * Mail is the one format that is read asynchronously; all others are read as `read` does. Rejects as `read` and `readEmail` throw.
 *
 * @example
 * const [first] = await readAsync('From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n')
 * first?.article.headline // 'Rain expected'
 */
export async function readAsync(input: string | Uint8Array, options: ReadAsyncOptions = {}): Promise<Story[]> {
  checkRead(input, options, readAsyncOptions)
  const from = !options.from || options.from === 'auto' ? detect(input) : options.from
  if (from === 'email') return readEmail(input, pickOptions(options, readEmailOptions) as ReadEmailOptions)
  const { limits, ...others } = options
  const { parts: _, ...sizes } = limits ?? {}
  return read(input, { ...others, from, ...(limits && { limits: sizes }) })
}
