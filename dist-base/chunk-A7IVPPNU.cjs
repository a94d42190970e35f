"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }




var _chunk455ZDLDYcjs = require('./chunk-455ZDLDY.cjs');


var _chunkYVIMM2D5cjs = require('./chunk-YVIMM2D5.cjs');





var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');





var _chunkLJ4WMENRcjs = require('./chunk-LJ4WMENR.cjs');


var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/locate/extract-html.ts
var withHtml = (source) => [source, _chunkYVIMM2D5cjs.expandTexts.call(void 0, source, extractHtml)];
function extractHtml(value) {
  const page = treeOf(value);
  if (!page) return void 0;
  const out = new (0, _chunkPT2V6PHAcjs.ExtractBuilder)();
  const partAt = (name) => {
    if (_chunkLJ4WMENRcjs.DOCUMENT_ELEMENTS.has(name)) out.part();
  };
  _chunk455ZDLDYcjs.walk.call(void 0, page, {
    enter({ tagName }) {
      partAt(tagName);
      return true;
    },
    leave: ({ tagName }) => partAt(tagName),
    text(node) {
      const place = node.sourceCodeLocation;
      if (!place) return;
      out.open([], place.startOffset);
      for (const piece of _chunk455ZDLDYcjs.align.call(void 0, value, place.startOffset, place.endOffset, node.value)) _chunkPT2V6PHAcjs.addPiece.call(void 0, out, piece);
      out.close();
    }
  });
  return out;
}
function treeOf(value) {
  try {
    return _chunk455ZDLDYcjs.openTree.call(void 0, value);
  } catch (error) {
    if (error instanceof _chunkYOB4HYVHcjs.WirecopyError) return void 0;
    throw error;
  }
}

// src/formats/locate/extract-json.ts
var ANY_DEPTH = Number.POSITIVE_INFINITY;
function extractJson({ text, values }, item) {
  const out = new (0, _chunkPT2V6PHAcjs.ExtractBuilder)();
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
    const escaped = _optionalChain([ESCAPE, 'access', _ => _.exec, 'call', _2 => _2(text), 'optionalAccess', _3 => _3[0]]);
    const until = at + (_nullishCoalesce(_optionalChain([escaped, 'optionalAccess', _4 => _4.length]), () => ( 1)));
    out.add(escaped === void 0 ? text.charAt(at) : JSON.parse(`"${escaped}"`), at, until);
    at = until;
  }
}
function stringsOf(text) {
  const found = [];
  let value = 0;
  for (let at = 0; at < text.length; value++) {
    const index = value;
    at = _chunkGPU7YA55cjs.scanJson.call(void 0, text, at, ANY_DEPTH, (path, start, end) => {
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
    const parts = Array.isArray(value) ? [...value.entries()] : _chunkJWLGQQU3cjs.isRecord.call(void 0, value) ? Object.entries(value) : [];
    for (const [name, part] of parts) if (typeof part === "object") open.push({ value: part, path: `${path}.${name}` });
  }
  return void 0;
}

// src/formats/body/read/read-html-body.ts
var EMPTY = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] };
var SHELL = 2;
function readHtmlBody(value, report, depth) {
  const root = openHtml(value, depth);
  const body = _chunkPT2V6PHAcjs.readDocument.call(void 0, root, report, { postOf: _chunkLJ4WMENRcjs.postOf });
  _chunkPT2V6PHAcjs.reportEmptyBlocks.call(void 0, root, report);
  _chunkLJ4WMENRcjs.takeElementSpans.call(void 0, { body: body.blocks });
  const [first, ...rest] = body.blocks;
  const opening = _optionalChain([_chunkLJ4WMENRcjs.childrenOf.call(void 0, root), 'access', _5 => _5[0], 'optionalAccess', _6 => _6.name]);
  if (opening === "section" || opening === "header" || _optionalChain([first, 'optionalAccess', _7 => _7.kind]) !== "paragraph" || !first.dateline) return body;
  const { dateline, ...paragraph } = first;
  return { ...body, blocks: [paragraph, ...rest], dateline: dateline.text };
}
function openHtml(value, depth) {
  const page = _chunk455ZDLDYcjs.htmlNode.call(void 0, _chunk455ZDLDYcjs.openTree.call(void 0, value, depth + SHELL));
  const [html = page] = _chunkLJ4WMENRcjs.childrenOf.call(void 0, page, "html");
  return _nullishCoalesce(_chunkLJ4WMENRcjs.childrenOf.call(void 0, html, "body")[0], () => ( html));
}







exports.withHtml = withHtml; exports.extractJson = extractJson; exports.EMPTY = EMPTY; exports.readHtmlBody = readHtmlBody; exports.openHtml = openHtml;
