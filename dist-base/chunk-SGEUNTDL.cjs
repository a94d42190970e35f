"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }


var _chunkY6I5CKJAcjs = require('./chunk-Y6I5CKJA.cjs');




var _chunkICRSFDQ2cjs = require('./chunk-ICRSFDQ2.cjs');


var _chunkKQGNPHMKcjs = require('./chunk-KQGNPHMK.cjs');


var _chunkLO6RJL3Ccjs = require('./chunk-LO6RJL3C.cjs');

// src/text/count-words.ts
function countWords(text) {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const space = _chunkLO6RJL3Ccjs.isSpace.call(void 0, text.charCodeAt(at));
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return words;
}

// src/formats/body/write/write-html-body.ts
function writeHtmlBody(article, dateline) {
  const body = _chunkKQGNPHMKcjs.withoutOpening.call(void 0, article.body, dateline);
  const [first, ...rest] = body;
  const footer = _chunkY6I5CKJAcjs.writeFooter.call(void 0, article, "");
  if (_optionalChain([first, 'optionalAccess', _ => _.kind]) === "paragraph" && !first.dateline && dateline) {
    return joined([..._chunkY6I5CKJAcjs.writeBlocks.call(void 0, [{ ...first, dateline: { text: dateline.text } }, ...rest], "html"), ...footer]);
  }
  const header = dateline ? [_chunkICRSFDQ2cjs.element.call(void 0, "header", void 0, _chunkICRSFDQ2cjs.textElement.call(void 0, "p", dateline.text, { class: "dateline" }))] : [];
  const inSections = _optionalChain([first, 'optionalAccess', _2 => _2.kind]) === "paragraph" && first.dateline && !dateline;
  const blocks = inSections ? sections(body) : _chunkY6I5CKJAcjs.writeBlocks.call(void 0, body, "html");
  return joined([...header, ...blocks, ...footer]);
}
var roundTripHtmlBlocks = (body, dateline) => _chunkICRSFDQ2cjs.roundTripBlocks.call(void 0, _chunkKQGNPHMKcjs.withoutOpening.call(void 0, body, dateline), { flatLinks: true });
var joined = (parts) => parts.join("\n") || void 0;
function sections(body) {
  const parts = [];
  for (const block of body) {
    if (block.kind === "paragraph" && block.dateline) parts.push([block]);
    else _optionalChain([parts, 'access', _3 => _3.at, 'call', _4 => _4(-1), 'optionalAccess', _5 => _5.push, 'call', _6 => _6(block)]);
  }
  return parts.map((part) => _chunkICRSFDQ2cjs.element.call(void 0, "section", void 0, _chunkY6I5CKJAcjs.writeBlocks.call(void 0, part, "html").join("\n")));
}





exports.countWords = countWords; exports.writeHtmlBody = writeHtmlBody; exports.roundTripHtmlBlocks = roundTripHtmlBlocks;
