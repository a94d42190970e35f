"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkPT2V6PHAcjs = require('./chunk-PT2V6PHA.cjs');

// src/formats/locate/expand-texts.ts
var MARKUP = /<[a-z!/?]|&[#\w]/i;
function expandTexts(source, read) {
  const { text, start, end, edges } = source;
  const out = new (0, _chunkPT2V6PHAcjs.ExtractBuilder)();
  const places = [...edges.keys()];
  for (const [i, from] of places.entries()) {
    const to = _nullishCoalesce(places[i + 1], () => ( text.length));
    if (from === to) continue;
    const value = text.slice(from, to);
    const names = _nullishCoalesce(edges.get(from), () => ( []));
    const inner = MARKUP.test(value) ? read(value) : void 0;
    for (let at = 0; at < (_nullishCoalesce(_optionalChain([inner, 'optionalAccess', _2 => _2.text]), () => ( value))).length; at++) {
      const [first, last] = inner ? [_nullishCoalesce(inner.start[at], () => ( 0)), (_nullishCoalesce(inner.end[at], () => ( 0))) - 1] : [at, at];
      const place = _nullishCoalesce(_nullishCoalesce(start[from + first], () => ( end[to - 1])), () => ( 0));
      if (at === 0 || _optionalChain([inner, 'optionalAccess', _3 => _3.edges, 'access', _4 => _4.has, 'call', _5 => _5(at)])) out.open(names, place);
      out.add(
        inner ? inner.text.charAt(at) : value.charAt(at),
        place,
        last < first ? place : _nullishCoalesce(end[from + last], () => ( place))
      );
    }
    out.close();
    out.part();
  }
  return out;
}

// src/formats/body/file-types.ts
function withBeside(blocks, { files, media }) {
  const shown = new Set(blocks.flatMap(filesOf).map(({ href }) => href));
  const types = /* @__PURE__ */ new Map();
  for (const { href, mimeType } of files) {
    const known = types.get(href);
    if (known) known.push(mimeType);
    else types.set(href, [mimeType]);
  }
  const besideOf = new Map(media.flatMap((one) => filesOf(one).map(({ href }) => [href, one])));
  const next = /* @__PURE__ */ new Map();
  const typed = blocks.map((block) => {
    if (block.kind !== "media" || !block.renditions) return block;
    const renditions = block.renditions.map((file) => {
      const at = _nullishCoalesce(next.get(file.href), () => ( 0));
      next.set(file.href, at + 1);
      const mimeType = _optionalChain([types, 'access', _6 => _6.get, 'call', _7 => _7(file.href), 'optionalAccess', _8 => _8[at]]);
      return mimeType ? { ...file, mimeType } : file;
    });
    const { renditions: _, ...facts } = _nullishCoalesce(besideOf.get(_nullishCoalesce(_optionalChain([block, 'access', _9 => _9.renditions, 'access', _10 => _10[0], 'optionalAccess', _11 => _11.href]), () => ( ""))), () => ( {}));
    return { ...facts, ...block, renditions };
  });
  return [...typed, ...media.filter((one) => !filesOf(one).some(({ href }) => shown.has(href)))];
}
var filesOf = (block) => block.kind === "media" ? _nullishCoalesce(block.renditions, () => ( [])) : [];




exports.expandTexts = expandTexts; exports.withBeside = withBeside;
