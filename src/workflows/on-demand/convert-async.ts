import { type ConvertAsyncOptions, convertAllAsyncWith, convertAsyncWith } from '../convert-async-with'
import { formatsOnDemand } from './formats-on-demand'

/**
 * Reads the one story in a text of any format, mail included, and writes it in another. Rejects as `convert` throws.
 * Each format is loaded when it is needed for the first time, so that a page does not carry the others.
 *
 * @example
 * const mail = 'From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n'
 * const json = await convertAsync(mail, { to: 'json' })
 * JSON.parse(json).body[0].text // 'Rain is expected on Friday, they said.'
 */
export const convertAsync = (input: string | Uint8Array, options: ConvertAsyncOptions): Promise<string> =>
  convertAsyncWith(formatsOnDemand, input, options)

/**
 * Reads every story in a text of any format, mail included, and writes each in another, in order.
 *
 * @example
 * const mail = 'From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n'
 * const documents = await convertAllAsync(mail, { to: 'json' })
 * documents.length // 1
 */
export const convertAllAsync = (input: string | Uint8Array, options: ConvertAsyncOptions): Promise<string[]> =>
  convertAllAsyncWith(formatsOnDemand, input, options)
