// Words of notes that release a story at a time of day or after an event, in all languages, folded as `foldWord` does.

/** Nouns for the release of a story, as a label before a time of day: `Go-live: 18:00`, `Veröffentlichung: 18.00 Uhr`. */
export const releaseLabels = `
  release, go-live, publication, publish, veroffentlichung, freischaltung, publicacion, mise en ligne, pubblicazione, publicacao, publicatie,
  publicering, offentliggørelse, publisering, julkaisu, publikacja, zverejneni, kozzetetel, publicare, objava, публикация, публікація,
  δημοσιευση, yayin, النشر, פרסום, publikasi, 发布, 發布, 公開, 掲載, 공개, 배포`

/** Beginnings of words for events that a release waits for, and for their end: `after the speech`, `when the court rises`. */
export const eventStems = `
  speech, vot, debat, hearing, session, sitting, meeting, ruling, rise, spoken, adjourn, rede, abstimmung, sitzung, disc, seance, audienc,
  ses, sedut, udienz, toespraak, stemming, zitting, zasedani, tal, omrostning, avstemning, afstemning, puhe, istun, przemowieni, glosowani,
  posiedzeni, projev, beszed, szavaza, govor, glasanj, реч, выступлен, голосован, заседан, промов, ομιλι, ψηφοφορ, konusma, oylama, الخطاب,
  التصويت, הנאום, ההצבעה, pidato, sidang, 讲话, 講話, 表决, 演説, 採決, 연설, 표결`
