"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }

var _chunkDYGJPQTEcjs = require('./chunk-DYGJPQTE.cjs');



var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

// src/formats/newsml/dateline.ts
function broaderOf({ region, country, countryCode, subdivisionCode }) {
  return [
    { ...subdivisionCode && { qcode: `iso3166-2:${subdivisionCode}` }, ...region && { name: region } },
    { ...countryCode && { qcode: `iso3166-1a2:${countryCode}` }, ...country && { name: country } }
  ].filter(({ qcode, name }) => qcode || name);
}
function roundTripPlace({ text, name, region, country, countryCode, subdivisionCode }) {
  const alone = country && !region && !countryCode;
  return {
    text,
    ...name && name !== text && { name },
    ...alone ? { region: country } : { ...region && { region }, ...country && { country } },
    ...countryCode && { countryCode },
    ...subdivisionCode && { subdivisionCode }
  };
}
function dateOf(value) {
  const [year, month, date] = value.split("-").map(Number);
  return { text: value, ...year && { year }, ...month && { month }, ...date && { day: date }, value };
}
function roundTripNewsmlDateline({ dateline }) {
  if (!dateline) return void 0;
  const { text, places, date, credits } = dateline;
  return {
    text,
    ...places && { places: places.map(roundTripPlace) },
    ..._optionalChain([date, 'optionalAccess', _ => _.value]) && { date: dateOf(date.value) },
    ...credits && {
      credits: credits.map(({ text: text2, agency }) => ({ text: text2, ...agency && agency !== text2 && { agency } }))
    }
  };
}
function contentCreated({ dateline, published }) {
  return _nullishCoalesce(_nullishCoalesce(_optionalChain([dateline, 'optionalAccess', _2 => _2.date, 'optionalAccess', _3 => _3.value]), () => ( _chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([published, 'optionalAccess', _4 => _4.at])))), () => ( (dateline ? void 0 : _chunkGPU7YA55cjs.toDay.call(void 0, _optionalChain([published, 'optionalAccess', _5 => _5.at])))));
}
function publication({ dateline, published }) {
  const time = _chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([published, 'optionalAccess', _6 => _6.at]));
  return _optionalChain([dateline, 'optionalAccess', _7 => _7.date, 'optionalAccess', _8 => _8.value]) || !time ? _nullishCoalesce(time, () => ( (dateline ? _chunkGPU7YA55cjs.toDay.call(void 0, _optionalChain([published, 'optionalAccess', _9 => _9.at])) : void 0))) : void 0;
}
var roundTripPublished = ({ published }) => _chunkDYGJPQTEcjs.stampOfTime.call(void 0, _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([published, 'optionalAccess', _10 => _10.at])), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, _optionalChain([published, 'optionalAccess', _11 => _11.at])))));
function contentModified({ updated }) {
  return _nullishCoalesce(_chunkGPU7YA55cjs.toInstant.call(void 0, _optionalChain([updated, 'optionalAccess', _12 => _12.at])), () => ( _chunkGPU7YA55cjs.toDay.call(void 0, _optionalChain([updated, 'optionalAccess', _13 => _13.at]))));
}
var roundTripUpdated = (article) => _chunkDYGJPQTEcjs.stampOfTime.call(void 0, contentModified(article));










exports.broaderOf = broaderOf; exports.dateOf = dateOf; exports.roundTripNewsmlDateline = roundTripNewsmlDateline; exports.contentCreated = contentCreated; exports.publication = publication; exports.roundTripPublished = roundTripPublished; exports.contentModified = contentModified; exports.roundTripUpdated = roundTripUpdated;
