"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkOKVUCM2Ucjs = require('./chunk-OKVUCM2U.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/require-publishable.ts
function requirePublishable(article, format, options) {
  const { drafts = false, now, onDoubt = drafts ? "draft" : "refuse" } = options;
  const found = _chunkOKVUCM2Ucjs.articleRestrictions.call(void 0, article, now, onDoubt);
  const kinds = new Set(found.filter(({ isPossible }) => !isPossible).map(({ kind }) => kind));
  if (kinds.size && !drafts)
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "restricted",
      `${reason(article, kinds)} and must not be published. Set \`drafts\` to write a draft for ${format}.`
    );
  const doubt = found.find(({ isPossible }) => isPossible);
  if (doubt && onDoubt === "refuse")
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "possibly-restricted",
      `Story may be restricted: see ${doubt.path}. Set \`onDoubt\` to write ${format}.`
    );
  return found;
}
function reason({ embargo }, kinds) {
  if (kinds.has("kill")) return "Story is killed";
  if (kinds.has("withhold")) return "Story is withheld";
  return embargo ? `Story is under embargo (${embargo.text})` : "Story is under embargo";
}



exports.requirePublishable = requirePublishable;
