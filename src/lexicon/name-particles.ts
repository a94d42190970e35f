// Function words inside names, which stay in small letters. Each list serves one reader, and each was tuned on its own.

/**
 * Function words in the names of organisations, which have no letter in an acronym: `of` in `Bank of Canada`.
 * In lower case, by language.
 */
export const acronymParticles: Readonly<Record<string, string>> = {
  en: 'of, the, and, for, in, on, to, at, a, an',
  fr: 'de, du, des, la, le, les, et',
  es: 'de, la, y',
  it: 'la, le, e',
  de: 'der, die, das, und, für, von',
}
/** Words in small letters inside the name of an author or a desk in a byline: `Ana de la Poza`. */
export const bylineParticles =
  'of, for, the, de, da, del, della, di, von, van, der, den, ter, la, le, du, dos, el, al, bin, ibn, and'
/** Words in small letters inside the names of authors in a line above the dateline: `By Ana de la Poza and Jan van der Berg`. */
export const authorLineParticles = 'de, da, di, du, van, von, der, den, la, le, al, and, und, et, y, e, &'
/** Words that open a byline in a line above the dateline, as they are written. */
export const authorLineOpenings = 'By, BY, Von, Par, Por, Di, di'
/** Words in small letters inside the name of a person on a line of its own: `Ana de la Poza`. */
export const personLineParticles = 'de, del, della, la, von, van, der, den, bin, al'
/** Words in small letters inside a line that looks like a name. They are used for a feature of the line model. */
export const nameShapeParticles = 'de, van, von, der, da, al, bin'
/** Words in small letters inside the name of a person who worked on a story: `de` in `Ana de Poza`. */
export const contributorParticles = 'de, van, von, al, bin, da, del'
/** Words in small letters inside the name of a place: `de` in `RIO de JANEIRO`, `am` in `Frankfurt am Main`. */
export const placeParticles = `
  de, da, do, dos, das, del, della, di, la, le, les, el, los, las, al, en, es, et, ng, y, i, am, an, der, den, auf, im, ob, bei, of, on,
  the, and, sur, sous, upon, under, by, in, near, bin`
/** Words that stay in small letters in a place name in title case: `Port-au-Prince`. Datelines have such names in capitals. */
export const titleCaseParticles = 'de, da, do, di, del, la, le, of, the, and, am, an, der, sur, en, au, upon, on'
/** Words for “and” between two agencies in a dateline: `AP and Reuters`. */
export const creditConjunctions = 'and, &, et, y, und, e'
/** Conjunctions after a hyphen that ends a line and must stay: `Schul-` before `und Kindergarten`. */
export const hangingHyphenWords = 'und, oder, bis, and, or, to, et, ou, y, o, e, en, of, och, og, eller'
/** Words between the number of a part and the number of all parts: `2 of 3`, `2 de 3`. */
export const partOfWords = 'of, de, von, di, av, af, van, z, sur, из'
/** Words before the number of a page and the number of all: `Page 2 of 2`, `Sida 2 av 3`. */
export const pageWords = 'page, seite, página, pagina, sida, side, strona, sayfa, страница'
/** Words before the number of the last part of a story: `(y 2)`, `(et 2)`. */
export const beforeLastPart = 'y, et, e, und'
/** Words after the number of the last part of a story: `(2 et dernier)`, `(2 e última)`. */
export const afterLastPart =
  'et dernier, et fin, e última, e ultima, e ultimo, y último, y última, y fin, und schluss, - schluss, en slot'
