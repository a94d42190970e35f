import { formats as documents, type FormatName, type FormatRow } from '../formats'
import { htmlWriter } from '../formats/html/writer'
import { copyReader } from './copy/copy-reader'
import { copyWriter } from './copy/copy-writer'
import { htmlReader } from './html/html-reader'

/** All formats that articles are written to and read from, by name. Documents have readers of their own; copy is read by the parser. */
export const formats: Readonly<Record<FormatName, FormatRow>> = {
  ...documents,
  copy: { ...copyWriter, ...copyReader },
  html: { ...htmlWriter, ...htmlReader },
}
