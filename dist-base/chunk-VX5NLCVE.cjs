"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }










var _chunkH7VXLDJWcjs = require('./chunk-H7VXLDJW.cjs');


var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/formats/issue-message.ts
function issueMessage(issue) {
  switch (issue.code) {
    case "unrecognized_keys":
      return `has unknown properties: ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
    case "invalid_type":
      return issue.input === void 0 ? "is missing" : `must be ${article(issue.expected)}`;
    case "invalid_value":
      return issue.input === void 0 ? "is missing" : `must be ${choice(issue.values)}`;
    case "too_small":
      return issue.origin === "array" ? "must not be empty" : `must be ${issue.minimum} or more`;
    case "too_big":
      return `must be ${issue.maximum} or less`;
    case "invalid_format":
      return wording(issue);
    case "invalid_union":
      return union(issue);
    case "invalid_key":
      return issue.issues[0] ? `is an invalid name: it ${issueMessage(issue.issues[0])}` : "is an invalid name";
    case "custom":
      return issue.message === "Invalid input" ? "is not allowed here" : `is invalid: ${issue.message}`;
    default:
      return issue.message;
  }
}
var NAMES = {
  array: "a list",
  object: "an object",
  record: "an object",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  string: "a string"
};
var article = (expected) => _nullishCoalesce(NAMES[expected], () => ( expected));
function choice(values) {
  const shown = values.map((value) => JSON.stringify(value));
  return shown.length > 1 ? `one of ${shown.join(", ")}` : `${shown[0]}`;
}
function union(issue) {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : void 0;
  if (options) return `must be ${choice(options)}`;
  const formats = issue.errors.flatMap((branch) => branch.slice(0, 1)).map((first) => first.code === "invalid_format" ? first.format : "");
  if (formats.includes("date") && formats.includes("datetime")) {
    return "must be a date such as 2024-04-24 or a time such as 2024-04-24T09:30:00Z";
  }
  const best = issue.errors.flat().find((inner) => inner.code !== "invalid_type");
  return best ? issueMessage(best) : "is not allowed here";
}
var wordings;
function known() {
  if (wordings) return wordings;
  const types = [_chunkH7VXLDJWcjs.Code, _chunkH7VXLDJWcjs.Uri, _chunkH7VXLDJWcjs.Email, _chunkH7VXLDJWcjs.LanguageTag, _chunkH7VXLDJWcjs.CountryCode, _chunkH7VXLDJWcjs.SubdivisionCode, _chunkH7VXLDJWcjs.IsoDate];
  wordings = new Map(
    types.map((type) => [patternOf(type), `must be ${lower(_nullishCoalesce(_optionalChain([type, 'access', _ => _.meta, 'call', _2 => _2(), 'optionalAccess', _3 => _3.description]), () => ( "in another form")))}`])
  );
  return wordings;
}
var patternOf = (type) => {
  const issue = _optionalChain([type, 'access', _4 => _4.safeParse, 'call', _5 => _5(""), 'access', _6 => _6.error, 'optionalAccess', _7 => _7.issues, 'access', _8 => _8[0]]);
  return _optionalChain([issue, 'optionalAccess', _9 => _9.code]) === "invalid_format" ? `${issue.pattern}` : "";
};
var lower = (words) => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
function wording(issue) {
  if (issue.format === "datetime" || _optionalChain([issue, 'access', _10 => _10.pattern, 'optionalAccess', _11 => _11.includes, 'call', _12 => _12("Z|")])) {
    return "must be a time with a UTC offset, such as 2024-04-24T09:30:00Z";
  }
  const pattern = `${issue.pattern}`;
  if (pattern === patternOf(_chunkH7VXLDJWcjs.Line)) return fault(issue.input, true);
  if (pattern === patternOf(_chunkH7VXLDJWcjs.Text)) return fault(issue.input, false);
  return _nullishCoalesce(known().get(pattern), () => ( "has the wrong form"));
}
function fault(input, line) {
  if (typeof input !== "string") return "must be a string";
  if (!input.trim()) return "must not be empty";
  if (input !== input.trim()) return "must not start or end with white space";
  if (line && /[\t\n]/.test(input)) return "must be one line, without line breaks or tabs";
  for (const character of input) {
    if (character !== "\n" && !_chunkH7VXLDJWcjs.Line.safeParse(`x${character}x`).success) {
      const code = (_nullishCoalesce(character.codePointAt(0), () => ( 0))).toString(16).toUpperCase().padStart(4, "0");
      return `contains a character that is not allowed: U+${code}`;
    }
  }
  return "has the wrong form";
}

// src/formats/omit-paths.ts
function omitPaths(value, paths) {
  const root = { below: /* @__PURE__ */ new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const next = _nullishCoalesce(at.below.get(step), () => ( { below: /* @__PURE__ */ new Map() }));
      at.below.set(step, next);
      at = next;
    }
    at.below.clear();
  }
  return rest(value, root);
}
function rest(value, { below }) {
  if (typeof value !== "object" || value === null || below.size === 0) return value;
  const entries = Object.entries(value).flatMap(([step, part]) => {
    const going = below.get(step);
    if (!going) return [[step, part]];
    return going.below.size ? [[step, rest(part, going)]] : [];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

// src/formats/check-article.ts
var MOST_REPORTED = 50;
var ROUNDS = 20;
function checkArticle(value, { locate, lenient = false }) {
  const leftOut = [];
  let current = value;
  for (let round = 0; ; round++) {
    const result = _chunkH7VXLDJWcjs.Article.safeParse(current, { reportInput: true });
    if (result.success) return { article: result.data, leftOut };
    const all = result.error.issues.flatMap(faults);
    if (!lenient || round === ROUNDS || !all.every(({ steps }) => mayGo(steps))) throw refusal(all, locate);
    const places = locate(all.map(pathOf));
    all.forEach((fault2, i) => {
      leftOut.push(toDiagnostic(fault2, places[i]));
    });
    current = omitPaths(
      current,
      all.map(({ steps, missing }) => missing ? steps.slice(0, -1) : steps)
    );
  }
}
var pathOf = ({ steps }) => steps.join(".");
var NEVER_OMITTED = /* @__PURE__ */ new Set(["body", "notices", "embargo", "expires", "restrictions", "rights", "usageTerms"]);
var mayGo = ([first, second]) => first !== void 0 && !NEVER_OMITTED.has(first) && !(first === "item" && (second === void 0 || second === "status"));
var UNKNOWN = "is an unknown property";
var described = (fault2) => fault2.message === UNKNOWN ? `unknown property "${pathOf(fault2)}"` : `${pathOf(fault2) || "it"} ${fault2.message}`;
function refusal(all, locate) {
  const shown = all.slice(0, MOST_REPORTED);
  const places = locate(shown.map(pathOf));
  const [first] = shown;
  const more = all.length > 1 ? `, and ${all.length - 1} more` : "";
  return new (0, _chunkYOB4HYVHcjs.WirecopyError)(
    "invalid-input",
    `Not an article: ${first ? described(first) : "invalid value"}${more}.`,
    shown.map((fault2, i) => ({ ...places[i], path: pathOf(fault2), message: fault2.message }))
  );
}
var toDiagnostic = (fault2, place) => ({
  rule: "document/left-out",
  severity: "warning",
  message: `Invalid value was left out: ${described(fault2)}.`,
  path: pathOf(fault2),
  ..._optionalChain([place, 'optionalAccess', _13 => _13.offset]) === void 0 ? {} : { span: { start: place.offset, end: place.offset } }
});
function faults(issue) {
  const steps = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const message = UNKNOWN;
    return issue.keys.map((key) => ({ steps: [...steps, key], message, missing: false }));
  }
  return [{ steps, message: issueMessage(issue), missing: issue.input === void 0 }];
}



exports.checkArticle = checkArticle;
