import {
  countryOf,
  readInnerRestrictions
} from "./chunk-SFTWVK2G.js";
import {
  fromNitf
} from "./chunk-WMR7N3HI.js";
import {
  content,
  decodeXml,
  elements,
  find
} from "./chunk-N74KBTMA.js";
import {
  parseXml
} from "./chunk-HDDEVXMY.js";
import {
  EMPTY,
  extractJson,
  openHtml,
  readHtmlBody,
  withHtml
} from "./chunk-3A6DRYHT.js";
import {
  withBeside
} from "./chunk-IK3ULOO2.js";
import {
  plainBlocks
} from "./chunk-IAGJ5QJL.js";
import {
  restrictionSignal,
  withDatelineParts,
  withOpening
} from "./chunk-FCHTCFGV.js";
import {
  extractXml,
  locatedStory,
  readDocument,
  readMarkedText,
  withHead
} from "./chunk-LYHTHXSI.js";
import {
  createReporter
} from "./chunk-T2FW5SYP.js";
import {
  momentOf,
  resolveAddress,
  withBase,
  zonedJson,
  zonedXml
} from "./chunk-EHS23OWV.js";
import {
  asTexts
} from "./chunk-WCCXPNJO.js";
import {
  openedAt,
  toGenres
} from "./chunk-5HMUK2TQ.js";
import {
  embargoInJson,
  isEmbargoStatus,
  knownStatus,
  mergeRestrictions,
  otherStatuses,
  readEmbargo,
  statusInJson,
  strictestStatus,
  strictestWithEmbargo
} from "./chunk-WIDA2SCI.js";
import {
  findRestriction
} from "./chunk-ODSP73DO.js";
import {
  fields,
  jsonValues,
  list,
  nonEmpty,
  withoutUndefined,
  words
} from "./chunk-SIFXUQRP.js";
import {
  depthLimit,
  sourceText,
  toCode,
  toCount,
  toEmail,
  toInstant,
  toLanguageTag,
  toLine,
  toText,
  toUri,
  toUriReference,
  toVersion
} from "./chunk-WZR4J4NQ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/feeds/ap-media.ts
var MEDIA = /* @__PURE__ */ new Map([
  ["picture", "picture"],
  ["photo", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
var isShown = (one) => MEDIA.has(words(one.type) ?? "") && Object.keys(fields(one.renditions)).length > 0;
function readMedia(item, type) {
  const medium = MEDIA.get(type);
  const files = Object.values(fields(item.renditions)).map(fields).flatMap((one) => {
    const href = toUriReference(words(one.href));
    if (!href) return [];
    return [
      withoutUndefined({
        href,
        role: toCode(words(one.rel)?.toLowerCase()),
        mimeType: toCode(words(one.mimetype)),
        width: toCount(words(one.width), 999999),
        height: toCount(words(one.height), 999999)
      })
    ];
  });
  const photographer = fields(item.photographer);
  const found = withoutUndefined({
    medium,
    caption: toText(words(item.description_caption) ?? words(item.caption)),
    credit: toLine(words(item.description_creditline)) ?? toLine(words(photographer.name)),
    renditions: nonEmpty(files)
  });
  return medium || found.caption ? [{ kind: "media", ...found }] : [];
}

// src/formats/feeds/ap-place.ts
function readPlace(place) {
  const text = toLine(words(place.city)) ?? toLine(words(place.countryareaname)) ?? toLine(words(place.countryname));
  if (text === void 0) return void 0;
  const region = toLine(words(place.countryareaname)) ?? toLine(words(place.countryareacode));
  const country = toLine(words(place.countryname));
  return [
    withoutUndefined({
      text,
      region: region === text ? void 0 : region,
      country: country === text ? void 0 : country,
      countryCode: countryOf(words(place.countrycode))
    })
  ];
}

// src/formats/feeds/assemble-article.ts
function assembleArticle(body, { meta, places = [], media = [] }) {
  const { item = {}, signoff = [], editorsNotes = [], links, ...rest } = meta;
  const found = withHead(rest, body, meta.byline !== void 0);
  const files = media.flatMap(({ renditions }) => renditions ?? []);
  const blocks = withBeside(found.body, { files, media });
  const [first, ...others] = blocks;
  const names = [...found.dateline ? [found.dateline.text] : [], ...places];
  const opened = first?.kind === "paragraph" ? openedAt(first, names) : void 0;
  const text = opened?.dateline ?? body.dateline ?? found.dateline?.text;
  return {
    ...Object.keys(item).length && { item },
    ...found,
    ...withoutUndefined({
      editorsNotes: nonEmpty([...editorsNotes, ...body.editorsNotes]),
      dateline: text === void 0 ? void 0 : { ...found.dateline, text },
      signoff: nonEmpty([...body.signoff, ...signoff]),
      boilerplate: nonEmpty(body.boilerplate),
      contacts: nonEmpty(body.contacts),
      links
    }),
    body: opened ? [opened.paragraph, ...others] : blocks
  };
}

// src/formats/feeds/feed.ts
function storyOf({ text, read, base, extract }) {
  const diagnostics = [];
  const article = withDatelineParts(withOpening(withBase(read(createReporter(text, diagnostics, { base })), base)));
  return locatedStory({ text, article, diagnostics, repeats: true, extracts: () => withHtml(extract()) });
}
function baseOf(around, base, own) {
  const bases = around.flatMap((element) => element?.attributes["xml:base"] ?? []);
  const start = base ?? own;
  return bases.reduce(
    (outer, one) => toUri(one) ?? (outer === void 0 ? void 0 : resolveAddress(one, outer)) ?? outer,
    start
  );
}

// src/formats/feeds/html.ts
var MARKUP = /<\/?[a-z][^>]*>|&(?:#\w+|\w+);/i;
var wordsOf = (value, depth) => value !== void 0 && MARKUP.test(value) ? readMarkedText([openHtml(value, depth)])?.text : toText(value);
var lineIn = (value, depth) => toLine(wordsOf(value, depth));
var bodyIn = (value, report, depth) => value !== void 0 && MARKUP.test(value) ? readHtmlBody(value, report, depth) : { ...EMPTY, blocks: plainBlocks(value) };

// src/formats/feeds/ap.ts
var ap = {
  name: "ap",
  mimeType: "application/json",
  table: [
    { path: "item.guid", where: "altids.itemid, uri" },
    { path: "item.version", where: "version", note: "0 is left out: AP counts from 0" },
    { path: "item.provider", where: "provider" },
    { path: "item.firstCreated", where: "firstcreated" },
    { path: "item.versionCreated", where: "versioncreated" },
    {
      path: "item.status",
      where: "pubstatus, signals, editorialtypes",
      note: "an unknown status withholds the story"
    },
    { path: "slugline", where: "slugline" },
    { path: "keywords", where: "keywords" },
    { path: "subjects", where: "subject, person, organisation, place, event" },
    { path: "instruments", where: "organisation[].symbols" },
    { path: "urgency", where: "urgency" },
    { path: "notices", where: "signals, ednote", note: "a correction" },
    { path: "embargo", where: "embargoed" },
    { path: "editorsNotes", where: "ednote" },
    { path: "usageTerms", where: "usageterms" },
    { path: "restrictions", where: "usageterms", note: "all after the first" },
    { path: "headline", where: "headline, title" },
    { path: "subheadline", where: "headline_extended" },
    { path: "summaries", where: "description_summary" },
    { path: "byline", where: "bylines" },
    { path: "dateline", where: "the dateline of the text, located, datelinelocation" },
    { path: "language", where: "language" },
    { path: "body", where: "the NITF in the delivery", note: "a text at another address is not fetched" },
    { path: "body.*.renditions", where: "renditions, associations", note: "of a picture, video or audio file" },
    { path: "creditLine", where: "infosource" },
    { path: "copyright", where: "copyrightnotice" },
    { path: "links", where: "links, associations" }
  ],
  read: readAp
};
function readAp(input, options = {}) {
  const text = sourceText(input, options);
  const values = jsonValues(text, options).map((value) => zonedJson(value, options.zone));
  const items = values.flatMap(itemsIn);
  if (!items.length) throw new WirecopyError("not-an-article", "Document has no item of the AP Media API.");
  return items.map(
    (item) => storyOf({
      text,
      base: options.base,
      read: (report) => readItem(item, report, options),
      extract: () => extractJson({ text, values }, items.length === 1 ? values : item)
    })
  );
}
function itemsIn(value) {
  const root = fields(value);
  const data = fields(root.data ?? root);
  const found = [...list(data.item), ...list(data.items).map((one) => fields(one).item ?? one)].map(fields);
  const all = found.length ? found : [data];
  const beside = root.nitf ?? data.nitf;
  return all.filter((item) => ["uri", "altids", "headline", "title", "versioncreated"].some((name) => item[name] !== void 0)).map((item) => beside === void 0 || all.length > 1 ? item : { nitf: beside, ...item });
}
function readItem(item, report, options) {
  const type = words(item.type) ?? "text";
  if (type !== "text") report("not-text", `Item has type ${type}, not text.`, { severity: "warning" });
  const story = readText(item, report, options);
  const places = readPlace(fields(item.datelinelocation));
  const located = toLine(words(item.located));
  const filed = story?.dateline?.text ?? located ?? places?.[0]?.text;
  const dateline = filed === void 0 ? void 0 : { ...withoutUndefined({ places }), ...story?.dateline, text: filed };
  const meta = { ...readMeta(item, story), ...dateline && { dateline } };
  const names = [...(places ?? []).map(({ text }) => text), ...located ? [located] : []];
  const beside = Object.values(fields(item.associations)).map(fields).filter(isShown);
  const media = beside.flatMap((one) => readMedia(one, words(one.type) ?? ""));
  const body = { ...EMPTY, blocks: [...type === "text" ? [] : readMedia(item, type), ...story?.body ?? []] };
  const { item: _, body: _body, ...known_ } = story ?? { body: [] };
  const { dateline: _dateline, ...more } = known_;
  const read = assembleArticle(body, { meta: { ...more, ...meta }, places: names, media });
  const whole = { ...read, ...mergeRestrictions(read, story) };
  return story?.byline && !meta.byline ? { ...whole, byline: story.byline } : whole;
}
function readText(item, report, options) {
  const rendition = fields(fields(item.renditions).nitf);
  const nitf = fields(item.nitf);
  const candidates = [
    item.nitf,
    nitf.body_html,
    nitf.content,
    rendition.content,
    rendition.text,
    item.body_nitf,
    item.body_html,
    item.body_text
  ];
  const text = candidates.flatMap((one) => words(one) ?? []).find((one) => one.trim());
  if (text === void 0) {
    if (rendition.href !== void 0)
      report("text-elsewhere", "Text of the story is in a separate NITF document, which is not fetched.");
    return void 0;
  }
  if (NITF.test(text)) return fromNitf(text, options);
  return assembleArticle(bodyIn(text, report, depthLimit(options)), { meta: {} });
}
var NITF = /^\s*(?:<[?!][^>]*>\s*)*<(?:[\w.-]{1,40}:)?nitf[\s>]/;
function readMeta(item, text) {
  const [usageTerms, ...restrictions] = list(item.usageterms).flatMap((one) => toText(words(one)) ?? []);
  const notice = toText(words(item.copyrightnotice));
  const notes = list(item.ednote).flatMap((one) => toText(words(one)) ?? []);
  const note = toText(notes.join("\n"));
  const signals = signalsOf(item);
  const summary = toText(words(item.description_summary));
  const provider = toLine(words(item.provider) ?? words(fields(item.provider).name));
  const corrects = list(item.signals).some((signal) => /^correction$/i.test(words(signal) ?? ""));
  const explained = note !== void 0 && /correct/i.test(note);
  const concepts = ["subject", "person", "organisation", "place", "event"].flatMap(
    (name) => list(item[name]).map(fields)
  );
  return withoutUndefined({
    item: withoutUndefined({
      guid: toLine(words(fields(item.altids).itemid) ?? words(item.uri)),
      version: toVersion(words(item.version)),
      provider: provider === void 0 ? void 0 : { name: provider },
      firstCreated: toInstant(words(item.firstcreated)),
      versionCreated: toInstant(words(item.versioncreated)),
      status: strictestStatus([
        statusInJson(item.pubstatus),
        statusInJson(otherStatuses(item)),
        ...signals.flatMap((kind) => STATUS_OF[kind] ?? []),
        text?.item?.status
      ])
    }),
    slugline: toLine(words(item.slugline)),
    keywords: nonEmpty(list(item.keywords).flatMap((one) => toLine(words(one)) ?? [])),
    subjects: nonEmpty(concepts.flatMap(readSubject)),
    instruments: nonEmpty(list(item.organisation).flatMap((one) => list(fields(one).symbols).flatMap(readSymbol))),
    urgency: toCount(words(item.urgency), 9),
    embargo: embargoInJson(item.embargoed) ?? (signals.includes("embargo") ? readEmbargo(void 0, void 0) : void 0),
    notices: corrects ? [{ kind: "correction", text: explained ? note : "correction" }] : void 0,
    editorsNotes: note === void 0 || corrects && explained ? void 0 : [{ text: note }],
    usageTerms,
    restrictions: nonEmpty(restrictions),
    headline: toLine(words(item.headline)) ?? toLine(words(item.title)),
    subheadline: toLine(words(item.headline_extended)),
    summaries: summary === void 0 ? void 0 : [{ text: summary }],
    byline: readByline(item),
    language: toLanguageTag(words(item.language)),
    creditLine: list(item.infosource).flatMap((one) => toLine(words(fields(one).name)) ?? [])[0],
    copyright: notice === void 0 ? void 0 : { text: notice },
    links: nonEmpty(
      [...list(item.links), ...Object.values(fields(item.associations))].map(fields).flatMap((one) => {
        if (isShown(one)) return [];
        const href = toUri(words(one.href) ?? words(one.uri));
        const rel = words(one.rel);
        return href ? [
          withoutUndefined({
            rel: rel === "canonical" ? void 0 : toCode(rel),
            href,
            title: toLine(words(one.headline))
          })
        ] : [];
      })
    )
  });
}
function readSubject(concept) {
  const name = toLine(words(concept.name));
  const id = toCode(words(concept.code));
  const address = toUri(`${words(concept.scheme) ?? ""}${id ?? ""}`);
  return name === void 0 && id === void 0 ? [] : [withoutUndefined({ name, code: id, uri: address })];
}
function readSymbol(value) {
  const symbol = fields(value);
  const ticker = toCode(words(symbol.ticker));
  const name = toLine(words(symbol.instrument)) ?? ticker;
  if (ticker === void 0 || name === void 0) return [];
  return [
    withoutUndefined({ text: name, kind: "ticker", code: ticker, exchange: toLine(words(symbol.exchange)) })
  ];
}
function readByline(item) {
  const authors = list(item.bylines).map(fields).flatMap((one) => {
    const line = toLine(words(one.by));
    const name = line?.replace(/^by\s+/i, "");
    return line && name ? [{ line, author: withoutUndefined({ kind: "person", name, jobTitle: toLine(words(one.title)) }) }] : [];
  });
  const text = toLine(authors.map(({ line }) => line).join(", "));
  return text === void 0 ? void 0 : { text, authors: authors.map(({ author }) => author) };
}
var STATUS_OF = { kill: "canceled", withhold: "withheld" };
var signalsOf = (item) => ["signals", "editorialtypes", "editorialrole"].flatMap(
  (name) => list(item[name]).flatMap((one) => restrictionSignal(words(one)) ?? [])
);

// src/formats/feeds/atom.ts
var atom = {
  name: "atom",
  mimeType: "application/atom+xml",
  table: [
    { path: "item.guid", where: "id" },
    { path: "item.provider", where: "source/title, feed/title" },
    { path: "item.versionCreated", where: "updated" },
    { path: "item.status", where: "app:control/app:draft", note: "a draft is withheld" },
    { path: "headline", where: "title" },
    { path: "summaries", where: "summary", note: "if there is content; otherwise it is the body" },
    { path: "byline", where: "author, feed/author" },
    { path: "contributors", where: "contributor" },
    { path: "dateline", where: "the opening of the body", note: "only if marked" },
    { path: "published", where: "published" },
    { path: "updated", where: "updated" },
    { path: "language", where: "@xml:lang of the entry or the feed" },
    { path: "keywords", where: "category" },
    { path: "subjects", where: "category[@scheme]" },
    {
      path: "body",
      where: "content, summary",
      note: "text, HTML or XHTML; content at another address is not fetched; relative links are resolved against `xml:base`, the option `base`, or the link of the entry"
    },
    { path: "body.*.renditions", where: "link[@rel=enclosure]" },
    { path: "copyright", where: "rights, feed/rights" },
    { path: "links", where: "link" }
  ],
  read: readAtom
};
function readAtom(input, options = {}) {
  const text = decodeXml(input, options);
  const offsets = [];
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone);
  if (root.local !== "feed" && root.local !== "entry") {
    throw new WirecopyError("not-an-article", `Document is <${root.name}>, not an Atom feed.`);
  }
  const entries = root.local === "entry" ? [root] : elements(root, "entry");
  return entries.map(
    (entry) => storyOf({
      text,
      base: baseOf([root, entry, find(entry, "content")], options.base, readLinks(entry).find(({ rel }) => !rel)?.href),
      read: (report) => readEntry(entry, root, report, depthLimit(options)),
      extract: () => extractXml({ text, root, offsets }, entry)
    })
  );
}
function readEntry(entry, feed, report, depth) {
  const source = find(entry, "source");
  const child = (name) => elements(entry, name)[0];
  const inherited = (name) => [entry, source, feed].map((at) => elements(at, name)).find((found) => found.length) ?? [];
  const rights = textIn(inherited("rights")[0], depth);
  const provider = toLine(textIn(find(source, "title") ?? (entry === feed ? void 0 : find(feed, "title")), depth));
  const published = momentOf(wordsIn(child("published") ?? child("issued")));
  const updated = momentOf(wordsIn(child("updated") ?? child("modified")));
  const written = child("content");
  const summary = written && textIn(child("summary"), depth);
  const categories = elements(entry, "category").flatMap(({ attributes }) => {
    const name = toLine(attributes.label ?? attributes.term);
    return name === void 0 ? [] : [{ name, code: toCode(attributes.term), scheme: toCode(attributes.scheme) }];
  });
  const offset = updated !== void 0 && /Z$|[+-]\d\d:\d\d$/.test(updated);
  if (written?.attributes.src !== void 0)
    report("text-elsewhere", "Content is at another address, which is not fetched.", { severity: "warning" });
  const article = assembleArticle(readContent(written ?? child("summary"), report, depth), {
    media: readEnclosures(entry),
    meta: withoutUndefined({
      item: withoutUndefined({
        guid: toLine(wordsIn(child("id"))),
        provider: provider === void 0 ? void 0 : { name: provider },
        versionCreated: offset ? updated : void 0,
        status: isDraft(entry) ? "withheld" : void 0
      }),
      headline: toLine(textIn(child("title"), depth)),
      summaries: summary ? [{ text: summary }] : void 0,
      byline: readByline2(inherited("author")),
      contributors: nonEmpty(
        elements(entry, "contributor").flatMap(
          (one) => person(one).map(({ kind: _, ...rest }) => ({ role: "contributor", ...rest }))
        )
      ),
      published: published === void 0 ? void 0 : { text: published, at: published },
      updated: updated === void 0 ? void 0 : { text: updated, at: updated },
      language: toLanguageTag(
        entry.attributes["xml:lang"] ?? written?.attributes["xml:lang"] ?? feed.attributes["xml:lang"]
      ),
      keywords: nonEmpty(categories.filter(({ scheme }) => !scheme).map(({ name }) => name)),
      subjects: nonEmpty(categories.filter(({ scheme }) => scheme).map((one) => withoutUndefined(one))),
      copyright: rights === void 0 ? void 0 : { text: rights },
      links: nonEmpty(readLinks(entry))
    })
  });
  return { ...article, ...mergeRestrictions(article, readInnerRestrictions(entry)) };
}
var isDraft = (entry) => [...elements(entry, "control").flatMap((control) => elements(control, "draft")), ...elements(entry, "draft")].some(
  (draft) => !/^\s*(?:no|false)\s*$/i.test(content(draft))
);
var wordsIn = (element) => element && content(element);
function textIn(element, depth) {
  if (!element) return void 0;
  if (element.attributes.type === "xhtml") return readMarkedText(element.children)?.text;
  return wordsOf(content(element), depth);
}
function readContent(element, report, depth) {
  if (!element) return EMPTY;
  const type = element.attributes.type ?? "text";
  if (type === "xhtml" || type.endsWith("+xml") || type.endsWith("/xml")) return readDocument(element, report);
  return type.includes("html") ? readHtmlBody(content(element), report, depth) : { ...EMPTY, blocks: plainBlocks(content(element)) };
}
function person(element) {
  const name = toLine(wordsIn(find(element, "name")));
  return name === void 0 ? [] : [withoutUndefined({ kind: "person", name, email: toEmail(wordsIn(find(element, "email"))) })];
}
function readByline2(elements2) {
  const authors = elements2.flatMap(person);
  const text = toLine(authors.map(({ name }) => name).join(", "));
  if (text === void 0) return void 0;
  return { text, authors: authors.map((one) => ({ ...one, name: one.name.replace(/^by\s+(?=\S)/i, "") })) };
}
function readLinks(entry) {
  return elements(entry, "link").flatMap(({ attributes: { href, rel, title } }) => {
    const address = toUri(href);
    if (!address || rel === "enclosure" || rel === "self" || rel === "edit") return [];
    return [
      withoutUndefined({ rel: rel === "alternate" ? void 0 : toCode(rel), href: address, title: toLine(title) })
    ];
  });
}
function readEnclosures(entry) {
  return elements(entry, "link").flatMap(({ attributes: { href, rel, type, title } }) => {
    const address = toUri(href);
    if (!address || rel !== "enclosure") return [];
    const kind = type?.split("/")[0];
    const medium = kind === "video" || kind === "audio" ? kind : kind === "image" ? "picture" : void 0;
    const caption = toLine(title);
    const file = withoutUndefined({ href: address, mimeType: toCode(type) });
    return [{ kind: "media", ...withoutUndefined({ medium, caption }), renditions: [file] }];
  });
}

// src/formats/feeds/dpa-notes.ts
function readNotes(entry, depth) {
  const notes = { notices: [], editorsNotes: [], signoff: [] };
  for (const text of [...list(entry.signal), ...list(entry.signals)].flatMap((one) => words(one) ?? [])) {
    const kind = restrictionSignal(text);
    if (kind === "embargo") notes.embargo = readEmbargo(void 0, text);
    else if (kind) notes.notices.push({ kind, text });
  }
  for (const value of [...list(entry.ednotes), ...list(entry.ednote)]) {
    const one = fields(value);
    const text = wordsOf(words(value) ?? words(one.ednote), depth);
    const role = (words(one.role) ?? "").toLowerCase();
    const signal = restrictionSignal(role);
    if (signal && signal !== "embargo") notes.notices.push({ kind: signal, text: text ?? signal });
    if (signal === "embargo") notes.embargo = readEmbargo(void 0, text);
    if (text === void 0 || signal && signal !== "embargo") continue;
    if (role.includes("correction")) notes.notices.push({ kind: "correction", text });
    else if (findRestriction(text, "note")) notes.editorsNotes.push(noteOf(text, one));
    else if (role.endsWith("closingline") && one.is_publishable !== false) notes.signoff.push({ kind: "agency", text });
    else notes.editorsNotes.push(noteOf(text, one));
  }
  return notes;
}
var noteOf = (text, { role, is_publishable: isPublic }) => withoutUndefined({
  text,
  role: toCode(words(role)),
  public: typeof isPublic === "boolean" ? isPublic : void 0
});
function notepadNote(name, text) {
  const isKnown = /public/i.test(name);
  return text === void 0 ? [] : [{ text, ...isKnown && { public: !/non.?public/i.test(name) } }];
}

// src/formats/feeds/dpa.ts
var dpa = {
  name: "dpa",
  mimeType: "application/json",
  table: [
    { path: "item.guid", where: "urn, entry_id" },
    { path: "item.version", where: "version" },
    { path: "item.versionCreated", where: "version_created" },
    {
      path: "item.status",
      where: "pubstatus, categories[type=dnltype:pubstatus]",
      note: "an unknown status withholds the story"
    },
    { path: "keywords", where: "categories[type=dnltype:keyword], keyword_names" },
    { path: "subjects", where: "categories of subjects and places; dpasubject_names, geosubject_names, rubric_names" },
    { path: "genre", where: "categories[type=dnltype:genre], genre_names" },
    { path: "genres", where: "categories[type=dnltype:genre], genre_names" },
    { path: "urgency", where: "urgency" },
    { path: "notices", where: "ednotes whose role is a correction" },
    { path: "embargo", where: "embargoed" },
    {
      path: "editorsNotes",
      where: "ednotes, notepad, autopublishnotice",
      note: "unpublishable notes never go to the body"
    },
    { path: "usageTerms", where: "usageterms" },
    { path: "headline", where: "headline" },
    { path: "kicker", where: "kicker", note: "a kicker that restricts the story becomes an editor\u2019s note" },
    { path: "subheadline", where: "subhead" },
    { path: "summaries", where: "teaser" },
    { path: "byline", where: "byline" },
    { path: "dateline", where: "dateline", note: "also from the opening of the text" },
    { path: "published", where: "content_created" },
    { path: "language", where: "language" },
    { path: "body", where: "article_html, infobox_html, linkbox_html", note: "boxes after the text" },
    { path: "body.*.renditions", where: "associations", note: "pictures not in the text are placed at its end" },
    { path: "signoff", where: "ednotes[role=dpaednoterole:closingline]" },
    { path: "creditLine", where: "creditline" },
    { path: "copyright", where: "copyrightnotice" }
  ],
  read: readDpa
};
function readDpa(input, options = {}) {
  const text = sourceText(input, options);
  const values = jsonValues(text, options).map((value) => zonedJson(value, options.zone));
  const entries = values.map(fields).flatMap((one) => list(one.entries ?? one.entry ?? one)).map(fields).filter((one) => ["entry_id", "urn", "article_html", "headline"].some((name) => one[name] !== void 0));
  if (!entries.length) throw new WirecopyError("not-an-article", "Document has no entry of dpa digital wires.");
  return entries.map(
    (entry) => storyOf({
      text,
      base: options.base,
      read: (report) => readEntry2(entry, report, depthLimit(options)),
      extract: () => extractJson({ text, values }, entry)
    })
  );
}
var placeOf = (dateline) => dateline.replace(/\s*\(.*$/s, "") || dateline;
function readEntry2(entry, report, depth) {
  const kicker = toLine(words(entry.kicker));
  const stop = kicker !== void 0 && findRestriction(kicker, "title") ? [kicker] : [];
  const filed = lineIn(words(entry.dateline), depth);
  const body = bodyIn(words(entry.article_html), report, depth);
  const boxes = [entry.infobox_html, entry.linkbox_html].flatMap((box) => bodyIn(words(box), report, depth).blocks);
  const above = kicker !== void 0 && !stop.length ? { kicker } : {};
  const meta = { ...readMeta2(entry, stop, depth), ...above, ...filed && { dateline: { text: filed } } };
  return assembleArticle(
    { ...body, blocks: [...body.blocks, ...boxes] },
    { meta, places: filed ? [placeOf(filed)] : [], media: list(entry.associations).map(fields).flatMap(readMedia2) }
  );
}
function readMeta2(entry, stop, depth) {
  const textOf = (name) => wordsOf(words(entry[name]), depth);
  const names = (name) => list(entry[name]).flatMap((one) => toLine(words(one)) ?? []);
  const notes = readNotes(entry, depth);
  const notepad = [
    ...list(words(entry.notepad)).map((one) => ["", one]),
    ...Object.entries(fields(entry.notepad))
  ];
  const editorsNotes = [
    ...asTexts(stop),
    ...notes.editorsNotes,
    ...notepad.flatMap(([name, one]) => notepadNote(name, wordsOf(words(one), depth))),
    ...asTexts([textOf("autopublishnotice")].filter((one) => one !== void 0))
  ];
  const categories = list(entry.categories).map(fields);
  const of = (kind) => categories.filter(({ type }) => words(type) === `dnltype:${kind}`).flatMap((one) => toLine(words(one.name)) ?? []);
  const statuses = [...list(entry.pubstatus), ...of("pubstatus")];
  const embargo = embargoInJson(entry.embargoed) ?? notes.embargo ?? (statuses.some(isEmbargoWord) ? readEmbargo(void 0, void 0) : void 0);
  const byline = lineIn(words(entry.byline), depth);
  const teaser = textOf("teaser");
  const notice = textOf("copyrightnotice");
  const created = toInstant(words(entry.content_created));
  return withoutUndefined({
    item: withoutUndefined({
      guid: toLine(words(entry.urn)) ?? toLine(words(entry.entry_id)),
      version: toVersion(words(entry.version)),
      versionCreated: toInstant(words(entry.version_created)),
      status: strictestWithEmbargo(embargo, statuses)
    }),
    keywords: nonEmpty(unique([...of("keyword"), ...names("keyword_names")])),
    subjects: nonEmpty(
      readConcepts(
        categories.filter(({ type }) => TOPICS.has(words(type) ?? "")),
        [...names("dpasubject_names"), ...names("geosubject_names"), ...names("rubric_names")]
      )
    ),
    ...toGenres(
      readConcepts(
        categories.filter(({ type }) => type === "dnltype:genre"),
        names("genre_names")
      )
    ),
    urgency: toCount(words(entry.urgency), 9),
    notices: nonEmpty(notes.notices),
    embargo,
    editorsNotes: nonEmpty(editorsNotes),
    usageTerms: textOf("usageterms"),
    headline: lineIn(words(entry.headline), depth),
    subheadline: lineIn(words(entry.subhead), depth),
    summaries: teaser === void 0 ? void 0 : [{ text: teaser, role: "teaser" }],
    byline: byline === void 0 ? void 0 : { text: byline },
    published: created === void 0 ? void 0 : { text: created, at: created },
    language: toLanguageTag(words(entry.language)),
    signoff: nonEmpty(notes.signoff),
    creditLine: lineIn(words(entry.creditline), depth),
    copyright: notice === void 0 ? void 0 : { text: notice }
  });
}
var isEmbargoWord = (value) => isEmbargoStatus(words(value));
var unique = (values) => [...new Set(values)];
var TOPICS = /* @__PURE__ */ new Set([
  "dnltype:dpasubject",
  "dnltype:geosubject",
  "dnltype:subject",
  "dnltype:rubric",
  "dnltype:poi",
  "dnltype:medtop"
]);
function readConcepts(categories, names) {
  const found = categories.flatMap((one) => {
    const name = toLine(words(one.name));
    const [, scheme, id] = /^([^:\s]+):(\S+)$/.exec(words(one.qcode) ?? "") ?? [];
    return name === void 0 ? [] : [withoutUndefined({ name, scheme: toCode(scheme), code: toCode(id) })];
  });
  const listed = new Set(found.map(({ name }) => name));
  return [
    ...found,
    ...unique(names).filter((name) => !listed.has(name)).map((name) => ({ name }))
  ];
}
var MEDIA2 = /* @__PURE__ */ new Map([
  ["image", "picture"],
  ["picture", "picture"],
  ["graphic", "graphic"],
  ["video", "video"],
  ["audio", "audio"]
]);
function readMedia2(association) {
  const medium = MEDIA2.get(words(association.type) ?? "");
  if (!medium) return [];
  const files = list(association.renditions).map(fields).flatMap((one) => {
    const href = toUriReference(words(one.url));
    if (!href) return [];
    return [
      withoutUndefined({
        href,
        role: toCode(words(one.role)),
        mimeType: toCode(words(one.mimetype)),
        width: toCount(words(one.width), 999999),
        height: toCount(words(one.height), 999999)
      })
    ];
  });
  const found = withoutUndefined({
    id: toLine(words(association.urn)),
    medium,
    caption: toText(words(association.caption)) ?? toText(words(association.headline)),
    credit: toLine(words(association.creditline)),
    renditions: nonEmpty(files)
  });
  return [{ kind: "media", ...found }];
}

// src/lexicon/site-boilerplate-lines.ts
var SITE_BOILERPLATE_LINES = [/^The post .+ appeared first on .+\.$/, /^(?:Der Beitrag|Der Artikel) .+ erschien zuerst auf .+\.$/, /^L[’']article .+ est apparu en premier sur .+\.$/, /^La entrada .+ (?:se publicó primero en|aparece primero en) .+\.$/, /^O post .+ apareceu primeiro em .+\.$/, /^L[’']articolo .+ proviene da .+\.$/, /^Het bericht .+ verscheen eerst op .+\.$/];

// src/formats/feeds/site-boilerplate.ts
var LONGEST = 1e3;
var isSiteBoilerplate = (line) => line.length <= LONGEST && SITE_BOILERPLATE_LINES.some((one) => one.test(line));
function withoutSiteBoilerplate(blocks) {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph" || !last.marks?.some(({ kind }) => kind === "link") || !isSiteBoilerplate(last.text)) {
    return { blocks };
  }
  return { blocks: blocks.slice(0, -1), dropped: last.text };
}

// src/formats/feeds/rss.ts
var rss = {
  name: "rss",
  mimeType: "application/rss+xml",
  table: [
    { path: "item.guid", where: "guid, link" },
    {
      path: "item.provider",
      where: "dc:publisher, source, channel/title",
      note: "with the address of the source or the channel"
    },
    { path: "item.status", where: "wp:status, media:status", note: "only a status that withholds the story" },
    { path: "embargo", where: "prism:embargoDate" },
    { path: "headline", where: "title" },
    { path: "summaries", where: "description", note: "if there is content:encoded; otherwise it is the body" },
    { path: "byline", where: "dc:creator, author" },
    { path: "dateline", where: "the opening of the body", note: "only if marked" },
    { path: "published", where: "pubDate, dc:date" },
    { path: "updated", where: "atom:updated, dcterms:modified" },
    { path: "language", where: "dc:language, channel/language" },
    { path: "keywords", where: "category" },
    { path: "subjects", where: "category[@domain]" },
    {
      path: "body",
      where: "content:encoded, description",
      note: "relative links are resolved against `xml:base`, the option `base`, or the link of the item or the channel"
    },
    {
      path: "body.*.renditions",
      where: "media:content, enclosure",
      note: "pictures not in the body are placed at its end"
    },
    { path: "copyright", where: "dc:rights, channel/copyright" },
    { path: "links", where: "link" }
  ],
  read: readRss
};
function readRss(input, options = {}) {
  const text = decodeXml(input, options);
  const offsets = [];
  const root = zonedXml(parseXml(text, options.limits, offsets), options.zone);
  const channel = find(root, "channel");
  if (!ROOTS.has(root.local) || !channel) {
    throw new WirecopyError("not-an-article", `Document is <${root.name}>, not an RSS feed.`);
  }
  return [...elements(channel, "item"), ...elements(root, "item")].map(
    (item) => storyOf({
      text,
      base: baseOf([root, channel, item], options.base, linkOf(item) ?? linkOf(channel)),
      read: (report) => readItem2(item, channel, report, depthLimit(options)),
      extract: () => extractXml({ text, root, offsets }, item)
    })
  );
}
var linkOf = (item) => elements(item, "link").flatMap((one) => toUri(content(one)) ?? [])[0];
var ROOTS = /* @__PURE__ */ new Set(["rss", "RDF"]);
function readItem2(item, channel, report, depth) {
  const textOf = (parent, ...names) => names.map(
    (name) => elements(parent, name).map(content).find((one) => one.trim())
  ).find(Boolean);
  const hasText = (one) => content(one).trim() !== "";
  const full = elements(item, "encoded").find(hasText);
  const description = elements(item, "description").find(hasText);
  const link = toUri(textOf(item, "link"));
  const own = lineIn(textOf(item, "publisher", "source"), depth);
  const provider = own ?? lineIn(textOf(channel, "title"), depth);
  const home = own === void 0 ? textOf(channel, "link") : elements(item, "source")[0]?.attributes.url;
  const guid = toLine(textOf(item, "guid")) ?? link;
  const rights = wordsOf(textOf(item, "rights", "copyright") ?? textOf(channel, "copyright", "rights"), depth);
  const licences = readLicences(item);
  const categories = elements(item, "category", "subject").flatMap((one) => {
    const name = lineIn(content(one), depth);
    return name === void 0 ? [] : [{ name, scheme: toCode(one.attributes.domain) }];
  });
  const creators = elements(item, "creator").filter(hasText).map(content);
  const embargo = textOf(item, "embargoDate", "embargo", "embargoed");
  const published = momentOf(textOf(item, "pubDate", "date", "published"));
  const updated = momentOf(textOf(item, "updated", "modified"));
  const summary = full && description && summaryOf(wordsOf(content(description), depth));
  const body = bodyOf(full ?? description, report, depth);
  const { blocks, dropped } = withoutSiteBoilerplate(body.blocks);
  if (dropped) report("left-out", `Boilerplate of the site was left out: \u201C${dropped}\u201D.`);
  return assembleArticle(
    { ...body, blocks },
    {
      media: readMedia3(item, depth),
      meta: withoutUndefined({
        embargo: embargo === void 0 ? void 0 : readEmbargo(momentOf(embargo) ?? embargo, void 0),
        item: withoutUndefined({
          guid,
          status: readPostStatus(item),
          provider: provider === void 0 ? void 0 : withoutUndefined({ name: provider, uri: toUri(home) })
        }),
        headline: lineIn(textOf(item, "title"), depth),
        summaries: summary ? [{ text: summary }] : void 0,
        byline: readByline3(creators.length ? creators : elements(item, "author").filter(hasText).map(content), depth),
        published: published === void 0 ? void 0 : { text: published, at: published },
        updated: updated === void 0 ? void 0 : { text: updated, at: updated },
        language: toLanguageTag(textOf(item, "language") ?? textOf(channel, "language")),
        keywords: nonEmpty(categories.filter(({ scheme }) => !scheme).map(({ name }) => name)),
        subjects: nonEmpty(categories.filter(({ scheme }) => scheme).map((one) => withoutUndefined(one))),
        copyright: rights === void 0 ? void 0 : { text: rights },
        rights: licences.length ? { links: licences } : void 0,
        restrictions: nonEmpty(readLimits(item)),
        links: link === void 0 ? void 0 : [{ href: link }]
      })
    }
  );
}
var readLicences = (item) => [
  ...new Set(
    elements(item, "license", "link").flatMap((one) => {
      const { href, resource, rel } = one.attributes;
      if (one.local === "link" && rel !== "license") return [];
      return toUri(href ?? resource ?? content(one)) ?? [];
    })
  )
];
var readLimits = (item) => elements(item, "restriction").flatMap((one) => {
  const { relationship, type } = one.attributes;
  const limit = [relationship, type].filter(Boolean).join(" ");
  const text = content(one).trim();
  return toLine(limit && text ? `${limit}: ${text}` : limit || text) ?? [];
});
function readPostStatus(item) {
  const words2 = elements(item, "status").map((status) => status.attributes.state ?? content(status));
  return strictestStatus(words2.map(knownStatus).filter((status) => status !== "usable"));
}
var summaryOf = (text) => toText(
  text?.split("\n").filter((line) => !isSiteBoilerplate(line)).join("\n")
);
var bodyOf = (element, report, depth) => element && elements(element).length ? readDocument(element, report) : bodyIn(element && content(element), report, depth);
function readByline3(values, depth) {
  const found = values.flatMap((value) => readAuthor(value, depth) ?? []);
  const text = toLine(found.map((one) => one.text).join(", "));
  const authors = found.flatMap(({ author }) => author ?? []);
  return text === void 0 ? void 0 : { text, ...authors.length && { authors } };
}
function readAuthor(value, depth) {
  const line = lineIn(value, depth);
  if (line === void 0) return void 0;
  const [, mail, inside] = /^(\S+@\S+)(?:\s*\(([^()]*)\))?$/.exec(line) ?? [];
  const text = mail === void 0 ? line : toLine(inside);
  if (text === void 0 || /[,;&]| and /.test(text)) return { text: text ?? line };
  const name = text.replace(/^by\s+/i, "");
  return { text, author: withoutUndefined({ kind: "person", name, email: toEmail(mail) }) };
}
function readMedia3(item, depth) {
  const groups = [item, ...elements(item, "group")];
  return groups.flatMap(
    (group) => elements(group, "content", "enclosure").flatMap((one) => {
      const { url, type, medium, width, height } = one.attributes;
      const href = toUri(url);
      if (!href) return [];
      const part = (name) => [one, group].flatMap((at) => elements(at, name).map(content)).find((text) => text.trim());
      const file = withoutUndefined({
        href,
        mimeType: toCode(type),
        width: toCount(width, 999999),
        height: toCount(height, 999999)
      });
      const found = withoutUndefined({
        medium: MEDIA3.get(medium ?? type?.split("/")[0]),
        caption: toText(
          wordsOf(
            elements(one, "description").map(content)[0] ?? (group === item ? void 0 : part("description")),
            depth
          )
        ),
        credit: lineIn(part("credit"), depth)
      });
      return [{ kind: "media", ...found, renditions: [file] }];
    })
  );
}
var MEDIA3 = /* @__PURE__ */ new Map([
  ["image", "picture"],
  ["video", "video"],
  ["audio", "audio"]
]);

// src/formats/feeds/index.ts
var feeds = { ap, dpa, rss, atom };

export {
  ap,
  readAp,
  atom,
  readAtom,
  dpa,
  readDpa,
  rss,
  readRss,
  feeds
};
