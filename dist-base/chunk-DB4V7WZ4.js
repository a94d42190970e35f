import {
  readHtml,
  readHtmlOptions,
  visibleText
} from "./chunk-AIU3YL2E.js";
import {
  parseOptionsOf
} from "./chunk-ZRFPJRXI.js";
import {
  footerMarks,
  footerOpenings,
  parse,
  subjectPrefixes,
  trailerOpenings,
  unreadMailboxes
} from "./chunk-KIBCK34I.js";
import {
  agencies
} from "./chunk-EZP3MN3M.js";
import {
  decode
} from "./chunk-GZTYBRCA.js";
import {
  openTree
} from "./chunk-ABODBUVH.js";
import {
  createReporter
} from "./chunk-T2FW5SYP.js";
import {
  momentOf,
  withOffset
} from "./chunk-EHS23OWV.js";
import {
  mergeRestrictions,
  readEmbargo,
  readExpiry
} from "./chunk-WIDA2SCI.js";
import {
  findRestriction
} from "./chunk-ODSP73DO.js";
import {
  nonEmpty,
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  checkDocumentSize,
  checkRead,
  toCode,
  toEmail,
  toInstant,
  toLanguageTag,
  toLine,
  toText,
  toUri
} from "./chunk-WZR4J4NQ.js";
import {
  optionShapes
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/email/attachments.ts
var CLASSES = {
  image: "picture",
  video: "video",
  audio: "audio",
  text: "text",
  message: "text"
};
var CONTENT_ID = /^[\w.+=$!~-]+(?:@[\w.-]+)?$/;
var SECURITY = /^application\/(?:pgp-|(?:x-)?pkcs7-)/;
function attachmentsOf(parts) {
  return parts.filter(({ type }) => !SECURITY.test(type)).map(
    ({ type, disposition, fileName, contentId, bytes }) => withoutUndefined({
      href: contentId !== void 0 && CONTENT_ID.test(contentId) ? toUri(`cid:${contentId}`) : void 0,
      class: CLASSES[type.split("/")[0] ?? ""],
      rel: disposition === "inline" ? "inline" : "attachment",
      title: toLine(fileName),
      mimeType: toCode(type),
      size: bytes.length || void 0
    })
  );
}

// src/formats/email/mail-part.ts
var headerOf = ({ headers }, name) => headers.find((header) => header.name === name)?.value;

// src/formats/email/mail-facts.ts
var READ = /* @__PURE__ */ new Set([
  ...["message-id", "date", "from", "reply-to", "subject", "keywords", "organization", "content-language", "expires"],
  ...["expiry-date", "sensitivity", "mime-version", "content-type", "content-transfer-encoding", "content-disposition"]
]);
var unreadHeaders = ({ headers }) => [
  ...new Set(headers.map(({ name }) => name).filter((name) => !READ.has(name)))
];
function mailFacts(mail, zone) {
  const header = (name) => headerOf(mail, name);
  const date = dateOf(header("date"), zone);
  const id = toLine(header("message-id")?.replace(/^<|>$/g, ""));
  const provider = toLine(header("organization")) ?? mail.from.map(({ name }) => agencyNamed(name)).find(Boolean);
  const keywords = (header("keywords") ?? "").split(/[,;]/).flatMap((one) => toLine(one) ?? []);
  const { expires, restriction } = readExpiry(dateOf(header("expiry-date") ?? header("expires"), zone));
  const sensitivity = toText(header("sensitivity"));
  const item = withoutUndefined({
    alternativeIds: id === void 0 ? void 0 : [{ value: id, role: "message-id" }],
    provider: provider === void 0 ? void 0 : { name: provider },
    versionCreated: date,
    sent: date
  });
  return withoutUndefined({
    item: Object.keys(item).length ? item : void 0,
    keywords: nonEmpty(keywords),
    expires,
    restrictions: nonEmpty([
      ...restriction ? [restriction] : [],
      ...sensitivity ? [`Sensitivity: ${sensitivity}`] : []
    ]),
    language: toLanguageTag(header("content-language")?.split(",")[0]),
    contacts: nonEmpty(contactsOf(mail))
  });
}
function dateOf(value, zone) {
  const plain = value?.replace(/\([^()]*\)/g, " ").replace(/-0000\s*$/, "+0000");
  const moment = momentOf(plain);
  return toInstant(moment) ?? (moment && zone ? toInstant(withOffset(moment, zone)) : void 0);
}
function agencyNamed(name) {
  const own = name.trim();
  return agencies().find(
    (agency) => own === agency.name || agency.credits.includes(own) && !agency.ambiguous?.includes(own)
  )?.name;
}
function contactsOf(mail) {
  const isBulk = ["list-id", "list-unsubscribe"].some((name) => headerOf(mail, name) !== void 0);
  const own = mail.replyTo.filter(isAnswered);
  const boxes = own.length || isBulk ? own : mail.from.filter(isAnswered);
  return boxes.flatMap(({ name, address }) => {
    const email2 = toEmail(address);
    const named = toLine(name);
    if (!email2 || named && agencyNamed(named)) return [];
    return [withoutUndefined({ text: named ? `${named} <${email2}>` : email2, name: named, email: email2 })];
  });
}
var isAnswered = ({ address }) => {
  const local = address.split("@")[0]?.toLowerCase().replace(/[-._]/g, "") ?? "";
  return !unreadMailboxes.includes(local);
};

// src/formats/email/mail-limits.ts
var mailLimitOptions = {
  size: optionShapes.count,
  depth: optionShapes.count,
  parts: optionShapes.count
};
var PARTS = 2e3;
var MAILS_DEEP = 10;
var DASH = 45;
var LINE_FEED = 10;
function checkPartCount(bytes, limits) {
  const most = limits?.parts ?? PARTS;
  let count = 0;
  for (let start = 0; start >= 0 && start < bytes.length; start = nextLine(bytes, start))
    if (bytes[start] === DASH && bytes[start + 1] === DASH && (bytes[start + 2] ?? 0) > 32) count++;
  if (count > most)
    throw new WirecopyError("limit-exceeded", `Mail has more than ${most} dividing lines (limits.parts).`);
}
var nextLine = (bytes, from) => {
  const end = bytes.indexOf(LINE_FEED, from);
  return end < 0 ? -1 : end + 1;
};

// src/formats/email/forwarded-header.ts
var FIELD = /^[\s>]{0,8}\*?(?!https?:)(\p{L}[\p{L} .’'-]{0,24}?)\*?\s?[:：]\*?\s?(\S.*)$/u;
var ABOVE = /^[\s>]{0,8}(?:[-_—=]{2,}.{0,60}?[-_—=]{2,}|[-_—=]{5,}|\p{L}.{3,60}[:：])\s*$/u;
var ADDRESS = /\S@\S+\.\S/;
var LINES = 60;
function findForwardedHeader(lines, subject) {
  for (let first = 0; first < Math.min(lines.length, LINES); first++) {
    const fields = fieldsFrom(lines, first);
    if (fields.length < 3) continue;
    const values = fields.map(([, value]) => value);
    const above = aboveOf(lines, first);
    const isKnown = above !== void 0 || subject !== "" && values.some((value) => value.includes(subject));
    if (!isKnown || !values.some((value) => ADDRESS.test(value))) continue;
    const start = lines[above ?? first]?.start ?? 0;
    const note = lines.slice(0, above ?? first).map(({ text }) => text).join("\n").trim();
    const end = lines[first + fields.length - 1]?.end ?? start;
    const before = note ? [{ kind: "mail-note", start: lines[0]?.start ?? 0, end: start }] : [];
    return { dropped: [...before, { kind: "mail-header", start, end }], ...note && { note }, values };
  }
  return void 0;
}
function fieldsFrom(lines, first) {
  const fields = [];
  for (let i = first; i < lines.length && fields.length < LINES; i++) {
    const [, name, value] = FIELD.exec(lines[i]?.text ?? "") ?? [];
    if (name === void 0 || value === void 0) break;
    fields.push([name, value.trim()]);
  }
  return fields;
}
function aboveOf(lines, first) {
  const at = lines[first - 1]?.text.trim() ? first - 1 : first - 2;
  const line = lines[at];
  return line && ABOVE.test(line.text) ? at : void 0;
}

// src/formats/email/text-lines.ts
function linesOf(text) {
  const lines = [];
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf("\n", start);
    const next = at < 0 ? text.length : at;
    const end = text[next - 1] === "\r" && next > start ? next - 1 : next;
    lines.push({ text: text.slice(start, end), start, end });
    start = next + 1;
  }
  return lines;
}

// src/formats/email/mail-margins.ts
var SIGNATURE = 40;
var SHORT = 12;
var FOOTERS = 12;
function findMailMargins(text, subject) {
  const lines = linesOf(text);
  const forwarded = findForwardedHeader(lines, subject);
  const head = forwarded?.dropped.at(-1)?.end ?? 0;
  const signature = signatureIn(lines, head);
  const end = signature?.start ?? text.length;
  const dropped = [
    ...forwarded?.dropped ?? [],
    ...footersIn(text, lines, end).filter(({ start }) => start >= head),
    ...signature ? [signature] : []
  ];
  return {
    dropped: dropped.sort((a, b) => a.start - b.start),
    ...forwarded?.note !== void 0 && { note: forwarded.note },
    values: forwarded?.values ?? []
  };
}
function signatureIn(lines, from) {
  const at = lines.findLastIndex(({ text }) => text === "-- " || text === "--");
  const [first] = lines.slice(at, at + 1);
  if (at < 1 || !first || first.start < from || lines.length - at > (first.text === "--" ? SHORT : SIGNATURE))
    return void 0;
  const own = lines.slice(at + 1);
  if (own.some(({ text }) => findRestriction(text, "note"))) return void 0;
  return { kind: "mail-signature", start: first.start, end: lines.at(-1)?.end ?? first.end };
}
function footersIn(text, lines, before) {
  const found = [];
  let paragraphs = 0;
  for (let last = lines.length - 1; last >= 0 && paragraphs < FOOTERS; last--) {
    const line = lines[last];
    if (!line || line.start >= before || !line.text.trim()) continue;
    let first = last;
    while (first > 0 && lines[first - 1]?.text.trim()) first--;
    const start = lines[first]?.start ?? 0;
    const own = text.slice(start, line.end);
    if (isMailFooter(own)) found.push({ kind: "mail-footer", start, end: line.end });
    paragraphs++;
    last = first;
  }
  return found;
}
var FOOTER = 6e3;
var TRAILER = 80;
function isMailFooter(paragraph) {
  const words = paragraph.toLowerCase().replace(/^[\s>*_|<"“-]+/, "").replace(/\s+/g, " ");
  if (words.length > FOOTER) return false;
  if (words.length <= TRAILER && trailerOpenings.some((opening) => words.startsWith(opening))) return true;
  return footerOpenings.some((opening) => words.startsWith(opening)) && footerMarks.some((mark) => words.includes(mark)) && !findRestriction(paragraph, "note");
}

// src/formats/email/parse-mail.ts
var DEPTH = 100;
async function parseMail(bytes, limits) {
  checkPartCount(bytes, limits);
  const mail = await parseBytes(bytes, limits);
  const { root } = mail;
  if (!root.type.startsWith("multipart/") || root.parts.length) return mail;
  const body = bytes.subarray(bodyStart(bytes));
  const boundary = usedBoundary(body);
  if (boundary === void 0) return { ...mail, root: { ...root, type: "text/plain", bytes: body }, isRepaired: true };
  const head = new TextEncoder().encode(`Content-Type: multipart/mixed; boundary="${boundary}"\r
\r
`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return { ...mail, root: (await parseBytes(whole, limits)).root, isRepaired: true };
}
function bodyStart(bytes) {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1;
    if (bytes[next] === 10) return next + 1;
  }
  return bytes.length;
}
var OPENING = 4e3;
var usedBoundary = (body) => /^--([\w'()+,./:=?-]{1,70})[ \t]*\r?\n[\w-]{1,40}:/m.exec(String.fromCharCode(...body.subarray(0, OPENING)))?.[1];
async function parseBytes(bytes, limits) {
  const { default: PostalMime, addressParser, decodeWords } = await import("postal-mime");
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: limits?.depth ?? DEPTH });
  const email2 = await parser.parse(bytes).catch((error) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new WirecopyError(
      /^Maximum /.test(message) ? "limit-exceeded" : "invalid-input",
      `Cannot read mail: ${message}.`
    );
  });
  const { root } = parser;
  const mailboxes = (name) => email2.headers.filter(({ key }) => key === name).flatMap(({ value }) => addressParser(value, { flatten: true })).flatMap(({ name: name2, address }) => address ? [{ name: name2, address }] : []);
  return {
    headers: email2.headers.map(({ key, value }) => ({ name: key, value: decodeWords(value).trim() })),
    from: mailboxes("from"),
    replyTo: mailboxes("reply-to"),
    root: partOf(root, decodeWords),
    isRepaired: false
  };
}
function partOf(node, decodeWords) {
  const { value, params } = node.contentType.parsed;
  const fileName = node.contentDisposition.parsed.params.filename ?? params.name;
  const contentId = node.contentId?.trim().replace(/^<|>$/g, "");
  return {
    type: value.trim().toLowerCase(),
    parameters: params,
    disposition: node.contentDisposition.parsed.value.trim().toLowerCase(),
    ...fileName && { fileName: decodeWords(fileName) },
    ...contentId && { contentId },
    isEncoded: /base64|quoted-printable/i.test(node.contentTransferEncoding.encoding),
    bytes: new Uint8Array(node.content ?? []),
    parts: node.childNodes.map((child) => partOf(child, decodeWords))
  };
}

// src/formats/email/flowed-text.ts
function joinFlowedText(text, deletesSpace) {
  const out = [];
  let open;
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(marks).replace(/^ /, "");
    const isSeparator = words === "-- ";
    const continues = !isSeparator && words.endsWith(" ");
    const own = continues && deletesSpace ? words.slice(0, -1) : words;
    if (open === marks && !isSeparator) out[out.length - 1] += own;
    else out.push(">".repeat(marks) + (marks ? " " : "") + own);
    open = continues ? marks : void 0;
  }
  return out.join("\n");
}

// src/formats/email/part-text.ts
function partText(part, isDecoded, report) {
  const declared = isDecoded && !part.isEncoded ? "utf-8" : part.parameters.charset;
  const text = decodedText(part.bytes, declared, report);
  if (text === void 0 || part.type !== "text/plain" || !/^flowed$/i.test(part.parameters.format ?? "")) return text;
  return joinFlowedText(text, /^yes$/i.test(part.parameters.delsp ?? ""));
}
function decodedText(bytes, declared, report) {
  try {
    return decode(bytes, declared).text.replace(/^\uFEFF/, "");
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    if (declared !== void 0 && error.code === "invalid-argument") {
      report("content-unread", `Unknown charset ${JSON.stringify(declared)}; another was detected.`, {
        severity: "warning"
      });
      return decodedText(bytes, void 0, report);
    }
    report("content-unread", "A part of the mail is binary data and was not read.", { severity: "warning" });
    return void 0;
  }
}

// src/formats/email/sort-parts.ts
var REPORT = /^message\/(?:delivery-status|disposition-notification|feedback-report|global-delivery-status)$/;
function sortParts(root) {
  const texts = [];
  const mails = [];
  const attachments = [];
  let isReport = false;
  const open = [{ part: root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, within } = next;
    if (REPORT.test(part.type)) isReport = true;
    if (part.type.startsWith("multipart/")) {
      const text = within ?? (part.type === "multipart/alternative" ? { plain: [], html: [] } : void 0);
      if (text && !within) texts.push(text);
      for (const child of [...part.parts].reverse()) open.push({ part: child, ...text && { within: text } });
    } else if (part.type === "message/rfc822" || part.type === "message/global") mails.push(part);
    else if (!isRead(part)) attachments.push(part);
    else {
      const text = within ?? { plain: [], html: [] };
      if (!within) texts.push(text);
      text[part.type === "text/html" ? "html" : "plain"].push(part);
    }
  }
  return { texts: texts.filter(({ plain, html }) => plain.length + html.length), mails, attachments, isReport };
}
var isRead = ({ type, disposition }) => disposition !== "attachment" && (type === "text/plain" || type === "text/html" || type === "");

// src/formats/email/subject.ts
var PREFIX = /^\s*([^\s:：[\]]{1,14})(?:\s?[[(]?\d{1,3}[\])]?)?\s?[:：]\s*/u;
var TIMES = 12;
function plainSubject(subject) {
  let rest = toLine(subject) ?? "";
  for (let times = 0; times < TIMES; times++) {
    const [prefix, word = ""] = PREFIX.exec(rest) ?? [];
    if (prefix === void 0 || !subjectPrefixes.includes(word.toLowerCase())) break;
    rest = rest.slice(prefix.length);
  }
  return rest.trim();
}

// src/formats/email/table.ts
var emailTable = [
  { path: "item.alternativeIds", where: "Message-ID", note: "role `message-id`" },
  { path: "item.provider", where: "Organization, From", note: "From only if it names a known agency" },
  { path: "item.versionCreated", where: "Date", note: "of the innermost mail: a forwarded release has its own" },
  { path: "item.sent", where: "Date" },
  { path: "headline", where: "the text, Subject", note: "Subject if the text has none, without `Re:` and `Fwd:`" },
  {
    path: "alternativeHeadlines",
    where: "Subject",
    note: "role `subject`, if it differs from the headline of the text"
  },
  { path: "notices, embargo, item.status", where: "the text, Subject", note: "also of the mail that forwards it" },
  { path: "restrictions", where: "the text, Sensitivity, Expires", note: "an expiry that is no time" },
  { path: "expires", where: "Expires, Expiry-Date" },
  { path: "editorsNotes", where: "the text above a forwarded mail", note: "role `cover-note`, not public" },
  { path: "keywords", where: "Keywords" },
  { path: "language", where: "the text, Content-Language" },
  { path: "contacts", where: "the text, Reply-To, From", note: "no agencies, lists and `no-reply` addresses" },
  { path: "associations", where: "attachments and inline files", note: "name, media type and size, without content" },
  {
    path: "body",
    where: "text/plain, text/html",
    note: "plain text if it is at least half as long as the HTML; HTML is read as a page"
  }
];

// src/workflows/email/mail-story.ts
function readMailText({ kind, text }, subject, options, how) {
  if (kind === "plain") return readPlainText(text, subject, how);
  const [story] = readHtml(text, { ...options, lenient: true, parse: how });
  return { story: withoutFooters(story), values: [] };
}
function readPlainText(text, subject, how) {
  const { dropped, note, values } = findMailMargins(text, subject);
  let masked = "";
  let end = 0;
  for (const span of dropped) {
    masked += text.slice(end, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, " ");
    end = span.end;
  }
  const story = parse(masked + text.slice(end), how);
  return {
    story: { ...story, text, dropped: ordered([...story.dropped, ...dropped]) },
    ...note !== void 0 && { note },
    values
  };
}
var ordered = (dropped) => [...dropped].sort((a, b) => a.start - b.start);
function withoutFooters(story) {
  const body = [...story.article.body];
  const spans = { ...story.spans };
  const dropped = [];
  for (let i = body.length - 1; i >= 0; i--) {
    const block = body[i];
    const span = spans[`body.${i}.text`];
    if (block?.kind !== "paragraph" || block.dateline || !span || !isMailFooter(block.text)) break;
    body.pop();
    dropped.push({ kind: "mail-footer", start: span.start, end: span.end });
    for (const path of Object.keys(spans)) if (path.startsWith(`body.${i}.`)) delete spans[path];
  }
  if (!dropped.length) return story;
  const footers = new Set(dropped.map(({ start, end }) => story.text.slice(start, end)));
  const notices = story.article.notices?.filter(
    ({ kind, text }) => kind !== "possible" || ![...footers].some((one) => one.includes(text))
  );
  const { notices: _, ...rest } = story.article;
  return {
    ...story,
    article: { ...rest, ...notices?.length && { notices }, body },
    spans,
    dropped: ordered([...story.dropped, ...dropped])
  };
}

// src/workflows/email/mail-text.ts
var WHOLE = 0.5;
function chooseText({ texts }, depth, isDecoded, report) {
  const read = (parts) => parts.flatMap((part) => partText(part, isDecoded, report) ?? []).filter((text) => text.trim());
  const forms = texts.map(({ plain: plain2, html: html2 }) => ({ plain: read(plain2), html: read(html2) }));
  const plain = forms.flatMap((form) => form.plain).join("\n\n");
  const pages = forms.flatMap((form) => form.html.length ? form.html : form.plain.map(asParagraphs));
  const hasPage = forms.some(({ html: html2 }) => html2.length);
  if (!hasPage) return plain.trim() ? { kind: "plain", text: plain } : void 0;
  const html = pages.join("\n");
  const shown = plain.trim() ? lettersShown(html, depth) : void 0;
  if (plain.trim() && (shown === void 0 || letterCount(plain) >= shown * WHOLE)) {
    report("other-content", "Plain text was read; the HTML of the mail was not.");
    return { kind: "plain", text: plain };
  }
  if (plain.trim()) report("other-content", "HTML was read; the plain text of the mail is shorter.");
  return { kind: "html", text: html };
}
var letterCount = (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
function lettersShown(html, depth) {
  try {
    return letterCount(visibleText(html, openTree(html, depth), () => void 0).text);
  } catch (error) {
    if (error instanceof WirecopyError) return void 0;
    throw error;
  }
}
var asParagraphs = (text) => text.split(/\n\s*\n/).map((one) => `<p>${one.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`).join("\n");

// src/workflows/email/subject-restriction.ts
function restrictionOfLine(line, how) {
  const found = findRestriction(line, "title") ?? findRestriction(line, "note");
  const read = parse(line, how).article;
  const possible = read.notices?.filter(({ kind }) => kind === "possible");
  if (!found && !read.embargo) return possible?.length ? { notices: possible } : {};
  if (!found || found.kind === "embargo") return { embargo: read.embargo ?? readEmbargo(void 0, line) };
  return withoutUndefined({
    item: { status: found.kind === "kill" ? "canceled" : "withheld" },
    notices: [{ kind: found.kind, text: line }]
  });
}

// src/workflows/email/with-mail-facts.ts
function withMailFacts(read, mail, how) {
  const { facts, subject, lines, notes, associations } = mail;
  const story = withSubject(read, subject, how);
  const { article } = story;
  const item = { ...facts.item, ...article.item };
  const whole = {
    ...facts,
    ...article,
    ...withoutUndefined({
      item: Object.keys(item).length ? item : void 0,
      contacts: nonEmpty(mergeContacts(article.contacts, facts.contacts)),
      associations: nonEmpty([...associations, ...article.associations ?? []]),
      restrictions: nonEmpty([...article.restrictions ?? [], ...facts.restrictions ?? []])
    })
  };
  const covers = notes.flatMap((note) => toText(note) ?? []).map((text) => ({ text, role: "cover-note", public: false }));
  const restrictions = [subject, ...lines, ...notes.flatMap((note) => note.split("\n"))].flatMap((line) => {
    const own = toLine(line);
    return own ? [restrictionOfLine(own, how)] : [];
  });
  const all = [...restrictions, ...covers.length ? [{ editorsNotes: covers }] : []];
  let merged = whole;
  for (const one of all) merged = { ...merged, ...merge(merged, one) };
  return { ...story, article: merged };
}
function merge(article, one) {
  const { embargo, ...rest } = one;
  const isOpen = embargo?.kind === "open" && article.embargo !== void 0;
  return mergeRestrictions(article, isOpen ? rest : one);
}
function withSubject(story, subject, how) {
  const { article, spans } = story;
  const { headline, ...rest } = article;
  if (!subject || headline !== void 0 && isSameHeadline(headline, subject)) return story;
  if (headline !== void 0 && (article.body.length || !SENTENCE.test(headline))) {
    const alternativeHeadlines = [...article.alternativeHeadlines ?? [], { role: "subject", text: subject }];
    return { ...story, article: { ...article, alternativeHeadlines } };
  }
  const titled = toLine(parse(subject, how).article.headline) ?? subject;
  if (headline === void 0) return { ...story, article: { ...article, headline: titled } };
  const { headline: span, ...others } = spans;
  return {
    ...story,
    article: { ...rest, headline: titled, body: [{ kind: "paragraph", text: headline }] },
    spans: { ...others, ...span && { "body.0.text": span } }
  };
}
var SENTENCE = /[.!?。！？]["”’»)\]]?$/;
var SHORTEST = 12;
function isSameHeadline(headline, subject) {
  const [a, b] = [headline, subject].map((one) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  return a === b || Math.min(a.length, b.length) >= SHORTEST && (a.includes(b) || b.includes(a));
}
function mergeContacts(own = [], more = []) {
  const texts = own.map(({ text, email: email2 }) => `${text} ${email2 ?? ""}`.toLowerCase());
  return [...own, ...more.filter(({ email: email2 = "" }) => !texts.some((one) => one.includes(email2.toLowerCase())))];
}

// src/workflows/email/read-email.ts
var readEmailOptions = {
  ...readHtmlOptions,
  limits: { of: mailLimitOptions },
  parse: optionShapes.record
};
var COVER = 1500;
async function readEmail(input, options = {}) {
  checkRead(input, options, readEmailOptions);
  checkDocumentSize(input, options);
  const bytes = typeof input === "string" ? new TextEncoder().encode(input.replace(/^\uFEFF/, "")) : input;
  const mail = await parseMail(bytes, options.limits);
  return storiesOf(mail, options, typeof input === "string", { depth: 0, lines: [], notes: [], attachments: [] });
}
async function fromEmail(input, options = {}) {
  const [story, ...others] = await readEmail(input, options);
  if (!story || others.length)
    throw new WirecopyError("invalid-input", `Mail has ${others.length + 1} stories, not one. Use readEmail for all.`);
  return story.article;
}
var email = {
  name: "email",
  mimeType: "message/rfc822",
  extension: "eml",
  table: emailTable,
  read: readEmail
};
async function storiesOf(mail, options, isDecoded, around) {
  const content = sortParts(mail.root);
  if (content.isReport) throw new WirecopyError("not-an-article", "Mail is a delivery report, not a story.");
  const diagnostics = [];
  const chosen = chooseText(content, options.limits?.depth, isDecoded, createReporter("", diagnostics));
  const isCover = content.mails.length > 0 && (chosen?.text.length ?? 0) <= COVER;
  const subject = plainSubject(headerOf(mail, "subject"));
  const inner = {
    depth: around.depth + 1,
    lines: [...around.lines, ...subject ? [subject] : []],
    notes: [...around.notes, ...chosen && isCover ? [shortTextOf(chosen)] : []].filter(Boolean),
    attachments: isCover ? [...around.attachments, ...content.attachments] : []
  };
  const attached = [];
  const unread = [];
  for (const part of content.mails) {
    const stories = await attachedStories(part.bytes, options, inner);
    attached.push(...stories);
    if (!stories.length) unread.push(part);
  }
  if (!chosen || isCover && attached.length) {
    if (attached.length) return attached;
    throw new WirecopyError("not-an-article", "Mail has no text that is a story.");
  }
  const attachments = [...around.attachments, ...content.attachments, ...unread];
  return [ownStory(mail, chosen, attachments, options, around, diagnostics), ...attached];
}
async function attachedStories(bytes, options, around) {
  if (around.depth > MAILS_DEEP)
    throw new WirecopyError("limit-exceeded", `Attached mails nest deeper than ${MAILS_DEEP}.`);
  try {
    return await storiesOf(await parseMail(bytes, options.limits), options, false, around);
  } catch (error) {
    if (error instanceof WirecopyError && error.code === "not-an-article") return [];
    throw error;
  }
}
var shortTextOf = ({ kind, text }) => (kind === "html" ? text.replace(/<[^>]*>/g, " ") : text).replace(/[ \t]+/g, " ").trim();
function ownStory(mail, chosen, attachments, options, around, reported) {
  const { limits, parse: given = {}, ...document } = options;
  const facts = mailFacts(mail, options.zone);
  const date = given.date ?? facts.item?.sent?.slice(0, 10);
  const language = given.language ?? facts.language;
  const zone = given.zone ?? options.zone;
  const how = { ...given, ...zone && { zone }, ...date && { date }, ...language && { language } };
  const subject = plainSubject(headerOf(mail, "subject"));
  const { parts: _, ...sizes } = limits ?? {};
  const page = { ...document, ...limits && { limits: sizes } };
  const { story, note, values } = readMailText(chosen, subject, page, parseOptionsOf({ limits: sizes, parse: how }));
  const statements = {
    facts,
    subject,
    lines: [...around.lines, ...values],
    notes: [...around.notes, ...note === void 0 ? [] : [note]],
    associations: attachmentsOf(attachments)
  };
  const diagnostics = [...reported, ...story.diagnostics];
  const report = createReporter(story.text, diagnostics);
  const unread = unreadHeaders(mail);
  if (unread.length) report("left-out", `Header fields were left out: ${formatNames(unread)}.`);
  if (around.depth) report("left-out", "The header of the mail that forwards the story was left out.");
  if (mail.isRepaired)
    report("content-unread", "Mail has no line with its declared boundary; another was used.", { severity: "warning" });
  return { ...withMailFacts(story, statements, how), diagnostics };
}
var NAMES = 5;
var formatNames = (names) => names.length > NAMES ? `${names.slice(0, NAMES).join(", ")} and ${names.length - NAMES} more` : names.join(", ");

export {
  readEmailOptions,
  readEmail,
  fromEmail,
  email
};
