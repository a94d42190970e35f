// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Finnish. */
export const finnish: Language = {
  tag: 'fi',
  script: 'Latn',
  months: `
    tammi+kuu+ta, helmi+kuu+ta, maalis+kuu+ta, huhti+kuu+ta, touko+kuu+ta, kesä+kuu+ta, heinä+kuu+ta, elo+kuu+ta,
    syys+kuu+ta, loka+kuu+ta, marras+kuu+ta, joulu+kuu+ta`,
  weekdays: 'maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai',
  and: 'ja, &',
  byline: 'teksti:, kirjoittaja:',
  in: '',
  jobs: 'toimittaja, kirjeenvaihtaja',
  labels: `
    analyysi, taustaa, tausta, haastattelu, pääkirjoitus, kolumni, kysymys, vastaus, faktat, arvio, näkökulma`,
  furniture: {
    'comment-count': '# kommentti, # kommenttia',
    related: 'lue myös*, lue lisää',
    share: 'jaa',
    advertisement: 'mainos',
    rights: 'kaikki oikeudet pidätetään*',
    'photo-credit': 'kuva:*',
  },
  endMarks: 'loppu',
  roles: {
    writing: 'teksti:',
    editing: 'toimittanut',
  },
  notices: {
    correction: 'oikaisu',
  },
  foot: {
    editors: 'huomautus toimitukselle, huomautuksia toimituksille, tiedoksi toimituksille',
    about: 'tietoa yhtiöstä, tietoa yrityksestä, yhtiö lyhyesti, tietoja yrityksestä',
    contact:
      'yhteystiedot, lisätiedot, lisätietoja, lisätietoja antaa, lisätietoja antavat, mediayhteydet, yhteyshenkilö',
  },
  restrictions: 'vain toimitukselliseen käyttöön*',
  published: 'julkaistu',
  updated: 'päivitetty',
  common: `
    että, oli, ovat, mutta, kun, myös, hän, mukaan, ei, ja, on, se, joka, sen, jos, mitä, tai, jotka, hänen, vain,
    sekä, jonka, sitten, niin, ole, kuin, mikä, sanoo, vuoden, nyt`,
  letters: 'äö',
}
