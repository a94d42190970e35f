import {
  authorLineOpenings,
  authorLineParticles
} from "./chunk-3IK5OJZL.js";
import {
  asTexts
} from "./chunk-WCCXPNJO.js";
import {
  asFiled
} from "./chunk-5HMUK2TQ.js";
import {
  alternatives,
  once
} from "./chunk-URP6EL5O.js";

// src/formats/body/opening/dateline-shape.ts
var CAPITAL = String.raw`[\p{Lu}\p{Lt}\p{Lo}]`;
var WHERE = String.raw`(?<where>${CAPITAL}[^()/\n]{1,60}?(?:\([^()\n]{2,30}\)[^()/\n]{0,40}?)?)`;
var CREDIT = String.raw`(?<credit>[^()\n]{2,40})`;
var SHAPES = /* @__PURE__ */ [
  // `LONDON, May 14 (Reuters) - `, `Kiel (dpa/lno) - `, `Madrid, 14 may (EFE).- `, `BRUSSELS 14/05 (BELGA) = `
  `${WHERE}\\s?\\(${CREDIT}\\)\\s{0,2}(?:--?|[\u2013\u2014_:=]|\\.-)\\s{1,4}(?=\\S)`,
  // `BRUSSEL 14/05 (BELGA) = `
  `(?<where>${CAPITAL}[^()\\n\\d]{1,40} \\d{1,2}/\\d{1,2}) \\(${CREDIT}\\)\\s{0,2}(?:--?|[\u2013\u2014:=])\\s{1,4}(?=\\S)`,
  // `(ANSA) - ROMA, 14 MAG - `
  `\\(${CREDIT}\\)\\s{0,2}[-\u2013\u2014]\\s{1,4}${WHERE}\\s[-\u2013\u2014]\\s{1,4}(?=\\S)`,
  // `MOSCOW, May 14. /TASS/. `, `NEW YORK, May 14, 2024 /PRNewswire/ -- `
  `${WHERE}\\.?\\s/(?<credit>[^/\\n]{2,40})/(?:\\.|\\s{0,2}(?:--?|[\u2013\u2014:]))\\s{1,4}(?=\\S)`,
  // `NEW YORK--(BUSINESS WIRE)--Acme`
  `${WHERE}\\s?(?:--|[\u2013\u2014])\\s?\\(${CREDIT}\\)\\s?(?:--|[\u2013\u2014])\\s{0,4}(?=\\S)`
].map((shape) => new RegExp(`^${shape}`, "u"));
var DAY = /^(?<date>\p{L}{3,10}\.? \d{1,2}|\d{1,2} \p{L}{3,10}\.?) \((?<credit>[^()\n]{2,40})\)\s{0,2}(?:--?|[–—])\s{1,4}(?=\S)/u;
function datelineShape(text, credits) {
  if (!credits.size) return void 0;
  const start = text.slice(0, 200);
  for (const shape of SHAPES) {
    const found = shape.exec(start);
    const { where = "", credit: credit2 = "" } = found?.groups ?? {};
    if (!found || !isKnownCredit(credit2, credits)) continue;
    const { place, date } = partsOf(where);
    if (!isPlace(place.text)) continue;
    const dateline = {
      text: found[0].trim(),
      places: [place],
      ...date && { date: { text: date } },
      credits: [{ text: credit2.trim() }]
    };
    return { dateline, length: found[0].length };
  }
  const brief = DAY.exec(start);
  const { date: day = "", credit = "" } = brief?.groups ?? {};
  if (!brief || !isKnownCredit(credit, credits)) return void 0;
  return {
    dateline: { text: brief[0].trim(), date: { text: day }, credits: [{ text: credit.trim() }] },
    length: brief[0].length
  };
}
function withDatelineParts(article) {
  const { dateline } = article;
  const found = dateline && datelineShape(`${dateline.text} \u2026`, creditsOf(article));
  return found ? { ...article, dateline: { ...found.dateline, ...dateline } } : article;
}
function partsOf(where) {
  const parts = where.split(/,\s*|\s*\(|\)[,\s]*|\s(?=\d{1,2}\/\d)/).filter(Boolean);
  const day = parts.findIndex((part, i) => i > 0 && /\d/.test(part));
  const [text = "", region, country] = day < 0 ? parts : parts.slice(0, day);
  const place = { text: text.trim(), ...region && { region }, ...country && { country } };
  return { place, date: day < 0 ? void 0 : parts.slice(day).join(", ").trim() || void 0 };
}
function isPlace(text) {
  const names = text.split(/\s+/);
  const isName = (name = "") => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name);
  return names.length < 6 && isName(names[0]) && isName(names.at(-1)) && !/[.!?]$/.test(text);
}
var wordsIn = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
function isKnownCredit(credit, credits) {
  const [first, ...more] = wordsIn(credit.split("/")[0] ?? "");
  if (first === void 0) return false;
  const whole = [first, ...more].join("");
  const isWhole = credits.has(first) || credits.has(whole);
  return isWhole || whole.length > LONG && [...credits].some((one) => one.startsWith(whole));
}
var LONG = 4;
var COMMON = /* @__PURE__ */ new Set(
  "com org net urn tag http https www newsml iptc news agency press the of and copyright a all rights reserved".split(
    " "
  )
);
function creditsOf({ item, creditLine, copyright, sources = [] }) {
  const names = [item?.provider?.name, item?.provider?.code, creditLine, copyright?.holder, copyright?.text];
  const credits = /* @__PURE__ */ new Set();
  for (const name of [...names, ...sources.map((one) => one.name), item?.guid]) {
    if (name === void 0) continue;
    const words = wordsIn(name.slice(0, 200));
    for (const word of words) if (!COMMON.has(word) && /\p{L}{2}/u.test(word)) credits.add(word);
    const initials = words.map((word) => word[0]).join("");
    for (const acronym of [initials, initials.slice(1)]) if (/^\p{L}{2,5}$/u.test(acronym)) credits.add(acronym);
    if (words.length === 2) credits.add(words.join(""));
  }
  return credits;
}

// src/formats/body/opening/text-lead.ts
var MOST = 12;
var LONGEST = 300;
var POINT = /^[*•·▪●-]\s+(?=\S)/;
var NOTE = /^\([^()]+\)$/;
var BYLINE = /* @__PURE__ */ once(
  () => new RegExp(
    String.raw`^(?:${alternatives(authorLineOpenings)})\s(?:\p{Lu}[\p{L}.'’-]{0,30})(?:\s(?:${alternatives(authorLineParticles)}|\p{Lu}[\p{L}.'’-]{0,30})){1,9}(?:,\s[\p{L}\s.]{1,40})?$`,
    "u"
  )
);
var OPENER = 12;
function leadOf({ body, byline, summaries }, opens) {
  const points = [];
  const notes = [];
  let signed;
  for (const [count, block] of body.slice(0, MOST).entries()) {
    const text = plain(block);
    const line = text?.replace(/^\(([^()]*)\)$/, "$1");
    if (text === void 0 || line === void 0) return void 0;
    if (opens(text)) return { count, summary: points, notes, byline: signed };
    if (text.length > LONGEST) return void 0;
    if (signed === void 0 && isSignature(line, byline)) signed = line;
    else if (POINT.test(text) && !summaries) points.push(text.replace(POINT, ""));
    else if (NOTE.test(text)) notes.push(text);
    else return void 0;
  }
  return void 0;
}
var isSignature = (line, byline) => byline ? endsWithByline(line, byline.text) : BYLINE().test(line);
function withSignature(article) {
  const { body, byline } = article;
  const [first, ...rest] = body;
  const text = first && plain(first);
  if (text === void 0 || first?.kind !== "paragraph" || text.length > LONGEST || !rest.length) return article;
  const line = text.replace(/^\(([^()]*)\)$/, "$1");
  return isSignature(line, byline) && !article.annotations ? { ...article, byline: { ...byline, text: line }, body: rest } : article;
}
var plain = (block) => block.kind === "paragraph" && !block.dateline ? block.text : void 0;
var endsWithByline = (text, byline) => text.length - byline.length <= OPENER && text.toLowerCase().endsWith(byline.toLowerCase());

// src/formats/body/opening/text-opening.ts
var AFTER_PLACE = /^(?:[,/][^()\n]{0,60})?\s?\([^()\n]{2,40}\)\s{0,2}(?:--?|[–—_:]|\.-)\s+(?=\S)/;
var CREDIT_FIRST = /^\([^()\n]{2,40}\)\s{0,2}[-–—]\s+/;
var AFTER_CREDITED_PLACE = /^(?:,[^()\n]{0,40}?)?\s[-–—]\s+(?=\S)/;
var SEPARATOR = /^\s{0,2}(?:(?:--?|[–—_:]|\.-)\s+|\s)(?=\S)/;
var PLAIN = /[(\d]|[-–—_:]$/;
function openingOf(text, dateline, names) {
  const low = text.slice(0, 200).toLowerCase();
  const credit = CREDIT_FIRST.exec(text)?.[0].length ?? 0;
  for (const name of names) {
    if (!low.startsWith(name.toLowerCase(), credit)) continue;
    const at = credit + name.length;
    const end = (credit ? AFTER_CREDITED_PLACE : AFTER_PLACE).exec(text.slice(at, at + 200))?.[0].length;
    if (end) return at + end;
  }
  if (PLAIN.test(dateline) && low.startsWith(dateline.toLowerCase())) {
    const end = SEPARATOR.exec(text.slice(dateline.length, dateline.length + 200))?.[0].length;
    if (end) return dateline.length + end;
  }
  return 0;
}
function datelineLength(text, { text: dateline, places = [] }) {
  return openingOf(text, dateline, namesOf(dateline, places));
}
var namesOf = (dateline, places) => [
  ...dateline ? [dateline] : [],
  ...places.flatMap(({ text, name }) => name ? [text, name] : [text])
];
function withOpening(article, located = []) {
  const { dateline } = article;
  if (!dateline) {
    const credits = creditsOf(article);
    const opened2 = openedBy(article, (text2) => datelineShape(text2, credits), located);
    if (opened2) return opened2;
  }
  const places = dateline?.places ?? located;
  if (!dateline && !places.length) return withSignature(article);
  const statedText = dateline?.text ?? "";
  const names = namesOf(statedText, places);
  const lead = leadOf(article, (text2) => openingOf(text2, statedText, names) > 0);
  const [first, ...rest] = article.body.slice(lead?.count);
  if (!lead || first?.kind !== "paragraph") {
    if (!dateline) return withSignature({ ...article, dateline: filedIn(places) });
    return openedAgain(article, dateline) ?? withSignature(article);
  }
  const length = openingOf(first.text, statedText, names);
  const opening = first.text.slice(0, length).trim();
  const [more, less] = opening.length > statedText.length ? [opening, statedText] : [statedText, opening];
  const text = less.includes("(") && !more.includes("(") ? less : more;
  const filed = dateline ? places : places.map((place) => asFiled(place, opening));
  const whole = { ...dateline, text, ...filed.length && { places: [...filed] } };
  return without(article, lead, { dateline: whole, body: [opened(first, length), ...rest] }, length);
}
function without(article, lead, found, length) {
  const { byline, annotations } = article;
  const notes = [...article.editorsNotes ?? [], ...asTexts(lead.notes)];
  const signed = lead.byline === void 0 ? byline : { ...byline, text: lead.byline };
  const shift = { length, count: lead.count };
  return {
    ...article,
    ...lead.summary.length && { summaries: asTexts(lead.summary) },
    ...signed && { byline: signed },
    ...notes.length && { editorsNotes: notes },
    ...found,
    ...annotations && { annotations: moved(annotations, shift) }
    // the one cast: of the same shape
  };
}
function openedBy(article, find, located) {
  const lead = leadOf(article, (text) => find(text) !== void 0);
  const [first, ...rest] = article.body.slice(lead?.count);
  const found = first?.kind === "paragraph" ? find(first.text) : void 0;
  if (!lead || !found || first?.kind !== "paragraph") return void 0;
  const { places = [] } = found.dateline;
  const named = places.map((place) => withCodes(place, located));
  const filed = named.length ? named : [...located];
  const dateline = { ...found.dateline, ...filed.length && { places: filed } };
  return without(article, lead, { dateline, body: [opened(first, found.length), ...rest] }, found.length);
}
function openedAgain(article, stated) {
  const credits = creditsOf(article);
  const isSame = ({ places: [place] = [] }) => place !== void 0 && folded(stated.text).startsWith(folded(place.text));
  const find = (text) => {
    const found = datelineShape(text, credits);
    return found && isSame(found.dateline) ? found : void 0;
  };
  const opened2 = openedBy(article, find, stated.places ?? []);
  return opened2 && { ...opened2, dateline: { ...opened2.dateline, ...stated, text: opened2.dateline?.text ?? stated.text } };
}
var folded = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
function withCodes(place, located) {
  const known = located.find(({ text, name: name2 }) => [text, name2].some((one) => one && folded(one) === folded(place.text)));
  if (!known) return place;
  const name = known.name ?? known.text;
  return { ...known, ...place, ...name !== place.text && { name } };
}
var filedIn = (places) => ({
  text: places.map(({ text }) => text).join("/"),
  places: [...places]
});
function opened({ text, marks = [], ...rest }, length) {
  const left = marks.flatMap(
    (mark) => mark.end > length ? [{ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }] : []
  );
  return { ...rest, text: text.slice(length), ...left.length && { marks: left } };
}
var BODY = /^body\.(\d+)(?=\.)/;
function moved(value, shift) {
  if (Array.isArray(value)) return value.map((one) => moved(one, shift)).filter((one) => one !== void 0);
  if (typeof value !== "object" || value === null) return value;
  if ("path" in value && typeof value.path === "string" && "start" in value && "end" in value) {
    const at = BODY.exec(value.path)?.[1];
    if (at === void 0) return value;
    const index = Number(at) - shift.count;
    const cut = value.path === `body.${at}.text` && index === 0 ? shift.length : 0;
    const [start, end] = [Number(value.start) - cut, Number(value.end) - cut];
    return index < 0 || start < 0 ? void 0 : { ...value, path: value.path.replace(BODY, `body.${index}`), start, end };
  }
  const parts = Object.entries(value).map(([name, part]) => [name, moved(part, shift)]);
  return Object.fromEntries(parts.filter(([, part]) => part !== void 0));
}

// src/formats/restriction-signal.ts
var SIGNALS = [
  [/^(?:(?:mandatory|urgent|bulletin|advisory)?kill|eliminat|withdraw|cancel|recall|retract|spike)/, "kill"],
  [/^(?:withh[eo]ld|(?:on)?hold(?!er|ing)|donot(?:use|publish)|notforpub|nopub)/, "withhold"],
  [/^embargo/, "embargo"]
];
function restrictionSignal(code) {
  const word = code?.trim().toLowerCase().replace(/^.*[/#:]/, "").replace(/[\s_-]+/g, "");
  return word ? SIGNALS.find(([pattern]) => pattern.test(word))?.[1] : void 0;
}

export {
  withDatelineParts,
  datelineLength,
  withOpening,
  restrictionSignal
};
