/*
 * The characters that Markdown (CommonMark 0.31, GFM), HTML or a template language may give a meaning anywhere in a line.
 * `{` opens Liquid, Nunjucks, Hugo's shortcodes and MDX; `|` a table in kramdown; `~` a deletion in GFM.
 * One character class without alternatives is what regular expression engines search fastest.
 */
const SIGNS = /[\\`*_{[\]<~|\n&@:$\t]/g
/** The characters of {@link SIGNS} and the full stop, for texts with `www.example.com`, which GFM turns into a link. */
const WITH_POINT = /[\\`*_{[\]<~|\n&@:$\t.]/g
const WWW = /www\./i

/** Returns a pattern that finds the characters of a text that may need an escape, from its `lastIndex` on. */
export const signsOf = (text: string): RegExp => (WWW.test(text) ? WITH_POINT : SIGNS)
