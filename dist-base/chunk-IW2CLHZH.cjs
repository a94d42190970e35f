"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkNMWA73MPcjs = require('./chunk-NMWA73MP.cjs');


var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/formats/publish-options.ts
var judgeOptions = {
  onDoubt: ["refuse", "draft", "publish"],
  ..._chunkNMWA73MPcjs.nowOptions
};
var publishOptions = {
  drafts: _chunkJWLGQQU3cjs.optionShapes.yesOrNo,
  ...judgeOptions
};




exports.judgeOptions = judgeOptions; exports.publishOptions = publishOptions;
