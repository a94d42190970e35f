"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');





var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/formats/item-facts.ts
var factOptions = {
  guid: { what: "one line of text", fits: (value) => isLine(value) },
  provider: {
    what: "a name, or a name with a code or an address",
    fits: (value) => isLine(value) || isProvider(value)
  },
  versionCreated: {
    what: "a time with a UTC offset",
    fits: (value) => typeof value === "string" && _chunkGPU7YA55cjs.toInstant.call(void 0, value) === value
  },
  version: _chunkJWLGQQU3cjs.optionShapes.count
};
function itemOf({ item = {} }, facts) {
  const { guid, version, versionCreated } = facts;
  const provider = typeof facts.provider === "string" ? { name: facts.provider } : facts.provider;
  const given = {
    ...guid !== void 0 && { guid },
    ...version !== void 0 && { version },
    ...provider && { provider },
    ...versionCreated !== void 0 && { versionCreated }
  };
  return { ...given, ...item };
}
var isLine = (value) => typeof value === "string" && _chunkGPU7YA55cjs.toLine.call(void 0, value) === value;
function isProvider(value) {
  if (typeof value !== "object" || value === null || !("name" in value) || !isLine(value.name)) return false;
  return Object.entries(value).every(([name, fact]) => {
    const gate = name === "name" ? _chunkGPU7YA55cjs.toLine : name === "code" ? _chunkGPU7YA55cjs.toCode : name === "uri" ? _chunkGPU7YA55cjs.toUri : void 0;
    return gate && (fact === void 0 || typeof fact === "string" && gate(fact) === fact);
  });
}
function knownItem(facts) {
  const found = _chunkQWIF5N4Kcjs.withoutUndefined.call(void 0, facts);
  return Object.keys(found).length ? found : void 0;
}






exports.factOptions = factOptions; exports.itemOf = itemOf; exports.isLine = isLine; exports.knownItem = knownItem;
