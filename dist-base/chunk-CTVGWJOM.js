import {
  nowOptions
} from "./chunk-MXRM5SUG.js";
import {
  optionShapes
} from "./chunk-5SBVZHEZ.js";

// src/formats/publish-options.ts
var judgeOptions = {
  onDoubt: ["refuse", "draft", "publish"],
  ...nowOptions
};
var publishOptions = {
  drafts: optionShapes.yesOrNo,
  ...judgeOptions
};

export {
  judgeOptions,
  publishOptions
};
