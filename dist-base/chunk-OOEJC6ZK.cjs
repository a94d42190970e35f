"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/formats/field-support.ts
var everything = [{ path: "", carried: true, where: "as it is" }];
function fieldSupport(table, taken = (article) => article) {
  const root = tree(table);
  const carries = (article) => {
    const kept = keep(article, root, false, article);
    return taken({ body: [], ...kept });
  };
  const losses = (article) => {
    if (_optionalChain([root, 'access', _ => _.entry, 'optionalAccess', _2 => _2.carried]) && root.below.size === 0) return [];
    return missing(article, carries(article), [], root, []);
  };
  return {
    carries(article) {
      _chunkJWLGQQU3cjs.requireArticle.call(void 0, "carries", article);
      return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "carries", () => carries(article));
    },
    losses(article) {
      _chunkJWLGQQU3cjs.requireArticle.call(void 0, "losses", article);
      return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "losses", () => losses(article));
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
      const next = _nullishCoalesce(at.below.get(step), () => ( node()));
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
  if (_optionalChain([at, 'optionalAccess', _3 => _3.entry, 'optionalAccess', _4 => _4.as])) return at.entry.as(article);
  const carried = _nullishCoalesce(_optionalChain([at, 'optionalAccess', _5 => _5.entry, 'optionalAccess', _6 => _6.carried]), () => ( above));
  if (!_optionalChain([at, 'optionalAccess', _7 => _7.below, 'access', _8 => _8.size])) return carried ? value : void 0;
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
  let note = _optionalChain([at, 'access', _9 => _9.entry, 'optionalAccess', _10 => _10.note]);
  for (const step of path) {
    at = at.below.get(/^\d+$/.test(step) ? "*" : step);
    if (!at) break;
    note = _nullishCoalesce(_optionalChain([at, 'access', _11 => _11.entry, 'optionalAccess', _12 => _12.note]), () => ( note));
  }
  return _nullishCoalesce(note, () => ( "the format has no place for it"));
}





exports.everything = everything; exports.fieldSupport = fieldSupport; exports.lossesBetween = lossesBetween;
