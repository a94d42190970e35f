// Words of corrections, in lower case; compiled by hand, from the headlines and notes of agencies, in addition to `notices` of the
// languages.

/** Words before a headline that mark it as corrected without naming the change: `CORRECTED: Gold rises`. */
export const correctionTags =
  'correct, correcte, corrected, correction, corrections, corrects, korrektur, korrigiert, berichtigung, corrección, koreksi, ralat'

/** Words that name the corrected part: `name in paragraph 2`, `to read … instead of`. */
export const correctedParts = `
  paragraph, paragraphs, para, graf, grafs, lead, headline, spelling, figure, figures, name, names, date, dates, title, throughout, to read, instead of,
  should, absatz, párrafo, paragraf`

/**
 * Stems of correction, for all languages: a word of a notice that opens with one makes it a correction. Chinese, Japanese and Korean stems
 * may be anywhere in the text.
 */
export const correctionStems = `
  correct, corrig, corrèg, corregg, corregi, correz, correç, corret, errata, amended, rectif, rettif, retif, si precisa, précis, errámos, berichtig, korrig, korrekt, richtiggestellt,
  korek, sprost, rätta, rättel, retter, rettel, beriktig, berigtig, oikais, oprav, javít, helyesb, popravk, ispravk, ispravak, исправ, уточн, поправк, випра, διόρθ, διορθ,
  düzelt, ralat, diralat, koreksi, dikoreksi, pembetulan, تصحيح, تصويب, نصحح, تنويه, תיקון, đính, แก้ไข, सुधार, संशोधन`
/** Stems of error, which make a notice a correction but do not label a headline as corrected. */
export const errorStems =
  'errat, misstat, wrong, in error, erron, erreur, por error, errore, errato, falsch, fehler, foutie, felaktig, błęd, ошиб, невер, yanlış, salah, keliru, خطأ'
export const denseCorrectionStems: readonly string[] = [
  '更正',
  '订正',
  '訂正',
  '勘误',
  '勘誤',
  '고침',
  '정정',
  '바로잡',
  '应为',
  '應為',
]
