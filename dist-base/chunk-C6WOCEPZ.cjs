"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/require-text.ts
function requireText({ item, body }, format) {
  const kind = _optionalChain([item, 'optionalAccess', _ => _.class]);
  if (kind === void 0 || kind === "text" || body.some(hasText)) return;
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("wrong-class", `Item is ${NAMES[kind]} without text; ${format} is for texts.`, [
    { path: "item.class", message: `class is ${kind}` }
  ]);
}
var NAMES = {
  picture: "a picture",
  graphic: "a graphic",
  animated: "an animation",
  video: "a video",
  audio: "an audio recording",
  data: "a data set",
  composite: "a package",
  component: "a component",
  planning: "a planning item",
  event: "an event",
  concept: "a concept"
};
function hasText(block) {
  if (block.kind === "media") return block.caption !== void 0 || block.alt !== void 0;
  if (block.kind === "embed") return block.caption !== void 0;
  return block.kind !== "separator";
}



exports.requireText = requireText;
