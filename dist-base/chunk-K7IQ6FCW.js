import {
  stampOfTime
} from "./chunk-UUK2SE75.js";
import {
  toDay,
  toInstant
} from "./chunk-WZR4J4NQ.js";

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
    ...date?.value && { date: dateOf(date.value) },
    ...credits && {
      credits: credits.map(({ text: text2, agency }) => ({ text: text2, ...agency && agency !== text2 && { agency } }))
    }
  };
}
function contentCreated({ dateline, published }) {
  return dateline?.date?.value ?? toInstant(published?.at) ?? (dateline ? void 0 : toDay(published?.at));
}
function publication({ dateline, published }) {
  const time = toInstant(published?.at);
  return dateline?.date?.value || !time ? time ?? (dateline ? toDay(published?.at) : void 0) : void 0;
}
var roundTripPublished = ({ published }) => stampOfTime(toInstant(published?.at) ?? toDay(published?.at));
function contentModified({ updated }) {
  return toInstant(updated?.at) ?? toDay(updated?.at);
}
var roundTripUpdated = (article) => stampOfTime(contentModified(article));

export {
  broaderOf,
  dateOf,
  roundTripNewsmlDateline,
  contentCreated,
  publication,
  roundTripPublished,
  contentModified,
  roundTripUpdated
};
