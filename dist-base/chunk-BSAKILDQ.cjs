"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunk5VORUVQVcjs = require('./chunk-5VORUVQV.cjs');


var _chunkVX5NLCVEcjs = require('./chunk-VX5NLCVE.cjs');



var _chunkOOEJC6ZKcjs = require('./chunk-OOEJC6ZK.cjs');


var _chunkMCDIXZI6cjs = require('./chunk-MCDIXZI6.cjs');





var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');




var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/json/migrate.ts
var schemaVersion = 1;
var steps = [];
function migrate(value) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "migrate", () => migrateThrough(steps, value));
}
function migrateThrough(steps2, value) {
  if (!_chunkJWLGQQU3cjs.isRecord.call(void 0, value)) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", `Article must be an object, not ${describe(value)}.`);
  const { schemaVersion: version = 1, $schema, ...rest } = value;
  const given = versionOf(version);
  const current = steps2.length + 1;
  if (given > current) {
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "newer-schema",
      `Schema version ${given} is not supported; this release reads up to ${current}.`,
      [{ path: "schemaVersion", message: `is ${given}; the newest known is ${current}` }]
    );
  }
  const article = $schema === void 0 || typeof $schema === "string" ? rest : { ...rest, $schema };
  return steps2.slice(given - 1).reduce((older, step) => step(older), article);
}
function versionOf(version) {
  if (typeof version === "number" && Number.isSafeInteger(version) && version >= 1) return version;
  throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("invalid-input", "Schema version must be a whole number from 1.", [
    { path: "schemaVersion", message: "is not a whole number from 1" }
  ]);
}
var describe = (value) => Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;

// src/formats/json/from-json.ts
function fromJson(input, options = {}) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const end = _chunkGPU7YA55cjs.scanJson.call(void 0, text, 0, _chunkGPU7YA55cjs.depthLimit.call(void 0, options));
  if (end < text.length) _chunkGPU7YA55cjs.throwJsonFault.call(void 0, "invalid-input", text, end, "text after the end of the document");
  return articleAt(text, { start: 0, end }, options).article;
}
function articleAt(text, span, options) {
  const article = located(() => migrate(JSON.parse(text.slice(span.start, span.end))), text, span, options);
  return _chunkVX5NLCVEcjs.checkArticle.call(void 0, article, {
    locate: (paths) => _chunk5VORUVQVcjs.locatePaths.call(void 0, text, span, paths, _chunkGPU7YA55cjs.depthLimit.call(void 0, options)),
    lenient: options.lenient
  });
}
function located(run, text, span, options) {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof _chunkYOB4HYVHcjs.WirecopyError)) throw error;
    const { code, message, places } = error;
    const paths = places.map(({ path = "" }) => path);
    const positions = _chunk5VORUVQVcjs.locatePaths.call(void 0, text, span, paths, _chunkGPU7YA55cjs.depthLimit.call(void 0, options));
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      code,
      message,
      places.map((place, i) => ({ ...positions[i], ...place }))
    );
  }
}

// src/formats/json/json.ts
var json = {
  name: "json",
  mimeType: "application/json",
  extension: "json",
  table: _chunkOOEJC6ZKcjs.everything,
  ..._chunkOOEJC6ZKcjs.fieldSupport.call(void 0, _chunkOOEJC6ZKcjs.everything)
};

// src/formats/json/read-json.ts
function readJson(input, options = {}) {
  const text = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options);
  const depth = _chunkGPU7YA55cjs.depthLimit.call(void 0, options);
  const found = [];
  for (let at = 0; at < text.length; ) {
    const all = /* @__PURE__ */ Object.create(null);
    const end = _chunkGPU7YA55cjs.scanJson.call(void 0, text, at, depth + 1, (path, start, stop) => {
      all[path] = { start, end: stop };
    });
    const listed = text[_nullishCoalesce(_optionalChain([all, 'access', _ => _[""], 'optionalAccess', _2 => _2.start]), () => ( 0))] === "[";
    if (listed && (at > 0 || end < text.length))
      _chunkGPU7YA55cjs.throwJsonFault.call(void 0, "invalid-input", text, end, "text before or after a list of articles");
    for (const spans of listed ? each(all) : [all]) found.push(spans);
    if (end < text.length && !text.slice(_optionalChain([all, 'access', _3 => _3[""], 'optionalAccess', _4 => _4.end]), end).includes("\n")) {
      _chunkGPU7YA55cjs.throwJsonFault.call(void 0, "invalid-input", text, end, "two articles on one line");
    }
    at = end;
  }
  if (!found.length) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Document has no article.");
  return found.map((spans) => storyOf(text, spans, options));
}
function each(all) {
  const entries = [];
  for (const path in all) {
    const dot = path.indexOf(".");
    const index = path === "" ? Number.NaN : Number(dot < 0 ? path : path.slice(0, dot));
    const span = all[path];
    if (!span || Number.isNaN(index)) continue;
    entries[index] ??= /* @__PURE__ */ Object.create(null);
    const entry = entries[index];
    if (entry) entry[dot < 0 ? "" : path.slice(dot + 1)] = span;
  }
  return entries;
}
var NO_FIELD = /* @__PURE__ */ new Set(["", "$schema", "schemaVersion", "__proto__"]);
function storyOf(text, spans, options) {
  const start = _nullishCoalesce(_optionalChain([spans, 'access', _5 => _5[""], 'optionalAccess', _6 => _6.start]), () => ( 0));
  if (text.charAt(start - 1) === '"')
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Article must be an object, not a string.");
  const { article, leftOut } = articleAt(text, _nullishCoalesce(spans[""], () => ( { start: 0, end: text.length })), options);
  const own = {};
  for (const path in spans) {
    const span = spans[path];
    if (span && !NO_FIELD.has(path)) own[path] = span;
  }
  return {
    text,
    article,
    spans: own,
    repairs: [],
    dropped: [],
    unread: [],
    diagnostics: [...leftOut],
    reader: _chunkMCDIXZI6cjs.documentReader
  };
}

// src/formats/json/to-json.ts
var jsonOptions = {
  indent: {
    what: "a whole number from 0 to 10",
    fits: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10
  }
};
function toJson(article, options = {}) {
  return _chunkJWLGQQU3cjs.rethrowAsMisuse.call(void 0, "toJson", () => writeJson(article, options));
}
function writeJson(article, options) {
  _chunkJWLGQQU3cjs.checkWriteArguments.call(void 0, "toJson", article, options, jsonOptions);
  const { indent = 2 } = options;
  return `${JSON.stringify({ schemaVersion, ...article }, null, indent)}
`;
}









exports.schemaVersion = schemaVersion; exports.migrate = migrate; exports.fromJson = fromJson; exports.json = json; exports.readJson = readJson; exports.jsonOptions = jsonOptions; exports.toJson = toJson;
