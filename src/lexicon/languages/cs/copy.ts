// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Czech. */
export const czech: Language = {
  tag: 'cs',
  script: 'Latn',
  months: `
    led+na|leden, úno+r+a, bře+zna|březen, dub+na|duben, kvě+tna|květen, června|červen|čvn, července|červenec|čvc,
    srp+na|srpen, zář+í, říj+na|říjen, lis+topad+u, pro+since|prosinec`,
  weekdays: 'pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle',
  dateWords: 'dne, roku',
  and: 'a',
  byline: 'autor:, autoři:',
  in: 'v, ve, z',
  jobs: 'redaktor, redaktorka',
  labels: 'analýza, komentář, rozhovor, názor, profil, otázka, odpověď, reportáž, glosa, přehled',
  furniture: {
    'comment-count': '# komentář, # komentáře',
    related: 'čtěte také*, čtěte více*',
    share: 'sdílet',
    advertisement: 'reklama',
    rights: 'všechna práva vyhrazena*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'konec',
  roles: {
    reporting: 'autor:, autoři:, autorka:',
    editing: 'redigoval, editor:',
  },
  notices: {
    correction: 'opravuje, oprava:',
  },
  foot: {
    editors: 'poznámka pro redakce, poznámky pro redakce, poznámka pro editory, poznámky pro editory',
    about: 'o společnosti, o firmě, o organizaci',
    contact: 'kontakt, kontakty, kontakt pro média, kontakty pro média, mediální kontakt, kontakt pro novináře',
    reach: 'pro více informací',
  },
  about: 'o společnosti, o firmě, o nadaci, o skupině',
  restrictions: 'pouze pro redakční použití*, pouze k redakčnímu použití*',
  published: 'publikováno',
  updated: 'aktualizováno',
  common: `
    že, který, jsou, podle, také, jeho, ale, být, které, a, v, na, se, je, to, o, z, do, jsem, byl, byla, bylo, si,
    ve, za, pro, po, už, nebo, více, jako, má, při, s, i, k, aby, kteří, když, roku`,
  letters: 'ěřůčšžýáí',
}
