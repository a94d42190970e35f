/** Languages that are written from right to left, in their usual script. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ku-arab|pa-arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i

/** Returns the direction of a language: `rtl` for `fa-IR`. Undefined for left to right and for no language. */
export const directionOf = (language: string | undefined): 'rtl' | undefined =>
  language !== undefined && RIGHT_TO_LEFT.test(language) && !/-latn\b/i.test(language) ? 'rtl' : undefined
