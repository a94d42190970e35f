/** How the formats open that are told by their first signs; what opens otherwise is copy. */
export interface FormatOpening {
  /** The opening has no byte order mark and no blanks before it. */
  readonly opens: RegExp
  /** For records of JSON: names in the record, or one step down as `data.item`, of which it has one at least. */
  readonly names?: readonly string[]
}

/** `{"headline":`, `[{`, `{}`; not `[Eds: …]` */
const JSON_OPENS = /^(?:\{\s*["}]|\[\s*[{\]])/

/** What may stand before the root of a document of XML: `<?xml version="1.0"?>`, `<!-- a feed -->`. */
const PROLOGUE = '(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*)*'

/** How the feeds open that are read and not written; they are tried first. */
export const feedOpenings = {
  ap: {
    opens: JSON_OPENS,
    names: [
      'data.item',
      'data.items',
      'datelinelocation',
      'editorialrole',
      'editorialtypes',
      'editorialpriority',
      'altids.itemid',
      'altids.friendlykey',
    ],
  },
  dpa: {
    opens: JSON_OPENS,
    names: [
      'entry_id',
      'article_html',
      'entry.entry_id',
      'entry.article_html',
      'entries.entry_id',
      'entries.article_html',
    ],
  },
  /** `<?xml version="1.0"?><rss version="2.0">`, `<rdf:RDF xmlns=`; not `<rssa>` */
  rss: { opens: new RegExp(`^${PROLOGUE}<(?:rss|(?:[\\w.-]{1,40}:)?RDF)[\\s>]`) },
  /** `<feed xmlns="http://www.w3.org/2005/Atom">`, `<entry xmlns="http://www.w3.org/2005/Atom">`; not `<feed>` of something else */
  atom: {
    opens: new RegExp(
      `^${PROLOGUE}<(?:[\\w.-]{1,40}:)?(?:feed|entry)\\s[^>]*http://(?:www\\.w3\\.org/2005/Atom|purl\\.org/atom)`,
    ),
  },
} as const satisfies Record<string, FormatOpening>

/** The name of a feed that is read and not written. */
export type FeedName = keyof typeof feedOpenings

/**
 * How a document of each format opens, in the order in which they are tried. The table is apart from the formats, so that
 * telling them loads none.
 */
export const formatOpenings = {
  jsonld: { opens: JSON_OPENS, names: ['@context', '@type', '@graph'] },
  ninjs: {
    opens: JSON_OPENS,
    names: [
      'uri',
      '$standard',
      'standard',
      'bodies',
      'headlines',
      'body_html',
      'body_text',
      'versioncreated',
      'versionCreated',
      'firstcreated',
      'pubstatus',
      'body_xhtml',
      'item.uri',
      'item.headline',
      'item.versioncreated',
      'items.uri',
      'items.versioncreated',
      '_items.uri',
      '_items.versioncreated',
    ],
  },
  json: { opens: JSON_OPENS },
  /** `<nitf xmlns=`, `<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>`, whatever declaration, comments and document type stand before it; not `<nitfy>` */
  nitf: {
    opens:
      /^(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<(?:[\w.-]{1,40}:)?nitf[\s/>]/,
  },
  /** `<!DOCTYPE html>`, `<p>Rain`, `<article class=`, behind comments and an XML declaration too; not `<BAC> shares`, `<A> shares` */
  html: {
    opens:
      /^(?:<\?xml[^>]{0,200}>\s*|<!--(?:[^-]|-(?!->)){0,20000}-->\s*){0,5}<(?:!doctype\s+html|(?:html|head|body|title|meta|link|main|article|section|header|div|p|h[1-6]|ul|ol|dl|table|blockquote|figure|pre|span|em|strong|img|br|hr|script|style|nav|center|font)(?=[\s/>])|a\s)/i,
  },
  /** `<?xml version=`, `<newsItem xmlns=`, `<nar:newsMessage>`, and parts of an item alone: `<contentSet>`; not `<BAC> shares` */
  newsml: {
    opens:
      /^<(?:\?xml\s|!--|!DOCTYPE\s|(?:[\w.-]{1,40}:)?(?:(?:news|package|concept|knowledge|planning)(?:Item|Message)|contentSet|contentMeta|itemMeta)[\s/>]|NewsML[\s>])/,
  },
  /** `---` and under it `headline: …`, as front matter opens, `---json`, and `+++` over `title = …`; not `---` over a paragraph */
  markdown: {
    opens:
      /^(?:---[ \t]*\r?\n(?:---|\{\}|["'$]?[\w$-]{1,60}["']?[ \t]*:|#)|---(?:json|toml|ya?ml)[ \t]*\r?\n|\+\+\+[ \t]*\r?\n(?:[ \t]*\r?\n|#[^\n]*\n){0,20}[\w"'[-]{1,60}[^\n=]{0,60}[=\]])/,
  },
} as const satisfies Record<string, FormatOpening>

/** The name of a format that is written and read; `copy` is what opens like none of the others. */
export type FormatName = keyof typeof formatOpenings | 'copy'
