// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Ukrainian. */
export const ukrainian: Language = {
  tag: 'uk',
  name: 'Ukrainian',
  script: 'Cyrl',
  months: rows(
    `січня|січень|січ, лютого|лютий|лют, березня|березень|бер, квітня|квітень|квіт, травня|травень|трав, червня|червень|черв,
    липня|липень|лип, серпня|серпень|серп, вересня|вересень|вер, жовтня|жовтень|жовт, листопада|листопад|лист, грудня|грудень|груд`,
  ),
  weekdays: rows("понеділок, вівторок, середа, четвер, пʼятниця|п'ятниця, субота, неділя"),
  dateWords: words('р, року, -го'),
  and: words('і, та, й'),
  byline: words('автор:, автори:'),
  in: words('в, у, з'),
  jobs: words('кореспондент, кореспондентка, журналіст'),
  anonymous: words('редакція'),
  labels: words('терміново, аналіз, думка'),
  furniture: {
    'comment-count': words('# коментар, # коментарі'),
    related: words('читайте також*, читати також*, читайте ще*'),
    share: words('поділитися'),
    meta: words('опубліковано:*, опубліковано #*'),
    advertisement: words('реклама'),
    rights: words('всі права захищені*'),
    'photo-credit': words('фото:*'),
  },
  endMarks: words('кінець, (кінець)'),
  roles: {
    editing: words('редактор:'),
    translation: words('переклад:'),
  },
  editorsNote: words('примітка редакції'),
  embargo: words('ембарго до'),
  notices: {
    correction: words('виправляє'),
    update: words('оновлено:'),
  },
  published: words('опубліковано'),
  updated: words('оновлено'),
  abbreviations: words('рр, ст, ім, акад, проф'),
  common: words(`що, це, як, його, були, було, був, але, від, в, і, на, з, та, у, до, не, за, про, й, для`),
}
