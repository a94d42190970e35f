/** What a character of copy needs in Markdown. */
export const PLAIN = 0
/** A backslash, wherever it stands. */
export const ALWAYS = 1
/** A backslash or a reference, where its neighbours make a sign of it. */
export const BETWEEN = 2
/** A backslash or a reference at the start of a line. */
export const FIRST = 4

/**
 * The characters of ASCII that Markdown (CommonMark 0.31, GFM), HTML or a template language could take for a sign; all others are plain.
 * `{` opens Liquid, Nunjucks, Hugo's shortcodes and MDX; `|` a table to kramdown, wherever it stands; `~` a deletion to GFM.
 */
export const SIGNS = /* @__PURE__ */ (() => {
  const table = new Uint8Array(128)
  for (const sign of '\\`*_{[]<~|') table[sign.charCodeAt(0)] = ALWAYS
  for (const sign of '\n &@:.$\t') table[sign.charCodeAt(0)] = BETWEEN
  for (const sign of '#+-=>: \t0123456789') table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | FIRST
  return table
})()
