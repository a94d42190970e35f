"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }



var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');


var _chunkUKR4PDSZcjs = require('./chunk-UKR4PDSZ.cjs');




var _chunk6UTBZWIBcjs = require('./chunk-6UTBZWIB.cjs');








var _chunkZ5IWJBZMcjs = require('./chunk-Z5IWJBZM.cjs');




var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/parse/envelope/messages.ts
function* scanMessages(input, limits, charset) {
  if (typeof input === "string" || _chunkJWLGQQU3cjs.isBytes.call(void 0, input)) {
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
    await _optionalChain([pieces, 'access', _ => _.return, 'optionalCall', _2 => _2()]);
  }
}
var isAsyncInput = (input) => typeof input === "object" && input !== null && Symbol.asyncIterator in input;
function pieceOf(next) {
  if (next.done) return void 0;
  if (typeof next.value !== "string" && !_chunkJWLGQQU3cjs.isBytes.call(void 0, next.value))
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "parseAll requires each piece to be a string or bytes (Uint8Array).");
  return next.value;
}
function* messageScanner(whole, limits, charset) {
  let buffer = _nullishCoalesce(whole, () => ( ""));
  let all = whole !== void 0;
  if (!all) ({ buffer, all } = yield* fillBuffer(buffer, _chunkZ5IWJBZMcjs.SAMPLE));
  const encoding = encodingOf(buffer, all, charset);
  const isInText = typeof buffer === "string" || !_chunkZ5IWJBZMcjs.isBinaryStart.call(void 0, buffer);
  let offset = 0;
  let start = 0;
  let splitter = new (0, _chunkMCCI32TScjs.MessageSplitter)();
  for (; ; ) {
    const end = messageEnd(splitter, buffer, start, all, encoding);
    _chunkUKR4PDSZcjs.checkSize.call(void 0, "parseAll", end >= 0 ? end : buffer.length - start, limits);
    if (end >= 0) {
      if (end > 0)
        yield { copy: cut(buffer, start, start + end), offset: offset + start, ...encoding && { encoding }, isInText };
      start += end;
      if (all && start >= buffer.length) return;
      splitter = new (0, _chunkMCCI32TScjs.MessageSplitter)();
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
  const iterate = _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, 
    "parseAll",
    () => typeof input === "object" && input !== null ? input[Symbol.iterator] : void 0
  );
  if (typeof iterate !== "function")
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "parseAll requires a string, bytes (Uint8Array), or pieces of either.");
  return iterate.call(input);
}
function encodingOf(buffer, all, charset) {
  if (typeof buffer === "string") {
    _chunkZ5IWJBZMcjs.checkText.call(void 0, buffer);
    return void 0;
  }
  if (charset !== void 0 && _chunkZ5IWJBZMcjs.isWide.call(void 0, _chunk6UTBZWIBcjs.charsetNamed.call(void 0, charset)))
    return _chunk6UTBZWIBcjs.wideEncodingOf.call(void 0, all ? buffer : buffer.subarray(0, buffer.length - buffer.length % UNIT), charset);
  const found = _optionalChain([_chunkZ5IWJBZMcjs.decodeUnicode.call(void 0, buffer, "escapes"), 'optionalAccess', _3 => _3.found]);
  return found !== void 0 && _chunkZ5IWJBZMcjs.isWide.call(void 0, found) ? found : void 0;
}
function messageEnd(splitter, buffer, start, all, encoding) {
  if (encoding === void 0 || typeof buffer === "string") return splitter.end(splitInputOf(buffer, start), all);
  if (encoding.startsWith("utf-32")) return all ? buffer.length - start : -1;
  const rest = buffer.subarray(start);
  const units = rest.length >> 1;
  const little = encoding === "utf-16le";
  const end = splitter.end({ length: units, at: (index) => index < units ? _chunkZ5IWJBZMcjs.unitAt.call(void 0, rest, index, little) : -1 }, all);
  return end < 0 ? end : all && end === units ? rest.length : 2 * end;
}
var splitInputOf = (buffer, start) => typeof buffer === "string" ? { length: buffer.length - start, at: (index) => buffer.charCodeAt(start + index) } : { length: buffer.length - start, at: (index) => _nullishCoalesce(buffer[start + index], () => ( -1)) };
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
  if (texts.length > 0) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "Pieces must be all strings or all bytes (Uint8Array).");
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
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "parseAll", options, _chunkMCCI32TScjs.parseOptions);
  for (const message of scanMessages(copies, options.limits, options.charset)) yield parseMessage(message, options);
}
async function* parseStream(copies, options) {
  _chunkJWLGQQU3cjs.checkOptions.call(void 0, "parseAll", options, _chunkMCCI32TScjs.parseOptions);
  for await (const message of scanMessagesAsync(copies, options.limits, options.charset))
    yield parseMessage(message, options);
}
var parseMessage = (message, options) => ({
  ..._chunkMCCI32TScjs.parseDecoded.call(void 0, decodeMessage(message, options.charset), options),
  offset: message.offset
});
async function* splitMessages(copies, { limits, charset } = {}) {
  const messages = isAsyncInput(copies) ? scanMessagesAsync(copies, limits, charset) : scanMessages(copies, limits, charset);
  for await (const { copy, offset } of messages) yield { copy, offset };
}
function decodeMessage({ copy, encoding, isInText }, declared) {
  if (typeof copy === "string") {
    _chunkZ5IWJBZMcjs.checkText.call(void 0, copy, isInText);
    return { text: copy };
  }
  const wide = encoding && _chunkZ5IWJBZMcjs.decodeWide.call(void 0, copy, encoding);
  if (!wide || !encoding) return _chunk6UTBZWIBcjs.decode.call(void 0, copy, declared, isInText);
  const { text, ...rest } = wide;
  return { text, charset: { found: encoding, ...rest, ...declared !== void 0 && { declared } } };
}




exports.parseAll = parseAll; exports.splitMessages = splitMessages;
