// Connecting words of restrictions, in lower case: they may open a restricting line before its subject or its time.

/**
 * Words before the subject or time of a restriction at the start of a line: `Die Meldung …`, `strictly hold`.
 * They do not show a restriction by themselves.
 */
export const openingConnectors = `
  the, die, der, das, la, le, les, el, il, lo, se, as, os, de, het, dit, far, får, ma, må, skal, nur, csak, saat, tin, under, sous, sob,
  sotto, bajo, con, onder, pod, va, ap, afp, dpa, reuters, strict, strictly, strikt, streng, под, під, под, ова, پیش, قبل, ساعت,
  preghiera, prega, nghi, wir, nous, are, was, has, den, dem, des, der, ein, eine, einen, aan, do, ka, ki, un, une, uno, una`
/**
 * Words and signs before the subject of a restriction: `the` in `The story is withdrawn`.
 * They are among the openings by which `restriction-cues.ts` preselects lines.
 */
export const cueConnectors = `
  die, der, das, la, le, les, el, il, lo, l, se, a, o, as, os, de, het, dit, far, får, ma, må, skal, nur, csak, saat, tin, under, sous,
  sob, sotto, bajo, con, onder, pod, va, ap, afp, dpa, as, s, e, k, !, #, (, [, =, *, ', \``
/** Words for uses that a note may exclude without forbidding publication, as a pattern each: `PICTURES NOT FOR ARCHIVE USE`. */
export const limitedUses: readonly string[] = [
  ...['archiv\\w*', 'editorial use', 'uso editorial', 'photos?', 'pictures?', 'fotos?'],
  ...['ventas?', 'sales?'],
]
/** Short forms of “number” before a full stop and a number, some of which also mean “not”: `No. 5`. In small letters. */
export const numberLabels = 'no, nos, nr, núm, num, č'
/** Verbs of a version that takes the place of an earlier one, which two of them name: `annule et remplace la précédente`. First letters. */
export const replacingVerbs: { readonly cancels: string; readonly replaces: string; readonly by: string } = {
  cancels: 'annul, cancel, anul, отменя, аннулир, скасов, anuluj, ruši, zruš',
  replaces:
    'replac, remplac, ersetz, sustitu, reemplaz, sostitu, substitu, vervang, ersätt, erstatt, korva, zastęp, nahraz, zamen, замен, замін',
  by: 'par, by, durch, por, da, dal, door, av, af, przez', // after verbs in the passive: `annulée et remplacée par la suivante`
}
