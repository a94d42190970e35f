/*
 * The elements of HTML (the HTML standard, 4), grouped by their function in a story.
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
  | 'nothing'

const rows: Readonly<Record<ElementKind, string>> = {
  paragraph: 'p dt dd address summary legend',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir',
  item: 'li',
  table: 'table',
  row: 'tr thead tbody tfoot',
  cell: 'td th',
  caption: 'caption figcaption',
  quote: 'blockquote',
  preformatted: 'pre listing xmp plaintext',
  separator: 'hr',
  figure: 'figure',
  picture: 'img video audio amp-img',
  break: 'br',
  container:
    'html body div section article main aside nav header footer hgroup search dl details fieldset form center frameset',
  nothing:
    'head script style template noscript noembed noframes object embed applet iframe frame svg math canvas select datalist textarea button input dialog map',
}

/** The kind of each element, by its name. Elements not listed are inline. */
export const ELEMENTS: ReadonlyMap<string, ElementKind> = /* @__PURE__ */ (() => {
  const kinds = Object.keys(rows) as ElementKind[] // the keys of a closed table
  return new Map(kinds.flatMap((kind) => rows[kind].split(' ').map((name) => [name, kind] as const)))
})()
