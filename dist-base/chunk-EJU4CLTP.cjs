"use strict";Object.defineProperty(exports, "__esModule", {value: true}); function _nullishCoalesce(lhs, rhsFn) { if (lhs != null) { return lhs; } else { return rhsFn(); } } function _optionalChain(ops) { let lastAccessLHS = undefined; let value = ops[0]; let i = 1; while (i < ops.length) { const op = ops[i]; const fn = ops[i + 1]; i += 2; if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) { return undefined; } if (op === 'access' || op === 'optionalAccess') { lastAccessLHS = value; value = fn(value); } else if (op === 'call' || op === 'optionalCall') { value = fn((...args) => value.call(lastAccessLHS, ...args)); lastAccessLHS = undefined; } } return value; }// src/workflows/parse-options-of.ts
function parseOptionsOf({ limits, zone, parse }) {
  if (_optionalChain([limits, 'optionalAccess', _ => _.size]) === void 0 && zone === void 0) return _nullishCoalesce(parse, () => ( {}));
  return {
    ..._optionalChain([limits, 'optionalAccess', _2 => _2.size]) !== void 0 && { limits: { size: limits.size } },
    ...zone !== void 0 && { zone },
    ...parse
  };
}



exports.parseOptionsOf = parseOptionsOf;
