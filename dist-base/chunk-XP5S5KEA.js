// src/formats/data-mining.ts
var PLUS = "http://ns.useplus.org/ldf/vocab/";
var DATA_MINING_CODES = {
  allowed: `${PLUS}DMI-ALLOWED`,
  unspecified: `${PLUS}DMI-UNSPECIFIED`,
  prohibited: `${PLUS}DMI-PROHIBITED`,
  "no-ai-training": `${PLUS}DMI-PROHIBITED-AIMLTRAINING`,
  "no-generative-ai-training": `${PLUS}DMI-PROHIBITED-GENAIMLTRAINING`,
  "search-indexing-only": `${PLUS}DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING`,
  "see-constraint": `${PLUS}DMI-PROHIBITED-SEECONSTRAINT`,
  "see-embedded-rights": `${PLUS}DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR`,
  "see-linked-rights": `${PLUS}DMI-PROHIBITED-SEELINKEDRIGHTSEXPR`
};
function dataMiningKind(code) {
  const last = code?.replace(/^.*[/#:]/, "").toUpperCase();
  const found = Object.entries(DATA_MINING_CODES).find(([, address]) => address.endsWith(`/${last}`));
  return found?.[0] ?? "prohibited";
}
function strictestMining(kinds) {
  const reserved = new Set(kinds.filter(isMiningReserved));
  if (reserved.size > 1) return "prohibited";
  return [...reserved][0] ?? kinds[0];
}
var isMiningReserved = (kind) => kind !== "allowed" && kind !== "unspecified";
function reservationTexts({ rights: { dataMining, terms = [] } = {} }) {
  const reserved = dataMining && isMiningReserved(dataMining.kind) ? dataMining : void 0;
  return [
    ...terms.map(({ text }) => text),
    ...reserved ? [`Text and data mining reserved: ${DATA_MINING_CODES[reserved.kind]}`] : [],
    ...reserved?.text ? [reserved.text] : [],
    ...reserved?.policy ? [reserved.policy] : []
  ];
}

// src/formats/xml/escape.ts
var IN_TEXT = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;
var IN_VALUE = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;
var SIGNS = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "	": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;"
};
var escaped = (unit, at, text) => SIGNS[unit] ?? (isHalf(text, at) ? "" : unit);
function isHalf(text, at) {
  const unit = text.charCodeAt(at);
  if (unit < 55296 || unit > 57343) return true;
  const other = text.charCodeAt(unit < 56320 ? at + 1 : at - 1);
  return unit < 56320 ? !(other >= 56320 && other < 57344) : !(other >= 55296 && other < 56320);
}
var escapeText = (text) => text.replace(IN_TEXT, escaped);
var escapeValue = (value) => value.replace(IN_VALUE, escaped);

// src/formats/xml/element.ts
function written(attributes) {
  let out = "";
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== void 0) out += ` ${key}="${typeof value === "number" ? value : escapeValue(value)}"`;
  }
  return out;
}
var open = (name, attributes) => attributes ? `<${name}${written(attributes)}>` : `<${name}>`;
function element(name, attributes, content = "") {
  const start = attributes ? name + written(attributes) : name;
  return content ? `<${start}>${content}</${name}>` : `<${start}/>`;
}
var paired = (name, attributes, content) => `${open(name, attributes)}${content}</${name}>`;
var textElement = (name, text, attributes) => element(name, attributes, escapeText(text));
function group(name, attributes, parts, indent) {
  if (!parts.length) return element(name, attributes);
  const inner = `
${indent}  `;
  let out = open(name, attributes);
  for (const part of parts) out += inner + part;
  return `${out}
${indent}</${name}>`;
}

// src/formats/body/write/write-marked-text.ts
function writeMarkedText(text, marks, tags) {
  if (!marks?.length) return writeText(text);
  const open2 = [];
  let out = "";
  let at = 0;
  const until = (start) => {
    for (let last = open2.at(-1); last && last.end <= start; last = open2.at(-1)) {
      out += writeText(text.slice(at, last.end)) + last.close;
      at = last.end;
      open2.pop();
    }
  };
  for (const mark of marks) {
    until(mark.start);
    const inLink = open2.at(-1)?.inLink ?? false;
    const [start, close] = tags(mark, inLink);
    out += writeText(text.slice(at, mark.start)) + start;
    at = mark.start;
    open2.push({ end: mark.end, close, inLink: inLink || mark.kind === "link" });
  }
  until(Number.POSITIVE_INFINITY);
  return out + writeText(text.slice(at));
}
var writeText = (text) => {
  const escaped2 = escapeText(text);
  return escaped2.includes("\n") ? escaped2.replaceAll("\n", "<br/>") : escaped2;
};

// src/formats/inline/inline.ts
var RANKS = { quotation: 1, person: 2, organisation: 2, place: 2 };
var rank = ({ kind }) => RANKS[kind] ?? 0;
var isInline = (one) => rank(one) > 0;
var outerFirst = (a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b);
var together = (marks, inlines) => [...marks, ...inlines].sort(outerFirst);
function nested(marks, inlines, flat2) {
  const left = /* @__PURE__ */ new Set();
  const open2 = [];
  const isLeaf = (one) => flat2 && rank(one) === 2;
  for (const one of together(marks, inlines)) {
    while (open2.length && (open2.at(-1)?.end ?? 0) <= one.start) open2.pop();
    for (let top2 = open2.at(-1); top2 && rank(top2) > rank(one) && (isLeaf(top2) || top2.end < one.end); top2 = open2.at(-1)) {
      left.add(top2);
      open2.pop();
    }
    const top = open2.at(-1);
    if (top && isInline(one) && (top.end < one.end || isLeaf(top) || same(top, one))) left.add(one);
    else open2.push(one);
  }
  return inlines.filter((one) => !left.has(one)).sort(outerFirst);
}
var same = (a, b) => isInline(a) && a.kind === b.kind && a.start === b.start && a.end === b.end && (a.kind === "quotation" || a.of === b.of);

// src/formats/body/write/write-block.ts
var NOTHING = { at: /* @__PURE__ */ new Map(), tags: () => ["", ""] };
var insideOf = ({ at }, index) => at.size ? (text) => at.get(`body.${index}.${text}`) : void 0;
var withNames = (dialect, named) => named === NOTHING ? dialect : {
  ...dialect,
  mark: (one, inLink) => isInline(one) ? named.tags(one, inLink) : dialect.mark(one, inLink)
};
function writeBlock(block, dialect, inside) {
  const { language, listStart, mark, between } = dialect;
  const words = ({ text, marks = [] }, path = "text") => {
    const inlines = inside?.(path);
    return text === void 0 ? "" : writeMarkedText(text, inlines ? together(marks, inlines) : marks, mark);
  };
  const row = (cells, name, path) => {
    const inner = cells.map((cell, i) => dialect.element(name, void 0, words(cell, `${path}.${i}.text`)));
    return between + dialect.element("tr", void 0, inner.join(""));
  };
  const caption = (text) => text && words({ text }, "caption");
  const lang = block.kind !== "separator" && block.language ? { [language]: block.language } : void 0;
  switch (block.kind) {
    case "paragraph":
      return dialect.element("p", lang, (block.dateline ? dialect.dateline(block.dateline) : "") + words(block));
    case "subhead":
      return dialect.element(dialect.subhead(block.level ?? 2), lang, words(block));
    case "list": {
      const start = block.ordered && block.start !== 1 ? block.start : void 0;
      const items = block.items.map(
        (item, i) => between + dialect.element("li", void 0, words(item, `items.${i}.text`))
      );
      return dialect.element(block.ordered ? "ol" : "ul", { [listStart]: start, ...lang }, items.join("") + between);
    }
    case "table": {
      const title = block.caption ? between + dialect.element("caption", void 0, escapeText(block.caption)) : "";
      const head = block.header ? between + dialect.element("thead", void 0, row(block.header, "th", "header")) : "";
      const rows = block.rows.map((cells, i) => row(cells, "td", `rows.${i}`)).join("") + between;
      return dialect.element(
        "table",
        lang,
        title + head + between + dialect.element("tbody", void 0, rows) + between
      );
    }
    case "quote":
      return dialect.quote(words(block), block.source, lang);
    case "preformatted":
      return dialect.element("pre", lang, escapeText(block.text));
    case "separator":
      return "<hr/>";
    case "media":
      return dialect.media(block, caption(block.caption), lang);
    case "embed":
      return dialect.embed(block, caption(block.caption), lang);
  }
}

// src/formats/body/opening/dateline-parts.ts
function datelinePartSpans({ text, places = [], date, credits = [] }) {
  const found = [];
  const seek = (part, words, from, index) => {
    if (words === void 0) return void 0;
    for (let start = text.indexOf(words, from); start >= 0; ) {
      const end = start + words.length;
      const other = found.find((one) => one.start < end && start < one.end);
      if (!other) {
        found.push({ part, start, end, index });
        return end;
      }
      start = text.indexOf(words, other.end);
    }
    return void 0;
  };
  let at = 0;
  places.forEach((place, index) => {
    const end = seek("place", place.text, at, index);
    if (end === void 0) return;
    at = seek("region", place.region, end, index) ?? end;
    at = seek("country", place.country, at, index) ?? at;
  });
  seek("date", date?.text, 0, 0);
  at = 0;
  credits.forEach((credit, index) => {
    at = seek("credit", credit.text, at, index) ?? at;
  });
  return found.sort((a, b) => a.start - b.start);
}
function placesOf(parts) {
  const places = [];
  for (const { part, text, codes } of parts) {
    if (part === "place" && text) places.push({ text });
    const last = places.at(-1);
    if (!last) continue;
    if (text && (part === "region" || part === "country")) {
      if (last.region === void 0) last.region = text;
      else last.country ??= text;
    }
    if (codes?.countryCode) last.countryCode ??= codes.countryCode;
    if (codes?.subdivisionCode) last.subdivisionCode ??= codes.subdivisionCode;
  }
  return places;
}
var two = (value) => String(value).padStart(2, "0");
var LEAP = 2e3;
function isoNumbers({ value, year, month, day }) {
  if (value) return value;
  if (!month || !day) return void 0;
  const monthDay = `${two(month)}-${two(day)}`;
  const date = `${String(year ?? LEAP).padStart(4, "0")}-${monthDay}`;
  const known = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== date) return void 0;
  return year ? date : `--${monthDay}`;
}
var NUMBERS = /^(?:(?!0000)(\d{4})-?|--)(\d{2})-?(\d{2})$/;
function readNumbers(value) {
  const [, years, months, days] = NUMBERS.exec(value ?? "") ?? [];
  const numbers = { day: Number(days), month: Number(months), ...years && { year: Number(years) } };
  return isoNumbers(numbers) ? numbers : {};
}
function roundTripDateline(dateline) {
  const { text, date } = dateline;
  const parts = datelinePartSpans(dateline).map(({ part, start, end }) => ({ part, text: text.slice(start, end) }));
  return datelineOf(text, parts, date && readNumbers(isoNumbers(date)));
}
function datelineOf(text, parts, numbers = {}) {
  const places = placesOf(parts);
  const date = parts.find(({ part }) => part === "date")?.text;
  const credits = parts.flatMap(({ part, text: text2 }) => part === "credit" && text2 ? [{ text: text2 }] : []);
  return {
    text,
    ...places.length && { places },
    ...date && { date: { text: date, ...numbers } },
    ...credits.length && { credits }
  };
}
function withValue(dateline) {
  const { date } = dateline;
  const value = date?.year ? isoNumbers(date) : void 0;
  return date && value ? { ...dateline, date: { ...date, value } } : dateline;
}

// src/formats/body/write/flat-links.ts
var withFlatLinks = (blocks) => blocks.map(flatBlock);
function flatBlock(block) {
  switch (block.kind) {
    case "paragraph":
    case "subhead":
    case "quote":
      return flat(block);
    case "list":
      return { ...block, items: block.items.map(flat) };
    case "table": {
      const { header, rows } = block;
      const cells = (row) => row.map(flat);
      return { ...block, ...header && { header: cells(header) }, rows: rows.map(cells) };
    }
    default:
      return block;
  }
}
function flat(text) {
  if (!text.marks) return text;
  let end = 0;
  const marks = text.marks.filter((mark) => {
    if (mark.kind !== "link") return true;
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
  return marks.length === text.marks.length ? text : { ...text, marks };
}

// src/formats/body/round-trip-blocks.ts
var roundTripBlocks = (blocks, dialect = {}) => (dialect.flatLinks ? withFlatLinks(blocks) : blocks).flatMap((block) => roundTripBlock(block, dialect));
function roundTripBlock(block, { dateline = roundTripDateline, levelsLost, mimeTypes }) {
  switch (block.kind) {
    case "paragraph":
      return [block.dateline ? { ...block, dateline: dateline(block.dateline) } : block];
    case "subhead": {
      const { level, ...subhead } = block;
      return [levelsLost || level === void 0 || level === 2 ? subhead : block];
    }
    case "list": {
      const { start, ...list } = block;
      return [start === void 0 || block.ordered && start !== 1 ? block : list];
    }
    case "media":
      return roundTripMedia(block, mimeTypes ?? false);
    default:
      return [block];
  }
}
function roundTripMedia(block, mimeTypes = true) {
  const { alt: _, ...rest } = block;
  const { id, medium, caption, credit, renditions } = rest;
  if (renditions) return [mimeTypes ? block : { ...block, renditions: renditions.map(withoutType) }];
  return id || medium || caption || credit ? [rest] : [];
}
var withoutType = ({ mimeType: _, ...file }) => file;

export {
  DATA_MINING_CODES,
  dataMiningKind,
  strictestMining,
  isMiningReserved,
  reservationTexts,
  escapeText,
  open,
  element,
  paired,
  textElement,
  group,
  datelinePartSpans,
  isoNumbers,
  readNumbers,
  roundTripDateline,
  datelineOf,
  withValue,
  isInline,
  nested,
  writeMarkedText,
  writeText,
  NOTHING,
  insideOf,
  withNames,
  writeBlock,
  roundTripBlocks,
  roundTripMedia
};
