import {
  checkRecord
} from "./chunk-5SBVZHEZ.js";

// src/rules/engine/rule.ts
function defineRule(rule) {
  checkRecord("defineRule", rule);
  return rule;
}

export {
  defineRule
};
