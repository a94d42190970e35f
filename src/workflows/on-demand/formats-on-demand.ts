import type { FormatLoader } from '../format-loader'

/** Every format; its writer, or its readers, are loaded when a text is written or read in it for the first time. */
export const formatsOnDemand: FormatLoader = {
  writers: {
    json: async () => (await import('../../formats/json/writer')).jsonWriter,
    newsml: async () => (await import('../../formats/newsml/writer')).newsmlWriter,
    nitf: async () => (await import('../../formats/nitf/writer')).nitfWriter,
    ninjs: async () => (await import('../../formats/ninjs/writer')).ninjsWriter,
    jsonld: async () => (await import('../../formats/jsonld/writer')).jsonldWriter,
    markdown: async () => (await import('../../formats/markdown/writer')).markdownWriter,
    copy: async () => (await import('../copy/copy-writer')).copyWriter,
    html: async () => (await import('../../formats/html/writer')).htmlWriter,
  },
  readers: {
    json: async () => (await import('../../formats/json/reader')).jsonReader,
    newsml: async () => (await import('../../formats/newsml/reader')).newsmlReader,
    nitf: async () => (await import('../../formats/nitf/reader')).nitfReader,
    ninjs: async () => (await import('../../formats/ninjs/reader')).ninjsReader,
    jsonld: async () => (await import('../../formats/jsonld/reader')).jsonldReader,
    markdown: async () => (await import('../../formats/markdown/reader')).markdownReader,
    copy: async () => (await import('../copy/copy-reader')).copyReader,
    html: async () => (await import('../html/html-reader')).htmlReader,
  },
  parse: async () => (await import('../../parse/parse')).parse,
  feeds: async () => (await import('../../formats/feeds')).feeds,
  email: () => import('../email/read-email'),
  withPossibleNotes: async () => (await import('../../restrictions/with-possible-notes')).withPossibleNotes,
  convertOptions: async () => (await import('../convert')).convertOptions,
}
