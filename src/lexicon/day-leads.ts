/**
 * Function words that precede a day and almost never an amount: `set for Jan. 32`, `am 32. Januar`.
 * In lower case, of all languages together: a word that means something else in another language does not precede a month in that language.
 * Compiled by hand, from any grammar.
 */
export const dayLeads = `
  on, for, by, until, till, since, before, after, am, zum, vom, bis, seit, el, del, hasta, le, du, au, pada, tanggal,
  hingga, sampai, em, no, dia, il, dal, al`
