import {
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";

// src/formats/field-support.ts
var everything = [{ path: "", carried: true, where: "as it is" }];
function fieldSupport(table, taken = (article) => article) {
  const root = tree(table);
  const carries = (article) => {
    const kept = keep(article, root, false, article);
    return taken({ body: [], ...kept });
  };
  const losses = (article) => {
    if (root.entry?.carried && root.below.size === 0) return [];
    return missing(article, carries(article), [], root, []);
  };
  return {
    carries(article) {
      requireArticle("carries", article);
      return rethrowAsMisuse("carries", () => carries(article));
    },
    losses(article) {
      requireArticle("losses", article);
      return rethrowAsMisuse("losses", () => losses(article));
    }
  };
}
var lossesBetween = (article, kept, table) => missing(article, kept, [], tree(table), []);
var node = () => ({ below: /* @__PURE__ */ new Map(), filled: /* @__PURE__ */ new Set() });
function tree(table) {
  const root = node();
  for (const entry of table) {
    let at = root;
    for (const step of steps(entry.path)) {
      const next = at.below.get(step) ?? node();
      at.below.set(step, next);
      if (entry.as) at.filled.add(step);
      at = next;
    }
    at.entry = entry;
  }
  return root;
}
var steps = (path) => path ? path.split(".") : [];
var isStructure = (value) => typeof value === "object" && value !== null;
function keep(value, at, above, article) {
  if (at?.entry?.as) return at.entry.as(article);
  const carried = at?.entry?.carried ?? above;
  if (!at?.below.size) return carried ? value : void 0;
  if (Array.isArray(value)) {
    const items = value.map((item) => keep(item, at.below.get("*"), carried, article));
    const kept2 = items.filter((item) => item !== void 0);
    return kept2.length ? kept2 : void 0;
  }
  if (value !== void 0 && !isStructure(value)) return carried ? value : void 0;
  const kept = {};
  let some = false;
  const take = (step, part) => {
    const found = keep(part, at.below.get(step), carried, article);
    if (found === void 0) return;
    kept[step] = found;
    some = true;
  };
  if (value) for (const step of Object.keys(value)) take(step, value[step]);
  for (const step of at.filled) if (!value || value[step] === void 0) take(step, void 0);
  return some ? kept : void 0;
}
function missing(value, kept, path, root, losses) {
  if (value === void 0 || value === kept) return losses;
  if (Array.isArray(value) && Array.isArray(kept)) {
    const pairs = kept.length < value.length ? paired(value, kept) : kept;
    value.forEach((item, i) => {
      missing(item, pairs[i], [...path, String(i)], root, losses);
    });
  } else if (isStructure(value) && isStructure(kept) && !Array.isArray(kept)) {
    for (const step of Object.keys(value)) missing(value[step], kept[step], [...path, step], root, losses);
  } else losses.push({ path: path.join("."), reason: reason(path, root) });
  return losses;
}
function paired(list, kept) {
  let next = 0;
  return list.map((item) => next < kept.length && within(kept[next], item) ? kept[next++] : void 0);
}
function within(part, whole) {
  if (part === whole) return true;
  if (!isStructure(part) || !isStructure(whole)) return false;
  return Object.keys(part).every((step) => within(part[step], whole[step]));
}
function reason(path, root) {
  let at = root;
  let note = at.entry?.note;
  for (const step of path) {
    at = at.below.get(/^\d+$/.test(step) ? "*" : step);
    if (!at) break;
    note = at.entry?.note ?? note;
  }
  return note ?? "the format has no place for it";
}

export {
  everything,
  fieldSupport,
  lossesBetween
};
