import {
  align,
  htmlNode,
  openTree,
  walk
} from "./chunk-ABODBUVH.js";
import {
  expandTexts
} from "./chunk-IK3ULOO2.js";
import {
  ExtractBuilder,
  addPiece,
  readDocument,
  reportEmptyBlocks
} from "./chunk-LYHTHXSI.js";
import {
  DOCUMENT_ELEMENTS,
  childrenOf,
  postOf,
  takeElementSpans
} from "./chunk-EHS23OWV.js";
import {
  scanJson
} from "./chunk-WZR4J4NQ.js";
import {
  isRecord
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/locate/extract-html.ts
var withHtml = (source) => [source, expandTexts(source, extractHtml)];
function extractHtml(value) {
  const page = treeOf(value);
  if (!page) return void 0;
  const out = new ExtractBuilder();
  const partAt = (name) => {
    if (DOCUMENT_ELEMENTS.has(name)) out.part();
  };
  walk(page, {
    enter({ tagName }) {
      partAt(tagName);
      return true;
    },
    leave: ({ tagName }) => partAt(tagName),
    text(node) {
      const place = node.sourceCodeLocation;
      if (!place) return;
      out.open([], place.startOffset);
      for (const piece of align(value, place.startOffset, place.endOffset, node.value)) addPiece(out, piece);
      out.close();
    }
  });
  return out;
}
function treeOf(value) {
  try {
    return openTree(value);
  } catch (error) {
    if (error instanceof WirecopyError) return void 0;
    throw error;
  }
}

// src/formats/locate/extract-json.ts
var ANY_DEPTH = Number.POSITIVE_INFINITY;
function extractJson({ text, values }, item) {
  const out = new ExtractBuilder();
  const within = item === values ? "" : pathOf(values, item);
  if (within === void 0) return out;
  for (const { path, start, end } of stringsOf(text)) {
    if (within && path !== within && !path.startsWith(`${within}.`)) continue;
    out.open(
      path.split(".").filter((name) => !/^\d+$/.test(name)),
      start
    );
    addString(out, text, start, end);
    out.close();
    out.part();
  }
  return out;
}
var ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[^u])/y;
function addString(out, text, start, end) {
  for (let at = start; at < end; ) {
    ESCAPE.lastIndex = at;
    const escaped = ESCAPE.exec(text)?.[0];
    const until = at + (escaped?.length ?? 1);
    out.add(escaped === void 0 ? text.charAt(at) : JSON.parse(`"${escaped}"`), at, until);
    at = until;
  }
}
function stringsOf(text) {
  const found = [];
  let value = 0;
  for (let at = 0; at < text.length; value++) {
    const index = value;
    at = scanJson(text, at, ANY_DEPTH, (path, start, end) => {
      if (text.charAt(start - 1) === '"' && text.charAt(end) === '"') found.push({ path, start, end, value: index });
    });
  }
  const isList = value === 1 && text.trimStart().startsWith("[");
  return found.map(({ path, value: value2, ...place }) => ({
    ...place,
    path: isList ? path : path ? `${value2}.${path}` : String(value2)
  }));
}
function pathOf(values, item) {
  const open = values.map((value, i) => ({ value, path: String(i) }));
  for (const { value, path } of open) {
    if (value === item) return path;
    const parts = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
    for (const [name, part] of parts) if (typeof part === "object") open.push({ value: part, path: `${path}.${name}` });
  }
  return void 0;
}

// src/formats/body/read/read-html-body.ts
var EMPTY = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] };
var SHELL = 2;
function readHtmlBody(value, report, depth) {
  const root = openHtml(value, depth);
  const body = readDocument(root, report, { postOf });
  reportEmptyBlocks(root, report);
  takeElementSpans({ body: body.blocks });
  const [first, ...rest] = body.blocks;
  const opening = childrenOf(root)[0]?.name;
  if (opening === "section" || opening === "header" || first?.kind !== "paragraph" || !first.dateline) return body;
  const { dateline, ...paragraph } = first;
  return { ...body, blocks: [paragraph, ...rest], dateline: dateline.text };
}
function openHtml(value, depth) {
  const page = htmlNode(openTree(value, depth + SHELL));
  const [html = page] = childrenOf(page, "html");
  return childrenOf(html, "body")[0] ?? html;
}

export {
  withHtml,
  extractJson,
  EMPTY,
  readHtmlBody,
  openHtml
};
