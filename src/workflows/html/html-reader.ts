import type { FormatReader } from '../../formats/format-row'
import { fromHtml, readHtml, readHtmlOptions } from './read-html'

/** The readers of HTML. */
export const htmlReader: FormatReader = { reads: readHtmlOptions, from: fromHtml, read: readHtml }
