import {
  toText
} from "./chunk-WZR4J4NQ.js";
import {
  checkRecord,
  requireArticle,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  invalidArgument
} from "./chunk-JCLXVOGT.js";

// src/formats/body/write/text-of.ts
function textOf(block) {
  checkRecord("textOf", block);
  return rethrowAsMisuse("textOf", () => textOfKind(block));
}
function textOfKind(block) {
  switch (block.kind) {
    case "paragraph":
      return block.dateline ? `${block.dateline.text} ${block.text}` : block.text;
    case "list":
      return block.items.map(({ text }, i) => block.ordered ? `${(block.start ?? 1) + i}. ${text}` : `\u2022 ${text}`).join("\n");
    case "table": {
      const rows = [...block.header ? [block.header] : [], ...block.rows].map(
        (row) => row.map(({ text }) => text ?? "").join("	")
      );
      return [...block.caption ? [block.caption] : [], ...rows].join("\n");
    }
    case "quote":
      return block.source ? `${block.text}
\u2014 ${block.source}` : block.text;
    case "separator":
      return "* * *";
    case "media":
    case "embed":
      return block.caption ?? "";
    case "subhead":
    case "preformatted":
      return block.text;
    default:
      throw invalidArgument("Block of the body must have a known kind, such as \u201Cparagraph\u201D.");
  }
}

// src/formats/body/write/plain-text.ts
function plainBlocks(value) {
  const text = toText(value);
  if (text === void 0) return [];
  const pieces = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n/) : text.split("\n");
  return pieces.flatMap((piece) => {
    const paragraph = toText(piece.replace(/[ \t]*\n[ \t]*/g, " "));
    return paragraph === void 0 ? [] : [{ kind: "paragraph", text: paragraph }];
  });
}
function documentText(article, dateline) {
  const { signoff = [], boilerplate = [], contacts = [] } = article;
  const end = [...signoff.map(({ text }) => text), ...boilerplate, ...contacts.map(({ text }) => text)];
  return [...bodyTexts(article.body, dateline), ...end].join("\n\n") || void 0;
}
function plainText(article) {
  requireArticle("plainText", article);
  return rethrowAsMisuse("plainText", () => bodyTexts(article.body, article.dateline).join("\n\n"));
}
function bodyTexts(body, dateline) {
  const blocks = body.map(plainBlock).filter(Boolean);
  return dateline ? [[dateline.text, ...blocks.splice(0, 1)].join(" "), ...blocks] : blocks;
}
var plainBlock = (block) => block.kind === "media" || block.kind === "embed" ? "" : textOf(block);

export {
  textOf,
  plainBlocks,
  documentText,
  plainText
};
