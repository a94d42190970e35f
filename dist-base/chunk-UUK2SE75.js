// src/formats/stamp-of-time.ts
var stampOfTime = (at) => at ? { text: at, at } : void 0;

export {
  stampOfTime
};
