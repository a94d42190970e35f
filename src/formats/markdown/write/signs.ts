/*
 * The characters that Markdown (CommonMark 0.31, GFM), HTML or a template language could take for a sign; all others are plain, but for
 * those that are signs at the start of a line. `{` opens Liquid, Nunjucks, Hugo's shortcodes and MDX; `|` a table to kramdown, wherever
 * it stands; `~` a deletion to GFM. A class alone, without alternatives, is what engines search fastest.
 */
const SIGNS = /[\\`*_{[\]<~|\n&@:$\t]/g
/** With the point, which makes a link of `www.example.com` in GFM. */
const WITH_POINT = /[\\`*_{[\]<~|\n&@:$\t.]/g
/** `www.example.com`, `WWW.` */
const WWW = /www\./i

/** Returns a pattern that finds the characters of a text that may need an escape, from its `lastIndex` on. */
export const signsOf = (text: string): RegExp => (WWW.test(text) ? WITH_POINT : SIGNS)
