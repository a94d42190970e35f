import {
  ExtractBuilder
} from "./chunk-LYHTHXSI.js";

// src/formats/locate/expand-texts.ts
var MARKUP = /<[a-z!/?]|&[#\w]/i;
function expandTexts(source, read) {
  const { text, start, end, edges } = source;
  const out = new ExtractBuilder();
  const places = [...edges.keys()];
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? text.length;
    if (from === to) continue;
    const value = text.slice(from, to);
    const names = edges.get(from) ?? [];
    const inner = MARKUP.test(value) ? read(value) : void 0;
    for (let at = 0; at < (inner?.text ?? value).length; at++) {
      const [first, last] = inner ? [inner.start[at] ?? 0, (inner.end[at] ?? 0) - 1] : [at, at];
      const place = start[from + first] ?? end[to - 1] ?? 0;
      if (at === 0 || inner?.edges.has(at)) out.open(names, place);
      out.add(
        inner ? inner.text.charAt(at) : value.charAt(at),
        place,
        last < first ? place : end[from + last] ?? place
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
      const at = next.get(file.href) ?? 0;
      next.set(file.href, at + 1);
      const mimeType = types.get(file.href)?.[at];
      return mimeType ? { ...file, mimeType } : file;
    });
    const { renditions: _, ...facts } = besideOf.get(block.renditions[0]?.href ?? "") ?? {};
    return { ...facts, ...block, renditions };
  });
  return [...typed, ...media.filter((one) => !filesOf(one).some(({ href }) => shown.has(href)))];
}
var filesOf = (block) => block.kind === "media" ? block.renditions ?? [] : [];

export {
  expandTexts,
  withBeside
};
