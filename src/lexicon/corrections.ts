// Words of corrections, in lower case; compiled by hand, from the headlines and notes of agencies, in addition to `notices` of the
// languages.

/** Words before a headline that mark it as corrected without naming the change: `CORRECTED: Gold rises`. */
export const correctionTags =
  'correct, correcte, corrected, correction, corrections, corrects, korrektur, korrigiert, berichtigung, corrección, koreksi, ralat'

/** Words that name the corrected part: `name in paragraph 2`, `to read … instead of`. */
export const correctedParts = `
  paragraph, paragraphs, para, graf, grafs, lead, headline, spelling, figure, figures, name, names, date, dates, title, throughout, to read, instead of,
  should, absatz, párrafo, paragraf`
