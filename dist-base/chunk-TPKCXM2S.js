import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/require-text.ts
function requireText({ item, body }, format) {
  const kind = item?.class;
  if (kind === void 0 || kind === "text" || body.some(hasText)) return;
  throw new WirecopyError("wrong-class", `Item is ${NAMES[kind]} without text; ${format} is for texts.`, [
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

export {
  requireText
};
