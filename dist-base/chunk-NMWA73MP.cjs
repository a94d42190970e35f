"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkGPU7YA55cjs = require('./chunk-GPU7YA55.cjs');

// src/formats/now.ts
var nowOptions = {
  now: {
    what: "a time with a UTC offset",
    fits: (value) => typeof value === "string" && _chunkGPU7YA55cjs.toInstant.call(void 0, value) === value
  }
};



exports.nowOptions = nowOptions;
