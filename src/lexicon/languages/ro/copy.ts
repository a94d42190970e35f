// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Romanian. */
export const romanian: Language = {
  tag: 'ro',
  script: 'Latn',
  months: `
    ian+uarie, feb+ruarie, mar+tie, apr+ilie, mai, iun+ie, iul+ie, aug+ust, sep+t+embrie, oct+ombrie, noiembrie|nov,
    dec+embrie`,
  weekdays: 'luni, marți|marţi, miercuri, joi, vineri, sâmbătă, duminică',
  dateWords: 'din, de',
  and: 'și, şi, cu',
  byline: 'autor:, autori:',
  in: 'în, din',
  jobs: 'jurnalist, jurnalistă',
  labels: 'analiză, opinie, interviu, comentariu, editorial, reportaj, întrebare, răspuns, profil',
  furniture: {
    'comment-count': '# comentariu, # comentarii',
    related: 'citește și*, citeşte şi*',
    share: 'distribuie*',
    advertisement: 'publicitate',
    rights: 'toate drepturile rezervate*',
    'photo-credit': 'foto:*',
  },
  endMarks: 'sfârșit',
  roles: {
    reporting: 'autor:, autori:',
    editing: 'editor:, editori:, editor online:',
  },
  notices: {
    correction: 'corectează',
  },
  foot: {
    editors: 'notă către redacții, note către redacții, notă pentru editori',
    about: 'despre companie, despre organizație, despre fundație',
    contact: 'contact, contact presă, contact de presă, persoană de contact, date de contact, contact media',
    reach: 'pentru mai multe informații, pentru informații suplimentare',
  },
  about: 'despre',
  published: 'publicat',
  updated: 'actualizat',
  common: `
    și, este, pentru, care, sunt, fost, mai, din, după, de, la, în, a, cu, pe, o, un, al, că, să, prin, fi, acest,
    către, ale, sau, dar, au, s, lui`,
  letters: 'șțşţăâî',
}
