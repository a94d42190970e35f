/**
 * Small words that lead to a day and next to never to an amount: `set for Jan. 32`, `am 32. Januar`. In small letters, of all languages together:
 * a word of one that means something else in another stands before no month there. Written here, from any grammar.
 */
export const dayLeads = `
  on, for, by, until, till, since, before, after, am, zum, vom, bis, seit, el, del, hasta, le, du, au, pada, tanggal,
  hingga, sampai, em, no, dia, il, dal, al`
