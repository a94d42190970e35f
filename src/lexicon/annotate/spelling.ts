/** BCP 47 tags of languages with words that lose their vowel before another: `l’Élysée`, `dell’Unione`. */
export const eliding = 'fr, it, ca'

/** BCP 47 tags of languages that add endings to names after an apostrophe: `Ankara’da`. */
export const suffixing = 'tr, az'
