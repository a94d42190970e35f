"use strict";Object.defineProperty(exports, "__esModule", {value: true});

var _chunkJWLGQQU3cjs = require('./chunk-JWLGQQU3.cjs');

// src/rules/engine/rule.ts
function defineRule(rule) {
  _chunkJWLGQQU3cjs.checkRecord.call(void 0, "defineRule", rule);
  return rule;
}



exports.defineRule = defineRule;
