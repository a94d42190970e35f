"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }

var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');




var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/body/write/text-of.ts
function textOf(block) {
  _chunkJWLGQQU3cjs.checkRecord.call(void 0, "textOf", block);
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "textOf", () => textOfKind(block));
}
function textOfKind(block) {
  switch (block.kind) {
    case "paragraph":
      return block.dateline ? `${block.dateline.text} ${block.text}` : block.text;
    case "list":
      return block.items.map(({ text }, i) => block.ordered ? `${(_nullishCoalesce(block.start, () => ( 1))) + i}. ${text}` : `\u2022 ${text}`).join("\n");
    case "table": {
      const rows = [...block.header ? [block.header] : [], ...block.rows].map(
        (row) => row.map(({ text }) => _nullishCoalesce(text, () => ( ""))).join("	")
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
      return _nullishCoalesce(block.caption, () => ( ""));
    case "subhead":
    case "preformatted":
      return block.text;
    default:
      throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, "Block of the body must have a known kind, such as \u201Cparagraph\u201D.");
  }
}

// src/formats/body/write/plain-text.ts
function plainBlocks(value) {
  const text = _chunkGPU7YA55cjs.toText.call(void 0, value);
  if (text === void 0) return [];
  const pieces = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n/) : text.split("\n");
  return pieces.flatMap((piece) => {
    const paragraph = _chunkGPU7YA55cjs.toText.call(void 0, piece.replace(/[ \t]*\n[ \t]*/g, " "));
    return paragraph === void 0 ? [] : [{ kind: "paragraph", text: paragraph }];
  });
}
function documentText(article, dateline) {
  const { signoff = [], boilerplate = [], contacts = [] } = article;
  const end = [...signoff.map(({ text }) => text), ...boilerplate, ...contacts.map(({ text }) => text)];
  return [...bodyTexts(article.body, dateline), ...end].join("\n\n") || void 0;
}
function plainText(article) {
  _chunkJWLGQQU3cjs.requireArticle.call(void 0, "plainText", article);
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "plainText", () => bodyTexts(article.body, article.dateline).join("\n\n"));
}
function bodyTexts(body, dateline) {
  const blocks = body.map(plainBlock).filter(Boolean);
  return dateline ? [[dateline.text, ...blocks.splice(0, 1)].join(" "), ...blocks] : blocks;
}
var plainBlock = (block) => block.kind === "media" || block.kind === "embed" ? "" : textOf(block);






exports.textOf = textOf; exports.plainBlocks = plainBlocks; exports.documentText = documentText; exports.plainText = plainText;
