import type { FormatLoader } from '../format-loader'

/** Every format, loaded when a text is read or written in it for the first time. */
export const formatsOnDemand: FormatLoader = {
  formats: {
    json: async () => (await import('../../formats/json/row')).jsonRow,
    newsml: async () => (await import('../../formats/newsml/row')).newsmlRow,
    nitf: async () => (await import('../../formats/nitf/row')).nitfRow,
    ninjs: async () => (await import('../../formats/ninjs/row')).ninjsRow,
    jsonld: async () => (await import('../../formats/jsonld/row')).jsonldRow,
    markdown: async () => (await import('../../formats/markdown/row')).markdownRow,
    copy: async () => (await import('../copy/copy-row')).copyRow,
    html: async () => (await import('../html/html-row')).htmlRow,
  },
  parse: async () => (await import('../../parse/parse')).parse,
  feeds: async () => (await import('../../formats/feeds')).feeds,
  email: () => import('../email/read-email'),
  withPossibleNotes: async () => (await import('../../restrictions/with-possible-notes')).withPossibleNotes,
  convertOptions: async () => (await import('../convert')).convertOptions,
}
