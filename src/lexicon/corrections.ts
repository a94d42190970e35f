// Words of corrections, in small letters; written here, from the headlines and notes of agencies, beside `notices` of the languages.

/** A word before a headline that tells that it is corrected, and not what: `CORRECTED: Gold rises`. */
export const correctionTags =
  'correct, correcte, corrected, correction, corrections, corrects, korrektur, korrigiert, berichtigung, corrección, koreksi, ralat'

/** Words that tell what a correction corrects: `name in paragraph 2`, `to read … instead of`. */
export const correctedParts = `
  paragraph, paragraphs, para, graf, grafs, lead, headline, spelling, figure, figures, name, names, date, dates, title, throughout, to read, instead of,
  should, absatz, párrafo, paragraf`
