import {
  decodeSingleByte,
  decodeUnicode,
  decodeWide,
  isBinaryWide,
  isWide,
  singleByteTable
} from "./chunk-U4YJYLWG.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/bytes/decode.ts
function decode(bytes, declared, isInText = false) {
  const name = declared === void 0 ? void 0 : charsetNamed(declared);
  const declaration = declared === void 0 ? {} : { declared };
  const given = name !== void 0 && isWide(name) ? decodeWide(bytes, name) : void 0;
  const unicode = decodeUnicode(bytes, controlsOf(name, bytes, given?.text) ?? (isInText ? "any" : void 0));
  if (unicode && unicode.found !== "utf-8") {
    const { text, ...charset } = unicode;
    return { text, charset: { ...charset, ...declaration } };
  }
  if (given && name && !(unicode && !bytes.includes(0))) {
    const { text, ...rest } = given;
    return { text, charset: { found: name, ...rest, ...declaration } };
  }
  if (unicode && (name === void 0 || isWide(name) || isUtf8Like(name, bytes))) {
    if (declared === void 0) return { text: unicode.text };
    return { text: unicode.text, charset: { found: isAscii(bytes) ? "us-ascii" : "utf-8", declared } };
  }
  const used = name === void 0 || name === "utf-8" || isWide(name) ? "windows-1252" : name;
  const table = singleByteTable(used);
  const found = table === singleByteTable("windows-1252") ? westernName(bytes) : used;
  return {
    text: table ? decodeSingleByte(bytes, table) : decodeMultiByte(bytes, used),
    charset: { found, ...declaration }
  };
}
function wideEncodingOf(bytes, declared) {
  const found = decode(bytes, declared).charset?.found;
  return found !== void 0 && isWide(found) ? found : void 0;
}
function controlsOf(name = "", bytes, wide) {
  if (wide !== void 0 && !isBinaryWide(bytes, wide)) return "units";
  return name.startsWith("iso-2022") ? "escapes" : void 0;
}
function decodeMultiByte(bytes, name) {
  return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
}
var isUtf8Like = (name, bytes) => !/^(?:iso-2022|hz)/.test(name) && (name === "utf-8" || isAscii(bytes) || hasSeveralLeads(bytes));
function charsetNamed(label) {
  const own = label.trim().toLowerCase();
  if (own === "us-ascii") return "windows-1252";
  if (isWide(own) || singleByteTable(own) !== void 0) return own === "iso-8859-1" ? "windows-1252" : own;
  if (own === "utf-32") return "utf-32le";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new WirecopyError("invalid-argument", `Unknown charset ${JSON.stringify(label)}.`);
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

export {
  decode,
  wideEncodingOf,
  charsetNamed
};
