import {
  storyKey
} from "./chunk-BCPAZHYE.js";
import {
  itemOf
} from "./chunk-C5OXRDYZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/require-item.ts
function requireItem(format, article, facts, needs) {
  const { item, unknown } = identifyItem(article, facts);
  const missing = needs.filter((name) => !item[name]);
  if (hasAll(item, missing)) return item;
  throw new WirecopyError(
    "missing-metadata",
    `${format} requires ${missing.join(" and ")}. Set it in article.item or as an option.${hint(unknown)}`,
    missing.map((name) => ({ path: `item.${name}`, message: `${name} is missing` }))
  );
}
function identifyItem(article, facts) {
  const stated = itemOf(article, facts);
  if (stated.guid !== void 0) return { item: stated, unknown: [] };
  const item = { ...article.item, ...stated.provider && { provider: stated.provider } };
  const { versionCreated } = facts;
  const key = storyKey({ ...article, item }, versionCreated === void 0 ? {} : { versionCreated });
  if (key.guid === void 0) return { item: stated, unknown: key.missing };
  return { item: { guid: key.guid, ...key.version && { version: key.version }, ...stated }, unknown: [] };
}
var hint = (missing) => missing.length ? ` No guid can be derived without provider, day and slug: the ${missing.join(" and ")} is unknown.` : "";
var hasAll = (item, missing) => item !== void 0 && missing.length === 0;

export {
  requireItem,
  identifyItem
};
