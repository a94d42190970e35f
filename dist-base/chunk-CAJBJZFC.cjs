"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkXPMUVMV4cjs = require('./chunk-XPMUVMV4.cjs');


var _chunkXDXVGDJKcjs = require('./chunk-XDXVGDJK.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/require-item.ts
function requireItem(format, article, facts, needs) {
  const { item, unknown } = identifyItem(article, facts);
  const missing = needs.filter((name) => !item[name]);
  if (hasAll(item, missing)) return item;
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
    "missing-metadata",
    `${format} requires ${missing.join(" and ")}. Set it in article.item or as an option.${hint(unknown)}`,
    missing.map((name) => ({ path: `item.${name}`, message: `${name} is missing` }))
  );
}
function identifyItem(article, facts) {
  const stated = _chunkXDXVGDJKcjs.itemOf.call(void 0, article, facts);
  if (stated.guid !== void 0) return { item: stated, unknown: [] };
  const item = { ...article.item, ...stated.provider && { provider: stated.provider } };
  const { versionCreated } = facts;
  const key = _chunkXPMUVMV4cjs.storyKey.call(void 0, { ...article, item }, versionCreated === void 0 ? {} : { versionCreated });
  if (key.guid === void 0) return { item: stated, unknown: key.missing };
  return { item: { guid: key.guid, ...key.version && { version: key.version }, ...stated }, unknown: [] };
}
var hint = (missing) => missing.length ? ` No guid can be derived without provider, day and slug: the ${missing.join(" and ")} is unknown.` : "";
var hasAll = (item, missing) => item !== void 0 && missing.length === 0;




exports.requireItem = requireItem; exports.identifyItem = identifyItem;
