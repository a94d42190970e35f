// Words of notes that release a story at a time of day or after an event, in all languages, folded as `foldWord` does.

/** Nouns for the release of a story, as a label before a time of day: `Go-live: 18:00`, `Veröffentlichung: 18.00 Uhr`. */
export const releaseLabels = `
  release, go-live, publication, publish, veroffentlichung, freischaltung, publicacion, pubblicazione, publicacao, publicatie, publicering,
  offentliggørelse, publisering, julkaisu, publikacja, zverejneni, publicare, публикация, публікація, yayin, النشر, publikasi, 发布, 發布,
  公開, 공개`

/** Beginnings of words for events that a release waits for, and for their end: `after the speech`, `when the court rises`. */
export const eventStems = `
  speech, vot, debat, hearing, sitting, meeting, ruling, rise, spoken, rede, abstimmung, sitzung, disc, seance, audien, ses,
  sedut, toespraak, stemming, zitting, tal, omrostning, avstemning, afstemning, istun, przemowieni, glosowani, posiedzeni, projev, hlasovani,
  beszed, govor, glasanj, реч, выступлен, голосован, заседан, промов, konusma, oylama, الخطاب, التصويت, pidato, 讲话, 講話, 表决, 演説, 採決,
  연설, 표결`
