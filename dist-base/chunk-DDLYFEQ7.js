import {
  locatePaths
} from "./chunk-MAIA7VK6.js";
import {
  checkArticle
} from "./chunk-BCOBM7GT.js";
import {
  everything,
  fieldSupport
} from "./chunk-DERV7HC7.js";
import {
  documentReader
} from "./chunk-RMAK6RZD.js";
import {
  depthLimit,
  scanJson,
  sourceText,
  throwJsonFault
} from "./chunk-WZR4J4NQ.js";
import {
  checkWriteArguments,
  isRecord,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/formats/json/migrate.ts
var schemaVersion = 1;
var steps = [];
function migrate(value) {
  return rethrowAsMisuse("migrate", () => migrateThrough(steps, value));
}
function migrateThrough(steps2, value) {
  if (!isRecord(value)) throw new WirecopyError("not-an-article", `Article must be an object, not ${describe(value)}.`);
  const { schemaVersion: version = 1, $schema, ...rest } = value;
  const given = versionOf(version);
  const current = steps2.length + 1;
  if (given > current) {
    throw new WirecopyError(
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
  throw new WirecopyError("invalid-input", "Schema version must be a whole number from 1.", [
    { path: "schemaVersion", message: "is not a whole number from 1" }
  ]);
}
var describe = (value) => Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;

// src/formats/json/from-json.ts
function fromJson(input, options = {}) {
  const text = sourceText(input, options);
  const end = scanJson(text, 0, depthLimit(options));
  if (end < text.length) throwJsonFault("invalid-input", text, end, "text after the end of the document");
  return articleAt(text, { start: 0, end }, options).article;
}
function articleAt(text, span, options) {
  const article = located(() => migrate(JSON.parse(text.slice(span.start, span.end))), text, span, options);
  return checkArticle(article, {
    locate: (paths) => locatePaths(text, span, paths, depthLimit(options)),
    lenient: options.lenient
  });
}
function located(run, text, span, options) {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    const { code, message, places } = error;
    const paths = places.map(({ path = "" }) => path);
    const positions = locatePaths(text, span, paths, depthLimit(options));
    throw new WirecopyError(
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
  table: everything,
  ...fieldSupport(everything)
};

// src/formats/json/read-json.ts
function readJson(input, options = {}) {
  const text = sourceText(input, options);
  const depth = depthLimit(options);
  const found = [];
  for (let at = 0; at < text.length; ) {
    const all = /* @__PURE__ */ Object.create(null);
    const end = scanJson(text, at, depth + 1, (path, start, stop) => {
      all[path] = { start, end: stop };
    });
    const listed = text[all[""]?.start ?? 0] === "[";
    if (listed && (at > 0 || end < text.length))
      throwJsonFault("invalid-input", text, end, "text before or after a list of articles");
    for (const spans of listed ? each(all) : [all]) found.push(spans);
    if (end < text.length && !text.slice(all[""]?.end, end).includes("\n")) {
      throwJsonFault("invalid-input", text, end, "two articles on one line");
    }
    at = end;
  }
  if (!found.length) throw new WirecopyError("not-an-article", "Document has no article.");
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
  const start = spans[""]?.start ?? 0;
  if (text.charAt(start - 1) === '"')
    throw new WirecopyError("not-an-article", "Article must be an object, not a string.");
  const { article, leftOut } = articleAt(text, spans[""] ?? { start: 0, end: text.length }, options);
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
    reader: documentReader
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
  return rethrowAsMisuse("toJson", () => writeJson(article, options));
}
function writeJson(article, options) {
  checkWriteArguments("toJson", article, options, jsonOptions);
  const { indent = 2 } = options;
  return `${JSON.stringify({ schemaVersion, ...article }, null, indent)}
`;
}

export {
  schemaVersion,
  migrate,
  fromJson,
  json,
  readJson,
  jsonOptions,
  toJson
};
