/**
 * Frequent function words of languages, by script. A parser of few languages counts those that its languages do not have: many show that a
 * copy is in another language. Compiled by hand.
 */
export const functionWords: Readonly<Record<string, string>> = {
  Latn: `
    the, of, and, to, der, die, das, und, nicht, mit, le, les, des, et, une, el, los, las, del, y, os, do, não, um, em, il, che, della, het,
    een, van, dat, och, att, det, som, og, til, się, że, w, ve, bir, bu, yang, di, ja, on, az, és, și, în, je, se, na, ir, ei, là`,
  Cyrl: 'на, и, не, что, та, у, що, і, да, за, от, је, су',
  Arab: 'في, على',
}

/** Number of languages of a script in `languages/`, for the scripts that several share. A parser of fewer may meet the others. */
export const languagesOfScript: Readonly<Record<string, number>> = { Latn: 26, Cyrl: 5, Arab: 3 }
