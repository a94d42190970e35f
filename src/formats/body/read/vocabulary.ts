/*
 * The elements of HTML (HTML standard, 4) and of NITF 3.6 by their role in a story. No name has different meanings in the two, so one
 * reader serves both.
 */

/** The role of a block element in a story. */
export type MarkupBlockKind =
  | 'paragraph'
  | 'subhead'
  | 'headline'
  | 'list'
  | 'table'
  | 'quote'
  | 'preformatted'
  | 'separator'
  | 'figure'
  | 'embed'
  | 'media'
  | 'note'
  | 'container'
  | 'header'
  | 'footer'
  | 'address'
  | 'dateline'
  | 'tagline'
  | 'classifier'
  | 'nothing'

const rows: Readonly<Record<MarkupBlockKind, string>> = {
  paragraph: 'p dt dd',
  subhead: 'h2 h3 h4 h5 h6 hl2',
  headline: 'h1 hl1',
  list: 'ul ol',
  table: 'table',
  quote: 'blockquote bq',
  preformatted: 'pre',
  separator: 'hr',
  figure: 'figure',
  embed: 'iframe embed object',
  media: 'media',
  note: 'note',
  container:
    'html body div section article main aside block body.content nitf dl details summary fieldset nav fn nitf-table center form body.end abstract',
  header: 'header',
  footer: 'footer',
  address: 'address',
  dateline: 'dateline',
  tagline: 'tagline',
  classifier: 'classifier',
  nothing: 'head script style template noscript svg math body.head tobject key-list nitf-table-metadata',
}

/** The role of each block element, by local name. Elements inside a text are not in it. */
export const BLOCKS: ReadonlyMap<string, MarkupBlockKind> = /* @__PURE__ */ (() => {
  const kinds = Object.keys(rows) as MarkupBlockKind[] // the keys of a closed table
  return new Map(kinds.flatMap((kind) => rows[kind].split(' ').map((name) => [name, kind] as const)))
})()

/** Elements that start a new line of a text, such as `li`, `caption` and all blocks. */
export const LINES: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const parts = ['li', 'tr', 'caption', 'figcaption', 'media-caption', 'thead', 'tbody', 'tfoot', 'credit']
  const blocks = [...BLOCKS].filter(([, kind]) => kind !== 'nothing').map(([name]) => name)
  return new Set([...parts, ...blocks])
})()

/** The mark for each inline element that has one. */
export const MARKS: ReadonlyMap<string, 'emphasis' | 'strong' | 'subscript' | 'superscript'> = /* @__PURE__ */ new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
] as const)

/** The mark for each class of `em`, NITF's only element for emphasis. */
export const EM_CLASSES: ReadonlyMap<string, 'strong' | 'subscript' | 'superscript'> = /* @__PURE__ */ new Map([
  ['strong', 'strong'],
  ['bold', 'strong'],
  ['subscript', 'subscript'],
  ['superscript', 'superscript'],
] as const)
