"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _interopRequireWildcard(obj) { if (obj && obj.__esModule) { return obj; } else { var newObj = {}; if (obj != null) { for (var key in obj) { if (Object.prototype.hasOwnProperty.call(obj, key)) { newObj[key] = obj[key]; } } } newObj.default = obj; return newObj; } } function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }



var _chunkQRFV2TEOcjs = require('./chunk-QRFV2TEO.cjs');


var _chunkEJU4CLTPcjs = require('./chunk-EJU4CLTP.cjs');







var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');


var _chunkUOCSW42Qcjs = require('./chunk-UOCSW42Q.cjs');


var _chunk6UTBZWIBcjs = require('./chunk-6UTBZWIB.cjs');


var _chunk455ZDLDYcjs = require('./chunk-455ZDLDY.cjs');


var _chunkQVDVZG3Qcjs = require('./chunk-QVDVZG3Q.cjs');



var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');




var _chunkDCAEOTAUcjs = require('./chunk-DCAEOTAU.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');



var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');










var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

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
    ({ type, disposition, fileName, contentId, bytes }) => _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      href: contentId !== void 0 && CONTENT_ID.test(contentId) ? _chunkGPU7YA55cjs.toUri.call(void 0, `cid:${contentId}`) : void 0,
      class: CLASSES[_nullishCoalesce(type.split("/")[0], () => ( ""))],
      rel: disposition === "inline" ? "inline" : "attachment",
      title: _chunkGPU7YA55cjs.toLine.call(void 0, fileName),
      mimeType: _chunkGPU7YA55cjs.toCode.call(void 0, type),
      size: bytes.length || void 0
    })
  );
}

// src/formats/email/mail-part.ts
var headerOf = ({ headers }, name) => _optionalChain([headers, 'access', _2 => _2.find, 'call', _3 => _3((header) => header.name === name), 'optionalAccess', _4 => _4.value]);

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
  const id = _chunkGPU7YA55cjs.toLine.call(void 0, _optionalChain([header, 'call', _5 => _5("message-id"), 'optionalAccess', _6 => _6.replace, 'call', _7 => _7(/^<|>$/g, "")]));
  const provider = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, header("organization")), () => ( mail.from.map(({ name }) => agencyNamed(name)).find(Boolean)));
  const keywords = (_nullishCoalesce(header("keywords"), () => ( ""))).split(/[,;]/).flatMap((one) => _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, one), () => ( [])));
  const { expires, restriction } = _chunkDCAEOTAUcjs.readExpiry.call(void 0, dateOf(_nullishCoalesce(header("expiry-date"), () => ( header("expires"))), zone));
  const sensitivity = _chunkGPU7YA55cjs.toText.call(void 0, header("sensitivity"));
  const item = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    alternativeIds: id === void 0 ? void 0 : [{ value: id, role: "message-id" }],
    provider: provider === void 0 ? void 0 : { name: provider },
    versionCreated: date,
    sent: date
  });
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
    item: Object.keys(item).length ? item : void 0,
    keywords: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, keywords),
    expires,
    restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [
      ...restriction ? [restriction] : [],
      ...sensitivity ? [`Sensitivity: ${sensitivity}`] : []
    ]),
    language: _chunkGPU7YA55cjs.toLanguageTag.call(void 0, _optionalChain([header, 'call', _8 => _8("content-language"), 'optionalAccess', _9 => _9.split, 'call', _10 => _10(","), 'access', _11 => _11[0]])),
    contacts: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, contactsOf(mail))
  });
}
function dateOf(value, zone) {
  const plain = _optionalChain([value, 'optionalAccess', _12 => _12.replace, 'call', _13 => _13(/\([^()]*\)/g, " "), 'access', _14 => _14.replace, 'call', _15 => _15(/-0000\s*$/, "+0000")]);
  const moment = _chunkLJ4WMENRcjs.momentOf.call(void 0, plain);
  return _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, moment), () => ( (moment && zone ? _chunkGPU7YA55cjs.toInstant.call(void 0, _chunkLJ4WMENRcjs.withOffset.call(void 0, moment, zone)) : void 0)));
}
function agencyNamed(name) {
  const own = name.trim();
  return _optionalChain([_chunkUOCSW42Qcjs.agencies.call(void 0, ), 'access', _16 => _16.find, 'call', _17 => _17(
    (agency) => own === agency.name || agency.credits.includes(own) && !_optionalChain([agency, 'access', _18 => _18.ambiguous, 'optionalAccess', _19 => _19.includes, 'call', _20 => _20(own)])
  ), 'optionalAccess', _21 => _21.name]);
}
function contactsOf(mail) {
  const isBulk = ["list-id", "list-unsubscribe"].some((name) => headerOf(mail, name) !== void 0);
  const own = mail.replyTo.filter(isAnswered);
  const boxes = own.length || isBulk ? own : mail.from.filter(isAnswered);
  return boxes.flatMap(({ name, address }) => {
    const email2 = _chunkGPU7YA55cjs.toEmail.call(void 0, address);
    const named = _chunkGPU7YA55cjs.toLine.call(void 0, name);
    if (!email2 || named && agencyNamed(named)) return [];
    return [_chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, { text: named ? `${named} <${email2}>` : email2, name: named, email: email2 })];
  });
}
var isAnswered = ({ address }) => {
  const local = _nullishCoalesce(_optionalChain([address, 'access', _22 => _22.split, 'call', _23 => _23("@"), 'access', _24 => _24[0], 'optionalAccess', _25 => _25.toLowerCase, 'call', _26 => _26(), 'access', _27 => _27.replace, 'call', _28 => _28(/[-._]/g, "")]), () => ( ""));
  return !_chunkMCCI32TScjs.unreadMailboxes.includes(local);
};

// src/formats/email/mail-limits.ts
var mailLimitOptions = {
  size: _chunkJWLGQQU3cjs.optionShapes.count,
  depth: _chunkJWLGQQU3cjs.optionShapes.count,
  parts: _chunkJWLGQQU3cjs.optionShapes.count
};
var PARTS = 2e3;
var MAILS_DEEP = 10;
var DASH = 45;
var LINE_FEED = 10;
function checkPartCount(bytes, limits) {
  const most = _nullishCoalesce(_optionalChain([limits, 'optionalAccess', _29 => _29.parts]), () => ( PARTS));
  let count = 0;
  for (let start = 0; start >= 0 && start < bytes.length; start = nextLine(bytes, start))
    if (bytes[start] === DASH && bytes[start + 1] === DASH && (_nullishCoalesce(bytes[start + 2], () => ( 0))) > 32) count++;
  if (count > most)
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("limit-exceeded", `Mail has more than ${most} dividing lines (limits.parts).`);
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
    const start = _nullishCoalesce(_optionalChain([lines, 'access', _30 => _30[_nullishCoalesce(above, () => ( first))], 'optionalAccess', _31 => _31.start]), () => ( 0));
    const note = lines.slice(0, _nullishCoalesce(above, () => ( first))).map(({ text }) => text).join("\n").trim();
    const end = _nullishCoalesce(_optionalChain([lines, 'access', _32 => _32[first + fields.length - 1], 'optionalAccess', _33 => _33.end]), () => ( start));
    const before = note ? [{ kind: "mail-note", start: _nullishCoalesce(_optionalChain([lines, 'access', _34 => _34[0], 'optionalAccess', _35 => _35.start]), () => ( 0)), end: start }] : [];
    return { dropped: [...before, { kind: "mail-header", start, end }], ...note && { note }, values };
  }
  return void 0;
}
function fieldsFrom(lines, first) {
  const fields = [];
  for (let i = first; i < lines.length && fields.length < LINES; i++) {
    const [, name, value] = _nullishCoalesce(FIELD.exec(_nullishCoalesce(_optionalChain([lines, 'access', _36 => _36[i], 'optionalAccess', _37 => _37.text]), () => ( ""))), () => ( []));
    if (name === void 0 || value === void 0) break;
    fields.push([name, value.trim()]);
  }
  return fields;
}
function aboveOf(lines, first) {
  const at = _optionalChain([lines, 'access', _38 => _38[first - 1], 'optionalAccess', _39 => _39.text, 'access', _40 => _40.trim, 'call', _41 => _41()]) ? first - 1 : first - 2;
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
  const head = _nullishCoalesce(_optionalChain([forwarded, 'optionalAccess', _42 => _42.dropped, 'access', _43 => _43.at, 'call', _44 => _44(-1), 'optionalAccess', _45 => _45.end]), () => ( 0));
  const signature = signatureIn(lines, head);
  const end = _nullishCoalesce(_optionalChain([signature, 'optionalAccess', _46 => _46.start]), () => ( text.length));
  const dropped = [
    ..._nullishCoalesce(_optionalChain([forwarded, 'optionalAccess', _47 => _47.dropped]), () => ( [])),
    ...footersIn(text, lines, end).filter(({ start }) => start >= head),
    ...signature ? [signature] : []
  ];
  return {
    dropped: dropped.sort((a, b) => a.start - b.start),
    ..._optionalChain([forwarded, 'optionalAccess', _48 => _48.note]) !== void 0 && { note: forwarded.note },
    values: _nullishCoalesce(_optionalChain([forwarded, 'optionalAccess', _49 => _49.values]), () => ( []))
  };
}
function signatureIn(lines, from) {
  const at = lines.findLastIndex(({ text }) => text === "-- " || text === "--");
  const [first] = lines.slice(at, at + 1);
  if (at < 1 || !first || first.start < from || lines.length - at > (first.text === "--" ? SHORT : SIGNATURE))
    return void 0;
  const own = lines.slice(at + 1);
  if (own.some(({ text }) => _chunkLO6RJL3Ccjs.findRestriction.call(void 0, text, "note"))) return void 0;
  return { kind: "mail-signature", start: first.start, end: _nullishCoalesce(_optionalChain([lines, 'access', _50 => _50.at, 'call', _51 => _51(-1), 'optionalAccess', _52 => _52.end]), () => ( first.end)) };
}
function footersIn(text, lines, before) {
  const found = [];
  let paragraphs = 0;
  for (let last = lines.length - 1; last >= 0 && paragraphs < FOOTERS; last--) {
    const line = lines[last];
    if (!line || line.start >= before || !line.text.trim()) continue;
    let first = last;
    while (first > 0 && _optionalChain([lines, 'access', _53 => _53[first - 1], 'optionalAccess', _54 => _54.text, 'access', _55 => _55.trim, 'call', _56 => _56()])) first--;
    const start = _nullishCoalesce(_optionalChain([lines, 'access', _57 => _57[first], 'optionalAccess', _58 => _58.start]), () => ( 0));
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
  if (words.length <= TRAILER && _chunkMCCI32TScjs.trailerOpenings.some((opening) => words.startsWith(opening))) return true;
  return _chunkMCCI32TScjs.footerOpenings.some((opening) => words.startsWith(opening)) && _chunkMCCI32TScjs.footerMarks.some((mark) => words.includes(mark)) && !_chunkLO6RJL3Ccjs.findRestriction.call(void 0, paragraph, "note");
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
var usedBoundary = (body) => _optionalChain([/^--([\w'()+,./:=?-]{1,70})[ \t]*\r?\n[\w-]{1,40}:/m, 'access', _59 => _59.exec, 'call', _60 => _60(String.fromCharCode(...body.subarray(0, OPENING))), 'optionalAccess', _61 => _61[1]]);
async function parseBytes(bytes, limits) {
  const { default: PostalMime, addressParser, decodeWords } = await Promise.resolve().then(() => _interopRequireWildcard(require("postal-mime")));
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: _nullishCoalesce(_optionalChain([limits, 'optionalAccess', _62 => _62.depth]), () => ( DEPTH)) });
  const email2 = await parser.parse(bytes).catch((error) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
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
  const fileName = _nullishCoalesce(node.contentDisposition.parsed.params.filename, () => ( params.name));
  const contentId = _optionalChain([node, 'access', _63 => _63.contentId, 'optionalAccess', _64 => _64.trim, 'call', _65 => _65(), 'access', _66 => _66.replace, 'call', _67 => _67(/^<|>$/g, "")]);
  return {
    type: value.trim().toLowerCase(),
    parameters: params,
    disposition: node.contentDisposition.parsed.value.trim().toLowerCase(),
    ...fileName && { fileName: decodeWords(fileName) },
    ...contentId && { contentId },
    isEncoded: /base64|quoted-printable/i.test(node.contentTransferEncoding.encoding),
    bytes: new Uint8Array(_nullishCoalesce(node.content, () => ( []))),
    parts: node.childNodes.map((child) => partOf(child, decodeWords))
  };
}

// src/formats/email/flowed-text.ts
function joinFlowedText(text, deletesSpace) {
  const out = [];
  let open;
  for (const line of text.split(/\r?\n/)) {
    const marks = _nullishCoalesce(_optionalChain([/^>*/, 'access', _68 => _68.exec, 'call', _69 => _69(line), 'optionalAccess', _70 => _70[0], 'access', _71 => _71.length]), () => ( 0));
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
  if (text === void 0 || part.type !== "text/plain" || !/^flowed$/i.test(_nullishCoalesce(part.parameters.format, () => ( "")))) return text;
  return joinFlowedText(text, /^yes$/i.test(_nullishCoalesce(part.parameters.delsp, () => ( ""))));
}
function decodedText(bytes, declared, report) {
  try {
    return _chunk6UTBZWIBcjs.decode.call(void 0, bytes, declared).text.replace(/^\uFEFF/, "");
  } catch (error) {
    if (!(error instanceof _chunkYOB4HYVHcjs.WirecopyError)) throw error;
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
      const text = _nullishCoalesce(within, () => ( (part.type === "multipart/alternative" ? { plain: [], html: [] } : void 0)));
      if (text && !within) texts.push(text);
      for (const child of [...part.parts].reverse()) open.push({ part: child, ...text && { within: text } });
    } else if (part.type === "message/rfc822" || part.type === "message/global") mails.push(part);
    else if (!isRead(part)) attachments.push(part);
    else {
      const text = _nullishCoalesce(within, () => ( { plain: [], html: [] }));
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
  let rest = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, subject), () => ( ""));
  for (let times = 0; times < TIMES; times++) {
    const [prefix, word = ""] = _nullishCoalesce(PREFIX.exec(rest), () => ( []));
    if (prefix === void 0 || !_chunkMCCI32TScjs.subjectPrefixes.includes(word.toLowerCase())) break;
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
  const [story] = _chunkQRFV2TEOcjs.readHtml.call(void 0, text, { ...options, lenient: true, parse: how });
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
  const story = _chunkMCCI32TScjs.parse.call(void 0, masked + text.slice(end), how);
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
    if (_optionalChain([block, 'optionalAccess', _72 => _72.kind]) !== "paragraph" || block.dateline || !span || !isMailFooter(block.text)) break;
    body.pop();
    dropped.push({ kind: "mail-footer", start: span.start, end: span.end });
    for (const path of Object.keys(spans)) if (path.startsWith(`body.${i}.`)) delete spans[path];
  }
  if (!dropped.length) return story;
  const footers = new Set(dropped.map(({ start, end }) => story.text.slice(start, end)));
  const notices = _optionalChain([story, 'access', _73 => _73.article, 'access', _74 => _74.notices, 'optionalAccess', _75 => _75.filter, 'call', _76 => _76(
    ({ kind, text }) => kind !== "possible" || ![...footers].some((one) => one.includes(text))
  )]);
  const { notices: _, ...rest } = story.article;
  return {
    ...story,
    article: { ...rest, ..._optionalChain([notices, 'optionalAccess', _77 => _77.length]) && { notices }, body },
    spans,
    dropped: ordered([...story.dropped, ...dropped])
  };
}

// src/workflows/email/mail-text.ts
var WHOLE = 0.5;
function chooseText({ texts }, depth, isDecoded, report) {
  const read = (parts) => parts.flatMap((part) => _nullishCoalesce(partText(part, isDecoded, report), () => ( []))).filter((text) => text.trim());
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
var letterCount = (text) => _nullishCoalesce(_optionalChain([text, 'access', _78 => _78.match, 'call', _79 => _79(/[\p{L}\p{N}]/gu), 'optionalAccess', _80 => _80.length]), () => ( 0));
function lettersShown(html, depth) {
  try {
    return letterCount(_chunkQRFV2TEOcjs.visibleText.call(void 0, html, _chunk455ZDLDYcjs.openTree.call(void 0, html, depth), () => void 0).text);
  } catch (error) {
    if (error instanceof _chunkYOB4HYVHcjs.WirecopyError) return void 0;
    throw error;
  }
}
var asParagraphs = (text) => text.split(/\n\s*\n/).map((one) => `<p>${one.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`).join("\n");

// src/workflows/email/subject-restriction.ts
function restrictionOfLine(line, how) {
  const found = _nullishCoalesce(_chunkLO6RJL3Ccjs.findRestriction.call(void 0, line, "title"), () => ( _chunkLO6RJL3Ccjs.findRestriction.call(void 0, line, "note")));
  const read = _chunkMCCI32TScjs.parse.call(void 0, line, how).article;
  const possible = _optionalChain([read, 'access', _81 => _81.notices, 'optionalAccess', _82 => _82.filter, 'call', _83 => _83(({ kind }) => kind === "possible")]);
  if (!found && !read.embargo) return _optionalChain([possible, 'optionalAccess', _84 => _84.length]) ? { notices: possible } : {};
  if (!found || found.kind === "embargo") return { embargo: _nullishCoalesce(read.embargo, () => ( _chunkDCAEOTAUcjs.readEmbargo.call(void 0, void 0, line))) };
  return _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
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
    ..._chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, {
      item: Object.keys(item).length ? item : void 0,
      contacts: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, mergeContacts(article.contacts, facts.contacts)),
      associations: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [...associations, ..._nullishCoalesce(article.associations, () => ( []))]),
      restrictions: _chunkQWIF5N4Kcjs.nonEmpty.call(void 0, [..._nullishCoalesce(article.restrictions, () => ( [])), ..._nullishCoalesce(facts.restrictions, () => ( []))])
    })
  };
  const covers = notes.flatMap((note) => _nullishCoalesce(_chunkGPU7YA55cjs.toText.call(void 0, note), () => ( []))).map((text) => ({ text, role: "cover-note", public: false }));
  const restrictions = [subject, ...lines, ...notes.flatMap((note) => note.split("\n"))].flatMap((line) => {
    const own = _chunkGPU7YA55cjs.toLine.call(void 0, line);
    return own ? [restrictionOfLine(own, how)] : [];
  });
  const all = [...restrictions, ...covers.length ? [{ editorsNotes: covers }] : []];
  let merged = whole;
  for (const one of all) merged = { ...merged, ...merge(merged, one) };
  return { ...story, article: merged };
}
function merge(article, one) {
  const { embargo, ...rest } = one;
  const isOpen = _optionalChain([embargo, 'optionalAccess', _85 => _85.kind]) === "open" && article.embargo !== void 0;
  return _chunkDCAEOTAUcjs.mergeRestrictions.call(void 0, article, isOpen ? rest : one);
}
function withSubject(story, subject, how) {
  const { article, spans } = story;
  const { headline, ...rest } = article;
  if (!subject || headline !== void 0 && isSameHeadline(headline, subject)) return story;
  if (headline !== void 0 && (article.body.length || !SENTENCE.test(headline))) {
    const alternativeHeadlines = [..._nullishCoalesce(article.alternativeHeadlines, () => ( [])), { role: "subject", text: subject }];
    return { ...story, article: { ...article, alternativeHeadlines } };
  }
  const titled = _nullishCoalesce(_chunkGPU7YA55cjs.toLine.call(void 0, _chunkMCCI32TScjs.parse.call(void 0, subject, how).article.headline), () => ( subject));
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
  const texts = own.map(({ text, email: email2 }) => `${text} ${_nullishCoalesce(email2, () => ( ""))}`.toLowerCase());
  return [...own, ...more.filter(({ email: email2 = "" }) => !texts.some((one) => one.includes(email2.toLowerCase())))];
}

// src/workflows/email/read-email.ts
var readEmailOptions = {
  ..._chunkQRFV2TEOcjs.readHtmlOptions,
  limits: { of: mailLimitOptions },
  parse: _chunkJWLGQQU3cjs.optionShapes.record
};
var COVER = 1500;
async function readEmail(input, options = {}) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options, readEmailOptions);
  _chunkGPU7YA55cjs.checkDocumentSize.call(void 0, input, options);
  const bytes = typeof input === "string" ? new TextEncoder().encode(input.replace(/^\uFEFF/, "")) : input;
  const mail = await parseMail(bytes, options.limits);
  return storiesOf(mail, options, typeof input === "string", { depth: 0, lines: [], notes: [], attachments: [] });
}
async function fromEmail(input, options = {}) {
  const [story, ...others] = await readEmail(input, options);
  if (!story || others.length)
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("invalid-input", `Mail has ${others.length + 1} stories, not one. Use readEmail for all.`);
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
  if (content.isReport) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Mail is a delivery report, not a story.");
  const diagnostics = [];
  const chosen = chooseText(content, _optionalChain([options, 'access', _86 => _86.limits, 'optionalAccess', _87 => _87.depth]), isDecoded, _chunkQVDVZG3Qcjs.createReporter.call(void 0, "", diagnostics));
  const isCover = content.mails.length > 0 && (_nullishCoalesce(_optionalChain([chosen, 'optionalAccess', _88 => _88.text, 'access', _89 => _89.length]), () => ( 0))) <= COVER;
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
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Mail has no text that is a story.");
  }
  const attachments = [...around.attachments, ...content.attachments, ...unread];
  return [ownStory(mail, chosen, attachments, options, around, diagnostics), ...attached];
}
async function attachedStories(bytes, options, around) {
  if (around.depth > MAILS_DEEP)
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("limit-exceeded", `Attached mails nest deeper than ${MAILS_DEEP}.`);
  try {
    return await storiesOf(await parseMail(bytes, options.limits), options, false, around);
  } catch (error) {
    if (error instanceof _chunkYOB4HYVHcjs.WirecopyError && error.code === "not-an-article") return [];
    throw error;
  }
}
var shortTextOf = ({ kind, text }) => (kind === "html" ? text.replace(/<[^>]*>/g, " ") : text).replace(/[ \t]+/g, " ").trim();
function ownStory(mail, chosen, attachments, options, around, reported) {
  const { limits, parse: given = {}, ...document } = options;
  const facts = mailFacts(mail, options.zone);
  const date = _nullishCoalesce(given.date, () => ( _optionalChain([facts, 'access', _90 => _90.item, 'optionalAccess', _91 => _91.sent, 'optionalAccess', _92 => _92.slice, 'call', _93 => _93(0, 10)])));
  const language = _nullishCoalesce(given.language, () => ( facts.language));
  const zone = _nullishCoalesce(given.zone, () => ( options.zone));
  const how = { ...given, ...zone && { zone }, ...date && { date }, ...language && { language } };
  const subject = plainSubject(headerOf(mail, "subject"));
  const { parts: _, ...sizes } = _nullishCoalesce(limits, () => ( {}));
  const page = { ...document, ...limits && { limits: sizes } };
  const { story, note, values } = readMailText(chosen, subject, page, _chunkEJU4CLTPcjs.parseOptionsOf.call(void 0, { limits: sizes, parse: how }));
  const statements = {
    facts,
    subject,
    lines: [...around.lines, ...values],
    notes: [...around.notes, ...note === void 0 ? [] : [note]],
    associations: attachmentsOf(attachments)
  };
  const diagnostics = [...reported, ...story.diagnostics];
  const report = _chunkQVDVZG3Qcjs.createReporter.call(void 0, story.text, diagnostics);
  const unread = unreadHeaders(mail);
  if (unread.length) report("left-out", `Header fields were left out: ${formatNames(unread)}.`);
  if (around.depth) report("left-out", "The header of the mail that forwards the story was left out.");
  if (mail.isRepaired)
    report("content-unread", "Mail has no line with its declared boundary; another was used.", { severity: "warning" });
  return { ...withMailFacts(story, statements, how), diagnostics };
}
var NAMES = 5;
var formatNames = (names) => names.length > NAMES ? `${names.slice(0, NAMES).join(", ")} and ${names.length - NAMES} more` : names.join(", ");






exports.readEmailOptions = readEmailOptions; exports.readEmail = readEmail; exports.fromEmail = fromEmail; exports.email = email;
