"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }



var _chunkYOB4HYVHcjs = require('./chunk-YOB4HYVH.cjs');

// src/diagnostics/rethrow-as-misuse.ts
function rethrowAsMisuse(taker, run) {
  try {
    return run();
  } catch (error) {
    if (isOurs(error)) throw error;
    const misuse = _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `Invalid argument of ${taker}: ${messageOf(error)}.`);
    Object.defineProperty(misuse, "cause", { value: error });
    throw misuse;
  }
}
var LONGEST = 120;
function messageOf(error) {
  try {
    const message = String(error instanceof Error ? error.message : error);
    return message.length > LONGEST ? `${message.slice(0, LONGEST)}\u2026` : message.replace(/[.\s]+$/, "");
  } catch (e) {
    return "it throws a value that cannot be shown";
  }
}
function isOurs(error) {
  try {
    return error instanceof _chunkYOB4HYVHcjs.WirecopyError || error instanceof Error && error.name === "WirecopyError";
  } catch (e2) {
    return false;
  }
}

// src/text/is-record.ts
function isRecord(value) {
  if (typeof value !== "object" || value === null) return false;
  try {
    return !Array.isArray(value);
  } catch (e3) {
    return false;
  }
}

// src/diagnostics/check-options.ts
var LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
var optionShapes = {
  text: { what: "a string", fits: (value) => typeof value === "string" },
  language: {
    what: "a BCP 47 language tag, such as `en` or `pt-BR`",
    fits: (value) => typeof value === "string" && LANGUAGE_TAG.test(value)
  },
  yesOrNo: { what: "true or false", fits: (value) => typeof value === "boolean" },
  count: { what: "a whole number of 1 or more", fits: (value) => Number.isSafeInteger(value) && Number(value) >= 1 },
  record: { what: "an object", fits: (value) => isRecord(value) },
  gazetteer: {
    what: "a gazetteer: an object with a function `find`",
    fits: (value) => isRecord(value) && typeof value.find === "function"
  }
};
function checkOptions(taker, given, known) {
  rethrowAsMisuse(taker, () => checkEach(taker, given, known));
}
function checkEach(taker, given, known) {
  if (!isRecord(given))
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${isOption(taker) ? asSentenceStart(taker) : `Options of ${taker}`} must be an object.`);
  for (const [name, value] of Object.entries(given)) {
    const shape = Object.hasOwn(known, name) ? known[name] : void 0;
    if (!shape)
      throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} has no option \u201C${name}\u201D${suggestOption(name, value, known)}`);
    if (value === void 0) continue;
    if ("of" in shape) checkOptions(`option \u201C${name}\u201D of ${taker}`, value, shape.of);
    else if ("what" in shape) {
      if (shape.fits(value)) continue;
      const near = _optionalChain([shape, 'access', _ => _.nearest, 'optionalCall', _2 => _2(value)]);
      const hint = near === void 0 ? "" : ` Did you mean \u201C${near}\u201D?`;
      throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `Option \u201C${name}\u201D of ${taker} must be ${shape.what}.${hint}`);
    } else if (!shape.some((word) => word === value)) {
      const words = `one of ${shape.join(", ")}`;
      throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `Option \u201C${name}\u201D of ${taker} must be ${words}${suggestValue(value, shape, known)}`);
    }
  }
}
function checkInput(taker, given) {
  if (typeof given === "string" || isBytes(given)) return;
  throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires a string or bytes (Uint8Array).`);
}
var isBytes = (given) => ArrayBuffer.isView(given) && Object.prototype.toString.call(given) === "[object Uint8Array]";
function checkRecord(taker, given) {
  if (!isRecord(given)) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires an object.`);
}
function checkList(taker, given) {
  if (!Array.isArray(given)) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires a list.`);
}
function checkString(taker, given) {
  if (typeof given !== "string") throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires a string.`);
}
function checkSubject(taker, given) {
  if (isRecord(given) && isRecord(given.article) && typeof given.text === "string" && isRecord(given.spans))
    requireArticle(taker, given.article);
  else if (isRecord(given) && "article" in given)
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires a story returned by \`parse\` or by a reader.`);
  else requireArticle(taker, given);
}
function checkStory(taker, given) {
  if (!isRecord(given) || !("article" in given)) throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires a story.`);
  checkSubject(taker, given);
}
function requireArticle(taker, given) {
  if (rethrowAsMisuse(taker, () => isRecord(given) && Array.isArray(given.body))) return;
  const isStory = rethrowAsMisuse(taker, () => isRecord(given) && isRecord(given.article));
  throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, 
    isStory ? `${taker} requires an article, but got a story. Pass \`story.article\`.` : `${asSentenceStart(taker)} requires an article: an object with a body.`
  );
}
function checkObject(taker, given) {
  if (typeof given !== "object" || given === null)
    throw _chunkYOB4HYVHcjs.invalidArgument.call(void 0, `${asSentenceStart(taker)} requires an article: an object with a body.`);
}
function checkWriteArguments(taker, article, options, known) {
  requireArticle(taker, article);
  checkOptions(taker, options, known);
}
var isOption = (taker) => taker.startsWith("option ");
var asSentenceStart = (taker) => taker.replace(/^(?:a|the|option) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));
function suggestOption(name, value, known) {
  const names = Object.keys(known);
  const near = _nullishCoalesce(_chunkYOB4HYVHcjs.nearestName.call(void 0, name, names), () => ( optionWith(value, known)));
  if (near !== void 0) return `. Did you mean \u201C${near}\u201D?`;
  return names.length ? `; its options are ${names.join(", ")}.` : "; it has no options.";
}
function suggestValue(value, words, known) {
  const near = typeof value === "string" ? _chunkYOB4HYVHcjs.nearestName.call(void 0, value, words) : void 0;
  if (near !== void 0) return `. Did you mean \u201C${near}\u201D?`;
  const option = optionWith(value, known);
  return option === void 0 ? "." : `. Did you mean the option \u201C${option}\u201D?`;
}
var optionWith = (value, known) => Object.keys(known).find((name) => {
  const shape = known[name];
  return shape !== void 0 && "includes" in shape && typeof value === "string" && shape.includes(value);
});
















exports.isRecord = isRecord; exports.rethrowAsMisuse = rethrowAsMisuse; exports.optionShapes = optionShapes; exports.checkOptions = checkOptions; exports.checkInput = checkInput; exports.isBytes = isBytes; exports.checkRecord = checkRecord; exports.checkList = checkList; exports.checkString = checkString; exports.checkSubject = checkSubject; exports.checkStory = checkStory; exports.requireArticle = requireArticle; exports.checkObject = checkObject; exports.checkWriteArguments = checkWriteArguments;
