// src/workflows/parse-options-of.ts
function parseOptionsOf({ limits, zone, parse }) {
  if (limits?.size === void 0 && zone === void 0) return parse ?? {};
  return {
    ...limits?.size !== void 0 && { limits: { size: limits.size } },
    ...zone !== void 0 && { zone },
    ...parse
  };
}

export {
  parseOptionsOf
};
