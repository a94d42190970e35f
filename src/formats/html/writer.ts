import type { FormatWriter } from '../format-row'
import { html } from './html'
import { htmlOptions, toHtml } from './to-html'

/** HTML with its writer and the options of the writer. */
export const htmlWriter: FormatWriter = { format: html, writes: htmlOptions, to: toHtml }
