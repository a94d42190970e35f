// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Serbian, Cyrillic. */
export const serbianCyrillic: Language = {
  tag: 'sr-Cyrl',
  script: 'Cyrl',
  months: `
    јан+уар+а, феб+руар+а, мар+т+а, апр+ил+а, мај+а, јун+а|јуни, јул+а|јули, авг+уст+а, сеп+т+ембар|септембра,
    окт+обар|октобра, нов+ембар|новембра, дец+ембар|децембра`,
  weekdays: 'понедељак, уторак, среда, четвртак, петак, субота, недеља',
  dateWords: 'године',
  and: 'и, са',
  byline: 'пише:, аутор:',
  in: 'у, из',
  jobs: 'дописник, новинар',
  labels: 'анализа, мишљење, интервју, коментар, питање, одговор, репортажа',
  furniture: {
    'comment-count': '# коментар, # коментара',
    related: 'прочитајте још*, прочитајте и*',
    share: 'подели',
    advertisement: 'реклама',
    rights: 'сва права задржана*',
    'photo-credit': 'фото:*',
  },
  endMarks: 'крај',
  roles: {
    editing: 'уредник:',
  },
  notices: {
    correction: 'исправка',
  },
  foot: {
    editors: 'напомена уредницима, напомене за уреднике',
    about: 'о компанији, о предузећу, о удружењу',
    contact: 'контакт, контакти, контакт за медије, контакт особа',
    reach: 'за више информација, за додатне информације',
  },
  about: 'о компанији, о групи',
  published: 'објављено',
  updated: 'ажурирано',
  common: 'је, није, што, који, био, као, које, због, од, у, и, на, са, за, да, не',
  letters: 'ђјљњћџ',
}
