import {
  toJsonld
} from "./chunk-F2VBO2ZI.js";
import {
  directionOf
} from "./chunk-IUZ6LRDL.js";
import {
  requirePublishable
} from "./chunk-SRLUIEWT.js";
import {
  publishOptions
} from "./chunk-CTVGWJOM.js";
import {
  requireText
} from "./chunk-TPKCXM2S.js";
import {
  htmlDialect,
  partedLine
} from "./chunk-RJ5LTOI4.js";
import {
  documentText
} from "./chunk-IAGJ5QJL.js";
import {
  datelinePartSpans,
  escapeText,
  isMiningReserved,
  open,
  paired,
  roundTripBlocks,
  writeBlock,
  writeText
} from "./chunk-XP5S5KEA.js";
import {
  withDateline
} from "./chunk-5HMUK2TQ.js";
import {
  strictestStatus
} from "./chunk-WIDA2SCI.js";
import {
  articleRestrictions,
  isEmbargoOver
} from "./chunk-BQ2HDHVF.js";
import {
  nonEmpty,
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  checkWriteArguments,
  optionShapes,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/html/title.ts
var LONGEST = 80;
function titleOf(article) {
  const { headline, subheadline, summaries } = article;
  const opening = headline ?? subheadline ?? firstWords(summaries?.[0]?.text ?? documentText(article, void 0));
  if (opening) return opening;
  throw new WirecopyError("missing-metadata", "HTML page requires a title. Add a headline, or set `page` to false.", [
    { path: "headline", message: "headline is missing, and the body has no text to use instead" }
  ]);
}
function firstWords(text) {
  const [line2] = text?.split("\n", 1) ?? [];
  if (line2 === void 0 || line2.length <= LONGEST) return line2;
  const cut = line2.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/(?<=\S)\s+\S*$/, "")} \u2026`;
}

// src/formats/html/contributor-parts.ts
function contributorParts({ signoff = [], contributors = [] }) {
  const parts = /* @__PURE__ */ new Map();
  const found = [];
  const lines = signoff.map(({ text }) => BROKEN.test(text) ? "" : text);
  const absent = /* @__PURE__ */ new Set();
  let line2 = 0;
  let at = 0;
  for (const contributor of contributors) {
    const { name } = contributor;
    if (absent.has(name)) continue;
    let start = lines[line2]?.indexOf(name, at) ?? -1;
    let index = line2;
    while (start < 0 && ++index < lines.length) start = lines[index]?.indexOf(name) ?? -1;
    if (start < 0) {
      absent.add(name);
      continue;
    }
    const end = start + name.length;
    const own = parts.get(index) ?? [];
    own.push({ role: "contributor", start, end, facts: factsOf(contributor) });
    parts.set(index, own);
    found.push(contributor);
    line2 = index;
    at = end;
  }
  return { parts, contributors: found };
}
var BROKEN = /\s{2}|[^\S ]/;
var factsOf = ({ role, place, organisation, email, uri }) => ({
  "data-role": role,
  "data-organisation": organisation,
  "data-place": place,
  "data-email": email,
  href: uri,
  rel: uri && "author"
});

// src/formats/html/line-parts.ts
function authorParts({ text, authors = [] }) {
  let at = 0;
  return authors.flatMap(({ name, kind, jobTitle, organisation, place, email, uri }) => {
    const start = text.indexOf(name, at);
    if (start < 0) return [];
    at = start + name.length;
    const facts = {
      "data-kind": kind,
      "data-job-title": jobTitle,
      "data-organisation": organisation,
      "data-place": place,
      "data-email": email,
      href: uri,
      rel: uri && "author"
    };
    return [{ role: "author", start, end: at, facts }];
  });
}
var datelineParts = (dateline) => datelinePartSpans(dateline).map(({ part, start, end, index }) => ({
  role: part,
  start,
  end,
  facts: factsOf2(dateline, part, index)
}));
function factsOf2({ places = [], date, credits = [] }, part, index) {
  const place = places[index];
  const credit = credits[index];
  if (part === "place" && place) {
    return {
      "data-name": place.name,
      "data-country-code": place.countryCode,
      "data-subdivision-code": place.subdivisionCode
    };
  }
  if (part === "date" && date) {
    return { datetime: date.value, "data-day": date.day, "data-month": date.month, "data-year": date.year };
  }
  return part === "credit" && credit ? { "data-kind": credit.kind, "data-agency": credit.agency } : {};
}
function roundTripByline(byline) {
  const spans = authorParts(byline);
  const authors = [];
  let next = 0;
  for (const author of byline.authors ?? []) {
    const span = spans[next];
    if (!span || byline.text.slice(span.start, span.end) !== author.name) continue;
    authors.push(author);
    next++;
  }
  return { text: byline.text, ...authors.length && { authors } };
}
function roundTripHtmlDateline(dateline) {
  const { text, date } = dateline;
  const found = datelinePartSpans(dateline);
  const isFound = (part, index) => found.some((one) => one.part === part && one.index === index);
  const places = (dateline.places ?? []).flatMap((place, i) => {
    if (!isFound("place", i)) return [];
    const { region, country, ...rest } = place;
    return [
      {
        ...rest,
        ...region !== void 0 && isFound("region", i) && { region },
        ...country !== void 0 && isFound("country", i) && { country }
      }
    ];
  });
  const credits = (dateline.credits ?? []).filter((_, i) => isFound("credit", i));
  const foundDate = date && isFound("date", 0) ? date : void 0;
  return {
    text,
    ...places.length && { places },
    ...foundDate && { date: foundDate },
    ...credits.length && { credits }
  };
}

// src/formats/html/opening.ts
function datelinePosition({ dateline, body }) {
  const [first] = body;
  const own = first?.kind === "paragraph" && first.dateline !== void 0;
  if (!dateline) return own ? "roundup" : void 0;
  return first?.kind === "paragraph" && !own ? "inside" : "header";
}

// src/formats/html/round-trip.ts
var PUBLIC_NOTICES = /* @__PURE__ */ new Set([
  "kill",
  "withhold",
  "possible",
  "correction",
  "clarification"
]);
var roundTripNotices = ({ notices = [] }) => nonEmpty(notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind)).map(({ kind, text }) => ({ kind, text })));
var roundTripContacts = ({ contacts = [] }) => nonEmpty(contacts.map(({ text }) => ({ text })));
var linkText = ({ href, guid }) => href ?? guid;
var roundTripLinks = ({ links = [] }) => nonEmpty(
  links.filter((link) => (link.title ?? linkText(link)) !== void 0).map(({ title, ...link }) => title === void 0 || title === linkText(link) ? link : { ...link, title })
);
var roundTripBody = ({ body }) => roundTripBlocks(body, { dateline: roundTripHtmlDateline, mimeTypes: true });
var writtenStatus = (article) => statusToWrite(article, articleRestrictions(article));
function statusToWrite(article, restrictions) {
  const worded = restrictions.filter(({ path }) => !WRITTEN.test(path));
  const isKill = worded.some(({ kind }) => kind === "kill");
  return strictestStatus([article.item?.status, isKill ? "canceled" : worded.length ? "withheld" : void 0]);
}
var WRITTEN = /^(?:item\.status|embargo|notices\.\d+)$/;

// src/formats/html/write/page-dialect.ts
var PAGE = /* @__PURE__ */ htmlDialect({
  language: "lang",
  between: "\n",
  closesImages: false,
  datelineParts,
  innerLink: (href) => [open("span", { "data-href": href }), "</span>"],
  fileFacts: ({ mimeType }, name, isFirst) => ({
    "data-type": mimeType,
    loading: !isFirst && name === "img" ? "lazy" : void 0,
    preload: !isFirst && name !== "img" ? "none" : void 0,
    controls: name === "img" ? void 0 : "",
    hidden: isFirst ? void 0 : ""
  })
});
var datelineWords = (dateline) => partedLine(dateline.text, datelineParts(dateline));

// src/formats/html/write/article.ts
function writeArticle(article, restrictions, options = {}) {
  const { language, direction, expires, rights, provenance } = article;
  const run = datelinePosition(article);
  const attributes = {
    class: run === "roundup" ? "wirecopy roundup" : "wirecopy",
    lang: language,
    dir: direction ?? directionOf(language),
    "data-status": statusToWrite(article, restrictions),
    "data-expires": expires,
    "data-mining": rights?.dataMining?.kind,
    "data-mining-policy": rights?.dataMining?.policy,
    "data-source-type": provenance?.digitalSourceType,
    "data-c2pa": provenance?.c2pa
  };
  const parts = [
    ...writeRestrictions(article, restrictions.length > 0, options),
    ...header(article, run === "header"),
    ...withDateline(article).map((block) => writeBlock(block, PAGE)),
    ...footer(article)
  ];
  return paired("article", attributes, `
${parts.join("\n")}
`);
}
var section = (name, attributes, parts) => parts.length ? [paired(name, attributes, `
${parts.join("\n")}
`)] : [];
var line = (name, text, role) => text === void 0 ? [] : [paired(name, role ? { class: role } : void 0, writeText(text))];
function writeRestrictions({ embargo, notices = [] }, isBlocked, { now, onDoubt }) {
  const parts = [
    ...embargo ? [writeEmbargo(embargo, isEmbargoOver(embargo, now))] : [],
    ...notices.filter(({ kind }) => PUBLIC_NOTICES.has(kind) && (kind !== "possible" || onDoubt !== "publish")).flatMap(({ kind, text }) => line("p", text, `notice ${kind}`))
  ];
  return section("aside", { class: isBlocked ? "notices held" : "notices" }, parts);
}
var writeEmbargo = ({ kind, text, at, zone }, isOver) => paired(
  "p",
  { class: `embargo ${kind}`, "data-zone": zone, hidden: isOver ? "" : void 0 },
  at ? paired("time", { datetime: at }, writeText(text)) : writeText(text)
);
function header(article, dateline) {
  const { section: name, kicker, headline, subheadline, summaries = [], byline, published, updated } = article;
  return section("header", void 0, [
    ...line("p", name, "section"),
    ...line("p", kicker, "kicker"),
    ...line("h1", headline),
    ...line("p", subheadline, "subheadline"),
    ...summaries.flatMap(({ text }) => line("p", text, "summary")),
    ...byline ? [paired("address", { class: "byline" }, partedLine(byline.text, authorParts(byline)))] : [],
    ...writeStamp(published, "published"),
    ...writeStamp(updated, "updated"),
    ...dateline && article.dateline ? [paired("p", { class: "dateline" }, datelineWords(article.dateline))] : []
  ]);
}
function writeStamp(stamp, role) {
  if (!stamp) return [];
  const text = escapeText(stamp.text);
  return [paired("p", { class: role }, stamp.at ? paired("time", { datetime: stamp.at }, text) : text)];
}
function footer(article) {
  const {
    signoff = [],
    creditLine,
    copyright,
    usageTerms,
    restrictions = [],
    boilerplate = [],
    contacts = [],
    corrections = []
  } = article;
  const { parts } = contributorParts(article);
  return section("footer", void 0, [
    ...signoff.map(({ kind, text }, i) => {
      const marked = parts.get(i);
      return paired("p", { class: `signoff ${kind}` }, marked ? partedLine(text, marked) : writeText(text));
    }),
    ...line("p", creditLine, "credit-line"),
    ...line("p", copyright?.text, "copyright"),
    ...line("p", usageTerms, "usage-terms"),
    ...restrictions.flatMap((text) => line("p", text, "restriction")),
    ...reservations(article),
    ...corrections.map(writeCorrection),
    ...boilerplate.flatMap((text) => line("p", text, "boilerplate")),
    ...contacts.flatMap(({ text }) => line("address", text, "contact")),
    ...(article.links ?? []).flatMap(writeLink)
  ]);
}
function reservations({ rights: { dataMining, terms = [], links = [] } = {} }) {
  return [
    ...line("p", dataMining?.text, "data-mining"),
    ...terms.map(({ language, text }) => paired("p", { class: "terms", lang: language }, writeText(text))),
    ...links.map((href) => paired("p", { class: "rights" }, paired("a", { href, rel: "license" }, escapeText(href))))
  ];
}
function writeCorrection({ text, at, version }) {
  const content = writeText(text);
  return paired(
    "p",
    { class: "correction", "data-version": version },
    at ? paired("time", { datetime: at }, content) : content
  );
}
function writeLink({ href, rel, guid, title }) {
  const text = title ?? linkText({ href, guid });
  if (text === void 0) return [];
  const attributes = { href, "data-rel": rel, "data-guid": guid };
  return [paired("p", { class: "link" }, `${open("a", attributes)}${escapeText(text)}</a>`)];
}

// src/formats/html/to-html.ts
var htmlOptions = {
  page: optionShapes.yesOrNo,
  jsonld: optionShapes.yesOrNo,
  ...publishOptions
};
function toHtml(article, options = {}) {
  return rethrowAsMisuse("toHtml", () => writeHtml(article, options));
}
function writeHtml(article, options) {
  checkWriteArguments("toHtml", article, options, htmlOptions);
  requireText(article, "HTML");
  const restrictions = requirePublishable(article, "html", options);
  const story = writeArticle(article, restrictions, options);
  const graph = options.jsonld ?? options.page ? script(article, options) : [];
  if (!options.page) return `${[story, ...graph].join("\n")}
`;
  const { summaries, language, direction, byline, keywords, expires } = article;
  const robots = restrictions.length ? "noindex, nofollow, noarchive" : expires && `unavailable_after: ${expires}`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    paired("title", void 0, escapeText(titleOf(article))),
    ...meta("description", summaries?.[0]?.text),
    ...meta("author", byline?.authors?.map(({ name }) => name).join(", ")),
    ...meta("keywords", keywords?.join(", ")),
    ...meta("robots", robots),
    ...reservation(article),
    ...graph
  ];
  const root = open("html", { lang: language, dir: direction ?? directionOf(language) });
  return `<!DOCTYPE html>
${root}
<head>
${head.join("\n")}
</head>
<body>
${story}
</body>
</html>
`;
}
var script = (article, { drafts, now, onDoubt }) => [
  `<script type="application/ld+json">
${toJsonld(article, withoutUndefined({ drafts, now, onDoubt }))}</script>`
];
function reservation({ rights: { dataMining } = {} }) {
  if (!dataMining || !isMiningReserved(dataMining.kind)) return [];
  return [...meta("tdm-reservation", "1"), ...meta("tdm-policy", dataMining.policy)];
}
var meta = (name, content) => content ? [open("meta", { name, content })] : [];

export {
  contributorParts,
  roundTripByline,
  roundTripHtmlDateline,
  roundTripNotices,
  roundTripContacts,
  linkText,
  roundTripLinks,
  roundTripBody,
  writtenStatus,
  htmlOptions,
  toHtml
};
