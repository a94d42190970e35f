import {
  WirecopyError,
  invalidArgument,
  nearestName
} from "./chunk-JCLXVOGT.js";

// src/diagnostics/rethrow-as-misuse.ts
function rethrowAsMisuse(taker, run) {
  try {
    return run();
  } catch (error) {
    if (isOurs(error)) throw error;
    const misuse = invalidArgument(`Invalid argument of ${taker}: ${messageOf(error)}.`);
    Object.defineProperty(misuse, "cause", { value: error });
    throw misuse;
  }
}
var LONGEST = 120;
function messageOf(error) {
  try {
    const message = String(error instanceof Error ? error.message : error);
    return message.length > LONGEST ? `${message.slice(0, LONGEST)}\u2026` : message.replace(/[.\s]+$/, "");
  } catch {
    return "it throws a value that cannot be shown";
  }
}
function isOurs(error) {
  try {
    return error instanceof WirecopyError || error instanceof Error && error.name === "WirecopyError";
  } catch {
    return false;
  }
}

// src/text/is-record.ts
function isRecord(value) {
  if (typeof value !== "object" || value === null) return false;
  try {
    return !Array.isArray(value);
  } catch {
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
    throw invalidArgument(`${isOption(taker) ? asSentenceStart(taker) : `Options of ${taker}`} must be an object.`);
  for (const [name, value] of Object.entries(given)) {
    const shape = Object.hasOwn(known, name) ? known[name] : void 0;
    if (!shape)
      throw invalidArgument(`${asSentenceStart(taker)} has no option \u201C${name}\u201D${suggestOption(name, value, known)}`);
    if (value === void 0) continue;
    if ("of" in shape) checkOptions(`option \u201C${name}\u201D of ${taker}`, value, shape.of);
    else if ("what" in shape) {
      if (shape.fits(value)) continue;
      const near = shape.nearest?.(value);
      const hint = near === void 0 ? "" : ` Did you mean \u201C${near}\u201D?`;
      throw invalidArgument(`Option \u201C${name}\u201D of ${taker} must be ${shape.what}.${hint}`);
    } else if (!shape.some((word) => word === value)) {
      const words = `one of ${shape.join(", ")}`;
      throw invalidArgument(`Option \u201C${name}\u201D of ${taker} must be ${words}${suggestValue(value, shape, known)}`);
    }
  }
}
function checkInput(taker, given) {
  if (typeof given === "string" || isBytes(given)) return;
  throw invalidArgument(`${asSentenceStart(taker)} requires a string or bytes (Uint8Array).`);
}
var isBytes = (given) => ArrayBuffer.isView(given) && Object.prototype.toString.call(given) === "[object Uint8Array]";
function checkRecord(taker, given) {
  if (!isRecord(given)) throw invalidArgument(`${asSentenceStart(taker)} requires an object.`);
}
function checkList(taker, given) {
  if (!Array.isArray(given)) throw invalidArgument(`${asSentenceStart(taker)} requires a list.`);
}
function checkString(taker, given) {
  if (typeof given !== "string") throw invalidArgument(`${asSentenceStart(taker)} requires a string.`);
}
function checkSubject(taker, given) {
  if (isRecord(given) && isRecord(given.article) && typeof given.text === "string" && isRecord(given.spans))
    requireArticle(taker, given.article);
  else if (isRecord(given) && "article" in given)
    throw invalidArgument(`${asSentenceStart(taker)} requires a story returned by \`parse\` or by a reader.`);
  else requireArticle(taker, given);
}
function checkStory(taker, given) {
  if (!isRecord(given) || !("article" in given)) throw invalidArgument(`${asSentenceStart(taker)} requires a story.`);
  checkSubject(taker, given);
}
function requireArticle(taker, given) {
  if (rethrowAsMisuse(taker, () => isRecord(given) && Array.isArray(given.body))) return;
  const isStory = rethrowAsMisuse(taker, () => isRecord(given) && isRecord(given.article));
  throw invalidArgument(
    isStory ? `${taker} requires an article, but got a story. Pass \`story.article\`.` : `${asSentenceStart(taker)} requires an article: an object with a body.`
  );
}
function checkObject(taker, given) {
  if (typeof given !== "object" || given === null)
    throw invalidArgument(`${asSentenceStart(taker)} requires an article: an object with a body.`);
}
function checkWriteArguments(taker, article, options, known) {
  requireArticle(taker, article);
  checkOptions(taker, options, known);
}
var isOption = (taker) => taker.startsWith("option ");
var asSentenceStart = (taker) => taker.replace(/^(?:a|the|option) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));
function suggestOption(name, value, known) {
  const names = Object.keys(known);
  const near = nearestName(name, names) ?? optionWith(value, known);
  if (near !== void 0) return `. Did you mean \u201C${near}\u201D?`;
  return names.length ? `; its options are ${names.join(", ")}.` : "; it has no options.";
}
function suggestValue(value, words, known) {
  const near = typeof value === "string" ? nearestName(value, words) : void 0;
  if (near !== void 0) return `. Did you mean \u201C${near}\u201D?`;
  const option = optionWith(value, known);
  return option === void 0 ? "." : `. Did you mean the option \u201C${option}\u201D?`;
}
var optionWith = (value, known) => Object.keys(known).find((name) => {
  const shape = known[name];
  return shape !== void 0 && "includes" in shape && typeof value === "string" && shape.includes(value);
});

export {
  isRecord,
  rethrowAsMisuse,
  optionShapes,
  checkOptions,
  checkInput,
  isBytes,
  checkRecord,
  checkList,
  checkString,
  checkSubject,
  checkStory,
  requireArticle,
  checkObject,
  checkWriteArguments
};
