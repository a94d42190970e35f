"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }// src/rules/engine/article-texts.ts
function articleTexts(article) {
  const texts = [];
  const one = (part, text, path = part) => {
    if (text !== void 0) texts.push({ part, path, text });
  };
  const each = (part, list) => {
    for (const [i, item] of (_nullishCoalesce(list, () => ( []))).entries()) {
      if (typeof item === "string") texts.push({ part, path: `${part}.${i}`, text: item });
      else one(part, item.text, `${part}.${i}.text`);
    }
  };
  one("slugline", article.slugline);
  one("take", _optionalChain([article, 'access', _ => _.take, 'optionalAccess', _2 => _2.text]), "take.text");
  each("keywords", article.keywords);
  each("notices", article.notices);
  one("embargo", _optionalChain([article, 'access', _3 => _3.embargo, 'optionalAccess', _4 => _4.text]), "embargo.text");
  each("restrictions", article.restrictions);
  each("editorsNotes", article.editorsNotes);
  one("headline", article.headline);
  one("subheadline", article.subheadline);
  each("summaries", article.summaries);
  one("byline", _optionalChain([article, 'access', _5 => _5.byline, 'optionalAccess', _6 => _6.text]), "byline.text");
  one("dateline", _optionalChain([article, 'access', _7 => _7.dateline, 'optionalAccess', _8 => _8.text]), "dateline.text");
  one("published", _optionalChain([article, 'access', _9 => _9.published, 'optionalAccess', _10 => _10.text]), "published.text");
  one("updated", _optionalChain([article, 'access', _11 => _11.updated, 'optionalAccess', _12 => _12.text]), "updated.text");
  for (let i = 0; i < article.body.length; i++) {
    const block = article.body[i];
    if (block) blockTexts(texts, block, i);
  }
  each("signoff", article.signoff);
  one("creditLine", article.creditLine);
  one("copyright", _optionalChain([article, 'access', _13 => _13.copyright, 'optionalAccess', _14 => _14.text]), "copyright.text");
  one("usageTerms", article.usageTerms);
  each("boilerplate", article.boilerplate);
  each("contacts", article.contacts);
  return texts;
}
function blockTexts(texts, block, at) {
  const push = (part, path, text) => {
    if (text !== void 0) texts.push({ part, path: `body.${at}.${path}`, text, block: at });
  };
  switch (block.kind) {
    case "paragraph":
      if (block.dateline) push("dateline", "dateline.text", block.dateline.text);
      texts.push({ part: "paragraph", path: bodyTextPath(at), text: block.text, block: at });
      break;
    case "subhead":
    case "preformatted":
      push(block.kind, "text", block.text);
      break;
    case "quote":
      push("quote", "text", block.text);
      push("source", "source", block.source);
      break;
    case "list":
      for (const [i, item] of block.items.entries()) push("list", `items.${i}.text`, item.text);
      break;
    case "table":
      push("table", "caption", block.caption);
      for (const [i, cell] of (_nullishCoalesce(block.header, () => ( []))).entries()) push("table", `header.${i}.text`, cell.text);
      for (const [r, row] of block.rows.entries())
        for (const [c, cell] of row.entries()) push("table", `rows.${r}.${c}.text`, cell.text);
      break;
    case "media":
      push("caption", "caption", block.caption);
      push("credit", "credit", block.credit);
      break;
    case "embed":
      push("caption", "caption", block.caption);
      break;
    case "separator":
      break;
  }
}
var textPaths = [];
var KEPT = 1e3;
function bodyTextPath(at) {
  if (at >= KEPT) return `body.${at}.text`;
  while (textPaths.length <= at) textPaths.push(`body.${textPaths.length}.text`);
  return _nullishCoalesce(textPaths[at], () => ( ""));
}



exports.articleTexts = articleTexts;
