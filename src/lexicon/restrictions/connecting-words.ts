// Connecting words of restrictions, in lower case: they may open a restricting line before its subject or its time.

/** Words before a restriction's subject or time, for the first words of a line: `Die Meldung …`, `strictly hold`. */
export const openingConnectors = `
  the, die, der, das, la, le, les, el, il, lo, se, as, os, de, het, dit, far, får, ma, må, skal, nur, csak, saat, tin, under, sous, sob,
  sotto, bajo, con, onder, pod, va, ap, afp, dpa, reuters, strict, strictly, strikt, streng, под, під, под, ова, پیش, قبل, ساعت,
  preghiera, prega, nghi, wir, nous, are, was, has, den, dem, des, der, ein, eine, einen, aan, do, ka, ki, un, une, uno, una`
/** Words and signs before the subject of a restriction, for the first letters of a line: `the` in `The story is withdrawn`. */
export const cueConnectors = `
  die, der, das, la, le, les, el, il, lo, l, se, a, o, as, os, de, het, dit, far, får, ma, må, skal, nur, csak, saat, tin, under, sous,
  sob, sotto, bajo, con, onder, pod, va, ap, afp, dpa, as, s, e, k, !, #, (, [, =, *, ', \``
/** Words for limits of use, which leave the story free to publish, as a pattern each: `PICTURES NOT FOR ARCHIVE USE`. */
export const limitedUses: readonly string[] = [
  ...['archiv\\w*', 'editorial use', 'uso editorial', 'photos?', 'pictures?', 'fotos?'],
  ...['ventas?', 'sales?'],
]
