import {
  withoutUndefined
} from "./chunk-SIFXUQRP.js";
import {
  toCode,
  toInstant,
  toLine,
  toUri
} from "./chunk-WZR4J4NQ.js";
import {
  optionShapes
} from "./chunk-5SBVZHEZ.js";

// src/formats/item-facts.ts
var factOptions = {
  guid: { what: "one line of text", fits: (value) => isLine(value) },
  provider: {
    what: "a name, or a name with a code or an address",
    fits: (value) => isLine(value) || isProvider(value)
  },
  versionCreated: {
    what: "a time with a UTC offset",
    fits: (value) => typeof value === "string" && toInstant(value) === value
  },
  version: optionShapes.count
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
var isLine = (value) => typeof value === "string" && toLine(value) === value;
function isProvider(value) {
  if (typeof value !== "object" || value === null || !("name" in value) || !isLine(value.name)) return false;
  return Object.entries(value).every(([name, fact]) => {
    const gate = name === "name" ? toLine : name === "code" ? toCode : name === "uri" ? toUri : void 0;
    return gate && (fact === void 0 || typeof fact === "string" && gate(fact) === fact);
  });
}
function knownItem(facts) {
  const found = withoutUndefined(facts);
  return Object.keys(found).length ? found : void 0;
}

export {
  factOptions,
  itemOf,
  isLine,
  knownItem
};
