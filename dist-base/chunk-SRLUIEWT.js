import {
  articleRestrictions
} from "./chunk-BQ2HDHVF.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/require-publishable.ts
function requirePublishable(article, format, options) {
  const { drafts = false, now, onDoubt = drafts ? "draft" : "refuse" } = options;
  const found = articleRestrictions(article, now, onDoubt);
  const kinds = new Set(found.filter(({ isPossible }) => !isPossible).map(({ kind }) => kind));
  if (kinds.size && !drafts)
    throw new WirecopyError(
      "restricted",
      `${reason(article, kinds)} and must not be published. Set \`drafts\` to write a draft for ${format}.`
    );
  const doubt = found.find(({ isPossible }) => isPossible);
  if (doubt && onDoubt === "refuse")
    throw new WirecopyError(
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

export {
  requirePublishable
};
