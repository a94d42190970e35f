import {
  documentReader
} from "./chunk-RMAK6RZD.js";
import {
  fnvHash
} from "./chunk-QT4JNBDD.js";
import {
  createLocator
} from "./chunk-RGLTPRQ2.js";
import {
  checkList,
  checkString,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";
import {
  WirecopyError
} from "./chunk-JCLXVOGT.js";

// src/diagnostics/locate-diagnostics.ts
function locateDiagnostics(text, diagnostics) {
  const locate = createLocator(text);
  return diagnostics.map((diagnostic) => {
    const { span } = diagnostic;
    return span ? { diagnostic, start: locate(span.start), end: locate(Math.max(span.start, span.end)) } : { diagnostic };
  });
}

// src/diagnostics/report/escape-invisible.ts
var HIDDEN = /(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
var codeEscape = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
var escapeCharacter = (character) => character.replace(HIDDEN, codeEscape);
var escapeLine = (text) => escapeCharacter(text.replace(/[\t\n\r]+/g, " "));

// src/diagnostics/report/github-report.ts
var COMMANDS = { error: "error", warning: "warning", info: "notice" };
var githubReport = (copies) => copies.flatMap(
  ({ file, text, diagnostics }) => locateDiagnostics(text, diagnostics).map(({ diagnostic, start, end }) => {
    const { rule, severity, message, hint } = diagnostic;
    const oneLine = start && end && end.line === start.line;
    const properties = [
      file === void 0 ? "" : `file=${escapeProperty(file)}`,
      start ? `line=${start.line}` : "",
      start && end ? `endLine=${end.line}` : "",
      oneLine ? `col=${start.column},endColumn=${end.column}` : "",
      `title=${escapeProperty(rule)}`
    ].filter(Boolean);
    return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeData(hint === void 0 ? message : `${message} ${hint}`)}`;
  })
).join("\n");
var escapeData = (text) => escapeLine(text).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
var escapeProperty = (text) => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

// src/diagnostics/report/json-report.ts
function jsonReport(copies) {
  const list = copies.map(({ file, story, text, diagnostics }) => ({
    ...file === void 0 ? {} : { file },
    ...story === void 0 ? {} : { story },
    diagnostics: locateDiagnostics(text, diagnostics).map(({ diagnostic, start, end }) => ({
      ...diagnostic,
      ...start ? { start } : {},
      ...end ? { end } : {}
    }))
  }));
  return asciiControls(JSON.stringify(list, null, 2));
}
var HIDDEN2 = /[\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
var asciiControls = (json) => json.replace(HIDDEN2, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/diagnostics/fingerprint.ts
function fingerprint({ rule, span, message }, text) {
  const about = span && span.end > span.start ? text.slice(span.start, span.end).replace(/\s+/g, " ") : message;
  return `${rule}:${fnvHash(about)}`;
}

// src/diagnostics/report/sarif-report.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
function sarifReport(copies, known) {
  const ids = [...new Set(copies.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)))].sort();
  const rules = ids.map((id) => {
    const info = known.find((rule) => rule.id === id);
    return {
      id,
      ...info && {
        shortDescription: { text: info.summary },
        fullDescription: { text: info.why },
        ...info.helpUri !== void 0 && { helpUri: info.helpUri },
        defaultConfiguration: { level: LEVELS[info.severity] }
      }
    };
  });
  const results = copies.flatMap(
    (copy) => locateDiagnostics(copy.text, copy.diagnostics).map(
      (each) => resultOf(copy, each, ids.indexOf(each.diagnostic.rule))
    )
  );
  const { version } = documentReader;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "wirecopy", version, informationUri: "https://www.npmjs.com/package/wirecopy", rules }
        },
        columnKind: "utf16CodeUnits",
        results
      }
    ]
  };
  return asciiControls(JSON.stringify(log, null, 2));
}
function resultOf({ file, text }, { diagnostic, start, end }, ruleIndex) {
  const { rule, severity, message, hint, path, fix, span } = diagnostic;
  const artifactLocation = file === void 0 ? void 0 : { uri: uriOf(file) };
  const physicalLocation = artifactLocation && {
    artifactLocation,
    ...start && end && span && {
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        charOffset: span.start,
        charLength: span.end - span.start
      }
    }
  };
  const logicalLocations = path === "" ? void 0 : [{ fullyQualifiedName: path }];
  const replacements = fix?.edits.map((edit) => ({
    deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
    ...edit.text === "" ? {} : { insertedContent: { text: edit.text } }
  }));
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: escapeMessage(hint === void 0 ? message : `${message} ${hint}`) },
    ...(physicalLocation || logicalLocations) && {
      locations: [{ ...physicalLocation && { physicalLocation }, ...logicalLocations && { logicalLocations } }]
    },
    ...artifactLocation && replacements && { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] },
    partialFingerprints: { "wirecopy/v1": fingerprint(diagnostic, text) }
  };
}
var escapeMessage = (text) => escapeLine(text).replace(/[[\]\\]/g, "\\$&");
var uriOf = (file) => file.replace(/\p{Cs}/gu, "\uFFFD").replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");

// src/diagnostics/report/wide-characters.ts
var WIDE = [
  [4352, 4447],
  // Hangul initial consonants
  [8986, 8987],
  [9001, 9002],
  [9193, 9196],
  [9200, 9200],
  [9203, 9203],
  [9725, 9726],
  [9748, 9749],
  [9776, 9783],
  [9800, 9811],
  [9855, 9855],
  [9866, 9871],
  [9875, 9875],
  [9889, 9889],
  [9898, 9899],
  [9917, 9918],
  [9924, 9925],
  [9934, 9934],
  [9940, 9940],
  [9962, 9962],
  [9970, 9971],
  [9973, 9973],
  [9978, 9978],
  [9981, 9981],
  [9989, 9989],
  [9994, 9995],
  [10024, 10024],
  [10060, 10060],
  [10062, 10062],
  [10067, 10069],
  [10071, 10071],
  [10133, 10135],
  [10160, 10160],
  [10175, 10175],
  [11035, 11036],
  [11088, 11088],
  [11093, 11093],
  [11904, 11929],
  // radicals, ideographic punctuation
  [11931, 12019],
  [12032, 12245],
  [12272, 12350],
  [12353, 12438],
  // kana
  [12441, 12543],
  [12549, 12591],
  [12593, 12686],
  [12688, 12773],
  [12783, 12830],
  [12832, 12871],
  [12880, 42124],
  // ideographs, Yi
  [42128, 42182],
  [43360, 43388],
  [44032, 55203],
  // Hangul syllables
  [63744, 64255],
  [65040, 65049],
  [65072, 65106],
  [65108, 65126],
  [65128, 65131],
  [65281, 65376],
  // full width forms
  [65504, 65510],
  [94176, 94180],
  [94192, 94198],
  [94208, 101594],
  [101631, 101664],
  [101760, 101874],
  [101888, 102801],
  [102816, 102866],
  [110576, 110579],
  [110581, 110587],
  [110589, 110590],
  [110592, 110888],
  [110898, 110898],
  [110928, 110930],
  [110933, 110933],
  [110948, 110952],
  [110960, 111355],
  [119552, 119638],
  [119648, 119670],
  [126980, 126980],
  // pictures
  [127183, 127183],
  [127374, 127374],
  [127377, 127386],
  [127406, 127406],
  [127488, 127490],
  [127504, 127547],
  [127552, 127560],
  [127568, 127569],
  [127584, 127589],
  [127744, 127776],
  [127789, 127797],
  [127799, 127868],
  [127870, 127891],
  [127904, 127946],
  [127951, 127955],
  [127968, 127984],
  [127988, 127988],
  [127992, 128062],
  [128064, 128064],
  [128066, 128252],
  [128255, 128317],
  [128331, 128334],
  [128336, 128359],
  [128378, 128378],
  [128405, 128406],
  [128420, 128420],
  [128507, 128591],
  [128640, 128709],
  [128716, 128716],
  [128720, 128722],
  [128725, 128729],
  [128732, 128735],
  [128747, 128748],
  [128756, 128764],
  [128986, 128986],
  [128992, 129003],
  [129008, 129008],
  [129292, 129338],
  [129340, 129349],
  [129351, 129535],
  [129648, 129660],
  [129664, 129734],
  [129736, 129736],
  [129740, 129757],
  [129759, 129771],
  [129775, 129786],
  [131072, 196605],
  [196608, 262141]
];

// src/diagnostics/report/glyphs.ts
var TAB = 4;
var SET_ON = /\u200C|\u200D|[\p{Mn}\p{Me}\u1160-\u11FF\uD7B0-\uD7FF]/u;
var JOINER = "\u200D";
var PICTURE_SIGN = "\uFE0F";
var SKIN = /[\u{1F3FB}-\u{1F3FF}]/u;
var FLAG_LETTER = /[\u{1F1E6}-\u{1F1FF}]/u;
var PICTURE = /\p{Extended_Pictographic}/u;
function glyphs(text, start, end) {
  const found = [];
  let column = 0;
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const last = found.at(-1);
    const next = at + character.length;
    if (last && continuesGlyph(last, character)) {
      const width = joinedWidth(last, character);
      column += width - last.width;
      found[found.length - 1] = { start: last.start, end: next, shown: last.shown + character, width };
    } else {
      const sign = character === "	" ? " ".repeat(TAB - column % TAB) : escapeCharacter(character);
      const width = sign === character ? glyphWidth(character) : sign.length;
      found.push({ start: at, end: next, shown: sign, width });
      column += width;
    }
    at = next;
  }
  return found;
}
function continuesGlyph(last, character) {
  if (last.shown.length !== last.end - last.start) return false;
  if (SET_ON.test(character)) return true;
  const base = String.fromCodePoint(last.shown.codePointAt(0) ?? 0);
  if (SKIN.test(character)) return PICTURE.test(base);
  if (FLAG_LETTER.test(character)) return last.shown.length === 2 && FLAG_LETTER.test(base);
  return last.shown.endsWith(JOINER) && PICTURE.test(base) && PICTURE.test(character);
}
var joinedWidth = (last, character) => character === PICTURE_SIGN || FLAG_LETTER.test(character) ? 2 : last.width;
function glyphWidth(character) {
  if (SET_ON.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  if (code < 4352) return 1;
  let low = 0;
  let high = WIDE.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const [from, to] = WIDE[middle] ?? [0, 0];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return 2;
  }
  return 1;
}

// src/diagnostics/report/code-frame.ts
var WIDTH = 96;
var REACH = 400;
var NUDGE = 12;
var CUT = "\u2026";
function createFramer(text) {
  const locate = createLocator(text);
  return (span) => {
    const start = alignToCharacter(text, clamped(span.start, 0, text.length));
    const end = clamped(span.end, start, text.length);
    const position = locate(start);
    const lineStart = start - position.column + 1;
    if (end <= start) return { position, rows: [drawLine(text, position.line, lineStart, start, start)] };
    const last = locate(end - 1);
    if (last.line === position.line) return { position, rows: [drawLine(text, position.line, lineStart, start, end)] };
    const lastStart = end - last.column;
    const rows = [drawLine(text, position.line, lineStart, start, end)];
    if (last.line > position.line + 1) rows.push({ source: "...", carets: "" });
    rows.push(drawLine(text, last.line, lastStart, lastStart + margin(text, lastStart, end), end));
    return { position, rows };
  };
}
var clamped = (offset, least, most) => Number.isNaN(offset) ? least : Math.trunc(Math.min(Math.max(offset, least), most));
function alignToCharacter(text, at) {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 56320 && unit < 57344 && before >= 55296 && before < 56320 ? at - 1 : at;
}
function margin(text, from, end) {
  let at = from;
  while (at < end - 1 && at < from + REACH && (text[at] === " " || text[at] === "	")) at++;
  return at - from;
}
function frameLineEnd(text, from, most) {
  let at = from;
  while (at < most && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
function drawLine(text, line, lineStart, start, end) {
  const from = alignToCharacter(text, Math.max(lineStart, start - REACH));
  const most = Math.min(text.length, start + REACH * 2);
  const to = alignToCharacter(text, frameLineEnd(text, from, most));
  const signs = glyphs(text, from, to);
  const first = signs.findIndex((glyph) => glyph.end > start);
  const begin = first < 0 ? signs.length : first;
  let after = begin;
  while (after < signs.length && (signs[after]?.start ?? 0) < end) after++;
  const [left, right] = chooseGlyphs(signs, begin, after);
  const head = from > lineStart || left > 0 ? CUT : "";
  const more = to < text.length && text[to] !== "\n" && text[to] !== "\r";
  const tail = more || right < signs.length ? CUT : "";
  const indent = head.length + sumWidths(signs, left, begin);
  const carets = Math.max(1, sumWidths(signs, begin, Math.min(after, right)));
  return {
    line,
    source: (head + signs.slice(left, right).map((glyph) => glyph.shown).join("") + tail).trimEnd(),
    carets: " ".repeat(indent) + "^".repeat(carets)
  };
}
var sumWidths = (signs, from, to) => signs.slice(from, to).reduce((sum, { width }) => sum + width, 0);
function chooseGlyphs(signs, begin, after) {
  const room = Math.max(0, WIDTH - sumWidths(signs, begin, after));
  const before = sumWidths(signs, 0, begin);
  const widthAfter = sumWidths(signs, after, signs.length);
  if (before + widthAfter <= room && room > 0) return [0, signs.length];
  let free = Math.max(Math.floor(room / 2), room - widthAfter);
  let left = begin;
  while (left > 0 && (signs[left - 1]?.width ?? 0) <= free) free -= signs[--left]?.width ?? 0;
  free = WIDTH - sumWidths(signs, left, begin);
  let right = begin;
  while (right < signs.length && (signs[right]?.width ?? 0) <= free) free -= signs[right++]?.width ?? 0;
  if (left > 0) {
    for (let at = left; at < Math.min(left + NUDGE, begin); at++)
      if (signs[at]?.shown === " ") {
        left = at + 1;
        break;
      }
  }
  if (right < signs.length) {
    for (let at = right; at > (right <= after ? right - NUDGE : Math.max(right - NUDGE, after)); at--)
      if (signs[at]?.shown === " ") {
        right = at;
        break;
      }
  }
  return [left, right];
}

// src/diagnostics/report/text-report.ts
var STYLES = { error: "1;31", warning: "1;33", info: "1;36", strong: "1", faint: "34" };
var SEVERITIES = ["error", "warning", "info"];
var painter = (colour) => (style, text) => colour && text !== "" ? `\x1B[${STYLES[style]}m${text}\x1B[0m` : text;
function lineReport({ text, diagnostics, file }, colour) {
  const frame = createFramer(text);
  const name = file === void 0 ? void 0 : escapeLine(file);
  return diagnostics.map((diagnostic) => formatLine(diagnostic, frame, name, painter(colour)));
}
function frameReport({ text, diagnostics, file }, colour) {
  const frame = createFramer(text);
  const name = file === void 0 ? void 0 : escapeLine(file);
  return diagnostics.map((diagnostic) => formatFrame(diagnostic, frame, name, painter(colour)));
}
function summaryLine(copies, colour) {
  const diagnostics = copies.flatMap((copy) => copy.diagnostics);
  const fixable = diagnostics.filter(({ fix }) => fix).length;
  const files = copies.length > 1 ? ` in ${copies.length} stories` : "";
  const fixes = fixable > 0 ? ` (${fixable} can be fixed)` : "";
  return `${formatCounts(diagnostics, painter(colour))}${files}${fixes}`;
}
function formatLine(diagnostic, frame, file, paint) {
  const { rule, severity, message, span } = diagnostic;
  const place = formatPlace(file, span && frame(span));
  return `${place === "" ? "" : `${place}: `}${paint(severity, severity)}: ${escapeLine(message)} [${escapeLine(rule)}]`;
}
function formatPlace(file, frame) {
  const position = frame && `${frame.position.line}:${frame.position.column}`;
  return [file, position].filter((part) => part !== void 0).join(":");
}
function formatFrame(diagnostic, frame, file, paint) {
  const { rule, severity, message, hint, path, span } = diagnostic;
  const drawn = span && frame(span);
  const rows = drawn?.rows ?? [];
  const gutter = String(rows.at(-1)?.line ?? 1).length;
  const bar = paint("faint", `${" ".repeat(gutter)} |`);
  const lines = [`${paint(severity, `${severity}[${escapeLine(rule)}]`)}${paint("strong", `: ${escapeLine(message)}`)}`];
  const place = [formatPlace(file, drawn), drawn ? "" : escapeLine(path)].filter((part) => part !== "").join(", ");
  if (place !== "") lines.push(`${paint("faint", `${" ".repeat(gutter)}-->`)} ${place}`);
  if (drawn) lines.push(bar);
  for (const { line, source, carets } of rows) {
    if (line === void 0) lines.push(paint("faint", source));
    else {
      lines.push(`${paint("faint", `${String(line).padStart(gutter)} |`)} ${source}`.trimEnd());
      lines.push(`${bar} ${carets.replace(/\^+/, (marks) => paint(severity, marks))}`);
    }
  }
  if (hint !== void 0)
    lines.push(`${paint("faint", `${" ".repeat(gutter)} =`)} ${paint("strong", "hint")}: ${escapeLine(hint)}`);
  return lines.join("\n");
}
function formatCounts(diagnostics, paint) {
  return SEVERITIES.map((severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const words = `${number} ${severity}${number === 1 ? "" : "s"}`;
    return number === 0 ? words : paint(severity, words);
  }).join(", ");
}

// src/diagnostics/report/report.ts
var writers = {
  text: (copies, { colour = false }) => [...copies.flatMap((copy) => frameReport(copy, colour)), summaryLine(copies, colour)].join("\n\n"),
  line: (copies, { colour = false }) => copies.flatMap((copy) => lineReport(copy, colour)).join("\n"),
  json: (copies) => jsonReport(copies),
  sarif: (copies, { rules = [] }) => sarifReport(copies, rules),
  github: (copies) => githubReport(copies)
};
function countOf(diagnostics) {
  return rethrowAsMisuse("countOf", () => countSeverities(diagnostics));
}
function countSeverities(diagnostics) {
  checkList("countOf", diagnostics);
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) count[severity]++;
  return count;
}
function report(copy, diagnostics, options = {}) {
  return rethrowAsMisuse("report", () => reportOne(copy, diagnostics, options));
}
function reportOne(copy, diagnostics, options) {
  checkString("report", copy);
  const { file } = options;
  return reportAll([{ text: copy, diagnostics, ...file === void 0 ? {} : { file } }], options);
}
function reportAll(copies, options = {}) {
  return rethrowAsMisuse("reportAll", () => writeReport(copies, options));
}
function writeReport(copies, options) {
  const { format = "text" } = options;
  if (!Object.hasOwn(writers, format))
    throw new WirecopyError(
      "invalid-argument",
      `Unknown report format \u201C${String(format)}\u201D; the formats are ${Object.keys(writers).join(", ")}.`
    );
  return writers[format](copies, options);
}

export {
  fingerprint,
  countOf,
  report,
  reportAll
};
