import type { FormatName } from './format-openings'
import type { FormatRow } from './format-row'
import { jsonReader } from './json/reader'
import { jsonWriter } from './json/writer'
import { jsonldReader } from './jsonld/reader'
import { jsonldWriter } from './jsonld/writer'
import { markdownReader } from './markdown/reader'
import { markdownWriter } from './markdown/writer'
import { newsmlReader } from './newsml/reader'
import { newsmlWriter } from './newsml/writer'
import { ninjsReader } from './ninjs/reader'
import { ninjsWriter } from './ninjs/writer'
import { nitfReader } from './nitf/reader'
import { nitfWriter } from './nitf/writer'

export type { FormatName } from './format-openings'
export type { FormatReader, FormatRow, FormatWriter, WriteOptions } from './format-row'

/** The formats with fields for the parts of an article, by name. HTML and copy, which the parser reads, are in `workflows/all-formats`. */
export const formats: Readonly<Record<Exclude<FormatName, 'html' | 'copy'>, FormatRow>> = {
  json: { ...jsonWriter, ...jsonReader },
  newsml: { ...newsmlWriter, ...newsmlReader },
  nitf: { ...nitfWriter, ...nitfReader },
  ninjs: { ...ninjsWriter, ...ninjsReader },
  jsonld: { ...jsonldWriter, ...jsonldReader },
  markdown: { ...markdownWriter, ...markdownReader },
}
