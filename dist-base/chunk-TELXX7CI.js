import {
  writeBlocks,
  writeFooter
} from "./chunk-RJ5LTOI4.js";
import {
  element,
  roundTripBlocks,
  textElement
} from "./chunk-XP5S5KEA.js";
import {
  withoutOpening
} from "./chunk-5HMUK2TQ.js";
import {
  isSpace
} from "./chunk-ODSP73DO.js";

// src/text/count-words.ts
function countWords(text) {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return words;
}

// src/formats/body/write/write-html-body.ts
function writeHtmlBody(article, dateline) {
  const body = withoutOpening(article.body, dateline);
  const [first, ...rest] = body;
  const footer = writeFooter(article, "");
  if (first?.kind === "paragraph" && !first.dateline && dateline) {
    return joined([...writeBlocks([{ ...first, dateline: { text: dateline.text } }, ...rest], "html"), ...footer]);
  }
  const header = dateline ? [element("header", void 0, textElement("p", dateline.text, { class: "dateline" }))] : [];
  const inSections = first?.kind === "paragraph" && first.dateline && !dateline;
  const blocks = inSections ? sections(body) : writeBlocks(body, "html");
  return joined([...header, ...blocks, ...footer]);
}
var roundTripHtmlBlocks = (body, dateline) => roundTripBlocks(withoutOpening(body, dateline), { flatLinks: true });
var joined = (parts) => parts.join("\n") || void 0;
function sections(body) {
  const parts = [];
  for (const block of body) {
    if (block.kind === "paragraph" && block.dateline) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts.map((part) => element("section", void 0, writeBlocks(part, "html").join("\n")));
}

export {
  countWords,
  writeHtmlBody,
  roundTripHtmlBlocks
};
