"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }






var _chunkZ5IWJBZMcjs = require('./chunk-Z5IWJBZM.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/bytes/decode.ts
function decode(bytes, declared, isInText = false) {
  const name = declared === void 0 ? void 0 : charsetNamed(declared);
  const declaration = declared === void 0 ? {} : { declared };
  const given = name !== void 0 && _chunkZ5IWJBZMcjs.isWide.call(void 0, name) ? _chunkZ5IWJBZMcjs.decodeWide.call(void 0, bytes, name) : void 0;
  const unicode = _chunkZ5IWJBZMcjs.decodeUnicode.call(void 0, bytes, _nullishCoalesce(controlsOf(name, bytes, _optionalChain([given, 'optionalAccess', _ => _.text])), () => ( (isInText ? "any" : void 0))));
  if (unicode && unicode.found !== "utf-8") {
    const { text, ...charset } = unicode;
    return { text, charset: { ...charset, ...declaration } };
  }
  if (given && name && !(unicode && !bytes.includes(0))) {
    const { text, ...rest } = given;
    return { text, charset: { found: name, ...rest, ...declaration } };
  }
  if (unicode && (name === void 0 || _chunkZ5IWJBZMcjs.isWide.call(void 0, name) || isUtf8Like(name, bytes))) {
    if (declared === void 0) return { text: unicode.text };
    return { text: unicode.text, charset: { found: isAscii(bytes) ? "us-ascii" : "utf-8", declared } };
  }
  const used = name === void 0 || name === "utf-8" || _chunkZ5IWJBZMcjs.isWide.call(void 0, name) ? "windows-1252" : name;
  const table = _chunkZ5IWJBZMcjs.singleByteTable.call(void 0, used);
  const found = table === _chunkZ5IWJBZMcjs.singleByteTable.call(void 0, "windows-1252") ? westernName(bytes) : used;
  return {
    text: table ? _chunkZ5IWJBZMcjs.decodeSingleByte.call(void 0, bytes, table) : decodeMultiByte(bytes, used),
    charset: { found, ...declaration }
  };
}
function wideEncodingOf(bytes, declared) {
  const found = _optionalChain([decode, 'call', _2 => _2(bytes, declared), 'access', _3 => _3.charset, 'optionalAccess', _4 => _4.found]);
  return found !== void 0 && _chunkZ5IWJBZMcjs.isWide.call(void 0, found) ? found : void 0;
}
function controlsOf(name = "", bytes, wide) {
  if (wide !== void 0 && !_chunkZ5IWJBZMcjs.isBinaryWide.call(void 0, bytes, wide)) return "units";
  return name.startsWith("iso-2022") ? "escapes" : void 0;
}
function decodeMultiByte(bytes, name) {
  return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
}
var isUtf8Like = (name, bytes) => !/^(?:iso-2022|hz)/.test(name) && (name === "utf-8" || isAscii(bytes) || hasSeveralLeads(bytes));
function charsetNamed(label) {
  const own = label.trim().toLowerCase();
  if (own === "us-ascii") return "windows-1252";
  if (_chunkZ5IWJBZMcjs.isWide.call(void 0, own) || _chunkZ5IWJBZMcjs.singleByteTable.call(void 0, own) !== void 0) return own === "iso-8859-1" ? "windows-1252" : own;
  if (own === "utf-32") return "utf-32le";
  try {
    return new TextDecoder(label).encoding;
  } catch (e) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("invalid-argument", `Unknown charset ${JSON.stringify(label)}.`);
  }
}
function isAscii(bytes) {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] > 127) return false;
  return true;
}
var westernName = (bytes) => bytes.some((byte) => byte > 127 && byte < 160) ? "windows-1252" : "iso-8859-1";
function hasSeveralLeads(bytes) {
  let leads = 0;
  for (let i = 0; i < bytes.length && leads < 3; i++) if (bytes[i] >= 194) leads++;
  return leads >= 3;
}





exports.decode = decode; exports.wideEncodingOf = wideEncodingOf; exports.charsetNamed = charsetNamed;
