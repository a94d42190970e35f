import { formats as documents, type FormatName, type FormatRow } from '../formats'
import { copyRow } from './copy/copy-row'
import { htmlRow } from './html/html-row'

/** All formats that articles are written to and read from, by name. Documents have readers of their own; copy is read by the parser. */
export const formats: Readonly<Record<FormatName, FormatRow>> = { ...documents, copy: copyRow, html: htmlRow }
