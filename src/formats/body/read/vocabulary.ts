/*
 * The elements of HTML (HTML standard, 4) and of NITF 3.6 by their function in a story. No name has different meanings in the two, so one
 * table serves both; a page has a few rows of its own.
 */

/** The function of an element in a story: `paragraph` for `<p>` and `<dt>`, `nothing` for `<script>`. */
export type ElementKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'caption'
  | 'quote'
  | 'preformatted'
  | 'separator'
  | 'figure'
  | 'picture'
  | 'break'
  | 'container'
  | 'embed'
  | 'media'
  | 'note'
  | 'header'
  | 'footer'
  | 'address'
  | 'dateline'
  | 'tagline'
  | 'classifier'
  | 'nothing'

type Rows = Partial<Record<ElementKind, string>>

const SHARED: Rows = {
  paragraph: 'p dt dd',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol',
  item: 'li',
  table: 'table',
  row: 'tr thead tbody tfoot',
  cell: 'td th',
  caption: 'caption figcaption',
  quote: 'blockquote',
  preformatted: 'pre',
  separator: 'hr',
  figure: 'figure',
  picture: 'img video audio',
  break: 'br',
  container: 'html body div section article main aside dl details fieldset nav form center',
  nothing: 'head script style template noscript svg math',
}

/** Elements that only documents of the trade have, or that have another function in them than in pages. */
const DOCUMENT: Rows = {
  heading: 'hl1 hl2',
  caption: 'media-caption credit',
  quote: 'bq',
  embed: 'iframe embed object',
  media: 'media',
  note: 'note',
  container: 'summary block body.content nitf fn nitf-table body.end abstract',
  header: 'header',
  footer: 'footer',
  address: 'address',
  dateline: 'dateline',
  tagline: 'tagline',
  classifier: 'classifier',
  nothing: 'body.head tobject key-list nitf-table-metadata',
}

/** Elements that only pages have, or that have another function in them than in documents of the trade. */
const PAGE: Rows = {
  paragraph: 'address summary legend',
  list: 'menu dir',
  quote: 'amp-twitter amp-youtube amp-vimeo amp-instagram amp-facebook amp-tiktok amp-iframe',
  preformatted: 'listing xmp plaintext',
  picture: 'amp-img amp-video amp-audio iframe object embed',
  container: 'header footer hgroup search frameset',
  nothing: 'noembed noframes applet frame canvas select datalist textarea button input dialog map',
}

const tableOf = (...tables: readonly Rows[]): ReadonlyMap<string, ElementKind> =>
  new Map(
    tables.flatMap((rows) =>
      (Object.keys(rows) as ElementKind[]).flatMap(
        (
          kind, // the keys of a closed table
        ) => (rows[kind] ?? '').split(' ').map((name) => [name, kind] as const),
      ),
    ),
  )

/** The function of each element of a document, by local name. Elements not listed are parts of a text. */
export const DOCUMENT_ELEMENTS: ReadonlyMap<string, ElementKind> = /* @__PURE__ */ tableOf(SHARED, DOCUMENT)

/** The function of each element of a page, by its name. Elements not listed are parts of a text. */
export const PAGE_ELEMENTS: ReadonlyMap<string, ElementKind> = /* @__PURE__ */ tableOf(SHARED, PAGE)

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
