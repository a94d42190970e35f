// Endings of words that the parser distinguishes by form. Compiled by hand, from any grammar.

/**
 * Word endings that are no words themselves, by language: `ment`.
 * A hyphen before one only marks a line break: `govern-` before `ment`. In lower case.
 */
export const hyphenatedEndings: Readonly<Record<string, string>> = {
  en: `
    ment, ments, mental, tion, tions, tional, sion, sions, sional, cial, cially, tial, tially, tive, tives, tively, ity, ities, ically,
    ness, nesses, ence, ences, ance, ances, ency, ancy, ing, ings, ingly, lar, lars, lation, lations, cation, cations, sation,
    zation, zations, ology, ological, graphy, vious, viously, cious, ciously, tious, ture, tures, turing, cian, cians, tician,
    ticians, sively, lessly`,
  de: 'ung, ungen, heit, heiten, keit, keiten, schaft, schaften, lich, liche, lichen, licher',
  es: 'ción, ciones, miento, mientos, mente, dades',
  pt: 'ção, ções, mento, mentos',
  it: 'zione, zioni, menti',
  fr: 'ité, ités, ement, ements, tés, rité',
}

/** Endings of words for abstract things, which are not places, by language: `Regierung`, `Nation`, `безопасность`. In lower case. */
export const abstractEndings: Readonly<Record<string, string>> = {
  en: 'ing, tion',
  de: 'ung, keit, heit, tät',
  es: 'ción, ismo',
  pt: 'ção',
  it: 'zione',
  fr: 'isme',
  ru: 'ность, ство',
  kk: 'лық, лік',
}

/** Last syllables of Korean sentences: `다` of `삭감했습니다`. Also in `text/lines.ts`, which must not import the lexicon. */
export const KOREAN_SENTENCE_ENDS = '다요죠까'
