"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunk6UTBZWIBcjs = require('./chunk-6UTBZWIB.cjs');


var _chunkZ5IWJBZMcjs = require('./chunk-Z5IWJBZM.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/formats/format-openings.ts
var JSON_OPENS = /^(?:\{\s*["}]|\[\s*[{\]])/;
var PROLOGUE = "(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*)*";
var NEWSML = "(?:[\\w.-]{1,40}:)?(?:(?:news|package|concept|knowledge|planning)(?:Item|Message)|NewsML)";
var ENVELOPE = `<(?!(?:html|head|body|main|article|section|div|p|pre|code|table)[\\s/>]|(?:[\\w.-]{1,40}:)?nitf[\\s/>]|${NEWSML}[\\s/>])[A-Za-z_][\\w.-]{0,40}(?::[\\w.-]{1,40})?(?:\\s[^<>]{0,2000})?>`;
var feedOpenings = {
  ap: {
    opens: JSON_OPENS,
    names: [
      "data.item",
      "data.items",
      "datelinelocation",
      "editorialrole",
      "editorialtypes",
      "editorialpriority",
      "item.datelinelocation",
      "item.editorialrole",
      "item.editorialtypes",
      "item.editorialpriority",
      "altids.itemid",
      "altids.friendlykey"
    ]
  },
  dpa: {
    opens: JSON_OPENS,
    names: [
      "entry_id",
      "article_html",
      "entry.entry_id",
      "entry.article_html",
      "entries.entry_id",
      "entries.article_html"
    ]
  },
  /** RSS: `<?xml version="1.0"?><rss version="2.0">`, `<rdf:RDF xmlns=`; not `<rssa>`. */
  rss: { opens: new RegExp(`^${PROLOGUE}<(?:rss|(?:[\\w.-]{1,40}:)?RDF)[\\s>]`) },
  /**
   * Atom: `<feed xmlns="http://www.w3.org/2005/Atom">`, `<entry xmlns="http://www.w3.org/2005/Atom">`; not a `<feed>` of another namespace.
   */
  atom: {
    opens: new RegExp(
      `^${PROLOGUE}<(?:[\\w.-]{1,40}:)?(?:feed|entry)\\s[^>]*http://(?:www\\.w3\\.org/2005/Atom|purl\\.org/atom)`
    )
  }
};
var MAIL_FIELDS = "message-id|mime-version|return-path|delivered-to|received|dkim-signature|authentication-results|content-transfer-encoding|list-unsubscribe|x-mailer|x-received|arc-seal|content-type(?=:[ \\t]*(?:text|multipart|message)/)";
var emailOpening = {
  opens: new RegExp(
    `^(?:From [^\\n]*\\n)?(?:[\\w-]{1,80}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,400}?(?:${MAIL_FIELDS}):[^\\n]*(?:\\n|$)`,
    "i"
  )
};
var formatOpenings = {
  jsonld: { opens: JSON_OPENS, names: ["@context", "@type", "@graph"] },
  ninjs: {
    opens: JSON_OPENS,
    names: [
      "uri",
      "$standard",
      "standard",
      "bodies",
      "headlines",
      "body_html",
      "body_text",
      "versioncreated",
      "versionCreated",
      "firstcreated",
      "pubstatus",
      "body_xhtml",
      "item.uri",
      "item.headline",
      "item.versioncreated",
      "items.uri",
      "items.versioncreated",
      "_items.uri",
      "_items.versioncreated"
    ]
  },
  json: { opens: JSON_OPENS },
  /**
   * NITF: `<nitf xmlns=`, `<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>`; not `<nitfy>`.
   * A declaration, comments and a document type may come first; the document may be in an envelope such as SOAP.
   */
  nitf: {
    opens: new RegExp(
      `^(?:<\\?[^>]*>\\s*|<!--(?:(?!-->)[\\s\\S])*-->\\s*|<!DOCTYPE[^>[]*(?:\\[[^\\]]*\\])?[^>]*>\\s*)*<(?:[\\w.-]{1,40}:)?nitf[\\s/>]|^${PROLOGUE}${ENVELOPE}(?:(?!<${NEWSML}[\\s>])[\\s\\S]){0,4000}?<(?:[\\w.-]{1,40}:)?nitf[\\s>]`
    )
  },
  /**
   * HTML: `<!DOCTYPE html>`, `<p>Rain`, `<article class=`; not `<BAC> shares` or `<A> shares`.
   * An XML declaration and comments may come first.
   */
  html: {
    opens: /^(?:<\?xml[^>]{0,200}>\s*|<!--(?:[^-]|-(?!->)){0,20000}-->\s*){0,5}<(?:!doctype\s+html|(?:html|head|body|title|meta|link|main|article|section|header|div|p|h[1-6]|ul|ol|dl|table|blockquote|figure|pre|span|em|strong|img|br|hr|script|style|nav|center|font)(?=[\s/>])|a\s)/i
  },
  /** NewsML: `<?xml version=`, `<newsItem xmlns=`, `<nar:newsMessage>`, parts such as `<contentSet>`, also in an envelope; not `<BAC> shares`. */
  newsml: {
    opens: new RegExp(
      `^<(?:\\?xml\\s|!--|!DOCTYPE\\s|(?:[\\w.-]{1,40}:)?(?:contentSet|contentMeta|itemMeta)[\\s/>]|${NEWSML}[\\s/>])|^${ENVELOPE}[\\s\\S]{0,4000}?<${NEWSML}[\\s>]`
    )
  },
  /** Front matter: `---` above `headline: …`, `---json`, `+++` above `title = …`; not `---` above a paragraph. */
  markdown: {
    opens: /^(?:---[ \t]*\r?\n(?:---|\{\}|["'$]?[\w$-]{1,60}["']?[ \t]*:|#)|---(?:json|toml|ya?ml)[ \t]*\r?\n|\+\+\+[ \t]*\r?\n(?:[ \t]*\r?\n|#[^\n]*\n){0,20}[\w"'[-]{1,60}[^\n=]{0,60}[=\]])/
  }
};

// src/workflows/json-names.ts
var OPENING = 1e5;
var STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/sy;
function jsonPropertyNames(document) {
  const text = document.slice(0, OPENING);
  const names = /* @__PURE__ */ new Set();
  const path = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') {
      STRING.lastIndex = at;
      const [found, colon] = _nullishCoalesce(STRING.exec(text), () => ( []));
      if (found === void 0) break;
      if (colon !== void 0 && path.length > 0 && path.length < 3) {
        const name = found.slice(1, found.lastIndexOf('"'));
        path[path.length - 1] = name;
        names.add(path.join("."));
      }
      at = STRING.lastIndex - 1;
    } else if (unit === "{") path.push("");
    else if (unit === "}") {
      path.pop();
      if (!path.length) break;
    }
  }
  return names;
}

// src/workflows/detect.ts
var OPENING2 = 1e5;
var rows = Object.entries({ email: emailOpening, ...feedOpenings, ...formatOpenings });
function detect(input) {
  _chunkJWLGQQU3cjs.checkInput.call(void 0, "detect", input);
  const start = typeof input === "string" ? input.slice(0, OPENING2) : _chunk6UTBZWIBcjs.decode.call(void 0, input.subarray(0, OPENING2)).text;
  if (typeof input === "string") _chunkZ5IWJBZMcjs.checkText.call(void 0, start);
  const opening = start.replace(/^[\uFEFF\s]+/, "");
  let names;
  for (const [format, row] of rows) {
    if (!row.opens.test(opening)) continue;
    if (!row.names) return format;
    names ??= jsonPropertyNames(opening);
    if (row.names.some((name) => _optionalChain([names, 'optionalAccess', _ => _.has, 'call', _2 => _2(name)]))) return format;
  }
  return "copy";
}



exports.detect = detect;
