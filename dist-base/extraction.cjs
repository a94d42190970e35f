"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunk5VORUVQVcjs = require('./chunk-5VORUVQV.cjs');


var _chunkVX5NLCVEcjs = require('./chunk-VX5NLCVE.cjs');
require('./chunk-H7VXLDJW.cjs');



var _chunkQWIF5N4Kcjs = require('./chunk-QWIF5N4K.cjs');






var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');
require('./chunk-Z5IWJBZM.cjs');
require('./chunk-3A2YGZ5B.cjs');
require('./chunk-IDNNKZ4O.cjs');
require('./chunk-46VG2477.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');
require('./chunk-N254NRHT.cjs');

// src/formats/extraction/extraction-schema.ts
var text = (description) => ({ ...description ? { description } : {}, type: "string" });
var orNull = ({ type, ...rest }) => ({
  ...rest,
  type: typeof type === "string" ? [type, "null"] : type,
  ...rest.enum ? { enum: [...rest.enum, null] } : {}
});
var maybe = (description) => orNull(text(description));
var whole = (description) => orNull({ ...description ? { description } : {}, type: "integer" });
var oneOf = (...names) => ({ type: "string", enum: names });
var listOf = (items, description) => ({
  ...description ? { description } : {},
  type: "array",
  items
});
var record = (properties) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false
});
var stamp = orNull(record({ text: text("As printed."), at: maybe("ISO 8601 day or time; offset only if printed.") }));
var author = record({
  kind: oneOf("person", "organisation"),
  name: text(),
  jobTitle: maybe(),
  organisation: maybe(),
  place: maybe(),
  email: maybe()
});
var dateline = record({
  text: text("The whole dateline with its separator: LISBON, March 4 (Reuters) -"),
  places: listOf(record({ text: text("As filed."), region: maybe(), countryCode: maybe("ISO 3166-1 alpha-2.") })),
  date: orNull(
    record({
      text: text("As filed: March 4"),
      day: whole(),
      month: whole(),
      year: whole("Only if filed."),
      value: maybe("YYYY-MM-DD, if the year is certain.")
    })
  ),
  credits: listOf(text(), "Agencies as filed: Reuters")
});
var blockKinds = [
  "paragraph",
  "subhead",
  "bulleted list",
  "numbered list",
  "table",
  "table with header",
  "quote",
  "preformatted",
  "separator",
  "media"
];
var block = record({
  kind: oneOf(...blockKinds),
  text: maybe("The words, or the caption of media; null for lists, tables, separators."),
  items: orNull(listOf(text(), "The entries of a list.")),
  rows: orNull(listOf(listOf(maybe()), "The cells of a table, row by row; the header first, if it has one.")),
  source: maybe("Who is quoted, or the credit of media.")
});
var extractionSchema = {
  description: "The parts of a news story, copied word for word. null or an empty list where the copy has no such part.",
  ...record({
    slugline: maybe("Working name of the story, not its headline."),
    keywords: listOf(text(), "Only those that the copy lists."),
    genre: maybe(),
    urgency: whole("1 to 9, if the copy gives it."),
    notices: listOf(
      record({
        kind: oneOf("kill", "withhold", "possible", "correction", "clarification", "refile", "advisory", "update"),
        text: text()
      }),
      "Notices to desks; kind possible if it may forbid publication."
    ),
    embargo: orNull(
      record({
        kind: oneOf("instant", "day", "cycle", "open"),
        text: text("As filed."),
        at: maybe("ISO 8601 day or time; required for instant."),
        zone: maybe("As filed: GMT")
      })
    ),
    expires: maybe("RFC 3339 time with offset after which the story must not be used."),
    restrictions: listOf(text(), "Limits of use as filed: EDITORIAL USE ONLY"),
    editorsNotes: listOf(text(), "Notes from desk to desk."),
    section: maybe(),
    kicker: maybe("The line above the headline."),
    headline: maybe(),
    subheadline: maybe("The line below the headline."),
    summaries: listOf(text()),
    byline: orNull(record({ text: text("The whole line, By included."), authors: listOf(author) })),
    dateline: orNull(dateline),
    published: stamp,
    updated: stamp,
    corrections: listOf(text(), "Corrections of earlier versions, worded for readers."),
    language: maybe("BCP 47: en, pt-BR"),
    body: listOf(block, "The story in order, without the parts above and below."),
    signoff: listOf(record({ kind: oneOf("contributors", "initials", "agency"), text: text() })),
    contributors: listOf(
      record({
        role: oneOf(
          "reporting",
          "additional reporting",
          "writing",
          "editing",
          "compiling",
          "translation",
          "graphics",
          "photography",
          "video",
          "contributor"
        ),
        name: text(),
        place: maybe()
      })
    ),
    creditLine: maybe(),
    copyright: orNull(record({ text: text(), holder: maybe(), year: whole() })),
    usageTerms: maybe(),
    boilerplate: listOf(text(), "About the company, legal notices."),
    contacts: listOf(text())
  })
};

// src/formats/extraction/extraction-faults.ts
function extractionFaults(schema, value, path = "") {
  const [type, nullable] = typeof schema.type === "string" ? [schema.type] : schema.type;
  if (value === null && nullable) return [];
  if (!isOfType(type, value)) return [{ path, fault: `is not ${ARTICLE[type]}${nullable ? " or null" : ""}` }];
  if (schema.enum && !schema.enum.some((name) => name === value))
    return [{ path, fault: `is not one of ${schema.enum.filter((name) => name !== null).join(", ")}` }];
  const { items, properties } = schema;
  if (items && Array.isArray(value))
    return value.flatMap((entry, i) => extractionFaults(items, entry, join(path, String(i))));
  return properties && _chunkJWLGQQU3cjs.isRecord.call(void 0, value) ? propertyFaults(properties, value, path) : [];
}
var ARTICLE = { string: "a string", integer: "a whole number", array: "a list", object: "an object" };
var isOfType = (type, value) => type === "string" ? typeof value === "string" : type === "integer" ? Number.isInteger(value) : type === "array" ? Array.isArray(value) : _chunkJWLGQQU3cjs.isRecord.call(void 0, value);
function propertyFaults(properties, value, path) {
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  return [
    ...Object.entries(properties).flatMap(
      ([name, schema]) => Object.hasOwn(value, name) ? extractionFaults(schema, value[name], join(path, name)) : [{ path: join(path, name), fault: "is missing; null means absent" }]
    ),
    ...unknown.map((name) => ({ path: join(path, name), fault: "is an unknown property" }))
  ];
}
var join = (path, step) => path ? `${path}.${step}` : step;

// src/formats/extraction/to-article-shape.ts
function toArticleShape(answer) {
  const { body, dateline: dateline2, ...rest } = answer;
  const given = _chunkQWIF5N4Kcjs.fields.call(void 0, withoutAbsent(rest));
  for (const name of TEXT_OBJECTS) if (given[name]) given[name] = asTexts(given[name]);
  const { credits, ...others } = _chunkQWIF5N4Kcjs.fields.call(void 0, dateline2);
  const kept = withoutAbsent({ ...others, credits: asTexts(withoutAbsent(credits)) });
  return { ...given, ...dateline2 ? { dateline: kept } : {}, body: _chunkQWIF5N4Kcjs.list.call(void 0, body).map((block2) => blockOf(_chunkQWIF5N4Kcjs.fields.call(void 0, block2))) };
}
var TEXT_OBJECTS = ["editorsNotes", "summaries", "corrections", "contacts"];
var asTexts = (texts) => _chunkQWIF5N4Kcjs.list.call(void 0, texts).map((text2) => ({ text: text2 }));
function withoutAbsent(value) {
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n").trim();
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).map(([name, one]) => [name, withoutAbsent(one)]);
  return Object.fromEntries(given.filter(([, one]) => !isAbsent(one)));
}
var isAbsent = (value) => value === null || value === "" || Array.isArray(value) && value.length === 0;
function blockOf(block2) {
  const { kind, text: text2, items, rows, source, ...rest } = _chunkQWIF5N4Kcjs.fields.call(void 0, withoutAbsent(block2));
  const words = text2 === void 0 ? {} : { text: text2 };
  const by = source === void 0 ? {} : { source };
  const other = { ...words, ...by, ...rest };
  const unused = { ...items ? { items } : {}, ...rows ? { rows } : {} };
  switch (kind) {
    case "bulleted list":
    case "numbered list":
      return {
        kind: "list",
        ordered: kind === "numbered list",
        items: asTexts(items),
        ...other,
        ...rows ? { rows } : {}
      };
    case "table":
    case "table with header": {
      const cells = _chunkQWIF5N4Kcjs.list.call(void 0, rows).map((row) => _chunkQWIF5N4Kcjs.list.call(void 0, row).map(cellOf));
      const [first, ...others] = cells;
      const table = kind === "table" ? { rows: cells } : { header: first, rows: others };
      return { kind: "table", ...table, ...other, ...items ? { items } : {} };
    }
    case "media":
      return {
        kind,
        ...text2 === void 0 ? {} : { caption: text2 },
        ...source === void 0 ? {} : { credit: source },
        ...rest,
        ...unused
      };
    default:
      return { kind, ...other, ...unused };
  }
}
var cellOf = (text2) => text2 === null || text2 === "" ? {} : { text: text2 };

// src/formats/extraction/from-extraction.ts
var extractionOptions = { limits: _chunkGPU7YA55cjs.documentOptions.limits };
var MOST_REPORTED = 50;
function fromExtraction(input, options = {}) {
  const text2 = _chunkGPU7YA55cjs.sourceText.call(void 0, input, options, extractionOptions);
  const depth = _chunkGPU7YA55cjs.depthLimit.call(void 0, options);
  const end = _chunkGPU7YA55cjs.scanJson.call(void 0, text2, 0, depth);
  if (end < text2.length) _chunkGPU7YA55cjs.throwJsonFault.call(void 0, "invalid-input", text2, end, "text after the end of the document");
  const locate = (paths) => _chunk5VORUVQVcjs.locatePaths.call(void 0, text2, { start: 0, end }, paths, depth);
  const answer = JSON.parse(text2.slice(0, end));
  if (!_chunkJWLGQQU3cjs.isRecord.call(void 0, answer)) throw new (0, _chunkYOB4HYVHcjs.WirecopyError)("not-an-article", "Answer of the model must be an object.");
  const faults = extractionFaults(extractionSchema, answer);
  const [first] = faults;
  if (first) {
    const shown = faults.slice(0, MOST_REPORTED);
    const places = locate(shown.map(({ path }) => path));
    const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
    throw new (0, _chunkYOB4HYVHcjs.WirecopyError)(
      "invalid-input",
      `Not an extraction: ${first.path} ${first.fault}${more}.`,
      shown.map(({ path, fault }, i) => ({ ...places[i], path, message: fault }))
    );
  }
  return _chunkVX5NLCVEcjs.checkArticle.call(void 0, toArticleShape(answer), { locate }).article;
}



exports.extractionSchema = extractionSchema; exports.fromExtraction = fromExtraction;
