// src/rules/engine/article-texts.ts
function articleTexts(article) {
  const texts = [];
  const one = (part, text, path = part) => {
    if (text !== void 0) texts.push({ part, path, text });
  };
  const each = (part, list) => {
    for (const [i, item] of (list ?? []).entries()) {
      if (typeof item === "string") texts.push({ part, path: `${part}.${i}`, text: item });
      else one(part, item.text, `${part}.${i}.text`);
    }
  };
  one("slugline", article.slugline);
  one("take", article.take?.text, "take.text");
  each("keywords", article.keywords);
  each("notices", article.notices);
  one("embargo", article.embargo?.text, "embargo.text");
  each("restrictions", article.restrictions);
  each("editorsNotes", article.editorsNotes);
  one("headline", article.headline);
  one("subheadline", article.subheadline);
  each("summaries", article.summaries);
  one("byline", article.byline?.text, "byline.text");
  one("dateline", article.dateline?.text, "dateline.text");
  one("published", article.published?.text, "published.text");
  one("updated", article.updated?.text, "updated.text");
  for (let i = 0; i < article.body.length; i++) {
    const block = article.body[i];
    if (block) blockTexts(texts, block, i);
  }
  each("signoff", article.signoff);
  one("creditLine", article.creditLine);
  one("copyright", article.copyright?.text, "copyright.text");
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
      for (const [i, cell] of (block.header ?? []).entries()) push("table", `header.${i}.text`, cell.text);
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
  return textPaths[at] ?? "";
}

export {
  articleTexts
};
