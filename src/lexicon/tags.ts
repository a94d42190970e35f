import { words } from './words'

/** The effect of an HTML tag on the text around it: it ends a paragraph, ends a line, separates two cells, or has none. */
export type TagKind = 'paragraph' | 'line' | 'cell' | 'inline'

const rows: readonly (readonly [TagKind, string])[] = [
  [
    'paragraph',
    `p, div, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, thead, tbody, blockquote, section, article, header, footer, main, aside, nav,
     figure, figcaption, pre, hr, body, html, head, title, form, center, caption, address`,
  ],
  ['line', 'br, li, tr, dt, dd'],
  ['cell', 'td, th'],
  [
    'inline',
    `a, abbr, acronym, b, big, cite, code, del, em, font, i, img, input, ins, kbd, label, link, mark, meta, nobr, o, q, s, small, source,
     span, strike, strong, style, script, sub, sup, svg, time, tt, u, var, video, audio, iframe, button, wbr`,
  ],
]

/**
 * HTML elements that occur in copy, by name in lower case, with their effect.
 * Other names in angle brackets are text: `<GM.N>`, `<Coloroll Group Plc>`.
 */
export const tags: ReadonlyMap<string, TagKind> = /* @__PURE__ */ new Map<string, TagKind>(
  rows.flatMap(([kind, names]) => words(names).map((name): [string, TagKind] => [name, kind])),
)
