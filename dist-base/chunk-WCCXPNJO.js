// src/formats/as-texts.ts
var asTexts = (texts) => texts.map((text) => ({ text }));

export {
  asTexts
};
