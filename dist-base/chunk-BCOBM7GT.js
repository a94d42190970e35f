import {
  Article,
  Code,
  CountryCode,
  Email,
  IsoDate,
  LanguageTag,
  Line,
  SubdivisionCode,
  Text,
  Uri
} from "./chunk-AYCPENT5.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

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
var article = (expected) => NAMES[expected] ?? expected;
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
  const types = [Code, Uri, Email, LanguageTag, CountryCode, SubdivisionCode, IsoDate];
  wordings = new Map(
    types.map((type) => [patternOf(type), `must be ${lower(type.meta()?.description ?? "in another form")}`])
  );
  return wordings;
}
var patternOf = (type) => {
  const issue = type.safeParse("").error?.issues[0];
  return issue?.code === "invalid_format" ? `${issue.pattern}` : "";
};
var lower = (words) => words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
function wording(issue) {
  if (issue.format === "datetime" || issue.pattern?.includes("Z|")) {
    return "must be a time with a UTC offset, such as 2024-04-24T09:30:00Z";
  }
  const pattern = `${issue.pattern}`;
  if (pattern === patternOf(Line)) return fault(issue.input, true);
  if (pattern === patternOf(Text)) return fault(issue.input, false);
  return known().get(pattern) ?? "has the wrong form";
}
function fault(input, line) {
  if (typeof input !== "string") return "must be a string";
  if (!input.trim()) return "must not be empty";
  if (input !== input.trim()) return "must not start or end with white space";
  if (line && /[\t\n]/.test(input)) return "must be one line, without line breaks or tabs";
  for (const character of input) {
    if (character !== "\n" && !Line.safeParse(`x${character}x`).success) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
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
      const next = at.below.get(step) ?? { below: /* @__PURE__ */ new Map() };
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
    const result = Article.safeParse(current, { reportInput: true });
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
  return new WirecopyError(
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
  ...place?.offset === void 0 ? {} : { span: { start: place.offset, end: place.offset } }
});
function faults(issue) {
  const steps = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const message = UNKNOWN;
    return issue.keys.map((key) => ({ steps: [...steps, key], message, missing: false }));
  }
  return [{ steps, message: issueMessage(issue), missing: issue.input === void 0 }];
}

export {
  checkArticle
};
