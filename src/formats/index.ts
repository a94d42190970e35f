import type { FormatName } from './format-openings'
import type { FormatRow } from './format-row'
import { jsonRow } from './json/row'
import { jsonldRow } from './jsonld/row'
import { markdownRow } from './markdown/row'
import { newsmlRow } from './newsml/row'
import { ninjsRow } from './ninjs/row'
import { nitfRow } from './nitf/row'

export type { FormatName } from './format-openings'
export type { FormatRow, WriteOptions } from './format-row'

/** The formats with fields for the parts of an article, by name. HTML and copy, which the parser reads, are in `workflows/all-formats`. */
export const formats: Readonly<Record<Exclude<FormatName, 'html' | 'copy'>, FormatRow>> = {
  json: jsonRow,
  newsml: newsmlRow,
  nitf: nitfRow,
  ninjs: ninjsRow,
  jsonld: jsonldRow,
  markdown: markdownRow,
}
