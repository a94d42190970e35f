// Words of notes that release a story at a time of day or after an event, in all languages, folded as `foldWord` does.

/** Nouns for the release of a story, as a label before a time of day: `Go-live: 18:00`, `Veröffentlichung: 18.00 Uhr`. */
export const releaseLabels = `
  release, go-live, publication, publish, veroffentlichung, freischaltung, publicacion, publicacio, mise en ligne, pubblicazione, publicacao,
  publicatie, publicering, offentliggorelse, offentliggøring, offentliggørelse, publisering, julkaisu, publikacja, zverejneni, zverejnenie,
  kozzetetel, megjelenes, publicare, objava, публикация, публікація, δημοσιευση, yayin, yayinlanma, النشر, פרסום, प्रकाशन, publikasi,
  xuat ban, 发布, 發布, 公開, 掲載, 공개, 배포`

/** Beginnings of words for events that a release waits for: `after the speech`, `nach der Abstimmung`. */
export const eventStems = `
  speech, address, vote, voting, debate, hearing, session, sitting, ceremony, ruling, verdict, press conference, briefing, meeting,
  rede, abstimmung, sitzung, debatt, pressekonferenz, anhorung, urteil, discours, allocution, seance, audience, ceremonie, conference,
  discurso, votacion, votacao, sesion, sessao, audiencia, acto, discorso, voto, votazione, seduta, udienza, cerimonia, conferenza,
  toespraak, stemming, zitting, zasedani, tal, talen, talet, omrostning, votering, avstemning, afstemning, mote, puhe, aanesty, istun,
  przemowieni, glosowani, posiedzeni, projev, hlasovani, beszed, szavaza, discurs, govor, glasanj, речи, выступлен, голосован, заседан,
  промов, ομιλι, ψηφοφορ, konusma, oylama, الخطاب, التصويت, הנאום, ההצבעה, pidato, sidang, 讲话, 講話, 表决, 表決, 演説, 採決, 연설, 표결`

/** Beginnings of words for the end of an event or the departure from it: `the speech ends`, `the court rises`. */
export const endStems = `
  end, over, finish, conclu, rise, spoken, adjourn, ende, schluss, vorbei, beend, gesprochen, fin, termin, acab, finali, conclusi, fine, fim,
  final, afloop, einde, slut, ferdig, fardig, loppu, paatty, zakoncz, koniec, konc, veg, sfarsit, kraj, oконч, окончани, заверш, закінч,
  τελος, bit, sona, انتهاء, סיום, usai, selesai, 结束, 結束, 終了, 종료`
