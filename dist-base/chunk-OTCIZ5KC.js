// src/formats/known-kinds.ts
var CLASSES = [
  "text",
  "picture",
  "graphic",
  "animated",
  "video",
  "audio",
  "data",
  "composite",
  "component",
  "planning",
  "event",
  "concept"
];
var KINDS = [
  "abstract",
  "person",
  "organisation",
  "geoArea",
  "poi",
  "object",
  "event"
];
var toItemClass = (word) => CLASSES.find((one) => one === word);
var toSubjectKind = (word) => KINDS.find((one) => one === word);

export {
  toItemClass,
  toSubjectKind
};
