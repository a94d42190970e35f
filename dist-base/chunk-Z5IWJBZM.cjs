"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/text/windows-1252.ts
var HIGH = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var BYTES = /* @__PURE__ */ new Map(
  [...HIGH].map((character, index) => [character.charCodeAt(0), 128 + index])
);
var windows1252ByteOf = (unit) => unit < 256 ? unit : _nullishCoalesce(BYTES.get(unit), () => ( -1));
var windows1252CharacterOf = (byte) => byte >= 128 && byte < 160 ? HIGH.charAt(byte - 128) : String.fromCharCode(byte);

// src/bytes/code-pages.ts
var CODE_PAGES = {
  "windows-874": "\u20AC~~~~\u2026~~~~~~~~~~~\u2018\u2019\u201C\u201D\u2022\u2013\u2014~~~~~~~~~\u0E01-\u0E3A____\u0E3F-\u0E5B____",
  "windows-1250": "\u20AC~\u201A~\u201E\u2026\u2020\u2021~\u2030\u0160\u2039\u015A\u0164\u017D\u0179~\u2018\u2019\u201C\u201D\u2022\u2013\u2014~\u2122\u0161\u203A\u015B\u0165\u017E\u017A~\u02C7\u02D8\u0141\xA4\u0104\xA6-\xA9\u015E\xAB-\xAE\u017B\xB0\xB1\u02DB\u0142\xB4-\xB8\u0105\u015F\xBB\u013D\u02DD\u013E\u017C\u0154\xC1\xC2\u0102\xC4\u0139\u0106\xC7\u010C\xC9\u0118\xCB\u011A\xCD\xCE\u010E\u0110\u0143\u0147\xD3\xD4\u0150\xD6\xD7\u0158\u016E\xDA\u0170\xDC\xDD\u0162\xDF\u0155\xE1\xE2\u0103\xE4\u013A\u0107\xE7\u010D\xE9\u0119\xEB\u011B\xED\xEE\u010F\u0111\u0144\u0148\xF3\xF4\u0151\xF6\xF7\u0159\u016F\xFA\u0171\xFC\xFD\u0163\u02D9",
  "windows-1251": "\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014~\u2122\u0459\u203A\u045A\u045C\u045B\u045F~\u040E\u045E\u0408\xA4\u0490\xA6\xA7\u0401\xA9\u0404\xAB-\xAE\u0407\xB0\xB1\u0406\u0456\u0491\xB5\xB6\xB7\u0451\u2116\u0454\xBB\u0458\u0405\u0455\u0457\u0410-\u044F",
  "windows-1253": "\u20AC~\u201A\u0192\u201E\u2026\u2020\u2021~\u2030~\u2039~~~~~\u2018\u2019\u201C\u201D\u2022\u2013\u2014~\u2122~\u203A~~~~~\u0385\u0386\xA3-\xAE\u2015\xB0-\xB3\u0384\xB5\xB6\xB7\u0388\u0389\u038A\xBB\u038C\xBD\u038E-\u03A1_\u03A3-\u03CE_",
  "windows-1254": "\u20AC~\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152~~~~\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153~~\u0178~\xA1-\xCF\u011E\xD1-\xDC\u0130\u015E\xDF-\xEF\u011F\xF1-\xFC\u0131\u015F\xFF",
  "windows-1255": "\u20AC~\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030~\u2039~~~~~\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122~\u203A~~~~~\xA1\xA2\xA3\u20AA\xA5-\xA9\xD7\xAB-\xB9\xF7\xBB-\xBF\u05B0-\u05C3\u05F0-\u05F4_______\u05D0-\u05EA__\u200E\u200F_",
  "windows-1256": "\u20AC\u067E\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0679\u2039\u0152\u0686\u0698\u0688\u06AF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u06A9\u2122\u0691\u203A\u0153\u200C\u200D\u06BA~\u060C\xA2-\xA9\u06BE\xAB-\xB9\u061B\xBB-\xBE\u061F\u06C1\u0621-\u0636\xD7\u0637-\u063A\u0640-\u0643\xE0\u0644\xE2\u0645-\u0648\xE7-\xEB\u0649\u064A\xEE\xEF\u064B-\u064E\xF4\u064F\u0650\xF7\u0651\xF9\u0652\xFB\xFC\u200E\u200F\u06D2",
  "windows-1257": "\u20AC~\u201A~\u201E\u2026\u2020\u2021~\u2030~\u2039~\xA8\u02C7\xB8~\u2018\u2019\u201C\u201D\u2022\u2013\u2014~\u2122~\u203A~\xAF\u02DB~~_\xA2\xA3\xA4_\xA6\xA7\xD8\xA9\u0156\xAB-\xAE\xC6\xB0-\xB7\xF8\xB9\u0157\xBB-\xBE\xE6\u0104\u012E\u0100\u0106\xC4\xC5\u0118\u0112\u010C\xC9\u0179\u0116\u0122\u0136\u012A\u013B\u0160\u0143\u0145\xD3\u014C\xD5\xD6\xD7\u0172\u0141\u015A\u016A\xDC\u017B\u017D\xDF\u0105\u012F\u0101\u0107\xE4\xE5\u0119\u0113\u010D\xE9\u017A\u0117\u0123\u0137\u012B\u013C\u0161\u0144\u0146\xF3\u014D\xF5\xF6\xF7\u0173\u0142\u015B\u016B\xFC\u017C\u017E\u02D9",
  "windows-1258": "\u20AC~\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030~\u2039\u0152~~~~\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122~\u203A\u0153~~\u0178~\xA1-\xC2\u0102\xC4-\xCB\u0300\xCD\xCE\xCF\u0110\xD1\u0309\xD3\xD4\u01A0\xD6-\xDC\u01AF\u0303\xDF-\xE2\u0103\xE4-\xEB\u0301\xED\xEE\xEF\u0111\xF1\u0323\xF3\xF4\u01A1\xF6-\xFC\u01B0\u20AB\xFF",
  "iso-8859-2": "\u0104\u02D8\u0141\xA4\u013D\u015A\xA7\xA8\u0160\u015E\u0164\u0179~\u017D\u017B\xB0\u0105\u02DB\u0142\xB4\u013E\u015B\u02C7\xB8\u0161\u015F\u0165\u017A\u02DD\u017E\u017C\u0154\xC1\xC2\u0102\xC4\u0139\u0106\xC7\u010C\xC9\u0118\xCB\u011A\xCD\xCE\u010E\u0110\u0143\u0147\xD3\xD4\u0150\xD6\xD7\u0158\u016E\xDA\u0170\xDC\xDD\u0162\xDF\u0155\xE1\xE2\u0103\xE4\u013A\u0107\xE7\u010D\xE9\u0119\xEB\u011B\xED\xEE\u010F\u0111\u0144\u0148\xF3\xF4\u0151\xF6\xF7\u0159\u016F\xFA\u0171\xFC\xFD\u0163\u02D9",
  "iso-8859-3": "\u0126\u02D8\xA3\xA4_\u0124\xA7\xA8\u0130\u015E\u011E\u0134~_\u017B\xB0\u0127\xB2-\xB5\u0125\xB7\xB8\u0131\u015F\u011F\u0135\xBD_\u017C\xC0\xC1\xC2_\xC4\u010A\u0108\xC7-\xCF_\xD1-\xD4\u0120\xD6\xD7\u011C\xD9-\xDC\u016C\u015C\xDF-\xE2_\xE4\u010B\u0109\xE7-\xEF_\xF1-\xF4\u0121\xF6\xF7\u011D\xF9-\xFC\u016D\u015D\u02D9",
  "iso-8859-4": "\u0104\u0138\u0156\xA4\u0128\u013B\xA7\xA8\u0160\u0112\u0122\u0166~\u017D\xAF\xB0\u0105\u02DB\u0157\xB4\u0129\u013C\u02C7\xB8\u0161\u0113\u0123\u0167\u014A\u017E\u014B\u0100\xC1-\xC6\u012E\u010C\xC9\u0118\xCB\u0116\xCD\xCE\u012A\u0110\u0145\u014C\u0136\xD4-\xD8\u0172\xDA\xDB\xDC\u0168\u016A\xDF\u0101\xE1-\xE6\u012F\u010D\xE9\u0119\xEB\u0117\xED\xEE\u012B\u0111\u0146\u014D\u0137\xF4-\xF8\u0173\xFA\xFB\xFC\u0169\u016B\u02D9",
  "iso-8859-5": "\u0401-\u040C~\u040E-\u044F\u2116\u0451-\u045C\xA7\u045E\u045F",
  "iso-8859-6": "___\xA4_______\u060C~_____________\u061B___\u061F_\u0621-\u063A_____\u0640-\u0652_____________",
  "iso-8859-7": "\u2018\u2019\xA3\u20AC\u20AF\xA6-\xA9\u037A\xAB\xAC~_\u2015\xB0-\xB3\u0384\u0385\u0386\xB7\u0388\u0389\u038A\xBB\u038C\xBD\u038E-\u03A1_\u03A3-\u03CE_",
  "iso-8859-8": "_\xA2-\xA9\xD7\xAB-\xB9\xF7\xBB-\xBE________________________________\u2017\u05D0-\u05EA__\u200E\u200F_",
  "iso-8859-10": "\u0104\u0112\u0122\u012A\u0128\u0136\xA7\u013B\u0110\u0160\u0166\u017D~\u016A\u014A\xB0\u0105\u0113\u0123\u012B\u0129\u0137\xB7\u013C\u0111\u0161\u0167\u017E\u2015\u016B\u014B\u0100\xC1-\xC6\u012E\u010C\xC9\u0118\xCB\u0116\xCD-\xD0\u0145\u014C\xD3-\xD6\u0168\xD8\u0172\xDA-\xDF\u0101\xE1-\xE6\u012F\u010D\xE9\u0119\xEB\u0117\xED-\xF0\u0146\u014D\xF3-\xF6\u0169\xF8\u0173\xFA-\xFE\u0138",
  "iso-8859-13": "\u201D\xA2\xA3\xA4\u201E\xA6\xA7\xD8\xA9\u0156\xAB-\xAE\xC6\xB0-\xB3\u201C\xB5\xB6\xB7\xF8\xB9\u0157\xBB-\xBE\xE6\u0104\u012E\u0100\u0106\xC4\xC5\u0118\u0112\u010C\xC9\u0179\u0116\u0122\u0136\u012A\u013B\u0160\u0143\u0145\xD3\u014C\xD5\xD6\xD7\u0172\u0141\u015A\u016A\xDC\u017B\u017D\xDF\u0105\u012F\u0101\u0107\xE4\xE5\u0119\u0113\u010D\xE9\u017A\u0117\u0123\u0137\u012B\u013C\u0161\u0144\u0146\xF3\u014D\xF5\xF6\xF7\u0173\u0142\u015B\u016B\xFC\u017C\u017E\u2019",
  "iso-8859-14": "\u1E02\u1E03\xA3\u010A\u010B\u1E0A\xA7\u1E80\xA9\u1E82\u1E0B\u1EF2~\xAE\u0178\u1E1E\u1E1F\u0120\u0121\u1E40\u1E41\xB6\u1E56\u1E81\u1E57\u1E83\u1E60\u1EF3\u1E84\u1E85\u1E61\xC0-\xCF\u0174\xD1-\xD6\u1E6A\xD8-\xDD\u0176\xDF-\xEF\u0175\xF1-\xF6\u1E6B\xF8-\xFD\u0177\xFF",
  "iso-8859-15": "\u20AC\xA5\u0160\xA7\u0161\xA9-\xB3\u017D\xB5\xB6\xB7\u017E\xB9\xBA\xBB\u0152\u0153\u0178\xBF-\xFF",
  "iso-8859-16": "\u0104\u0105\u0141\u20AC\u201E\u0160\xA7\u0161\xA9\u0218\xAB\u0179~\u017A\u017B\xB0\xB1\u010C\u0142\u017D\u201D\xB6\xB7\u017E\u010D\u0219\xBB\u0152\u0153\u0178\u017C\xC0\xC1\xC2\u0102\xC4\u0106\xC6-\xCF\u0110\u0143\xD2\xD3\xD4\u0150\xD6\u015A\u0170\xD9-\xDC\u0118\u021A\xDF-\xE2\u0103\xE4\u0107\xE6-\xEF\u0111\u0144\xF2\xF3\xF4\u0151\xF6\u015B\u0171\xF9-\xFC\u0119\u021B\xFF",
  ibm866: "\u0410-\u043F\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u0440-\u044F\u0401\u0451\u0404\u0454\u0407\u0457\u040E\u045E\xB0\u2219\xB7\u221A\u2116\xA4\u25A0\xA0",
  macintosh: "\xC4\xC5\xC7\xC9\xD1\xD6\xDC\xE1\xE0\xE2\xE4\xE3\xE5\xE7\xE9\xE8\xEA\xEB\xED\xEC\xEE\xEF\xF1\xF3\xF2\xF4\xF6\xF5\xFA\xF9\xFB\xFC\u2020\xB0\xA2\xA3\xA7\u2022\xB6\xDF\xAE\xA9\u2122\xB4\xA8\u2260\xC6\xD8\u221E\xB1\u2264\u2265\xA5\xB5\u2202\u2211\u220F\u03C0\u222B\xAA\xBA\u03A9\xE6\xF8\xBF\xA1\xAC\u221A\u0192\u2248\u2206\xAB\xBB\u2026\xA0\xC0\xC3\xD5\u0152\u0153\u2013\u2014\u201C\u201D\u2018\u2019\xF7\u25CA\xFF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\xB7\u201A\u201E\u2030\xC2\xCA\xC1\xCB\xC8\xCD\xCE\xCF\xCC\xD3\xD4\uF8FF\xD2\xDA\xDB\xD9\u0131\u02C6\u02DC\xAF\u02D8\u02D9\u02DA\xB8\u02DD\u02DB\u02C7",
  "koi8-r": "\u2500\u2502\u250C\u2510\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2580\u2584\u2588\u258C\u2590-\u2593\u2320\u25A0\u2219\u221A\u2248\u2264\u2265\xA0\u2321\xB0\xB2\xB7\xF7\u2550\u2551\u2552\u0451\u2553-\u2561\u0401\u2562-\u256C\xA9\u044E\u0430\u0431\u0446\u0434\u0435\u0444\u0433\u0445\u0438-\u043F\u044F\u0440-\u0443\u0436\u0432\u044C\u044B\u0437\u0448\u044D\u0449\u0447\u044A\u042E\u0410\u0411\u0426\u0414\u0415\u0424\u0413\u0425\u0418-\u041F\u042F\u0420-\u0423\u0416\u0412\u042C\u042B\u0417\u0428\u042D\u0429\u0427\u042A",
  "koi8-u": "\u2500\u2502\u250C\u2510\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2580\u2584\u2588\u258C\u2590-\u2593\u2320\u25A0\u2219\u221A\u2248\u2264\u2265\xA0\u2321\xB0\xB2\xB7\xF7\u2550\u2551\u2552\u0451\u0454\u2554\u0456\u0457\u2557-\u255B\u0491\u045E\u255E-\u2561\u0401\u0404\u2563\u0406\u0407\u2566-\u256A\u0490\u040E\xA9\u044E\u0430\u0431\u0446\u0434\u0435\u0444\u0433\u0445\u0438-\u043F\u044F\u0440-\u0443\u0436\u0432\u044C\u044B\u0437\u0448\u044D\u0449\u0447\u044A\u042E\u0410\u0411\u0426\u0414\u0415\u0424\u0413\u0425\u0418-\u041F\u042F\u0420-\u0423\u0416\u0412\u042C\u042B\u0417\u0428\u042D\u0429\u0427\u042A",
  "x-mac-cyrillic": "\u0410-\u042F\u2020\xB0\u0490\xA3\xA7\u2022\xB6\u0406\xAE\xA9\u2122\u0402\u0452\u2260\u0403\u0453\u221E\xB1\u2264\u2265\u0456\xB5\u0491\u0408\u0404\u0454\u0407\u0457\u0409\u0459\u040A\u045A\u0458\u0405\xAC\u221A\u0192\u2248\u2206\xAB\xBB\u2026\xA0\u040B\u045B\u040C\u045C\u0455\u2013\u2014\u201C\u201D\u2018\u2019\xF7\u201E\u040E\u045E\u040F\u045F\u2116\u0401\u0451\u044F\u0430-\u044E\u20AC"
};

// src/bytes/single-byte.ts
var PRIVATE_BASE = 63232;
var WESTERN = /* @__PURE__ */ new Set(["windows-1252", "iso-8859-1", "us-ascii"]);
var ALIASES = { "iso-8859-8-i": "iso-8859-8" };
var tables = /* @__PURE__ */ new Map();
function singleByteTable(name) {
  const known = tables.get(name);
  if (known !== void 0) return known;
  const table = WESTERN.has(name) ? western() : codePage(_nullishCoalesce(ALIASES[name], () => ( name)));
  if (table !== void 0) tables.set(name, table);
  return table;
}
var western = () => Array.from({ length: 256 }, (_, byte) => windows1252CharacterOf(byte)).join("");
function codePage(name) {
  const row = name === "x-user-defined" ? "_".repeat(128) : Object.hasOwn(CODE_PAGES, name) ? CODE_PAGES[name] : void 0;
  if (row === void 0) return void 0;
  const high = expandRuns(row);
  const first = 256 - high.length;
  let out = "";
  for (let byte = 0; byte < 256; byte++) {
    const sign = byte < first ? "~" : high.charAt(byte - first);
    out += sign === "~" ? String.fromCharCode(byte) : sign === "_" ? String.fromCharCode(PRIVATE_BASE + byte) : sign;
  }
  return out;
}
var expandRuns = (row) => row.replace(/(.)-(.)/g, (_, from, to) => {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_2, i) => String.fromCharCode(first + i)).join("");
});
var STEP = 8192;
function decodeSingleByte(bytes, table) {
  const units = Uint16Array.from(table, (character) => character.charCodeAt(0));
  return textOfUnits(bytes.length, (index) => units[bytes[index]]);
}
function textOfUnits(length, unitAt2) {
  let out = "";
  const buffer = new Uint16Array(Math.min(length, STEP));
  for (let start = 0; start < length; start += STEP) {
    const count = Math.min(STEP, length - start);
    for (let i = 0; i < count; i++) buffer[i] = unitAt2(start + i);
    out += String.fromCharCode(...buffer.subarray(0, count));
  }
  return out;
}

// src/bytes/wide-encodings.ts
var isWide = (name) => /^utf-(?:16|32)[lb]e$/.test(name);
function decodeWide(bytes, encoding) {
  const little = encoding.endsWith("le");
  if (encoding.startsWith("utf-32")) return decodeUtf32(bytes, little);
  const text = textOfUnits(bytes.length >> 1, (index) => unitAt(bytes, index, little));
  const lastByte = bytes.length % 2 ? bytes[bytes.length - 1] : void 0;
  return lastByte === void 0 ? { text } : { text: `${text}\uFFFD`, lastByte };
}
var unitAt = (bytes, index, little) => {
  const first = bytes[2 * index];
  const second = bytes[2 * index + 1];
  return little ? first | second << 8 : first << 8 | second;
};
function decodeUtf32(bytes, little) {
  if (bytes.length % 4) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    if (point > 1114111 || point >= 55296 && point <= 57343) return void 0;
    text += String.fromCodePoint(point);
  }
  return { text };
}
function encodeWide(text, encoding, lastByte) {
  const little = encoding.endsWith("le");
  if (encoding.startsWith("utf-32")) return encodeUtf32(text, little);
  const isCut = lastByte !== void 0 && text.endsWith("\uFFFD");
  const length = isCut ? text.length - 1 : text.length;
  const bytes = new Uint8Array(2 * length + (isCut ? 1 : 0));
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  if (isCut) bytes[2 * length] = lastByte;
  return bytes;
}
function encodeUtf32(text, little) {
  const points = Array.from(text, (character) => character.codePointAt(0));
  const bytes = new Uint8Array(4 * points.length);
  const view = new DataView(bytes.buffer);
  for (const [index, point] of points.entries()) view.setUint32(4 * index, point, little);
  return bytes;
}

// src/bytes/detect-wide.ts
var SAMPLE = 65536;
function detectWide(bytes) {
  return _nullishCoalesce(markedEncoding(bytes), () => ( unmarkedEncoding(bytes.subarray(0, SAMPLE))));
}
function markedEncoding(bytes) {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0 && third === 254 && fourth === 255) return ifUtf32(bytes, "utf-32be");
  const isLittle = first === 255 && second === 254;
  if (!isLittle && !(first === 254 && second === 255)) return void 0;
  if (isLittle && third === 0 && fourth === 0 && ifUtf32(bytes, "utf-32le")) return "utf-32le";
  if (isPlainAscii(bytes.subarray(2, SAMPLE))) return void 0;
  return isLittle ? "utf-16le" : "utf-16be";
}
var ifUtf32 = (bytes, encoding) => decodeWide(bytes, encoding) && encoding;
var SHORT = 8;
function isPlainAscii(bytes) {
  if (bytes.length < SHORT) return false;
  let others = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte > 126 || byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) others++;
  }
  return others * 50 <= bytes.length;
}
var FEWEST = 3;
function unmarkedEncoding(bytes) {
  if (bytes.length >> 1 < FEWEST) return void 0;
  const little = scoreUtf16(bytes, true);
  const big = scoreUtf16(bytes, false);
  if (Math.max(little, big) <= 0) return void 0;
  return little >= big ? "utf-16le" : "utf-16be";
}
function scoreUtf16(bytes, little) {
  const count = bytes.length >> 1;
  const highs = new Uint32Array(256);
  let odd = 0;
  let controls = 0;
  let ascii = 0;
  let spaces = 0;
  let lowControls = 0;
  let lowTop = 0;
  let lowLetters = 0;
  let isAfterHigh = false;
  for (let i = 0; i < count; i++) {
    const unit = unitAt(bytes, i, little);
    const low = unit & 255;
    const kind = unitClass(unit, isAfterHigh);
    isAfterHigh = kind === LEAD;
    highs[unit >> 8] = highs[unit >> 8] + 1;
    if (kind === ODD) odd++;
    else if (kind === CONTROL) controls++;
    else if (unit < 128) ascii++;
    if (unit === 32 || unit === 10 || unit === 13) spaces++;
    if (low < 32 && low !== 9 && low !== 10 && low !== 13) lowControls++;
    if (low > 127) lowTop++;
    if (low >= 32) lowLetters++;
  }
  if (odd * 50 > count || controls * 5 > count || lowLetters * 2 < count) return 0;
  const isAlphabetic = lowHighs(highs) >= count * 0.6;
  const hasNarrow = lowControls >= Math.max(1, count * 0.02) || ascii >= Math.max(3, count * 0.02);
  const isIdeographic = lowTop >= count * 0.15 && lowTop <= count * 0.85 && hasNarrow;
  if (!isAlphabetic && !isIdeographic) return 0;
  return (count - 10 * odd - 4 * controls + spaces) / count;
}
function lowHighs(highs) {
  const sorted = [...highs.subarray(1, 32)].sort((a, b) => b - a);
  return highs[0] + sorted[0] + sorted[1];
}
var COMMON = 0;
var ODD = 1;
var CONTROL = 2;
var LEAD = 3;
var WIRE = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 12, 17, 18, 19, 20, 22, 31]);
function unitClass(unit, isAfterHigh) {
  if (unit < 32) return unit === 9 || unit === 10 || unit === 13 ? COMMON : WIRE.has(unit) ? CONTROL : ODD;
  if (unit < 6656) return unit >= 127 && unit < 160 ? ODD : COMMON;
  const high = unit >> 8;
  if (high >= 216 && high <= 219) return isAfterHigh ? ODD : LEAD;
  if (high >= 220 && high <= 223) return isAfterHigh ? COMMON : ODD;
  if (isAfterHigh || unit === 8192 || unit >= 65534) return ODD;
  const isCommon = high >= 30 && high <= 39 || high >= 48 && high <= 51 || high >= 78 && high <= 159 || high >= 172 && high <= 215 || high >= 249;
  return isCommon ? COMMON : ODD;
}

// src/bytes/is-binary.ts
var SIGNATURES = [
  ...[
    "PK",
    "PK",
    "\x8B\b",
    "\x7FELF",
    "\xFF\xD8\xFF",
    "\x89PNG",
    "%PDF-",
    "\xD0\xCF\xE0\xA1\xB1"
  ],
  ...[
    "GIF87a",
    "GIF89a",
    "ID3",
    "\xFF\xFB",
    "SQLite format 3\0",
    "\xCA\xFE\xBA\xBE",
    "\xFE\xED\xFA",
    "\xCF\xFA\xED\xFE"
  ],
  ...["MZ", "RIFF", "OggS", "fLaC", "????ftyp", "BZh?1AY", "\xFD7zXZ\0", "7z\xBC\xAF", "Rar!", "(\xB5/\xFD"],
  ...["\0asm", "II*\0", "MM\0*", "8BPS", "wOFF", "wOF2", "OTTO", "\0\0\0\0", "bplist00", '"M']
];
var HEAD = 1024;
var SAMPLE2 = 65536;
var FOREIGN = /* @__PURE__ */ new Set([6, 8, 14, 15, 16, 21, 23, 24, 25, 26, 27, 28, 29, 30]);
var FEWEST2 = 4;
function isBinary(bytes, isUtf8) {
  return isBinaryFile(bytes) || isNoise(bytes.subarray(0, SAMPLE2), isUtf8);
}
var isBinaryFile = (bytes) => opensAsBinary(bytes, bytes);
function isBinaryStart(bytes) {
  const sample = bytes.subarray(0, SAMPLE2);
  return isBinary(sample, false) && (isBinary(sample, true) || !isUtf8Start(sample));
}
function isUtf8Start(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (e) {
    return false;
  }
}
function isBinaryText(text, isInText = false) {
  const isMarked = text.startsWith("%PDF-") || text.includes("\0") || text.includes("\uFFFD");
  if (!isMarked) return false;
  const values = Int16Array.from(
    { length: Math.min(text.length, SAMPLE2) },
    (_, i) => windows1252ByteOf(text.charCodeAt(i))
  );
  const bytes = Uint8Array.from(values, (value) => value < 0 ? LETTER : value);
  return opensAsBinary(values, bytes) || !isInText && isNoise(bytes, !text.includes("\uFFFD"));
}
var ODD2 = /[\0\x06\b\x0e-\x10\x15\x17-\x1e\p{Cn}\p{Co}\p{Cs}]/gu;
var SHIFTED_SPACE = /\u2000/g;
var FEWEST_WIDE = 8;
function isBinaryWide(bytes, text) {
  const sample = text.slice(0, SAMPLE2);
  const count = (pattern) => _nullishCoalesce(_optionalChain([sample, 'access', _3 => _3.match, 'call', _4 => _4(pattern), 'optionalAccess', _5 => _5.length]), () => ( 0));
  const odd = count(ODD2);
  const shifted = count(SHIFTED_SPACE);
  return isBinaryFile(bytes) || odd >= FEWEST_WIDE && odd * 12 > sample.length || shifted >= FEWEST2 && shifted * 50 > sample.length;
}
var LETTER = 233;
function opensAsBinary(values, bytes) {
  const found = SIGNATURES.find((signature) => opensWith(values, signature));
  if (found === void 0) return false;
  return found === "%PDF-" || !/^[ -~]+$/.test(found) || hasControl(bytes.subarray(0, HEAD));
}
function opensWith(values, signature) {
  if (values.length < signature.length) return false;
  let exact = 0;
  let lost = 0;
  for (let i = 0; i < signature.length; i++) {
    const unit = signature.charCodeAt(i);
    if (unit === 63) continue;
    if (unit === values[i]) exact++;
    else if (values[i] === -1 && unit > 127) lost++;
    else return false;
  }
  return lost === 0 || exact >= 2;
}
var hasControl = (bytes) => bytes.some((byte) => byte === 0 || FOREIGN.has(byte));
function isNoise(bytes, isUtf8) {
  let foreign = 0;
  let runs = 0;
  let others = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte !== 0) others++;
    else if (i === 0 || bytes[i - 1] !== 0) runs++;
    if (byte < 32 && FOREIGN.has(byte)) foreign++;
  }
  const most = others * (isUtf8 ? 0.1 : 0.02);
  return foreign >= FEWEST2 && foreign > most || runs >= 2 * FEWEST2 && runs > others * 0.1;
}

// src/bytes/decode-unicode.ts
var utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeUnicode(bytes, controls) {
  const text = asUtf8(bytes);
  if (isTextBytes(bytes) && text !== void 0) return { text, found: "utf-8" };
  const wide = text !== void 0 && isBeyondAscii(text) ? void 0 : detectWide(bytes);
  const read = wide && decodeWide(bytes, wide);
  if (wide && read) return { ...read, found: wide };
  if (controls !== "escapes" && (controls === "any" ? isBinaryFile(bytes) : isBinary(bytes, text !== void 0))) {
    if (controls === "units") return void 0;
    throw binaryInput();
  }
  return text === void 0 ? void 0 : { text, found: "utf-8" };
}
var isBeyondAscii = (text) => /[^\0-\x7f]/.test(text);
function checkText(text, isInText = false) {
  if (isBinaryText(text, isInText)) throw binaryInput();
}
var binaryInput = () => new (0, _chunkYOB4HYVHcjs.WirecopyError)("binary-input", "Input is not text but binary data.");
function isTextBytes(bytes) {
  if (bytes[0] === 37) return false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) return false;
  }
  return true;
}
function asUtf8(bytes) {
  try {
    return utf8.decode(bytes);
  } catch (e2) {
    return void 0;
  }
}















exports.windows1252ByteOf = windows1252ByteOf; exports.windows1252CharacterOf = windows1252CharacterOf; exports.singleByteTable = singleByteTable; exports.decodeSingleByte = decodeSingleByte; exports.isWide = isWide; exports.decodeWide = decodeWide; exports.unitAt = unitAt; exports.encodeWide = encodeWide; exports.SAMPLE = SAMPLE2; exports.isBinaryStart = isBinaryStart; exports.isBinaryWide = isBinaryWide; exports.decodeUnicode = decodeUnicode; exports.checkText = checkText;
