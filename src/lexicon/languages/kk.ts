// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Kazakh. */
export const kazakh: Language = {
  tag: 'kk',
  name: 'Kazakh',
  script: 'Cyrl',
  months: rows(
    `қаңтар|қаң, ақпан|ақп, наурыз|нау, сәуір|сәу, мамыр|мам, маусым|мау, шілде|шіл, тамыз|там, қыркүйек|қыр, қазан|қаз, қараша|қар,
    желтоқсан|жел`,
  ),
  weekdays: rows('дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі'),
  dateWords: words('жыл, жылғы'),
  and: words('және, мен'),
  byline: words('автор:, авторы:'),
  in: [],
  jobs: words('тілші, тілшісі, журналист'),
  anonymous: words('редакция'),
  labels: words('сараптама, пікір, сұхбат'),
  furniture: {
    'comment-count': words('# пікір, пікір жоқ'),
    related: words('сондай-ақ оқыңыз*, тағы оқыңыз*, ұқсас жаңалықтар'),
    share: words('бөлісу'),
    meta: words('жарияланды:*, жарияланған:*'),
    advertisement: words('жарнама'),
    rights: words('барлық құқықтар қорғалған*'),
    'photo-credit': words('фото:*'),
  },
  endMarks: words('соңы, (соңы)'),
  editorsNote: words('редакциядан'),
  embargo: words('эмбарго:'),
  notices: {
    correction: words('түзету'),
    update: words('жаңартылды'),
  },
  published: words('жарияланды'),
  updated: words('жаңартылды'),
  abbreviations: words('т.б, проф, акад, млн, млрд'),
  common: words('және, бұл, үшін, деп, болып, бойынша, туралы, мен, болды'),
}
