import { describe, expect, it } from 'vitest'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'

const isFound = (text: string): boolean => findRestriction(text, 'line') !== undefined || isPossibleRestriction(text)

/* A label of release over a clock time, and a release that waits for an event: restricted, at least possibly. */
const restricted = [
  'Go-live: 18:00',
  'Go-Live: 18.00 Uhr',
  'Go live at 18:00',
  'Release: 6 p.m. ET',
  'Release: 18:00',
  'Release time: 18:00',
  'Publication: 18:00 GMT',
  'Veröffentlichung: 18.00 Uhr',
  'Veröffentlichung ab 18.00 Uhr',
  'Freigabe: 18 Uhr',
  'Publicación: 18:00 horas',
  'Publication : 18h00',
  'Pubblicazione: ore 18.00',
  'Publicação: 18h',
  'Publicatie: 18.00 uur',
  'Publicering: kl. 18.00',
  'Offentliggørelse: kl. 18.00',
  'Publikacja: godz. 18.00',
  'Публикация: 18:00',
  'Yayın: 18.00',
  'Release after the speech ends',
  'Release after the speech',
  'Release when the speech ends',
  'Release once the minister has spoken',
  'Publish after the vote',
  'To be released when the court rises',
  'To be published after the debate ends',
  'Freigabe nach Ende der Rede',
  'Freigabe nach der Abstimmung',
  'Veröffentlichung nach Ende der Rede',
  'Veröffentlichung erst nach der Sitzung',
  'À publier après la fin du discours',
  'À diffuser après le vote',
  'Publicar cuando termine el discurso',
  'Publicar después del discurso',
  'Da pubblicare dopo la fine del discorso',
  'Publicar após o fim do discurso',
  'Publiceren na afloop van de toespraak',
  'Publiceras efter talets slut',
  'Publiseres etter at talen er slutt',
  'Publikować po zakończeniu przemówienia',
  'Публиковать после окончания речи',
]

const free = [
  'Go-live: what the new ferry system means for you',
  'Go-live of the ticket system is set for Monday',
  'Release: the album is out on Friday',
  'Released after 20 years in prison',
  'Released after the storm, hostages come home',
  'Release after serving 12 years, says the court',
  'Man released after the attack on the ferry',
  'Published: 3 May 2026, 18:00',
  'Published after her death, the novel sold well',
  'Veröffentlicht: 03.05.2026, 18.00 Uhr',
  'Veröffentlichung der Zahlen: 18.00 Uhr im Rathaus',
  'Veröffentlichung nach 30 Jahren: Akten liegen offen',
  'Freigabe nach dem Unfall: Brücke wieder offen',
  'Freigabe der Straße nach Unfall',
  'Publication of the report: what to know',
  'Publicación del libro después de 20 años',
  'Publicado: 3 de mayo de 2026, 18:00',
  'Doors: 18:00',
  'Kick-off: 18:00',
  'Beginn: 18.00 Uhr',
  'Anpfiff: 18.00 Uhr',
  'Live: 18:00',
  'Live at 18:00: Ferry cup final',
  'Release date: May 3',
  'Broadcast: 18:00, Channel 4',
  'Air date: May 3',
  'Transmission: 18:00',
  'Printing: 18:00 shift walks out',
  'Sendung: 18.00 Uhr',
  'Use: after the ferry docks, use the side door',
  'Used after the vote: the old ballot boxes',
  'Released after the vote',
  'Statement after the speech',
  'Publish or perish: what comes after the debate',
  'The speech ends after an hour',
  'Use of force after the vote is condemned by two ministers',
  'Publication: 18:00 workers strike in Lima',
  'Release notes: 4.1',
  'Release: 4.1',
  'Publication: 12.50',
  'Publish: 18 rules',
]

describe('release at a time or after an event', () => {
  it.each(restricted)('restricts: %s', (line) => {
    expect(isFound(line)).toBe(true)
  })
  it.each(free)('leaves free: %s', (line) => {
    expect(isFound(line)).toBe(false)
  })
})
