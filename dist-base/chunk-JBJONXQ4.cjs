"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } }


var _chunkK33UQI7Wcjs = require('./chunk-K33UQI7W.cjs');


var _chunkEJU4CLTPcjs = require('./chunk-EJU4CLTP.cjs');


var _chunkE365K3HQcjs = require('./chunk-E365K3HQ.cjs');


var _chunkMCCI32TScjs = require('./chunk-MCCI32TS.cjs');


var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');



var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/workflows/copy/copy-formats.ts
function copyIn(style) {
  const read = (article) => _chunkMCCI32TScjs.parse.call(void 0, _chunkK33UQI7Wcjs.toCopy.call(void 0, article, { style })).article;
  const following = (article) => {
    const once = read(article);
    return _chunkOOEJC6ZKcjs.fieldSupport.call(void 0, styleSupport(() => once));
  };
  return {
    name: style === "plain" ? "copy" : `copy-${style}`,
    mimeType: "text/plain",
    extension: "txt",
    table: styleSupport(read),
    carries: (article) => following(article).carries(article),
    losses: (article) => following(article).losses(article)
  };
}
var PARTS = {
  item: {},
  slugline: { where: "a line of the head" },
  take: { where: "a line of the head, if slugline and headline do not have it" },
  keywords: {},
  subjects: {},
  genre: {},
  genres: {},
  audience: {},
  urgency: {},
  notices: { where: "a line before all others" },
  embargo: { where: "a line before all others" },
  expires: { note: "as a note to desks, and read as one" },
  restrictions: { where: "a line of the head" },
  rights: {},
  editorsNotes: { where: "a line under the headline, or of the head without one" },
  section: {},
  kicker: {},
  headline: { where: "a line of the head" },
  subheadline: { where: "the line under the headline" },
  alternativeHeadlines: {},
  summaries: { where: "points under the headline" },
  byline: { where: "the line before the body", note: "authors are read from the line" },
  dateline: {
    where: "the opening of the first paragraph",
    note: "with the separator of the house style; codes are derived from its places"
  },
  sources: {},
  published: { where: "a line of the head" },
  updated: { where: "a line of the head" },
  corrections: {},
  language: { note: "detected from the words of the body, if there are enough" },
  direction: { note: "detected from the script of the body" },
  body: {
    where: "paragraphs, lists, columns",
    note: "a block quotation is a paragraph, its source another; no marks, levels or picture files"
  },
  signoff: { where: "a line after the body" },
  contributors: { where: "the sign-off, which names them", note: "only those named in a sign-off" },
  creditLine: { where: "a line at the end" },
  copyright: { where: "a line at the end" },
  usageTerms: { where: "a line at the end" },
  boilerplate: { where: "paragraphs at the end" },
  contacts: { where: "a line at the end" },
  links: {},
  associations: {},
  instruments: {},
  provenance: {},
  annotations: {},
  extensions: {}
};
var AS_WORDED = "unchanged if worded as desks do; otherwise as the parser reads it";
var NO_PLACE = "no place in copy; only what the parser derives from other parts";
function styleSupport(read) {
  const keys = Object.keys(PARTS);
  return keys.map((path) => {
    const { where, note } = PARTS[path];
    const as = (article) => read(article)[path];
    if (!where) return { path, carried: false, note: _nullishCoalesce(note, () => ( NO_PLACE)), as };
    return { path, carried: true, where, note: note ? `${AS_WORDED}; ${note}` : AS_WORDED, as };
  });
}
var copyFormats = /* @__PURE__ */ (() => {
  const names = Object.keys(_chunkK33UQI7Wcjs.houseStyles);
  return Object.fromEntries(names.map((name) => [name, copyIn(name)]));
})();

// src/workflows/copy/read-copy.ts
var readCopyOptions = {
  ..._chunkGPU7YA55cjs.documentOptions,
  parse: _chunkJWLGQQU3cjs.optionShapes.record
};
function readCopy(input, options = {}) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options, readCopyOptions);
  return [..._chunkE365K3HQcjs.parseAll.call(void 0, input, _chunkEJU4CLTPcjs.parseOptionsOf.call(void 0, options))];
}
function fromCopy(input, options = {}) {
  _chunkGPU7YA55cjs.checkRead.call(void 0, input, options, readCopyOptions);
  return _chunkMCCI32TScjs.parse.call(void 0, input, _chunkEJU4CLTPcjs.parseOptionsOf.call(void 0, options)).article;
}






exports.copyFormats = copyFormats; exports.readCopyOptions = readCopyOptions; exports.readCopy = readCopy; exports.fromCopy = fromCopy;
