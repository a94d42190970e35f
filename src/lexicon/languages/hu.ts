// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Hungarian. */
export const hungarian: Language = {
  tag: 'hu',
  name: 'Hungarian',
  script: 'Latn',
  months: rows(
    `január|jan, február|febr, március|márc, április|ápr, május|máj, június|jún, július|júl, augusztus|aug, szeptember|szept,
    október|okt, november|nov, december|dec`,
  ),
  weekdays: rows('hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap'),
  dateWords: words('-án, -én'),
  and: words('és, &'),
  byline: words('írta:, szerző:'),
  in: [],
  jobs: words('újságíró, tudósító, szerkesztő'),
  anonymous: words('mti'),
  labels: words('elemzés, vélemény, interjú'),
  furniture: {
    'comment-count': words('# hozzászólás, nincs hozzászólás'),
    related: words('olvassa el*, olvasd el*, kapcsolódó cikkek'),
    share: words('megosztás'),
    meta: words('közzétéve:*, megjelent:*'),
    advertisement: words('hirdetés'),
    rights: words('minden jog fenntartva*'),
    'photo-credit': words('fotó:*'),
  },
  endMarks: words('vége, (vége)'),
  roles: {
    editing: words('szerkesztette:'),
    translation: words('fordította:'),
  },
  editorsNote: words('figyelem szerkesztők'),
  embargo: words('embargó'),
  notices: {
    correction: words('javítás'),
    update: words('frissítés'),
  },
  published: words('közzétéve'),
  updated: words('frissítve'),
  abbreviations: words('dr, ifj, özv, prof, szt'),
  common: words(`hogy, nem, egy, volt, meg, csak, mint, azt, már, a, az, és, is, ez`),
}
