"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

// src/formats/ninjs/address.ts
var toNinjsUri = (address) => address !== void 0 && /^[^:]*:[^?#]/.test(address) ? _chunkGPU7YA55cjs.toUri.call(void 0, address) : void 0;
function splitAddress(address) {
  const [, scheme, code] = _nullishCoalesce(/^(.*[/#:=])([^/#:=]+)$/.exec(address), () => ( []));
  return scheme && code && toNinjsUri(scheme) === scheme ? { scheme, code } : { scheme: address };
}
var joinAddress = (scheme, code) => _chunkGPU7YA55cjs.toUri.call(void 0, `${_nullishCoalesce(scheme, () => ( ""))}${_nullishCoalesce(code, () => ( ""))}`);
var SCHEMES = /* @__PURE__ */ new Map([
  ["medtop", "http://cv.iptc.org/newscodes/mediatopic/"],
  ["subj", "http://cv.iptc.org/newscodes/subjectcode/"]
]);
var addressOf = (scheme, code) => scheme !== void 0 && code !== void 0 && SCHEMES.has(scheme) ? _chunkGPU7YA55cjs.toUri.call(void 0, `${SCHEMES.get(scheme)}${code}`) : void 0;
function conceptIdentity(address) {
  for (const [scheme, base] of SCHEMES) {
    const code = _optionalChain([address, 'optionalAccess', _ => _.startsWith, 'call', _2 => _2(base)]) ? _chunkGPU7YA55cjs.toCode.call(void 0, address.slice(base.length)) : void 0;
    if (code) return { scheme, code };
  }
  return void 0;
}
var NAMED = "urn:x-guid:";
var uriOfGuid = (guid) => toNinjsUri(guid) === guid && !guid.startsWith(NAMED) ? guid : NAMED + encodeURIComponent(guid);
function guidOfUri(uri) {
  if (!uri.startsWith(NAMED)) return uri;
  try {
    return decodeURIComponent(uri.slice(NAMED.length));
  } catch (e) {
    return uri;
  }
}









exports.toNinjsUri = toNinjsUri; exports.splitAddress = splitAddress; exports.joinAddress = joinAddress; exports.addressOf = addressOf; exports.conceptIdentity = conceptIdentity; exports.uriOfGuid = uriOfGuid; exports.guidOfUri = guidOfUri;
