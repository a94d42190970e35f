// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Bulgarian. */
export const bulgarian: Language = {
  tag: 'bg',
  script: 'Cyrl',
  months: 'ян+у+ари, фев+руари, мар+т, апр+ил, май, юни, юли, авг+уст, сеп+т+ември, окт+омври, ное+м+ври, дек+ември',
  weekdays: 'понеделник, вторник, сряда, четвъртък, петък, събота, неделя',
  dateWords: 'г, година',
  and: 'и, с',
  byline: 'автор:, автори:',
  in: 'в, във, от',
  jobs: 'кореспондент, кореспондентка',
  labels: 'анализ, мнение, интервю, коментар, въпрос, отговор, репортаж',
  furniture: {
    'comment-count': '# коментар, # коментара',
    related: 'прочетете още*, прочети още*',
    share: 'сподели',
    advertisement: 'реклама',
    rights: 'всички права запазени*',
    'photo-credit': 'снимка:*',
  },
  endMarks: 'край',
  roles: {
    editing: 'редактор:',
  },
  notices: {
    correction: 'поправка',
  },
  foot: {
    editors: 'бележка към редакторите, бележки към редакторите, бележка за редакторите',
    about: 'за компанията, за дружеството, за организацията',
    contact: 'контакти, контакт, за контакти, контакти за медии, лице за контакт',
    reach: 'за повече информация, за допълнителна информация',
  },
  published: 'публикувано',
  updated: 'обновена',
  common: 'се, това, че, са, във, който, със, като, няма, в, и, на, с, по, от, не, за, ще, до, да',
  letters: 'ъ',
}
