import { feeds } from '../formats/feeds'
import { parse } from '../parse/parse'
import { withPossibleNotes } from '../restrictions/with-possible-notes'
import { formats } from './all-formats'
import { convertOptions } from './convert'
import { readEmail, readEmailOptions } from './email/read-email'
import type { FormatLoader } from './format-loader'

const rows = {
  json: async () => formats.json,
  newsml: async () => formats.newsml,
  nitf: async () => formats.nitf,
  ninjs: async () => formats.ninjs,
  jsonld: async () => formats.jsonld,
  markdown: async () => formats.markdown,
  copy: async () => formats.copy,
  html: async () => formats.html,
} as const satisfies FormatLoader['writers']

/** Every format, loaded with the program. */
export const loadedFormats: FormatLoader = {
  writers: rows,
  readers: rows,
  parse: async () => parse,
  feeds: async () => feeds,
  email: async () => ({ readEmail, readEmailOptions }),
  withPossibleNotes: async () => withPossibleNotes,
  convertOptions: async () => convertOptions,
}
