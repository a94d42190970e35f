import {
  judgeOptions
} from "./chunk-CTVGWJOM.js";
import {
  articleRestrictions
} from "./chunk-BQ2HDHVF.js";
import {
  checkWriteArguments,
  rethrowAsMisuse
} from "./chunk-5SBVZHEZ.js";

// src/formats/is-publication-blocked.ts
function isPublicationBlocked(article, options = {}) {
  return rethrowAsMisuse("isPublicationBlocked", () => {
    checkWriteArguments("isPublicationBlocked", article, options, judgeOptions);
    return articleRestrictions(article, options.now, options.onDoubt).length > 0;
  });
}

export {
  isPublicationBlocked
};
