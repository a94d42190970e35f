/** Languages that are written from right to left, in their usual script, and scripts that are: `az-Arab`. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi|[a-z]{2,3}-(?:arab|hebr|syrc|thaa|nkoo|adlm))(?:-|$)/i

/** Returns the direction of a language: `rtl` for `fa-IR`. Undefined for left to right and for no language. */
export const directionOf = (language: string | undefined): 'rtl' | undefined =>
  language !== undefined && RIGHT_TO_LEFT.test(language) && !/-latn\b/i.test(language) ? 'rtl' : undefined
