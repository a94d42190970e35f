import {
  MessageSplitter,
  parseDecoded,
  parseOptions
} from "./chunk-KIBCK34I.js";
import {
  checkSize
} from "./chunk-TK3BJ7TD.js";
import {
  charsetNamed,
  decode,
  wideEncodingOf
} from "./chunk-GZTYBRCA.js";
import {
  SAMPLE,
  checkText,
  decodeUnicode,
  decodeWide,
  isBinaryStart,
  isWide,
  unitAt
} from "./chunk-U4YJYLWG.js";
import {
  checkOptions,
  isBytes,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  invalidArgument
} from "./chunk-JCLXVOGT.js";

// src/parse/envelope/messages.ts
function* scanMessages(input, limits, charset) {
  if (typeof input === "string" || isBytes(input)) {
    for (const message of messageScanner(input, limits, charset)) if (message) yield message;
    return;
  }
  const pieces = piecesOf(input);
  const scanner = messageScanner(void 0, limits, charset);
  for (let next = scanner.next(); !next.done; ) {
    if (next.value) yield next.value;
    next = scanner.next(next.value ? void 0 : pieceOf(pieces.next()));
  }
}
async function* scanMessagesAsync(input, limits, charset) {
  const pieces = input[Symbol.asyncIterator]();
  const scanner = messageScanner(void 0, limits, charset);
  try {
    for (let next = scanner.next(); !next.done; ) {
      if (next.value) yield next.value;
      next = scanner.next(next.value ? void 0 : pieceOf(await pieces.next()));
    }
  } finally {
    await pieces.return?.();
  }
}
var isAsyncInput = (input) => typeof input === "object" && input !== null && Symbol.asyncIterator in input;
function pieceOf(next) {
  if (next.done) return void 0;
  if (typeof next.value !== "string" && !isBytes(next.value))
    throw invalidArgument("parseAll requires each piece to be a string or bytes (Uint8Array).");
  return next.value;
}
function* messageScanner(whole, limits, charset) {
  let buffer = whole ?? "";
  let all = whole !== void 0;
  if (!all) ({ buffer, all } = yield* fillBuffer(buffer, SAMPLE));
  const encoding = encodingOf(buffer, all, charset);
  const isInText = typeof buffer === "string" || !isBinaryStart(buffer);
  let offset = 0;
  let start = 0;
  let splitter = new MessageSplitter();
  for (; ; ) {
    const end = messageEnd(splitter, buffer, start, all, encoding);
    checkSize("parseAll", end >= 0 ? end : buffer.length - start, limits);
    if (end >= 0) {
      if (end > 0)
        yield { copy: cut(buffer, start, start + end), offset: offset + start, ...encoding && { encoding }, isInText };
      start += end;
      if (all && start >= buffer.length) return;
      splitter = new MessageSplitter();
    } else {
      const rest = cut(buffer, start, buffer.length);
      const more = yield* fillBuffer(rest, Math.max(2 * rest.length, 1));
      offset += start;
      start = 0;
      buffer = more.buffer;
      all = more.all;
    }
  }
}
var UNIT = 4;
function piecesOf(input) {
  const iterate = rethrowAsMisuse(
    "parseAll",
    () => typeof input === "object" && input !== null ? input[Symbol.iterator] : void 0
  );
  if (typeof iterate !== "function")
    throw invalidArgument("parseAll requires a string, bytes (Uint8Array), or pieces of either.");
  return iterate.call(input);
}
function encodingOf(buffer, all, charset) {
  if (typeof buffer === "string") {
    checkText(buffer);
    return void 0;
  }
  if (charset !== void 0 && isWide(charsetNamed(charset)))
    return wideEncodingOf(all ? buffer : buffer.subarray(0, buffer.length - buffer.length % UNIT), charset);
  const found = decodeUnicode(buffer, "escapes")?.found;
  return found !== void 0 && isWide(found) ? found : void 0;
}
function messageEnd(splitter, buffer, start, all, encoding) {
  if (encoding === void 0 || typeof buffer === "string") return splitter.end(splitInputOf(buffer, start), all);
  if (encoding.startsWith("utf-32")) return all ? buffer.length - start : -1;
  const rest = buffer.subarray(start);
  const units = rest.length >> 1;
  const little = encoding === "utf-16le";
  const end = splitter.end({ length: units, at: (index) => index < units ? unitAt(rest, index, little) : -1 }, all);
  return end < 0 ? end : all && end === units ? rest.length : 2 * end;
}
var splitInputOf = (buffer, start) => typeof buffer === "string" ? { length: buffer.length - start, at: (index) => buffer.charCodeAt(start + index) } : { length: buffer.length - start, at: (index) => buffer[start + index] ?? -1 };
var cut = (buffer, start, end) => typeof buffer === "string" ? buffer.slice(start, end) : buffer.subarray(start, end);
function* fillBuffer(rest, enough) {
  const added = rest.length ? [rest] : [];
  let size = rest.length;
  let all = false;
  while (size < enough) {
    const piece = yield void 0;
    if (piece === void 0) {
      all = true;
      break;
    }
    if (piece.length) added.push(piece);
    size += piece.length;
  }
  return { buffer: joinPieces(added, size), all };
}
function joinPieces(pieces, size) {
  const texts = pieces.filter((piece) => typeof piece === "string");
  if (texts.length === pieces.length) return texts.join("");
  if (texts.length > 0) throw invalidArgument("Pieces must be all strings or all bytes (Uint8Array).");
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

// src/parse/parse-all.ts
function parseAll(copies, options = {}) {
  return isAsyncInput(copies) ? parseStream(copies, options) : parsePieces(copies, options);
}
function* parsePieces(copies, options) {
  checkOptions("parseAll", options, parseOptions);
  for (const message of scanMessages(copies, options.limits, options.charset)) yield parseMessage(message, options);
}
async function* parseStream(copies, options) {
  checkOptions("parseAll", options, parseOptions);
  for await (const message of scanMessagesAsync(copies, options.limits, options.charset))
    yield parseMessage(message, options);
}
var parseMessage = (message, options) => ({
  ...parseDecoded(decodeMessage(message, options.charset), options),
  offset: message.offset
});
async function* splitMessages(copies, { limits, charset } = {}) {
  const messages = isAsyncInput(copies) ? scanMessagesAsync(copies, limits, charset) : scanMessages(copies, limits, charset);
  for await (const { copy, offset } of messages) yield { copy, offset };
}
function decodeMessage({ copy, encoding, isInText }, declared) {
  if (typeof copy === "string") {
    checkText(copy, isInText);
    return { text: copy };
  }
  const wide = encoding && decodeWide(copy, encoding);
  if (!wide || !encoding) return decode(copy, declared, isInText);
  const { text, ...rest } = wide;
  return { text, charset: { found: encoding, ...rest, ...declared !== void 0 && { declared } } };
}

export {
  parseAll,
  splitMessages
};
