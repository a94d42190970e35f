import {
  toCode,
  toUri
} from "./chunk-WZR4J4NQ.js";

// src/formats/ninjs/address.ts
var toNinjsUri = (address) => address !== void 0 && /^[^:]*:[^?#]/.test(address) ? toUri(address) : void 0;
function splitAddress(address) {
  const [, scheme, code] = /^(.*[/#:=])([^/#:=]+)$/.exec(address) ?? [];
  return scheme && code && toNinjsUri(scheme) === scheme ? { scheme, code } : { scheme: address };
}
var joinAddress = (scheme, code) => toUri(`${scheme ?? ""}${code ?? ""}`);
var SCHEMES = /* @__PURE__ */ new Map([
  ["medtop", "http://cv.iptc.org/newscodes/mediatopic/"],
  ["subj", "http://cv.iptc.org/newscodes/subjectcode/"]
]);
var addressOf = (scheme, code) => scheme !== void 0 && code !== void 0 && SCHEMES.has(scheme) ? toUri(`${SCHEMES.get(scheme)}${code}`) : void 0;
function conceptIdentity(address) {
  for (const [scheme, base] of SCHEMES) {
    const code = address?.startsWith(base) ? toCode(address.slice(base.length)) : void 0;
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
  } catch {
    return uri;
  }
}

export {
  toNinjsUri,
  splitAddress,
  joinAddress,
  addressOf,
  conceptIdentity,
  uriOfGuid,
  guidOfUri
};
