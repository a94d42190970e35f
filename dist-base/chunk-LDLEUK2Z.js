import {
  parse
} from "./chunk-KIBCK34I.js";
import {
  requireText
} from "./chunk-TPKCXM2S.js";
import {
  effectiveStatus
} from "./chunk-WIDA2SCI.js";
import {
  nowOptions
} from "./chunk-MXRM5SUG.js";
import {
  articleRestrictions
} from "./chunk-BQ2HDHVF.js";
import {
  checkWriteArguments,
  optionShapes,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/copy/house-styles.ts
var houseStyles = {
  plain: { indent: "   ", rule: "* * *" },
  ap: { indent: "   ", separator: "\u2014", rule: "___" },
  // PARIS (AP) — Rain is expected
  reuters: { indent: "", separator: "-", rule: "* * *" },
  // PARIS, April 24 (Reuters) - Rain is expected
  afp: { indent: "", separator: "\u2013", rule: "* * *" },
  // PARIS (AFP) – Rain is expected
  xinhua: { indent: "    ", separator: "--", rule: "* * *", end: "Enditem" },
  // PARIS, April 24 (Xinhua) -- Rain is expected
  dpa: { indent: "", separator: "-", rule: "* * *" }
  // Paris (dpa) - Rain is expected
};

// src/formats/copy/copy-options.ts
var headerOptions = {
  service: optionShapes.text,
  number: optionShapes.text,
  selector: optionShapes.text,
  priority: optionShapes.text,
  category: optionShapes.text,
  keyword: optionShapes.text,
  version: optionShapes.text,
  source: optionShapes.text
};
var copyOptions = {
  house: /* @__PURE__ */ Object.keys(houseStyles),
  style: /* @__PURE__ */ Object.keys(houseStyles),
  wire: ["anpa-1312", "iptc-7901"],
  header: { of: headerOptions },
  ...nowOptions
};
var copyRowOptions = {
  house: copyOptions.house,
  wire: copyOptions.wire,
  header: copyOptions.header,
  now: copyOptions.now
};

// src/formats/copy/wire.ts
var SYN = "";
var SOH = "";
var STX = "";
var ETX = "";
var EOT = "";
var US = "";
var CRLF = "\r\n";
var LETTERS = ["f", "b", "u", "u", "r", "r", "d", "d", "d"];
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function toMessage(copy, article, form, header) {
  const body2 = copy.trimEnd().replaceAll("\n", CRLF);
  const words = String(copy.split(/\s+/).filter(Boolean).length);
  const at = momentOf(article);
  return form === "anpa-1312" ? anpa(body2, words, article, header, at) : iptc(body2, words, article, header, at);
}
function momentOf({ item }) {
  const time = item?.versionCreated ?? item?.sent;
  const [, year, month, day, hour, minute] = /^\d\d(\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(time ? new Date(time).toISOString() : "") ?? [];
  return year && month && day && hour && minute ? { year, month, day, clock: hour + minute } : void 0;
}
function anpa(body2, words, article, header, at) {
  const { item, slugline, take } = article;
  const service = field("service", header.service, /^[A-Za-z]$/);
  const number = field("number", header.number, /^\d{4}$/);
  const selector = header.selector === void 0 ? "" : field("selector", header.selector, /^[A-Za-z\d-]{1,6}$/);
  const priority = field("priority", header.priority ?? LETTERS[(item?.priority ?? 0) - 1], /^[A-Za-z]$/);
  const category = field("category", header.category, /^[A-Za-z]$/);
  const keyword = field("keyword", header.keyword ?? squeezed(slugline), /^[!-~]{1,24}$/);
  const version = header.version ?? squeezed(take?.text);
  const names = version === void 0 ? keyword : `${keyword} ${field("version", version, /^[ -~]{1,24}$/)}`;
  const day = at ? `   ${at.month}-${at.day} ${words.padStart(4, "0")}` : "";
  const source = header.source && at ? `${header.source}-${at.month}-${at.day}-${at.year} ${at.clock}GMT${CRLF}` : "";
  return `${SYN}${SYN}${SOH}${service}${number}${US}${selector}${CRLF}${priority} ${category} ${names}${day}${CRLF}${STX}${body2}${CRLF}${ETX}${source}${EOT}`;
}
function iptc(body2, words, article, header, at) {
  const source = field("source", header.source, /^[A-Za-z]{2,4}$/);
  const number = field("number", header.number, /^\d{3,5}$/);
  const priority = field("priority", header.priority ?? article.item?.priority?.toString(), /^[1-9]$/);
  const category = field("category", header.category, /^[A-Za-z]{1,3}$/);
  const keyword = header.keyword ?? article.slugline?.replace(/\/$/, "").slice(0, 90);
  const line = keyword ? `${field("keyword", keyword, /^[^\0-\x1f]{1,99}$/)}/${CRLF}` : "";
  const trailer = at ? `${at.day}${at.clock} GMT ${MONTHS[Number(at.month) - 1]} ${at.year}${CRLF}` : "";
  return `${SYN}${SYN}${SOH}${source}${number} ${priority} ${category} ${words}${CRLF}${line}${STX}${body2}${CRLF}${ETX}${trailer}${EOT}`;
}
var squeezed = (text) => text?.replace(/[^!-~]/g, "").slice(0, 24) || void 0;
function field(name, value, shape) {
  if (value === void 0)
    throw new WirecopyError(
      "missing-metadata",
      `Message requires the field \u201C${name}\u201D; neither options nor article have it.`
    );
  if (!shape.test(value))
    throw new WirecopyError("invalid-argument", `Field \u201C${name}\u201D cannot be ${JSON.stringify(value)}.`);
  return value;
}

// src/formats/copy/write-copy.ts
function writeCopy(article, name, restrictionNote) {
  const style = houseStyles[name];
  const parts = [
    ...restrictionNote ? [restrictionNote] : [],
    ...head(article),
    ...body(article, style),
    ...tail(article),
    ...style.end ? [style.end] : []
  ];
  return parts.length ? `${parts.join("\n\n")}
` : "";
}
function head({
  slugline,
  take,
  notices = [],
  embargo,
  restrictions = [],
  editorsNotes = [],
  ...article
}) {
  const { expires, headline, subheadline, summaries = [], byline, published, updated } = article;
  const notes = editorsNotes.map(({ text }) => text);
  const desk = [
    ...slugline ? [slugline] : [],
    ...take && !slugline?.includes(take.text) && !headline?.includes(take.text) ? [take.text] : [],
    ...notices.map(({ text }) => text),
    ...embargo ? [embargo.text] : [],
    ...restrictions,
    ...expires ? [`Eds: Not for use after ${expires}.`] : [],
    ...headline ? [] : notes
  ];
  return [
    ...desk.length ? [desk.join("\n")] : [],
    ...headline ? [headline, ...notes] : [],
    ...subheadline ? [subheadline] : [],
    ...summaries.length ? [summaries.map(({ text }) => `- ${text}`).join("\n")] : [],
    ...byline ? [signed(byline)] : [],
    ...published ? [published.text] : [],
    ...updated ? [updated.text] : []
  ];
}
function signed({ text, authors = [] }) {
  const { name, jobTitle, organisation } = authors.at(-1) ?? {};
  const below = jobTitle ?? organisation;
  return name !== void 0 && below !== void 0 && text.endsWith(`${name} ${below}`) ? `${text.slice(0, -below.length - 1)}
${below}` : text;
}
function body({ dateline, body: body2 }, style) {
  const [first] = body2;
  const runs = dateline && first?.kind === "paragraph" && !first.dateline;
  const parts = dateline && !runs ? [opening(dateline, style).trimEnd()] : [];
  for (const [i, block] of body2.entries()) {
    const text = block_(block, style, i === 0 && runs ? dateline : void 0);
    if (text && style.indent && block.kind === "paragraph" && body2[i - 1]?.kind === "paragraph")
      parts.push(`${parts.pop()}
${text}`);
    else if (text) parts.push(text);
  }
  return parts;
}
function block_(block, style, dateline) {
  switch (block.kind) {
    case "paragraph": {
      const written = dateline ?? block.dateline;
      return style.indent + (written ? opening(written, style) : "") + block.text;
    }
    case "subhead":
      return block.text;
    case "list": {
      const first = block.start ?? 1;
      return block.items.map(({ text }, i) => `${style.indent}${block.ordered ? `${first + i}.` : "-"} ${text}`).join("\n");
    }
    case "table":
      return table(block);
    case "quote":
      return block.source ? `${block.text}
\u2014 ${block.source}` : block.text;
    case "preformatted":
      return block.text;
    case "separator":
      return style.rule;
    case "embed":
      return block.caption ?? "";
    case "media":
      return [block.caption, block.caption?.includes(block.credit ?? "") ? "" : block.credit].filter(Boolean).join(" ");
  }
}
var SEPARATOR = /\s*(?:(?<=[\s)])(?:-{1,3}|[—–])|[:：])$/;
function opening({ text }, { separator }) {
  const closed = separator && SEPARATOR.test(text) ? text.replace(SEPARATOR, ` ${separator}`) : text;
  return `${closed} `;
}
function table({ caption, header, rows }) {
  const all = header ? [header, ...rows] : rows;
  const widths = [];
  for (const row of all)
    row.forEach(({ text = "" }, i) => {
      widths[i] = Math.max(widths[i] ?? 0, text.length);
    });
  const lines = all.map(
    (row) => row.map(({ text = "" }, i) => text.padEnd(widths[i] ?? 0)).join("  ").trimEnd()
  );
  return [...caption ? [`${caption}
`] : [], ...lines].join("\n");
}
function tail(article) {
  const { signoff = [], creditLine, copyright, usageTerms, boilerplate = [], contacts = [] } = article;
  return [
    ...signoff.map(({ text }) => text),
    ...boilerplate,
    ...contacts.map(({ text }) => text),
    ...[creditLine, copyright?.text, usageTerms].filter((text) => text !== void 0)
  ];
}

// src/workflows/copy/to-copy.ts
var KILLED = "KILL: This story must not be used.";
var WITHHELD = "HOLD: This story must not be used until it is released.";
function toCopy(article, options = {}) {
  return rethrowAsMisuse("toCopy", () => writeInStyle(article, options));
}
function writeInStyle(article, options) {
  checkWriteArguments("toCopy", article, options, copyOptions);
  requireText(article, "copy");
  const { style = "plain", house = style, wire, header = {}, now } = options;
  const inMessage = (copy) => wire ? toMessage(copy, article, wire, header) : copy;
  const own = inMessage(writeCopy(article, house));
  if (strictness(article, now) <= strictness(parse(own).article, now)) return own;
  return inMessage(writeCopy(article, house, restrictionNotice(article)));
}
var restrictionNotice = (article) => effectiveStatus(article) === "canceled" ? KILLED : WITHHELD;
function strictness(article, now) {
  const found = articleRestrictions(article, now);
  return Math.max(0, ...found.map(({ kind }) => ["embargo", "withhold", "kill"].indexOf(kind) + 1));
}

export {
  houseStyles,
  copyRowOptions,
  toCopy
};
