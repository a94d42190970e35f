// Words of corrections, in lower case; compiled by hand, from the headlines and notes of agencies, in addition to `notices` of the
// languages.

/** Words before a headline that say that the story was corrected, but not how: `CORRECTED: Gold rises`. */
export const correctionTags =
  'correct, correcte, corrected, correction, corrections, corrects, korrektur, korrigiert, berichtigung, corrección, koreksi, ralat'

/** Words for the part of a story that a correction changes, and for the change: `name in paragraph 2`, `to read … instead of`. */
export const correctedParts = `
  paragraph, paragraphs, para, graf, grafs, lead, headline, spelling, figure, figures, name, names, date, dates, title, throughout, to read, instead of,
  should, absatz, párrafo, paragraf`

/**
 * Stems of words for a correction, in all languages.
 * A notice with a word that starts with one is a correction. Chinese, Japanese and Korean stems may be anywhere in the text.
 */
export const correctionStems = `
  correct, correcci, corrig, corrèg, corregg, corregi, correz, correç, corret, errata, amended, rectif, rettif, retif, si precisa, précis, errámos, berichtig, korrig, korrekt, richtiggestellt,
  korek, sprost, rätta, rättel, retter, rettel, beriktig, berigtig, oikais, oprav, javít, helyesb, popravk, ispravk, ispravak, исправ, уточн, поправк, випра, διόρθ, διορθ,
  düzelt, ralat, diralat, koreksi, dikoreksi, pembetulan, تصحيح, تصويب, نصحح, تنويه, תיקון, đính, แก้ไข, सुधार, संशोधन`
/** Stems of words for an error, in all languages. They make a notice a correction, but a headline with one is not one. */
export const errorStems = `
  errat, misstat, misspel, mistaken, incorrect, wrong, in error, erron, erróne, erreur, por error, errore, errato, falsch, fehler, irrtümlich, foutie, felaktig,
  feilaktig, fejlagtig, virhee, błęd, chybn, téves, greșit, pogreš, ошиб, невер, помилк, yanlış, salah, keliru, خطأ`
/** Words before the right text in a correction: `lire 30 novembre`, `léase 30`. */
export const readingWords =
  'to read, should read, lire, léase, leia-se, leggasi, lies, richtig ist, richtig muss es heißen, lees, läs, следует читать'
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
  '有误',
  '有誤',
  '誤り',
  '잘못',
]

/** Nouns for a correction, in small letters, that stand alone before one: `BERICHTIGUNG. In der Meldung …`. */
export const correctionNouns = `
  correction, clarification, corrigendum, erratum, errata, berichtigung, korrektur, richtigstellung, rectificatif, rectification, corrección,
  rectificación, correção, retificação, correzione, rettifica, correctie, rectificatie, rättelse, rettelse, beriktigelse, korreksjon, oikaisu,
  korjaus, sprostowanie, korekta, helyesbítés, rectificare, erată, поправка, исправление, уточнение, опровержение, виправлення, уточнення,
  спростування, ispravak, ispravka, διόρθωση, düzeltme, ralat, koreksi`
