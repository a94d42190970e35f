import type { Story } from '../diagnostics/story'
import { loadedFormats } from './loaded-formats'
import { type ReadAsyncOptions, readAsyncWith } from './read-async-with'

/**
 * Returns every story in a text or in bytes of any format, mail included.
 * Mail is the one format that is read asynchronously; all others are read as `read` does. Rejects as `read` and `readEmail` throw.
 *
 * @example
 * const [first] = await readAsync('From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n')
 * first?.article.headline // 'Rain expected'
 */
export const readAsync = (input: string | Uint8Array, options: ReadAsyncOptions = {}): Promise<Story[]> =>
  readAsyncWith(loadedFormats, input, options)
