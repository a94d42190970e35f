import { MAIL_SOURCE } from '../lexicon/mail-fields'

/** The signs of a format at the start of a document. A document that matches no format is copy. */
export interface FormatOpening {
  /** Matches the start of a document without byte order mark and leading white space. */
  readonly opens: RegExp
  /** For JSON: property names or paths (`data.item`) of which the object has at least one. */
  readonly names?: readonly string[]
}

/** The first characters of documents in all formats but mails and copy. */
export const DOCUMENT_SIGNS = '<{[-+'

/** The start of a JSON object, or of a list of objects: `{"headline":`, `[{`, `{}`, `[]`; not `[Eds: …]`. */
const JSON_OPENS = /^(?:\{\s*["}]|\[\s*[{\]])/

/** The text that may precede the root element of XML: `<?xml version="1.0"?>`, `<!-- a feed -->`. */
const PROLOGUE = '(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*)*'

/** The start tag of a message or an item of NewsML, without its bracket: `newsItem`, `nar:newsMessage`, `NewsML`. */
const NEWSML = '(?:[\\w.-]{1,40}:)?(?:(?:news|package|concept|knowledge|planning|catalog)(?:Item|Message)|NewsML)'
/** The root of an envelope around a document of the trade: `<soap:Envelope xmlns:soap="…">`; no element of HTML, NewsML or NITF. */
const ENVELOPE = `<(?!(?:html|head|body|main|article|section|div|p|pre|code|table)[\\s/>]|(?:[\\w.-]{1,40}:)?nitf[\\s/>]|${NEWSML}[\\s/>])[A-Za-z_][\\w.-]{0,40}(?::[\\w.-]{1,40})?(?:\\s[^<>]{0,2000})?>`

/** The openings of feeds, which are read but not written. They are tried first. */
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
      'item.datelinelocation',
      'item.editorialrole',
      'item.editorialtypes',
      'item.editorialpriority',
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
  /** RSS: `<?xml version="1.0"?><rss version="2.0">`, `<rdf:RDF xmlns=`; not `<rssa>`. */
  rss: { opens: new RegExp(`^${PROLOGUE}<(?:rss|(?:[\\w.-]{1,40}:)?RDF)[\\s>]`) },
  /**
   * Atom: `<feed xmlns="http://www.w3.org/2005/Atom">`, `<entry xmlns="http://www.w3.org/2005/Atom">`; not a `<feed>` of another namespace.
   */
  atom: {
    opens: new RegExp(
      `^${PROLOGUE}<(?:[\\w.-]{1,40}:)?(?:feed|entry)\\s[^>]*http://(?:www\\.w3\\.org/2005/Atom|purl\\.org/atom)`,
    ),
  },
} as const satisfies Record<string, FormatOpening>

/** The opening of a mail, which is read but not written, and asynchronously. */
export const emailOpening: FormatOpening = { opens: MAIL_SOURCE }

/** The name of a feed format, which is read but not written. */
export type FeedName = keyof typeof feedOpenings

/**
 * The openings of the formats, in the order in which they are tried.
 * The table is separate from the formats, so that detection loads none of them.
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
  /**
   * NITF: `<nitf xmlns=`, `<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>`; not `<nitfy>`.
   * A declaration, comments and a document type may come first; the document may be in an envelope such as SOAP.
   */
  nitf: {
    opens: new RegExp(
      `^(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*|<!DOCTYPE[^>[]*(?:\\[[^\\]]*\\])?[^>]*>\\s*)*<(?:[\\w.-]{1,40}:)?nitf[\\s/>]|^${PROLOGUE}${ENVELOPE}(?:(?!<${NEWSML}[\\s>])[\\s\\S]){0,4000}?<(?:[\\w.-]{1,40}:)?nitf[\\s>]`,
    ),
  },
  /**
   * HTML: `<!DOCTYPE html>`, `<p>Rain`, `<article class=`; not `<BAC> shares` or `<A> shares`.
   * An XML declaration and comments may come first.
   */
  html: {
    opens:
      /^(?:<\?xml[^>]{0,200}>\s*|<!--(?:[^-]|-(?!->)){0,20000}-->\s*){0,5}<(?:!doctype\s+html|(?:html|head|body|title|meta|link|main|article|section|header|div|p|h[1-6]|ul|ol|dl|table|blockquote|figure|pre|span|em|strong|img|br|hr|script|style|nav|center|font)(?=[\s/>])|a\s)/i,
  },
  /** NewsML: `<?xml version=`, `<newsItem xmlns=`, `<nar:newsMessage>`, parts such as `<contentSet>`, also in an envelope; not `<BAC> shares`. */
  newsml: {
    opens: new RegExp(
      `^<(?:\\?xml\\s|!--|!DOCTYPE\\s|(?:[\\w.-]{1,40}:)?(?:contentSet|contentMeta|itemMeta)[\\s/>]|${NEWSML}[\\s/>])|^${ENVELOPE}[\\s\\S]{0,4000}?<${NEWSML}[\\s>]`,
    ),
  },
  /** Front matter: `---` above `headline: …`, `---json`, `+++` above `title = …`; not `---` above a paragraph. */
  markdown: {
    opens:
      /^(?:---[ \t]*\r?\n(?:---|\{\}|["'$]?[\w$-]{1,60}["']?[ \t]*:|#)|---(?:json|toml|ya?ml)[ \t]*\r?\n|\+\+\+[ \t]*\r?\n(?:[ \t]*\r?\n|#[^\n]*\n){0,20}[\w"'[-]{1,60}[^\n=]{0,60}[=\]])/,
  },
} as const satisfies Record<string, FormatOpening>

/** The name of a format that is read and written. `copy` is a document that matches none of the others. */
export type FormatName = keyof typeof formatOpenings | 'copy'
