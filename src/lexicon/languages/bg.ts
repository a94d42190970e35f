// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Bulgarian. */
export const bulgarian: Language = {
  tag: 'bg',
  name: 'Bulgarian',
  script: 'Cyrl',
  months: rows(
    `януари|яну|ян, февруари|фев, март|мар, април|апр, май, юни, юли, август|авг, септември|септ|сеп, октомври|окт, ноември|ноем|ное,
    декември|дек`,
  ),
  weekdays: rows('понеделник, вторник, сряда, четвъртък, петък, събота, неделя'),
  dateWords: words('г, година'),
  and: words('и, с'),
  byline: words('автор:, автори:'),
  in: words('в, във, от'),
  jobs: words('кореспондент, кореспондентка, журналист'),
  anonymous: words('редакцията'),
  labels: words('анализ, мнение, коментар'),
  furniture: {
    'comment-count': words('# коментар, # коментара'),
    related: words('прочетете още*, прочети още*, прочетете също*'),
    share: words('сподели'),
    meta: words('публикувано:*, публикувано на *'),
    advertisement: words('реклама'),
    rights: words('всички права запазени*'),
    'photo-credit': words('снимка:*'),
  },
  endMarks: words('край, (край)'),
  roles: {
    editing: words('редактор:'),
    translation: words('превод:'),
  },
  editorsNote: words('бележка на редактора'),
  embargo: words('ембарго до'),
  notices: {
    correction: words('поправка'),
    update: words('допълва'),
  },
  published: words('публикувано'),
  updated: words('обновена'),
  abbreviations: words('г, гр, д-р, проф, доц'),
  common: words(`се, това, че, са, във, който, със, като, няма, в, и, на, с, по, от, не, за, ще, до, да`),
}
