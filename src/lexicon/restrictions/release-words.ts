// Words of notes that release a story at a time of day or after an event, in all languages, folded as `foldWord` does.

/** Nouns for the release of a story, as a label before a time of day: `Go-live: 18:00`, `Veröffentlichung: 18.00 Uhr`. */
export const releaseLabels = `
  release, go-live, publication, publish, veroffentlichung, publicacion, pubblicazione, publicacao, publicatie, publicering,
  offentliggørelse, publisering, publikacja, публикация, yayin, 发布, 公開, 공개`

/** Beginnings of words for events that a release waits for, and for their end: `after the speech`, `when the court rises`. */
export const eventStems = `
  speech, vot, debat, hearing, sitting, meeting, rise, spoken, rede, abstimmung, sitzung, discours, discurs, discors, seance, ses, toespraak,
  stemming, zitting, tal, avstemning, przemowieni, glosowani, реч, голосован, заседан, konusma, 讲话, 講話, 演説, 연설`

/** Signs of the hour in a time of day: `18h`, `18時`. */
export const hourSigns = 'h時时시'

/** Words for the time of an event, besides those with the role `B`, such as `after`. */
export const whenWords = 'when, once, sobald, wenn, quand, cuando, quando, nar, gdy, когда'
