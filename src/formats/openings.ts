/**
 * How a document of each format opens, in the order in which they are tried; what opens otherwise is copy.
 * The opening has no byte order mark and no blanks before it. The table is apart from the formats, so that telling them loads none.
 */
export const openings = {
  /** `{"headline":`, `[{`, `{}`; not `[Eds: …]` */
  json: /^(?:\{\s*["}]|\[\s*[{\]])/,
  /** `<?xml version=`, `<newsItem xmlns=`, `<nar:newsMessage>`; not `<BAC> shares` */
  newsml:
    /^<(?:\?xml\s|!--|!DOCTYPE\s|(?:[\w.-]{1,40}:)?(?:news|package|concept|knowledge|planning)(?:Item|Message)[\s/>])/,
  /** `---` and under it `headline: …`, as front matter opens; not `---` over a paragraph */
  markdown: /^---[ \t]*\r?\n(?:---|\{\}|["'$]?[\w$-]{1,60}["']?[ \t]*:|#)/,
} as const satisfies Record<string, RegExp>

/** The name of a format that is written and read. */
export type FormatName = keyof typeof openings
